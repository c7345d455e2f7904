import { expect, test } from 'vitest';
import { groupNotes } from '../../../../shared/commands/group-commands.ts';
import { changeNotes } from '../../../../shared/commands/note-commands.ts';
import { addToSet, leadNotes, leadStage } from '../../../../shared/commands/set-commands.ts';
import type { JourneyMap } from '../../../../shared/map/journey-map.ts';
import { type PrintDocument, printDocument } from '../../../../shared/print/print-document.ts';
import { type PrintSettings, usualPrintSettings } from '../../../../shared/print/print-settings.ts';
import type { PrintPage } from '../../../../shared/print/printing.ts';
import { measure } from '../../../support/measurer.ts';
import { SMALL_MAP, smallNote } from '../../../support/small-map.ts';

const USUAL = usualPrintSettings('en');

/** A group in a cell, channels with a way each, and a stage and a note from where another map goes on. */
const MAP: JourneyMap = [
  groupNotes(['a1', 'a2'], 'Before they come'),
  changeNotes(['a3', 'b1'], { channel: 'ch1' }),
  changeNotes(['a2', 'c1'], { channel: 'ch2' }),
  addToSet({ title: 'Repair', file: 'repair.journey' }),
  leadStage('s2', 'repair.journey'),
  leadNotes(['c1'], 'repair.journey'),
].reduce<JourneyMap>((map, command) => command(map), SMALL_MAP);

function printed(map: JourneyMap, settings: Partial<PrintSettings>): PrintDocument {
  return printDocument({ map, settings: { ...USUAL, ...settings }, date: '2026-01-31', file: '', measure });
}

function including(parts: Partial<PrintSettings['include']>): Pick<PrintSettings, 'include'> {
  return { include: { ...USUAL.include, ...parts } };
}

const shapesOf = ({ pages }: PrintDocument) => pages.flatMap(({ layers }) => layers.flatMap(({ shapes }) => shapes));

/** Texts and ways in the order in which they are painted. */
function painted(document: PrintDocument): readonly string[] {
  return shapesOf(document).flatMap((shape) =>
    shape.kind === 'text' ? [shape.text] : shape.kind === 'curve' && shape.strokeWidth === 7 ? ['a way'] : [],
  );
}

test('the heading of a group is read with its notes, and no way of a channel goes over it', () => {
  for (const layout of ['page', 'stages'] as const) {
    const order = painted(printed(MAP, { layout, ...including({ channels: true }) }));
    const [heading, note] = [order.indexOf('Before they come'), order.indexOf('text of a1')];
    expect(order.slice(heading, note)).toEqual(['Before they come']);
    expect(order.indexOf('a way')).toBeLessThan(heading);
    expect(order.indexOf('a way')).toBeGreaterThanOrEqual(0);
  }
});

test('on a poster the heading of a group stands on one page, with its notes', () => {
  const crowd = Array.from({ length: 40 }, (_, at) => smallNote(`n${at}`, 's1', 'l1', { heading: `G${at >> 2}` }));
  const { pages } = printed({ ...MAP, notes: crowd, links: [] }, { layout: 'poster', paper: 'a5' });
  const said = (page: PrintPage) =>
    page.layers.flatMap(({ shapes }) => shapes).flatMap((one) => (one.kind === 'text' ? [one.text] : []));
  const tiles = pages.slice(1).map(said);
  expect(tiles.length).toBeGreaterThan(1);
  for (let group = 0; group < 10; group += 1) {
    const on = tiles.flatMap((words, at) => (words.includes(`G${group}`) ? [at] : []));
    const first = tiles.findIndex((words) => words.includes(`text of n${group * 4}`));
    expect(on).toEqual([first]);
  }
});

test('where the ways of channels are shown, the page says in which colour each goes', () => {
  const ways = (settings: Partial<PrintSettings>) => {
    const shapes = shapesOf(printed(MAP, settings));
    const strokes = shapes.flatMap((shape) =>
      shape.kind === 'curve' && shape.strokeWidth === 7 ? [shape.stroke] : [],
    );
    const signs = shapes.flatMap((shape, at) => {
      const next = shapes[at + 1];
      const isSign = shape.kind === 'rect' && shape.rect.height === 3 && next?.kind === 'text';
      return isSign ? [`${next.text} ${shape.fill}`] : [];
    });
    return { strokes, signs };
  };
  const { strokes, signs } = ways(including({ channels: true }));
  expect(strokes).toHaveLength(2);
  expect(signs).toEqual([`Shop ${strokes[0]}`, `Web ${strokes[1]}`]);
  expect(ways({}).signs).toEqual([]);
  // In shades of grey the colours say nothing.
  expect(ways({ ...including({ channels: true }), grayscale: true }).signs).toEqual([]);
});

test('a report tells where another map goes on, and a blank poster does not', () => {
  const told = (settings: Partial<PrintSettings>) => painted(printed(MAP, settings)).join(' ');
  expect(told({ layout: 'report' }).match(/Leads to Repair/g)).toHaveLength(2);
  expect(told({})).toContain('Repair');
  expect(told(including({ notes: false }))).not.toContain('Repair');
});

test('the legend says what hangs from stages, where something hangs there', () => {
  const legend = (map: JourneyMap, settings: Partial<PrintSettings> = {}): readonly string[] => {
    const told = ['Customers who leave here', 'Time until the next stage', 'Goes on in another map'];
    return painted(printed(map, settings)).filter((text) => told.includes(text));
  };
  expect(legend(SMALL_MAP)).toEqual([]);
  expect(legend(MAP)).toEqual(['Goes on in another map']);
  const stages = MAP.stages.map((stage, at) =>
    at === 0 ? { ...stage, leaving: 70, wait: { amount: 2, unit: 'day' } as const } : stage,
  );
  expect(legend({ ...MAP, stages })).toEqual([
    'Customers who leave here',
    'Time until the next stage',
    'Goes on in another map',
  ]);
  expect(legend({ ...MAP, stages }, including({ legend: false }))).toEqual([]);
});

test('where both hang from a stage of two notes, the map that goes on is still named whole on paper', () => {
  const stages = MAP.stages.map((stage) =>
    stage.id === 's2' ? { ...stage, width: 2, leaving: 72, wait: { amount: 2, unit: 'day' } as const } : stage,
  );
  const maps = MAP.maps.map((map) => ({ ...map, title: 'Keranjang ditinggalkan' }));
  expect(painted(printed({ ...MAP, stages, maps }, {}))).toContain('Keranjang ditinggalkan');
});
