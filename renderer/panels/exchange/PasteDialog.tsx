import { Dialog } from 'radix-ui';
import type { PastedNotes } from '../../../shared/import/pasted-notes.ts';
import { laneOf, stageOf } from '../../../shared/map/queries.ts';
import { addPasted } from '../../actions/pasting.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { DialogFrame } from '../parts/DialogFrame.tsx';
import { laneName, stageName } from '../parts/names.ts';
import { listText } from '../../../shared/list-text.ts';

const SHOWN = 8;

/** Asks before very much is pasted, or before a part of it is left out. */
export function PasteDialog({ pasted }: { readonly pasted: PastedNotes }) {
  const store = useEditorStore();
  const t = useTranslate();
  const count = pasted.notes.length;
  const more = pasted.unplaced.length - SHOWN;
  const close = () => store.setState({ dialog: null });
  return (
    <DialogFrame title={t('paste.title', { count })} sub={t('paste.line')} close={close}>
      <FirstNotes pasted={pasted} />
      {pasted.unplaced.length === 0 ? null : (
        <p className="paste-left-out">
          {t('paste.unplaced')} <b>{listText(pasted.unplaced.slice(0, SHOWN), t, more > 0 ? 'facts' : 'and')}</b>
          {more > 0 ? ` ${t('paste.more', { count: more })}` : null}
        </p>
      )}
      {pasted.isCut ? <p className="paste-left-out">{t('paste.isCut')}</p> : null}
      <div className="dialog-foot">
        <Dialog.Close className="button">{t('common.cancel')}</Dialog.Close>
        <Dialog.Close className="button primary" autoFocus onClick={() => addPasted(store, pasted)}>
          {t('paste.yes', { count })}
        </Dialog.Close>
      </div>
    </DialogFrame>
  );
}

/** What the first notes say, and where they would come to be. */
function FirstNotes({ pasted: { notes } }: { readonly pasted: PastedNotes }) {
  const t = useTranslate();
  const map = useEditor(({ history }) => history.present);
  const placeOf = ({ stage, lane }: { readonly stage: string; readonly lane: string }) => {
    const [inStage, inLane] = [stageOf(map, stage), laneOf(map, lane)];
    return t('board.cell', {
      stage: inStage === undefined ? '' : stageName(inStage, t),
      lane: inLane === undefined ? '' : laneName(inLane, t),
    });
  };
  return (
    <section className="paste-first">
      <h3 className="part-heading">{t('paste.first')}</h3>
      <ol>
        {notes.slice(0, SHOWN).map(({ cell, text }, at) => (
          // They have no ids yet, and stay as they are while the dialog is open.
          <li key={at}>
            <span>{text.slice(0, 200)}</span>
            <small>{placeOf(cell)}</small>
          </li>
        ))}
      </ol>
      {notes.length > SHOWN ? <p className="invite">{t('paste.more', { count: notes.length - SHOWN })}</p> : null}
    </section>
  );
}
