import { expect, test } from 'vitest';
import { exportedBytes } from '../../../../shared/export/export-map.ts';
import { createMapBuilder } from '../../../../shared/import/map-builder.ts';
import { addOutline } from '../../../../shared/import/outline.ts';
import { FELT_MAP } from '../../../support/feelings.ts';

function exported(format: 'md' | 'html' | 'mmd', language: 'en' | 'id'): string {
  return new TextDecoder().decode(exportedBytes({ map: FELT_MAP, format, language }));
}

test('an outline tells feelings and gaps in their lanes', () => {
  const lines = exported('md', 'en').split('\n');
  const decision = lines.slice(lines.indexOf('## Decision'), lines.indexOf('## Retention'));
  expect(decision.slice(decision.indexOf('### Received'))).toEqual([
    '### Received',
    '',
    '- Gap (-2 to 2): 2',
    '',
    '### Emotion',
    '',
    String.raw`- Feeling (-2 to 2): \-2`,
    '  - When: now',
    '  - Remark: The price at the till',
    '',
  ]);
  expect(lines).toEqual(expect.arrayContaining(['- Feeling (-2 to 2): 2', '  - When: wished', '  - Persona: Ana']));
});

test.each(['en', 'id'] as const)('and is read again, in %s', (language) => {
  let ids = 0;
  const builder = createMapBuilder({ newId: () => `id${(ids += 1)}`, language });
  addOutline(builder, exported('md', language), { stage: 'A stage', lane: 'A lane' });
  const { map } = builder.finish();
  const stageAt = (id: string) => map.stages.findIndex((stage) => stage.id === id);
  expect(map.gaps.map(({ stage, value }) => [stageAt(stage), value])).toEqual([
    [0, -1],
    [1, 2],
  ]);
  const whoseName = (id: string | null) => map.personas.find((persona) => persona.id === id)?.name ?? null;
  expect(
    map.emotions.map(({ stage, persona, when, value, note }) => [
      stageAt(stage),
      whoseName(persona),
      when,
      value,
      note,
    ]),
  ).toEqual([
    [0, null, 'now', 1, ''],
    [0, 'Ana', 'wished', 2, ''],
    [1, null, 'now', -2, 'The price at the till'],
  ]);
  expect(map.notes.map(({ text }) => text).filter((text) => /Feeling|Perasaan|Gap|Selisih/.test(text))).toEqual([]);
});

test('a page for browsers tells them too', () => {
  const page = exported('html', 'id');
  expect(page).toContain(
    '<li class="value"><p>Perasaan (-2 s.d. 2): -2</p><small>Kapan: sekarang \u00b7 Keterangan: The price at the till</small></li>',
  );
  expect(page).toContain('<li class="value"><p>Selisih (-2 s.d. 2): -1</p></li>');
});

test('a Mermaid journey scores its steps by what is felt now', () => {
  expect(exported('mmd', 'en')).toMatch(/section Awareness\n {4}text of a1: 4/);
  expect(exported('mmd', 'en')).toMatch(/section Decision\n {4}text of b1: 1/);
});
