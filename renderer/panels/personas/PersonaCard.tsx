import { Pencil } from 'lucide';
import type { Persona } from '../../../shared/map/journey-map.ts';
import { openPersona } from '../../actions/personas.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { Avatar } from '../parts/Avatar.tsx';
import { Icon } from '../parts/Icon.tsx';
import { personaName } from '../parts/names.ts';

const TOLD = ['needs', 'habits', 'attitudes'] as const;

type PersonaCardProps = { readonly persona: Persona; readonly close: () => void };

/** All that is known of a persona, to be read; it is written in the inspector. */
export function PersonaCard({ persona, close }: PersonaCardProps) {
  const store = useEditorStore();
  const t = useTranslate();
  const map = useEditor(({ history }) => history.present);
  const painful = new Set(map.lanes.filter(({ kind }) => kind === 'pain').map(({ id }) => id));
  const notes = map.notes.filter(({ personas }) => personas.includes(persona.id));
  const pains = notes.filter(({ lane }) => painful.has(lane)).length;
  const told = TOLD.filter((key) => persona[key].trim() !== '');
  const quote = persona.quote.trim();
  const isBare = told.length === 0 && quote === '' && persona.who.trim() === '';
  return (
    <>
      <div className="persona-top">
        <Avatar persona={persona} large />
        <div>
          <strong>{personaName(persona, t)}</strong>
          {persona.who.trim() === '' ? null : <p>{persona.who}</p>}
        </div>
      </div>
      {quote === '' ? null : <blockquote>{quote}</blockquote>}
      {isBare ? <p className="invite">{t('persona.nothing')}</p> : null}
      {told.length === 0 ? null : (
        <dl>
          {told.map((key) => (
            <div key={key}>
              <dt>{t(`persona.${key}`)}</dt>
              <dd>{persona[key]}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className="persona-foot">
        <small>
          {t('persona.notes', { count: notes.length })}
          {pains === 0 ? '' : ` · ${t('persona.pains', { count: pains })}`}
        </small>
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            close();
            openPersona(store, persona.id);
          }}
        >
          <Icon icon={Pencil} size={14} />
          {t('persona.edit')}
        </button>
      </div>
    </>
  );
}
