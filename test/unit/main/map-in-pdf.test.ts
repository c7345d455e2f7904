import fc from 'fast-check';
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { attachToPdf } from '../../../main/attach-to-pdf.ts';
import { realDisk } from '../../../main/documents/disk.ts';
import { mapInPdf, readMapFrom } from '../../../main/map-in-pdf.ts';
import { packPdf } from '../../../main/pack-pdf.ts';
import { pdfObjects } from '../../../main/pdf-objects.ts';
import { readMap } from '../../../shared/file/read-map.ts';
import { writeMap } from '../../../shared/file/write-map.ts';
import type { JourneyMap } from '../../../shared/map/journey-map.ts';
import { arbitraryMap } from '../../support/arbitrary-map.ts';
import { plainPdf } from '../../support/plain-pdf.ts';
import { SMALL_MAP } from '../../support/small-map.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const NAME = 'map.pdf';
const NO_MAP = { ok: false, error: { code: 'no-map-in-pdf', name: NAME } };

function bytesOf(map: JourneyMap): Uint8Array {
  return new TextEncoder().encode(writeMap(map, {}));
}

function pdfWith(map: JourneyMap, name = 'a.journey'): Promise<Buffer> {
  return packPdf(attachToPdf(pdfObjects(plainPdf()), { name, bytes: bytesOf(map) }));
}

/** An object of another program's, with an attachment in it. */
function objectOf(words: string, content: Uint8Array): Buffer {
  const head = `%PDF-1.7\n9 0 obj\n<</Type/EmbeddedFile${words}>>stream\r\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), content, Buffer.from('\r\nendstream\nendobj\n', 'latin1')]);
}

const small = bytesOf(SMALL_MAP);
const packed = deflateSync(small);

describe('a map goes into a PDF and comes out', () => {
  test('as it was, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryMap, async (map) => {
        expect(await mapInPdf(await pdfWith(map), NAME)).toEqual(readMap(writeMap(map, {}), NAME));
      }),
      { numRuns: 60 },
    );
  });

  test('and all else in the PDF stays as it was, but for the catalog', () => {
    const plain = pdfObjects(plainPdf());
    const carrying = attachToPdf(plain, { name: 'a.journey', bytes: small });
    const others = [...plain.objects].filter(([number]) => number !== plain.root);
    expect(others.map(([number]) => [number, carrying.objects.get(number)])).toEqual(others);
    expect(carrying.objects.size).toBe(plain.objects.size + 2);
    expect([carrying.root, carrying.trailer]).toEqual([plain.root, plain.trailer]);
  });

  test('where another program wrote it anew', async () => {
    const whole = { ok: true, value: { map: SMALL_MAP } };
    const files = [
      objectOf(`/Filter/FlateDecode/Length ${packed.length}`, packed),
      objectOf(`/Filter [/FlateDecode] /Length 12 0 R`, packed),
      objectOf(`/Length ${small.length}`, small),
    ];
    for (const file of files) expect(await mapInPdf(file, NAME)).toMatchObject(whole);
  });

  test('beside other attachments', async () => {
    const other = objectOf('/Length 5', Buffer.from('hello'));
    expect(await mapInPdf(Buffer.concat([await pdfWith(SMALL_MAP), other]), NAME)).toMatchObject({ ok: true });
  });

  const program = 'pdfdetach';
  const without = spawnSync(program, ['-v']).error === undefined ? null : `skipped, since ${program} is missing: `;
  test.skipIf(without !== null)(`${without ?? ''}other programs find it there under its name`, async () => {
    const folder = await temporaryFolder();
    const place = path.join(folder, NAME);
    await writeFile(place, await pdfWith(SMALL_MAP, 'Perjalanan (1) \u65c5.journey'));
    const list = spawnSync(program, ['-list', '-enc', 'UTF-8', place], { encoding: 'utf8' });
    expect([list.status, list.stderr, list.stdout]).toEqual([
      0,
      '',
      '1 embedded files\n1: Perjalanan (1) \u65c5.journey\n',
    ]);
    const out = path.join(folder, 'out.journey');
    spawnSync(program, ['-save', '1', '-o', out, place]);
    expect((await readFile(out)).equals(small)).toBe(true);
  });
});

describe('a PDF that carries no map is refused', () => {
  test.each([
    ['an empty file', new Uint8Array()],
    ['a plain PDF', plainPdf()],
    ['only the word', Buffer.from('/EmbeddedFile')],
    ['a list of attachments', Buffer.from('%PDF 1 0 obj <</EmbeddedFiles 2 0 R>> endobj')],
    ['another attachment', objectOf('/Length 5', Buffer.from('hello'))],
    ['a damaged one', objectOf(`/Filter/FlateDecode/Length ${packed.length}`, packed.subarray(0, 40))],
    ['one packed in another way', objectOf(`/Filter/LZWDecode/Length ${packed.length}`, packed)],
    ['one packed twice', objectOf(`/Filter[/FlateDecode/FlateDecode]/Length 9`, deflateSync(packed))],
    ['words without an end', Buffer.from(`1 0 obj <<${'/EmbeddedFile '.repeat(20_000)}`)],
  ])('%s', async (_, bytes) => {
    expect(await mapInPdf(bytes, NAME)).toEqual(NO_MAP);
  });

  test('one that unpacks to more than any map', async () => {
    const bomb = deflateSync(Buffer.alloc(65 * 1024 * 1024, ' '));
    expect(await mapInPdf(objectOf(`/Filter/FlateDecode/Length ${bomb.length}`, bomb), NAME)).toEqual(NO_MAP);
  });

  test('one that is cut anywhere, or in which bytes are changed, never throws', async () => {
    const whole = await pdfWith(SMALL_MAP);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), fc.nat(whole.length - 1), fc.nat(255), async (end, at, value) => {
        const changed = Buffer.from(whole);
        changed[at] = value;
        expect(await mapInPdf(changed.subarray(0, end), NAME)).toHaveProperty('ok');
      }),
      { numRuns: 150 },
    );
  });

  test('a map of a later version says so', async () => {
    const later = Buffer.from(writeMap(SMALL_MAP, {}).replace('"version": 1', '"version": 99'));
    expect(await mapInPdf(objectOf(`/Length ${later.length}`, later), NAME)).toEqual({
      ok: false,
      error: { code: 'too-new', name: NAME },
    });
  });
});

test('a PDF of an unknown kind gets nothing attached', () => {
  const pdf = pdfObjects(plainPdf());
  for (const catalog of ['<</Type /Page>>', '<</Type /Catalog', '<</Type /Catalog /AF []>>']) {
    const strange = { ...pdf, objects: new Map([...pdf.objects, [pdf.root, Buffer.from(catalog)]]) };
    expect(() => attachToPdf(strange, { name: 'a', bytes: small })).toThrow(/PDF/);
  }
});

test('a file whose name says PDF is read as one, any other as a map', async () => {
  const folder = await temporaryFolder();
  const read = (name: string) => readMapFrom(realDisk, path.join(folder, name));
  await writeFile(path.join(folder, 'A.PDF'), await pdfWith(SMALL_MAP));
  await writeFile(path.join(folder, 'b.journey'), small);
  expect(await read('A.PDF')).toMatchObject({ ok: true, value: { map: SMALL_MAP } });
  expect(await read('b.journey')).toMatchObject({ ok: true, value: { map: SMALL_MAP } });
  expect(await read('none.pdf')).toEqual({ ok: false, error: { code: 'missing', name: 'none.pdf' } });
});
