import { useState } from 'react';
import { groupSelected } from '../actions/grouping.ts';
import { DialogFrame } from '../panels/parts/DialogFrame.tsx';
import { NameForm } from '../panels/parts/NameForm.tsx';
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
  return (
    <DialogFrame
      title={t('groups.title', { count })}
      sub={t('groups.line')}
      close={() => store.setState({ dialog: null })}
      closed={leave}
    >
      <NameForm
        label={t('groups.heading')}
        value={heading}
        write={setHeading}
        longest={LONGEST}
        submit={{ words: t('groups.yes'), isOff: heading.trim() === '', run: () => groupSelected(store, heading) }}
      />
    </DialogFrame>
  );
}
