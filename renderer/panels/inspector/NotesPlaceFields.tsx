import { rehomeNotes } from '../../../shared/commands/move-notes.ts';
import { recolourNotes } from '../../../shared/commands/note-commands.ts';
import type { Note } from '../../../shared/map/journey-map.ts';
import { laneOf } from '../../../shared/map/queries.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { edit } from '../../state/editor-store.ts';
import { Choice } from '../parts/Choice.tsx';
import { noteColours } from '../parts/colour-choices.ts';
import { laneName, stageName } from '../parts/names.ts';
import { lanePaint, notePaint } from '../parts/paints.ts';
import { Swatches } from '../parts/Swatches.tsx';

/** Colour, lane and stage of one note or of many. */
export function NotesPlaceFields({ notes }: { readonly notes: readonly Note[] }) {
  const store = useEditorStore();
  const t = useTranslate();
  const map = useEditor(({ history }) => history.present);
  const ids = notes.map(({ id }) => id);
  const lane = common(notes.map((note) => note.lane));
  const stage = common(notes.map((note) => note.stage));
  const laneOfAll = lane === undefined ? undefined : laneOf(map, lane);
  const own = laneOfAll === undefined ? notePaint('grey') : lanePaint(laneOfAll);
  return (
    <>
      <Swatches
        name={t('inspector.colour')}
        colours={noteColours(t, { paint: own, name: t('colour.own') })}
        value={common(notes.map((note) => note.colour))}
        choose={(colour) => edit(store, 'step.recolourNotes', recolourNotes(ids, colour))}
      />
      <Choice
        name={t('inspector.lane')}
        mixed={t('inspector.mixed')}
        value={lane ?? null}
        options={map.lanes.map((each) => ({ value: each.id, name: laneName(each, t) }))}
        choose={(chosen) => edit(store, 'step.moveNotes', rehomeNotes(ids, { lane: chosen }))}
      />
      <Choice
        name={t('inspector.stage')}
        mixed={t('inspector.mixed')}
        value={stage ?? null}
        options={map.stages.map((each) => ({ value: each.id, name: stageName(each, t) }))}
        choose={(chosen) => edit(store, 'step.moveNotes', rehomeNotes(ids, { stage: chosen }))}
      />
    </>
  );
}

/** What all have in common; undefined where they differ. */
function common<Value>(values: readonly Value[]): Value | undefined {
  return values.every((value) => value === values[0]) ? values[0] : undefined;
}
