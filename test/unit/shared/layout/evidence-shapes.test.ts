import { expect, test } from 'vitest';
import { noteShapes } from '../../../../shared/layout/scene.ts';
import { ASSUMPTION } from '../../../../shared/map/defaults.ts';
import { EVIDENCE_KINDS, type EvidenceKind } from '../../../../shared/map/journey-map.ts';
import { LIGHT, type Theme, tintedByEvidence } from '../../../../shared/theme.ts';
import { laidOut } from '../../../support/laid-out.ts';
import { SMALL_MAP, smallNote } from '../../../support/small-map.ts';

const PAPER = tintedByEvidence(LIGHT);

function shapesOf(kind: EvidenceKind, theme: Theme) {
  const note = smallNote('a', 's1', 'l1', { colour: 'green', evidence: { ...ASSUMPTION, kind } });
  const box = laidOut({ ...SMALL_MAP, notes: [note], links: [] }).noteBoxes.get('a');
  if (box === undefined) throw new Error('The note has no box');
  return { box, shapes: noteShapes(box, theme) };
}

test('a tinted note has the paper of how it is known and a line of that rhythm inside its edge', () => {
  const rhythms = EVIDENCE_KINDS.map((kind) => {
    const { box, shapes } = shapesOf(kind, PAPER);
    const [paper, line] = shapes;
    expect(paper).toMatchObject({ kind: 'rect', fill: LIGHT.evidence[kind] });
    if (line?.kind !== 'line') throw new Error('It has no line');
    expect(line.from.x - line.strokeWidth / 2).toBeGreaterThan(box.rect.x);
    expect(line.to.y).toBeLessThan(box.rect.y + box.rect.height);
    return JSON.stringify(line.dash);
  });
  expect(new Set(rhythms).size).toBe(EVIDENCE_KINDS.length);
});

test('untinted, notes keep their own colour and have no line', () => {
  const { shapes } = shapesOf('measured', LIGHT);
  expect(shapes[0]).toMatchObject({ fill: LIGHT.notes.green });
  expect(shapes.filter(({ kind }) => kind === 'line')).toEqual([]);
});

test('a theme has one tinted one, so that pictures made with it stay good', () => {
  expect(tintedByEvidence(LIGHT)).toBe(PAPER);
});
