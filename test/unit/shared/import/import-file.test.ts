import { strToU8, zipSync } from 'fflate/browser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportedBytes } from '../../../../shared/export/export-map.ts';
import { EXPORT_FORMATS, type WrittenFormat } from '../../../../shared/export/export-format.ts';
import { readAtOnce } from '../../../../shared/import/import-file.ts';
import { IMPORT_FORMATS, type ImportFormat, importFormatOf } from '../../../../shared/import/import-format.ts';
import { mapSchema } from '../../../../shared/file/schema.ts';
import { checkMap } from '../../../../shared/map/check-map.ts';
import { LIMITS } from '../../../../shared/map/journey-map.ts';
import { arbitraryMap } from '../../../support/arbitrary-map.ts';
import { importTools } from '../../../support/import-tools.ts';

function read(name: string, content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readAtOnce({ name, bytes }, importTools());
}

/** What is wrong with the map of an answer; nothing is wrong where there is none. */
function problemsOf(answer: ReturnType<typeof read>): readonly unknown[] {
  if (!answer.ok) return [];
  const parsed = mapSchema.safeParse(answer.value.map);
  return parsed.success ? checkMap(answer.value.map) : [parsed.error];
}

describe.each(IMPORT_FORMATS)('a hostile .%s', (format) => {
  test('of any bytes throws nothing and makes no broken map', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(problemsOf(read(`x.${format}`, bytes))).toEqual([]);
      }),
    );
  });

  test('of any text throws nothing and makes no broken map', () => {
    const bits = fc.constantFrom(
      '"',
      ',',
      ';',
      '\n',
      '\t',
      '{',
      '}',
      '[',
      ']',
      ':',
      '#',
      '- ',
      '|',
      '<',
      '>',
      '=',
      '%%',
    );
    const text = fc.array(fc.oneof(bits, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 40 });
    fc.assert(
      fc.property(text, (parts) => {
        expect(problemsOf(read(`x.${format}`, parts.join('')))).toEqual([]);
      }),
    );
  });
});

const OWN = EXPORT_FORMATS.filter(
  (format): format is WrittenFormat & ImportFormat => importFormatOf(`x.${format}`) !== null,
);

describe.each(OWN)('a .%s of ours', (format) => {
  test('that is broken somewhere throws nothing and makes no broken map', () => {
    const broken = fc.tuple(arbitraryMap, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 5 }), fc.nat(99));
    fc.assert(
      fc.property(broken, ([map, changes, cut]) => {
        const bytes = exportedBytes({ map, format, language: 'en' });
        const damaged = bytes.slice(0, bytes.length - cut);
        for (const [at, value] of changes) damaged[at % damaged.length] = value;
        expect(problemsOf(read(`x.${format}`, damaged))).toEqual([]);
      }),
    );
  });
});

describe('a workbook', () => {
  const SHEET = '<worksheet><sheetData><row><c t="inlineStr"><is><t>hello</t></is></c></row></sheetData></worksheet>';
  const workbookWith = (sheet: string, head = ''): Uint8Array =>
    zipSync({
      'xl/workbook.xml': strToU8('<workbook xmlns:r="r"><sheets><sheet name="S" r:id="a"/></sheets></workbook>'),
      'xl/_rels/workbook.xml.rels': strToU8('<R><Relationship Id="a" Target="worksheets/s.xml"/></R>'),
      'xl/worksheets/s.xml': strToU8(head + sheet),
    });

  test('with entities of its own, or a document type at all, is refused', () => {
    expect(read('x.xlsx', workbookWith(SHEET))).toMatchObject({ ok: true });
    const head = '<!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>';
    expect(read('x.xlsx', workbookWith(SHEET, head))).toEqual({ ok: false, error: 'not-this-format' });
  });

  test('that unpacks to more than it should is refused', () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(70_000_000) }, { level: 1 });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(read('x.xlsx', bomb)).toEqual({ ok: false, error: 'not-this-format' });
  });

  test('of a cell far out has no row that is as long', () => {
    const far = SHEET.replace('<c ', '<c r="XFD1048576" ');
    expect(read('x.xlsx', workbookWith(far))).toEqual({ ok: false, error: 'nothing-in-it' });
  });
});

test('a file that is too large is not read', () => {
  expect(read('x.csv', new Uint8Array(32 * 1024 * 1024 + 1))).toEqual({ ok: false, error: 'too-big' });
});

test('a table of more than a map holds becomes as much as it does, and what is beyond is told', () => {
  const rows = Array.from({ length: LIMITS.stages + 30 }, (_, at) => `stage ${at},Actions,note ${at}`);
  const long = `stage 0,Actions,${'x'.repeat(LIMITS.text + 1)}`;
  const answer = read('x.csv', ['Stage,Lane,Text', long, ...rows].join('\n'));
  expect(problemsOf(answer)).toEqual([]);
  if (!answer.ok) throw new Error(answer.error);
  const { map, leftOut } = answer.value;
  expect([map.stages.length, map.notes.length]).toEqual([LIMITS.stages, LIMITS.stages + 1]);
  expect(map.notes[0]?.text).toHaveLength(LIMITS.text);
  expect(leftOut).toEqual([
    { code: 'cutTexts', count: 1 },
    { code: 'stages', count: 30 },
    { code: 'rowsWithoutPlace', count: 30 },
  ]);
});
