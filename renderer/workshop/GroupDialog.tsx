import { Dialog } from 'radix-ui';
import { type FormEvent, useState } from 'react';
import { groupSelected } from '../actions/grouping.ts';
import { DialogFrame } from '../panels/parts/DialogFrame.tsx';
import { useEditor, useEditorStore, useTranslate } from '../state/editor-context.ts';
import { selectedNotes } from '../state/selectors.ts';

/** Long enough for any heading that stands over notes. */
const LONGEST = 200;

/** Asks for the heading under which the selected notes are to lie. */
export function GroupDialog({ leave }: { readonly leave: () => void }) {
  const store = useEditorStore();
  const t = useTranslate();
  const count = useEditor(({ selection }) => selection.size);
  const [heading, setHeading] = useState(() => {
    const notes = selectedNotes(store.getState());
    const first = notes[0]?.heading ?? '';
    return notes.every((note) => note.heading === first) ? first : '';
  });
  const isEmpty = heading.trim() === '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isEmpty) groupSelected(store, heading);
  };
  return (
    <DialogFrame
      title={t('groups.title', { count })}
      sub={t('groups.line')}
      close={() => store.setState({ dialog: null })}
      closed={leave}
    >
      <form onSubmit={submit}>
        <div className="field">
          <label className="label" htmlFor="group-heading">
            {t('groups.heading')}
          </label>
          <input
            id="group-heading"
            className="input"
            type="text"
            autoFocus
            autoComplete="off"
            maxLength={LONGEST}
            value={heading}
            onFocus={({ target }) => target.select()}
            onChange={({ target }) => setHeading(target.value)}
          />
        </div>
        <div className="dialog-foot">
          <Dialog.Close className="button">{t('common.cancel')}</Dialog.Close>
          <button type="submit" className="button primary" aria-disabled={isEmpty}>
            {t('groups.yes')}
          </button>
        </div>
      </form>
    </DialogFrame>
  );
}
