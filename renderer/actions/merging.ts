import { type Combined, combineNotes } from '../../shared/commands/combine-notes.ts';
import type { JourneyMap } from '../../shared/map/journey-map.ts';
import { withKnownRecords } from '../../shared/map/known-records.ts';
import { ask } from '../bridge.ts';
import { type EditorStore, edit } from '../state/editor-store.ts';
import { translateOf } from '../state/selectors.ts';

/** What the maps of tables come to: the whole map, notes that become one, and how many notes came. */
export type Brought = {
  readonly map: JourneyMap;
  readonly combined: readonly Combined[];
  readonly count: number;
};

/** The open map becomes what it is together with the tables: one step. */
export function mergeIntoOpen(store: EditorStore, { map, combined, count }: Brought): void {
  const whole = combineNotes(combined)(map);
  store.setState({ dialog: null });
  if (!edit(store, 'step.mergeMaps', (before) => withKnownRecords(whole, before))) return;
  store.setState({ announcement: translateOf(store.getState())('merging.done', { count }) });
}

/** The tables become a map that has no file yet, in a window of its own where this one shows a map. */
export async function mergeIntoNew(store: EditorStore, { map, combined }: Brought): Promise<void> {
  await ask('import.open', combineNotes(combined)(map));
  store.setState({ dialog: null });
}
