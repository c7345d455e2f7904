import { changeNotes } from '../../../shared/commands/note-commands.ts';
import type { Note } from '../../../shared/map/journey-map.ts';
import { competitorsOf } from '../../../shared/map/tasks.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { edit } from '../../state/editor-store.ts';
import { NameField } from '../parts/NameField.tsx';
import { Segments } from '../parts/Segments.tsx';

const MARKS = ['none', 'good', 'improve'] as const;

/** How it went, and whose it is: of one note, or of many together. */
export function NoteMarks({ notes }: { readonly notes: readonly Note[] }) {
  const store = useEditorStore();
  const t = useTranslate();
  const map = useEditor(({ history }) => history.present);
  const ids = notes.map(({ id }) => id);
  const [first] = notes;
  if (first === undefined) return null;
  const mark = notes.every((note) => note.mark === first.mark) ? (first.mark ?? 'none') : '';
  const competitor = notes.every((note) => note.competitor === first.competitor) ? first.competitor : '';
  return (
    <>
      <div className="field">
        <span className="label" aria-hidden="true">
          {t('mark.label')}
        </span>
        <Segments
          name={t('mark.label')}
          // Of notes that differ none is chosen.
          value={mark}
          options={MARKS.map((each) => ({ value: each, name: t(`mark.${each}`) }))}
          choose={(chosen) =>
            edit(
              store,
              'step.markNotes',
              changeNotes(ids, { mark: chosen === 'good' || chosen === 'improve' ? chosen : null }),
            )
          }
          full
        />
      </div>
      <NameField
        name={t('mark.competitor')}
        value={competitor}
        used={competitorsOf(map)}
        label="step.markNotes"
        command={(text) => changeNotes(ids, { competitor: text.trim() })}
      />
    </>
  );
}
