import { ask } from '../bridge.ts';
import { coverageShown, openPoints } from '../state/covering.ts';
import type { OpenList } from '../state/editor-state.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { translateOf } from '../state/selectors.ts';

/** The strip is there, whether it was hidden or not. */
async function showStrip(store: EditorStore): Promise<void> {
  if (store.getState().settings.coverage) return;
  store.setState({ settings: await ask('settings.change', { coverage: true }) });
}

/** Lays a list of what is still open open; where nothing is, that is told. */
export async function openCoverageList(store: EditorStore, list: OpenList): Promise<void> {
  await showStrip(store);
  const isEmpty = openPoints(coverageShown(store.getState()), list).length === 0;
  if (isEmpty) store.setState({ announcement: translateOf(store.getState())(`coverage.${list}.none`) });
  else store.setState({ openList: list });
}

/** Gives the keyboard to the strip that tells what is still open. */
export async function goToCoverage(store: EditorStore): Promise<void> {
  await showStrip(store);
  // It may only just have come.
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.coverage-strip button')?.focus());
}
