import { Target } from 'lucide';
import { DropdownMenu } from 'radix-ui';
import type { Persona, PersonaId } from '../../../shared/map/journey-map.ts';
import { runAction } from '../../actions/registry.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { isFocused, toggleFocus } from '../../state/focus.ts';
import { useKeysOf } from '../parts/ActionButton.tsx';
import { Avatar } from '../parts/Avatar.tsx';
import { EvidenceChip } from '../evidence/EvidenceChip.tsx';
import { Hint } from '../parts/Hint.tsx';
import { Icon } from '../parts/Icon.tsx';
import { MapScoreChip } from '../measures/MapScoreChip.tsx';
import { personaName } from '../parts/names.ts';
import { PersonaChip } from '../personas/PersonaChip.tsx';

const PERSONAS_SHOWN = 3;

/** Who stands in the strip: the first few, and whoever is in focus in place of the last of them. */
function inStrip(personas: readonly Persona[], focused: PersonaId | null): readonly Persona[] {
  const first = personas.slice(0, PERSONAS_SHOWN);
  const other = personas.slice(PERSONAS_SHOWN).find(({ id }) => id === focused);
  return other === undefined ? first : [...first.slice(0, -1), other];
}

/** Whom the map is about and what for: a persona's chip shows her card and her notes, the goal's the whole of it. */
export function MapChips() {
  const store = useEditorStore();
  const t = useTranslate();
  const personas = useEditor(({ history }) => history.present.personas);
  const goal = useEditor(({ history }) => history.present.goal);
  const focused = useEditor(({ focus }) => (focus?.kind === 'persona' ? focus.id : null));
  const keys = useKeysOf('map.about');
  const aim = goal.company === '' ? goal.customer : goal.company;
  const shown = inStrip(personas, focused);
  const others = personas.filter((persona) => !shown.includes(persona));
  return (
    <div className="chips">
      <MapScoreChip />
      {shown.length === 0 ? null : (
        <div className="persona-strip" role="group" aria-label={t('persona.strip')}>
          {shown.map((persona) => (
            <PersonaChip key={persona.id} persona={persona} />
          ))}
          {others.length === 0 ? null : <OtherPersonas personas={others} />}
        </div>
      )}
      <EvidenceChip />
      {aim === '' ? null : (
        <div className="goal-room">
          <Hint text={t('top.goal', { goal: aim })} keys={keys}>
            <button
              type="button"
              className="chip goal"
              aria-label={t('top.goal', { goal: aim })}
              onClick={() => void runAction('map.about', store)}
            >
              <span className="avatar goal-sign">
                <Icon icon={Target} size={14} />
              </span>
              <span>{t('top.goal', { goal: aim })}</span>
            </button>
          </Hint>
        </div>
      )}
    </div>
  );
}

function OtherPersonas({ personas }: { readonly personas: readonly Persona[] }) {
  const store = useEditorStore();
  const t = useTranslate();
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="chip more" aria-label={t('top.morePersonas', { count: personas.length })}>
        {`+${personas.length}`}
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu" align="start" sideOffset={6} collisionPadding={8}>
          {personas.map((persona) => (
            <DropdownMenu.CheckboxItem
              key={persona.id}
              className="menu-line"
              checked={isFocused(store.getState(), 'persona', persona.id)}
              onSelect={() => toggleFocus(store, 'persona', persona.id)}
            >
              <Avatar persona={persona} />
              {personaName(persona, t)}
            </DropdownMenu.CheckboxItem>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
