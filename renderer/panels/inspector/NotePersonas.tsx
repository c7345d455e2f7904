import { Check, Minus } from 'lucide';
import { useId } from 'react';
import type { Note } from '../../../shared/map/journey-map.ts';
import { belongingTo, givePersona } from '../../actions/personas.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { Avatar } from '../parts/Avatar.tsx';
import { Icon } from '../parts/Icon.tsx';
import { personaName } from '../parts/names.ts';

/** Whose one note is, or many are: a press gives them to a persona or takes them from her. */
export function NotePersonas({ notes }: { readonly notes: readonly Note[] }) {
  const store = useEditorStore();
  const t = useTranslate();
  const label = useId();
  const personas = useEditor(({ history }) => history.present.personas);
  if (personas.length === 0) return null;
  return (
    <div className="field" role="group" aria-labelledby={label}>
      <span className="label" id={label}>
        {t('persona.belongs')}
      </span>
      <div className="persona-toggles">
        {personas.map((persona) => {
          const belongs = belongingTo(notes, persona.id);
          return (
            <button
              key={persona.id}
              type="button"
              className="chip"
              aria-pressed={belongs}
              onClick={() => givePersona(store, notes, persona.id)}
            >
              <Avatar persona={persona} />
              <span>{personaName(persona, t)}</span>
              {belongs === false ? null : <Icon icon={belongs === 'mixed' ? Minus : Check} size={14} />}
            </button>
          );
        })}
      </div>
    </div>
  );
}
