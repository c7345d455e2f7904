import { type Combined, combineNotes } from '../../shared/commands/combine-notes.ts';
import { countOfSplit, splitNotes } from '../../shared/commands/split-notes.ts';
import type { ComparedMap } from '../../shared/export/comparison.ts';
import type { JourneyMap } from '../../shared/map/journey-map.ts';
import { withKnownRecords } from '../../shared/map/known-records.ts';
import type { Heap } from '../../shared/workshop/similar-notes.ts';
import { ask } from '../bridge.ts';
import type { CopiesOffer } from '../state/editor-state.ts';
import { type EditorStore, edit } from '../state/editor-store.ts';
import { selectedNotes, translateOf } from '../state/selectors.ts';
import { endWriting } from '../state/writing.ts';

/** What the maps of tables come to: the whole map, notes that become one, how many notes came and how many votes did not. */
export type Brought = {
  readonly map: JourneyMap;
  readonly combined: readonly Combined[];
  readonly count: number;
  readonly roundsLeft: number;
};

/** The open map becomes what it is together with the tables: one step. */
export function mergeIntoOpen(store: EditorStore, { map, combined, count, roundsLeft }: Brought): void {
  const whole = combineNotes(combined)(map);
  store.setState({ dialog: null });
  if (!edit(store, 'step.mergeMaps', (before) => withKnownRecords(whole, before))) return;
  const t = translateOf(store.getState());
  const left = roundsLeft === 0 ? [] : [t('merging.roundsStay', { count: roundsLeft })];
  store.setState({ announcement: [t('merging.done', { count }), ...left].join(' ') });
}

/** The tables become a map that has no file yet, in a window of its own where this one shows a map. */
export async function mergeIntoNew(store: EditorStore, { map, combined }: Brought): Promise<void> {
  await ask('import.open', combineNotes(combined)(map));
  store.setState({ dialog: null });
}

/** Shows what somebody else wrote into the map's file beside what this window holds. */
export async function offerTheirs(store: EditorStore): Promise<void> {
  endWriting(store);
  const handle = store.getState().document?.handle;
  if (handle === undefined) return;
  const theirs = await ask('merge.theirs', handle);
  if (!('map' in theirs)) {
    store.setState({ dialog: { failure: theirs } });
    return;
  }
  const { base, ...map } = theirs;
  store.setState({ dialog: { copies: { theirs: map, base, isFile: true } } });
}

/** The same with a copy of the map that lies elsewhere: what both began with is looked for among its versions. */
export async function offerCopy(store: EditorStore, theirs: ComparedMap): Promise<void> {
  const handle = store.getState().document?.handle;
  if (handle === undefined) return;
  const base = await ask('merge.ancestor', handle, theirs.map);
  store.setState({ dialog: { copies: { theirs, base, isFile: false } } });
}

/** The open map becomes what both copies come to: one step. Where theirs lies in its file that is saved over, and kept. */
export async function takeBoth(store: EditorStore, { isFile }: CopiesOffer, map: JourneyMap): Promise<void> {
  const { document, history } = store.getState();
  const handle = document?.handle;
  const isOther = withKnownRecords(map, history.present) !== history.present;
  store.setState({ dialog: null });
  // A step that is refused, as where the stages are locked, leaves their file as it is.
  if (!edit(store, 'step.mergeCopies', (before) => withKnownRecords(map, before)) && isOther) return;
  store.setState({ announcement: translateOf(store.getState())('merging.copiesDone') });
  // The step is on its way to main already, which answers in turn. A failure shows in the message about the file.
  if (isFile && handle !== undefined) await ask('document.answer', handle, 'keep-mine');
}

/** What was ticked becomes one note each: one step. */
export function combineHeaps(store: EditorStore, heaps: readonly Heap[], textOf: (heap: Heap) => string): void {
  const combined = heaps.map((heap) => ({ ids: heap.notes.map(({ id }) => id), text: textOf(heap) }));
  store.setState({ dialog: null });
  if (!edit(store, 'step.combineNotes', combineNotes(combined))) return;
  const announcement = translateOf(store.getState())('merging.combined', { count: combined.length });
  store.setState({ announcement });
}

/** Each line of the selected notes becomes a note: one step. The new ones are selected with the first. */
export function splitSelected(store: EditorStore): void {
  const notes = selectedNotes(store.getState());
  const newIds = Array.from({ length: countOfSplit(notes) }, () => store.newId());
  const ids = notes.map(({ id }) => id);
  if (!edit(store, 'step.splitNotes', splitNotes(ids, newIds))) return;
  const announcement = translateOf(store.getState())('merging.split', { count: newIds.length });
  store.setState({ selection: new Set([...ids, ...newIds]), announcement });
}
