import { Star, StickyNote, Trash } from 'lucide';
import { useMemo } from 'react';
import { changeNotes } from '../../../shared/commands/note-commands.ts';
import { runAction } from '../../actions/registry.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { edit } from '../../state/editor-store.ts';
import { EvidenceFields } from '../evidence/EvidenceFields.tsx';
import { Icon } from '../parts/Icon.tsx';
import { ChannelField } from '../method/ChannelField.tsx';
import { InspectorHeading } from './InspectorHeading.tsx';
import { LeadsTo } from './LeadsTo.tsx';
import { NotePersonas } from './NotePersonas.tsx';
import { NoteMarks } from './NoteMarks.tsx';
import { NoteTask } from './NoteTask.tsx';
import { NotesPlaceFields } from './NotesPlaceFields.tsx';
import { SwitchRow } from '../parts/SwitchRow.tsx';

/** What several notes can change together. */
export function NotesInspector() {
  const store = useEditorStore();
  const t = useTranslate();
  const map = useEditor(({ history }) => history.present);
  const selection = useEditor((state) => state.selection);
  const notes = useMemo(() => map.notes.filter(({ id }) => selection.has(id)), [map, selection]);
  const mark = (important: boolean) => edit(store, 'step.markNotes', changeNotes([...selection], { important }));
  return (
    <div>
      <InspectorHeading icon={StickyNote} title={t('inspector.notes', { count: notes.length })} />
      <section className="inspector-part">
        <NotePersonas notes={notes} />
        <ChannelField notes={notes} />
        <NotesPlaceFields notes={notes} />
        <SwitchRow
          name={t('inspector.important')}
          icon={Star}
          isOn={notes.every(({ important }) => important)}
          turn={mark}
        />
        <NoteMarks notes={notes} />
        <LeadsTo from={{ notes: notes.map(({ id }) => id) }} />
      </section>
      <NoteTask notes={notes} />
      <EvidenceFields notes={notes} />
      <button type="button" className="button danger wide" onClick={() => void runAction('note.delete', store)}>
        <Icon icon={Trash} />
        {t('common.delete')}
      </button>
    </div>
  );
}
