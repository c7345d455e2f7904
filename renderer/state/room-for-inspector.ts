import type { EditorStore } from './editor-store.ts';

/** Narrower than this (see styles/small.css) the inspector lies over the board. */
const narrow = window.matchMedia('(max-width: 1000px)');

/** Where the inspector would cover the board it waits to be asked for, and comes back with the room. */
export function makeRoomForInspector(store: EditorStore): void {
  let gaveWay = false;
  const fit = (): void => {
    if (narrow.matches === gaveWay) return;
    const { inspector } = store.getState();
    if (narrow.matches && !inspector) return;
    gaveWay = narrow.matches;
    store.setState({ inspector: !narrow.matches });
  };
  narrow.addEventListener('change', fit);
  fit();
}
