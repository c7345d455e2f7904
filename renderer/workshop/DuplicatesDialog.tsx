import { Dialog } from 'radix-ui';
import { useMemo } from 'react';
import type { Note } from '../../shared/map/journey-map.ts';
import { sameCell } from '../../shared/map/queries.ts';
import { type Heap, similarNotes } from '../../shared/workshop/similar-notes.ts';
import { combineHeaps } from '../actions/merging.ts';
import { Button } from '../panels/parts/Button.tsx';
import { DialogFrame } from '../panels/parts/DialogFrame.tsx';
import { useEditor, useEditorStore, useTranslate } from '../state/editor-context.ts';
import { selectedNotes } from '../state/selectors.ts';
import { HeapList } from './HeapList.tsx';
import { useTicks } from './use-merging.ts';

/** A few notes of one cell that somebody selected may be one, whatever they say. */
const FEW = 20;

function heapsIn(notes: readonly Note[], isSelected: boolean): readonly Heap[] {
  const found = similarNotes(notes);
  const [first] = notes;
  const isOneCell = first !== undefined && notes.length <= FEW && notes.every((note) => sameCell(note, first));
  if (!isSelected || found.length > 0 || !isOneCell || notes.some(({ faceDown }) => faceDown)) return found;
  return [{ notes, isEqual: false }];
}

/** Proposes notes that say the same, among the selected or all; only what is ticked becomes one. */
export function DuplicatesDialog() {
  const store = useEditorStore();
  const t = useTranslate();
  const map = useEditor(({ history }) => history.present);
  const selection = useEditor((state) => state.selection);
  const ticks = useTicks();
  const isSelected = selection.size > 1;
  const heaps = useMemo(() => {
    const chosen = isSelected ? selectedNotes(store.getState()) : map.notes;
    return heapsIn(chosen, isSelected);
  }, [isSelected, map, store]);
  const ticked = heaps.filter(ticks.isTicked);
  return (
    <DialogFrame
      title={t('merging.duplicatesTitle')}
      sub={t(isSelected ? 'merging.duplicatesOfSelected' : 'merging.duplicatesOfMap')}
      broad
      close={() => store.setState({ dialog: null })}
    >
      <div className="merge">
        <div className="merge-parts">
          {heaps.length === 0 ? <p>{t('merging.noDuplicates')}</p> : <HeapList map={map} heaps={heaps} ticks={ticks} />}
        </div>
        <div className="dialog-foot">
          <p className="print-outcome" role="status">
            {ticked.length === 0 ? '' : t('merging.outcomeHeaps', { count: ticked.length })}
          </p>
          <Dialog.Close className="button">{t('common.cancel')}</Dialog.Close>
          <Button isPrimary isOff={ticked.length === 0} press={() => combineHeaps(store, ticked, ticks.textOf)}>
            {t('merging.merge')}
          </Button>
        </div>
      </div>
    </DialogFrame>
  );
}
