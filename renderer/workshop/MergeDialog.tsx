import { Dialog } from 'radix-ui';
import { type DragEvent, useState } from 'react';
import { LARGEST_FILE } from '../../shared/file/format.ts';
import { mergeIntoNew, mergeIntoOpen } from '../actions/merging.ts';
import { ask } from '../bridge.ts';
import { DialogFrame } from '../panels/parts/DialogFrame.tsx';
import { useEditorStore, useTranslate } from '../state/editor-context.ts';
import { HeapList } from './HeapList.tsx';
import { MergeConflicts } from './MergeConflicts.tsx';
import { MergeFiles } from './MergeFiles.tsx';
import { MergeRows } from './MergeRows.tsx';
import { type Merging, type Ticks, useMerging, useTicks } from './use-merging.ts';

/** Brings the maps of several tables together, and shows what becomes of everything before it is done. */
export function MergeDialog() {
  const store = useEditorStore();
  const t = useTranslate();
  const merging = useMerging();
  const ticks = useTicks();
  const choose = async (): Promise<void> => {
    const chosen = await ask('merge.choose');
    if (chosen !== 'cancelled') merging.add(chosen.files, chosen.left);
  };
  const drop = async (event: DragEvent): Promise<void> => {
    event.preventDefault();
    const files = [...event.dataTransfer.files];
    if (files.length === 0) return;
    merging.add(await Promise.all(files.map(readDropped)), 0);
  };
  const { tables, merged, heaps } = merging;
  return (
    <DialogFrame
      title={t('merging.title')}
      sub={t('merging.line')}
      broad
      close={() => store.setState({ dialog: null })}
    >
      <div
        className="merge"
        // The window would open what is dropped anywhere else.
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => void drop(event).catch(reportError)}
      >
        <div className="merge-parts" data-empty={tables.length === 0}>
          <MergeFiles merging={merging} choose={() => void choose().catch(reportError)} />
          {tables.length === 0 ? null : (
            <>
              <p className="sub">{t('merging.matchLine')}</p>
              <MergeRows merging={merging} />
            </>
          )}
          {merged.conflicts.length === 0 ? null : <MergeConflicts merging={merging} />}
          {heaps.length === 0 ? null : <HeapList map={merged.map} heaps={heaps} ticks={ticks} />}
        </div>
        <Foot merging={merging} ticks={ticks} />
      </div>
    </DialogFrame>
  );
}

/** What is too large is not read at all: main says so of a file that is a byte too long. */
async function readDropped(file: File) {
  const bytes = new Uint8Array(await file.slice(0, LARGEST_FILE + 1).arrayBuffer());
  return ask('merge.read', file.name.slice(-255), bytes);
}

/** Why it can't be done yet; null: it can. */
function hindrance({ tables, into, merged }: Merging): 'nothing' | 'needsTwo' | 'tooLarge' | null {
  if (tables.length === 0) return 'nothing';
  if (into === 'new' && tables.length === 1) return 'needsTwo';
  return merged.excess === null ? null : 'tooLarge';
}

function Foot({ merging, ticks }: { readonly merging: Merging; readonly ticks: Ticks }) {
  const store = useEditorStore();
  const t = useTranslate();
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  const { tables, into, merged, heaps } = merging;
  const hindered = hindrance(merging);
  const ticked = heaps.filter(ticks.isTicked);
  const drawings = tables.reduce((sum, { map }) => sum + map.strokes.length, 0);
  const merge = async (): Promise<void> => {
    if (hindered !== null || isBusy) return;
    const combined = ticked.map((heap) => ({ ids: heap.notes.map(({ id }) => id), text: ticks.textOf(heap) }));
    const added = { map: merged.map, combined, count: merged.came.size, roundsLeft: merged.roundsLeft };
    if (into === 'open') {
      mergeIntoOpen(store, added);
      return;
    }
    setBusy(true);
    await mergeIntoNew(store, added).catch((error: unknown) => {
      reportError(error);
      setProblem(t('merging.failed'));
      setBusy(false);
    });
  };
  const told =
    hindered === null
      ? [
          t('merging.outcome', { count: merged.came.size }),
          ...(ticked.length === 0 ? [] : [t('merging.outcomeHeaps', { count: ticked.length })]),
          ...(merged.roundsLeft === 0 ? [] : [t('merging.roundsStay', { count: merged.roundsLeft })]),
          ...(drawings === 0 ? [] : [t('merging.drawingsStay', { count: drawings })]),
        ].join(' ')
      : t(`merging.${hindered}`);
  return (
    <div className="dialog-foot">
      <p className="print-outcome" role="status">
        {problem === '' ? told : problem}
      </p>
      <Dialog.Close className="button">{t('common.cancel')}</Dialog.Close>
      <button
        type="button"
        className="button primary"
        aria-disabled={hindered !== null || isBusy}
        onClick={() => void merge()}
      >
        {t('merging.merge')}
      </button>
    </div>
  );
}
