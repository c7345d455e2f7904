import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packPdf } from '../../../main/pack-pdf.ts';
import { pdfObjects } from '../../../main/pdf-objects.ts';
import { unpackedPdf } from '../../support/packed-pdf.ts';
import { plainPdf } from '../../support/plain-pdf.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Some of them look like the end of an object, or like bytes of its own. */
const written = fc
  .array(fc.constantFrom('endobj', '\n', ' ', 'stream', 'endstream', '12 0 obj', '(\u00e9)', '<</A 1>>'))
  .map((words) => `<<${words.join('')}>>`);
const stream = fc.uint8Array().map((bytes) => `<<>>\nstream\n${Buffer.from(bytes).toString('latin1')}\nendstream`);

describe('a packed PDF', () => {
  test('holds every object as it was, and begins with the same one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof({ arbitrary: written, weight: 5 }, stream), { minLength: 1 }), async (all) => {
        const pdf = plainPdf(all);
        const { objects, trailer } = unpackedPdf(await packPdf(pdfObjects(pdf)));
        expect(all.map((_, at) => objects.get(at + 1))).toEqual(all);
        expect(trailer).toContain('/Root 2 0 R\n/Info 1 0 R');
      }),
    );
  });

  test('holds thousands, in less than a seventh of the room', async () => {
    const many = Array.from(
      { length: 3_000 },
      (_, at) => `<</Type /StructElem\n/S /Div\n/P ${at} 0 R\n/K [${at} 0 R]>>`,
    );
    const pdf = plainPdf(many);
    const packed = await packPdf(pdfObjects(pdf));
    expect(packed.length).toBeLessThan(pdf.length / 7);
    const { objects } = unpackedPdf(packed);
    expect(many.map((_, at) => objects.get(at + 1))).toEqual(many);
  });

  const program = 'pdfinfo';
  const without = spawnSync(program, ['-v']).error === undefined ? null : `skipped, since ${program} is missing: `;
  test.skipIf(without !== null)(`${without ?? ''}is read by other programs`, async () => {
    const place = path.join(await temporaryFolder(), 'packed.pdf');
    await writeFile(place, await packPdf(pdfObjects(plainPdf())));
    const { status, stdout, stderr } = spawnSync(program, [place], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/Title: +Map\n[^]*Pages: +1\n[^]*Page size: +200 x 200 pts/);
  });
});

test('a PDF of an unknown kind, or a damaged one, is refused', () => {
  const plain = Buffer.from(plainPdf()).toString('latin1');
  const strange = ['', '%PDF-1.4', plain.replace('/Root 2 0 R', ''), plain.replace('xref\n0', 'xref\n5')];
  for (const text of strange) expect(() => pdfObjects(Buffer.from(text, 'latin1'))).toThrow(/PDF/);
  expect(() => pdfObjects(Buffer.from(plain.replace('2 0 obj', '7 0 obj'), 'latin1'))).toThrow('a damaged PDF');
});
