import { afterEach, describe, expect, test, vi } from 'vitest';
import { renameMap } from '../../../../shared/commands/map-commands.ts';
import { edit, undoStep } from '../../../../renderer/state/editor-store.ts';
import { shownLater } from '../../../../renderer/state/shown-later.ts';
import { changeWriting, writeNote } from '../../../../renderer/state/writing.ts';
import { editorOf } from '../../../support/editor.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

function panels() {
  const store = editorOf();
  const waiting: (() => void)[] = [];
  const shown = shownLater(store, (task) => waiting.push(task));
  const seen: string[] = [];
  const titleNow = () => shown.getState().history.present.title;
  shown.subscribe(({ history, tool }, before) => {
    seen.push(`${before.history.present.title} -> ${history.present.title}, ${tool}`);
  });
  const frame = () => {
    for (const task of waiting.splice(0)) task();
  };
  return { store, shown, seen, titleNow, frame, waiting };
}

const WAS = SMALL_MAP.title;

afterEach(() => {
  vi.useRealTimers();
});

describe('what panels see', () => {
  test('a step reaches them after the frame that paints it, several as one', () => {
    const { store, seen, titleNow, frame } = panels();
    edit(store, 'step.renameMap', renameMap('one'));
    edit(store, 'step.renameMap', renameMap('two'));
    store.setState({ announcement: 'two' });
    expect([titleNow(), seen]).toEqual([WAS, []]);
    frame();
    expect([titleNow(), seen]).toEqual(['two', [`${WAS} -> two, select`]]);
    undoStep(store);
    frame();
    expect(seen.at(-1)).toBe('two -> one, select');
  });

  test('anything else reaches them at once and brings the steps along', () => {
    const { store, seen, frame } = panels();
    edit(store, 'step.renameMap', renameMap('one'));
    store.setState({ tool: 'pen' });
    expect(seen).toEqual([`${WAS} -> one, pen`]);
    frame();
    expect(seen).toHaveLength(1);
  });

  test('a letter reaches them with what comes next, another note at once', () => {
    const { store, shown, frame, waiting } = panels();
    const text = () => {
      const { writing } = shown.getState();
      return writing?.kind === 'note' ? `${writing.note} ${writing.text}` : null;
    };
    writeNote(store, 'a1');
    const begun = text();
    changeWriting(store, 'a letter');
    expect([begun?.slice(0, 3), text(), waiting.length]).toEqual(['a1 ', begun, 0]);
    store.setState({ announcement: 'one' });
    frame();
    expect(text()).toBe('a1 a letter');
    changeWriting(store, 'two letters');
    writeNote(store, 'b1');
    expect(text()).toMatch(/^b1 /);
  });

  test('the camera reaches them once it rests, or with what comes next', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const { store, shown, seen } = panels();
    store.setState({ camera: { x: 1, y: 0, zoom: 1 } });
    vi.advanceTimersByTime(60);
    store.setState({ camera: { x: 2, y: 0, zoom: 1 } });
    vi.advanceTimersByTime(60);
    expect([shown.getState().camera.x, seen.length]).toEqual([0, 0]);
    vi.advanceTimersByTime(60);
    expect([shown.getState().camera.x, seen.length]).toEqual([2, 1]);
    store.setState({ camera: { x: 3, y: 0, zoom: 1 } });
    store.setState({ tool: 'pen' });
    expect([shown.getState().camera.x, seen.length]).toEqual([3, 2]);
    vi.advanceTimersByTime(200);
    expect(seen).toHaveLength(2);
  });

  test('who has left hears nothing more', () => {
    const { store, shown, frame, waiting } = panels();
    let heard = 0;
    const leave = shown.subscribe(() => {
      heard += 1;
    });
    leave();
    edit(store, 'step.renameMap', renameMap('one'));
    expect(waiting).toHaveLength(1);
    frame();
    expect(heard).toBe(0);
  });
});
