import { Target } from 'lucide';
import type { Persona } from '../../shared/map/journey-map.ts';
import { runAction } from '../actions/registry.ts';
import { useEditor, useEditorStore, useTranslate } from '../state/editor-context.ts';
import { Avatar } from './Avatar.tsx';
import { EvidenceChip } from './EvidenceChip.tsx';
import { Icon } from './Icon.tsx';
import { personaName } from './names.ts';

const PERSONAS_SHOWN = 3;

/** Whom the map is about and what for; a click shows the whole of it in the inspector. */
export function MapChips() {
  const store = useEditorStore();
  const t = useTranslate();
  const personas = useEditor(({ history }) => history.present.personas);
  const goal = useEditor(({ history }) => history.present.goal);
  const aim = goal.company === '' ? goal.customer : goal.company;
  const about = () => void runAction('map.about', store);
  const more = personas.length - PERSONAS_SHOWN;
  return (
    <div className="chips">
      {personas.slice(0, PERSONAS_SHOWN).map((persona) => (
        <button key={persona.id} type="button" className="chip" title={personaWords(persona)} onClick={about}>
          <Avatar persona={persona} />
          <span>{personaName(persona, t)}</span>
        </button>
      ))}
      {more > 0 ? (
        <button
          type="button"
          className="chip more"
          aria-label={t('top.morePersonas', { count: more })}
          onClick={about}
        >{`+${more}`}</button>
      ) : null}
      {aim === '' ? null : (
        <button type="button" className="chip goal" title={t('top.goal', { goal: aim })} onClick={about}>
          <span className="avatar goal-sign">
            <Icon icon={Target} size={14} />
          </span>
          <span>{t('top.goal', { goal: aim })}</span>
        </button>
      )}
      <EvidenceChip />
    </div>
  );
}

function personaWords({ name, who }: Persona): string {
  return [name, who].filter((text) => text !== '').join(' - ');
}
