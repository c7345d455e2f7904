import { describe, expect, test } from 'vitest';
import { deleteStage } from '../../../../shared/commands/stage-commands.ts';
import { presentingKey } from '../../../../renderer/actions/presenting-keys.ts';
import { canRun, runAction } from '../../../../renderer/actions/registry.ts';
import { edit } from '../../../../renderer/state/editor-store.ts';
import { dimmedNotes, lightOfPhotos } from '../../../../renderer/state/finding.ts';
import { givenByFocus } from '../../../../renderer/state/focus.ts';
import {
  endPresenting,
  startPresenting,
  stepPresenting,
  stopInWords,
  toggleDark,
} from '../../../../renderer/state/presenting.ts';
import { currentCell } from '../../../../renderer/state/selectors.ts';
import { editorOf } from '../../../support/editor.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

type Store = ReturnType<typeof editorOf>;

function standing(store: Store): readonly string[] {
  const isDimmed = dimmedNotes(store.getState()) ?? (() => false);
  return SMALL_MAP.notes.map(({ id }) => id).filter((id) => !isDimmed(id));
}

function told(store: Store): string {
  return store.getState().announcement;
}

describe('a presentation', () => {
  test('goes through the stages, tells which of how many it is at, and lights its notes alone', () => {
    const store = editorOf();
    startPresenting(store, 'stage');
    expect([told(store), standing(store)]).toEqual(['1 of 3: Awareness', ['a1', 'a2', 'c1', 'a3']]);
    stepPresenting(store, 1);
    expect([told(store), standing(store)]).toEqual(['2 of 3: Decision', ['b1']]);
    stepPresenting(store, -1);
    expect(told(store)).toBe('1 of 3: Awareness');
  });

  test('lets photos step back with the rest, but for those of the stop; the one under the map half way', () => {
    const store = editorOf();
    expect(lightOfPhotos(store.getState())).toBeNull();
    const lights = () => {
      const lightOf = lightOfPhotos(store.getState());
      const places = [
        ['s1', 'l1'],
        ['s2', 'l1'],
        ['s2', 'l2'],
        ['s3', 'l2'],
        [null, null],
      ] as const;
      return places.map(([stage, lane]) => lightOf?.({ stage, lane }));
    };
    startPresenting(store, 'stage');
    stepPresenting(store, 1);
    expect(lights()).toEqual(['dimmed', 'bright', 'bright', 'dimmed', 'half']);
    store.setState({ selection: new Set(['a1']) });
    startPresenting(store, 'note');
    expect(lights()).toEqual(['bright', 'dimmed', 'dimmed', 'dimmed', 'half']);
  });

  test('goes through a list that was picked by hand, in the order of the picking', () => {
    const store = editorOf();
    expect(canRun('present.byNotes', store.getState())).toBe(false);
    store.setState({ selection: new Set(['c1', 'a1']) });
    startPresenting(store, 'note');
    expect([told(store), standing(store)]).toEqual(['1 of 2: text of c1', ['c1']]);
    stepPresenting(store, 1);
    expect([told(store), standing(store)]).toEqual(['2 of 2: text of a1', ['a1']]);
  });

  test('begins at the stage of the cursor where it is asked to', () => {
    const store = editorOf();
    store.setState({ cursor: { kind: 'note', note: 'b1' } });
    startPresenting(store, 'stage', true);
    expect(stopInWords(store.getState())).toBe('2 of 3: Decision');
  });

  test('goes on while the map changes under it', () => {
    const store = editorOf();
    startPresenting(store, 'stage');
    edit(store, 'step.deleteStage', deleteStage('s1'));
    expect(stopInWords(store.getState())).toBe('1 of 2: Decision');
    stepPresenting(store, 1);
    expect(stopInWords(store.getState())).toBe('2 of 2: Retention');
  });

  test('what is said belongs to where it is', () => {
    const store = editorOf();
    startPresenting(store, 'stage');
    stepPresenting(store, 1);
    expect(currentCell(store.getState())).toEqual({ stage: 's2', lane: 'l1' });
    startPresenting(store, 'persona');
    expect(givenByFocus(store.getState())).toEqual({ with: { personas: ['p1'] } });
  });

  test('puts the inspector away and gives it back, with the hand that it had', () => {
    const store = editorOf();
    startPresenting(store, 'lane');
    store.setState({ tool: 'pointer' });
    expect(store.getState().inspector).toBe(false);
    endPresenting(store);
    expect(store.getState()).toMatchObject({ presenting: null, inspector: true, tool: 'select' });
    expect(standing(store)).toHaveLength(5);
  });

  test('puts the agenda away too, and gives it back', () => {
    const store = editorOf();
    store.setState({ drawer: 'agenda' });
    startPresenting(store, 'stage');
    expect(store.getState().drawer).toBeNull();
    endPresenting(store);
    expect(store.getState().drawer).toBe('agenda');
  });

  test('puts the panel of a vote away too, and gives it back', () => {
    const store = editorOf();
    const voting = { turn: null, shows: null };
    store.setState({ voting });
    startPresenting(store, 'stage');
    expect(store.getState().voting).toBeNull();
    endPresenting(store);
    expect(store.getState().voting).toBe(voting);
  });

  test('an inspector that was closed before stays closed', () => {
    const store = editorOf();
    store.setState({ inspector: false });
    startPresenting(store, 'stage');
    startPresenting(store, 'lane');
    endPresenting(store);
    expect(store.getState().inspector).toBe(false);
  });

  test('Esc ends it once nothing is selected; F5 begins and ends it', async () => {
    const store = editorOf();
    await runAction('present.start', store, 'F5');
    store.setState({ selection: new Set(['a1']), cursor: { kind: 'note', note: 'a1' } });
    await runAction('edit.deselect', store, 'Escape');
    expect(store.getState().presenting).not.toBeNull();
    await runAction('edit.deselect', store, 'Escape');
    expect(store.getState().presenting).toBeNull();
    await runAction('present.start', store, 'F5');
    await runAction('present.start', store, 'F5');
    expect(store.getState().presenting).toBeNull();
  });
});

describe('the keys of a presentation', () => {
  const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({
    key,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    altKey: false,
    ...more,
  });

  test('a clicker walks wherever the keyboard is, arrows and B only where the board has no use for them', () => {
    const store = editorOf();
    const keyFor = (key: string, onBoard = true) => presentingKey(press(key), store.getState(), onBoard);
    expect(['PageDown', 'ArrowRight', 'b', '.'].map((key) => keyFor(key))).toEqual([null, null, null, null]);
    startPresenting(store, 'stage');
    expect(['PageDown', 'PageUp', 'ArrowRight', 'ArrowUp', 'b', '.', 'n'].map((key) => keyFor(key))).toEqual([
      'present.next',
      'present.previous',
      'present.next',
      'present.previous',
      'present.dark',
      'present.dark',
      null,
    ]);
    expect([keyFor('PageDown', false), keyFor('b', false)]).toEqual(['present.next', null]);
    expect(presentingKey(press('PageDown', { ctrlKey: true }), store.getState(), true)).toBeNull();
    store.setState({ cursor: { kind: 'cell', cell: { stage: 's1', lane: 'l1' } } });
    expect([keyFor('ArrowRight'), keyFor('b'), keyFor('PageDown')]).toEqual([null, null, 'present.next']);
  });

  test('in the dark, the next step brings the light back', () => {
    const store = editorOf();
    startPresenting(store, 'stage');
    toggleDark(store);
    expect([store.getState().presenting?.isDark, told(store)]).toEqual([
      true,
      'The screen is dark. B or a click brings it back.',
    ]);
    stepPresenting(store, 1);
    expect([store.getState().presenting?.isDark, told(store)]).toEqual([false, '2 of 3: Decision']);
  });
});
