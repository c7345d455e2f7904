import { describe, expect, test } from 'vitest';
import type { ActionId } from '../../../../../shared/action-catalogue.ts';
import { translator } from '../../../../../shared/i18n/translate.ts';
import {
  actionEntries,
  type PaletteEntry,
  paletteMatches,
  placeEntries,
} from '../../../../../renderer/panels/find/palette-entries.ts';
import { SMALL_MAP, withOne } from '../../../../support/small-map.ts';

const t = translator('en');
const ACTIONS = actionEntries(t, [], () => true);
const PLACES = placeEntries(SMALL_MAP, t);

function nameOf(entry: PaletteEntry): string {
  switch (entry.kind) {
    case 'action':
      return entry.action;
    case 'new-lane':
      return `new ${entry.of}`;
    case 'stage':
      return `stage ${entry.stage.id}`;
    case 'lane':
      return `lane ${entry.lane.id}`;
    case 'note':
      return `note ${entry.note.id}`;
  }
}

function shown(typed: string, actions = ACTIONS, places = PLACES): readonly string[] {
  return paletteMatches(typed, actions, places).map(nameOf);
}

describe('with nothing typed', () => {
  test('actions are there, at most fifty, and no places', () => {
    const names = shown('');
    expect(names.length).toBeLessThanOrEqual(50);
    expect(names[0]).toBe('file.new');
    expect(names.filter((name) => /^(note|stage|lane) \w+$/.test(name))).toEqual([]);
  });

  test('the latest chosen come first, each once', () => {
    const recent: ActionId[] = ['view.fit', 'edit.find'];
    const names = shown(
      '',
      actionEntries(t, recent, () => true),
    );
    expect(names.slice(0, 3)).toEqual(['view.fit', 'edit.find', 'file.new']);
    expect(new Set(names).size).toBe(names.length);
  });
});

test('what cannot be done now is left out', () => {
  expect(
    shown(
      'undo',
      actionEntries(t, ['edit.undo'], (id) => id !== 'edit.undo'),
    ),
  ).not.toContain('edit.undo');
});

describe('typing', () => {
  test.each([
    ['print', 'file.print'],
    ['zmin', 'view.zoomIn'],
    ['awareness', 'stage s1'],
    ['pain', 'lane l2'],
    ['text of c1', 'note c1'],
  ])('%s leads to %s', (typed, name) => {
    expect(shown(typed)[0]).toBe(name);
  });

  test('finds actions by their name in the language that is spoken', () => {
    expect(
      shown(
        'cetak',
        actionEntries(translator('id'), [], () => true),
      ),
    ).toContain('file.print');
  });

  test('does not lead to what is hidden', () => {
    const map = { ...SMALL_MAP, lanes: withOne(SMALL_MAP.lanes, 'l2', { hidden: true }) };
    expect(shown('text of', ACTIONS, placeEntries(map, t))).not.toContain('note c1');
    expect(shown('pain', ACTIONS, placeEntries(map, t))).not.toContain('lane l2');
  });
});

test('a lane of any kind can be added by its name, where lanes can be added', () => {
  expect(shown('emotion')[0]).toBe('new emotion');
  const looking = actionEntries(t, [], (id) => id !== 'lane.addAfter');
  expect(shown('emotion', looking)).toEqual([]);
});
