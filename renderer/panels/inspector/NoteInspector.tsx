import { Star } from 'lucide';
import { renameGroup } from '../../../shared/commands/group-commands.ts';
import { changeNotes, editNoteText } from '../../../shared/commands/note-commands.ts';
import { LANE_ICONS } from '../../../shared/icons.ts';
import type { NoteId } from '../../../shared/map/journey-map.ts';
import { laneOf, noteOf, stageOf } from '../../../shared/map/queries.ts';
import { laneColourName } from '../../../shared/theme.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { edit } from '../../state/editor-store.ts';
import { AskTheRoom } from '../method/AskTheRoom.tsx';
import { EvidenceFields } from '../evidence/EvidenceFields.tsx';
import { ChannelField } from '../method/ChannelField.tsx';
import { FaceDownNote } from './FaceDownNote.tsx';
import { InspectorHeading } from './InspectorHeading.tsx';
import { InspectorPart } from '../parts/InspectorPart.tsx';
import { laneName, stageName } from '../parts/names.ts';
import { LeadsTo } from './LeadsTo.tsx';
import { NotePersonas } from './NotePersonas.tsx';
import { NoteMarks } from './NoteMarks.tsx';
import { NotesPlaceFields } from './NotesPlaceFields.tsx';
import { NoteTask } from './NoteTask.tsx';
import { paperStyle } from '../parts/paints.ts';
import { SwitchRow } from '../parts/SwitchRow.tsx';
import { TextField } from '../parts/TextField.tsx';

export function NoteInspector({ id }: { readonly id: NoteId }) {
  const store = useEditorStore();
  const t = useTranslate();
  const map = useEditor(({ history }) => history.present);
  const theme = useEditor((state) => state.theme);
  const showsAuthors = useEditor((state) => state.showsAuthors);
  const note = noteOf(map, id);
  const lane = note === undefined ? undefined : laneOf(map, note.lane);
  const stage = note === undefined ? undefined : stageOf(map, note.stage);
  if (note === undefined || lane === undefined || stage === undefined) return null;
  return (
    <div>
      <InspectorHeading
        icon={LANE_ICONS[lane.kind]}
        title={laneName(lane, t)}
        beside={`· ${stageName(stage, t)}`}
        colour={`var(--lane-${laneColourName(lane)})`}
      />
      <AskTheRoom lane={lane} />
      <InspectorPart title={t('inspector.note')}>
        {note.faceDown ? (
          <FaceDownNote note={note} />
        ) : (
          <TextField
            name={t('inspector.text')}
            bare
            className="note-paper"
            style={paperStyle(theme, note, lane)}
            placeholder={t('board.emptyNote')}
            value={note.text}
            label="step.editNote"
            command={(text) => editNoteText(id, text)}
            ofNote={id}
            live
            manyLines
          />
        )}
        {showsAuthors && note.author.trim() !== '' ? (
          <p className="left-out">{t('silence.writtenBy', { name: note.author.trim() })}</p>
        ) : null}
        {note.heading === '' ? null : (
          <TextField
            name={t('groups.ofNote')}
            value={note.heading}
            label="step.renameGroup"
            command={(heading) => renameGroup({ stage: note.stage, lane: note.lane }, note.heading, heading)}
          />
        )}
        <NotePersonas notes={[note]} />
        <ChannelField notes={[note]} />
        <NotesPlaceFields notes={[note]} />
        <SwitchRow
          name={t('inspector.important')}
          icon={Star}
          isOn={note.important}
          turn={(important) => edit(store, 'step.markNotes', changeNotes([id], { important }))}
        />
        <NoteMarks notes={[note]} />
        <LeadsTo from={{ notes: [id] }} />
      </InspectorPart>
      <NoteTask notes={[note]} />
      <EvidenceFields notes={[note]} />
    </div>
  );
}
