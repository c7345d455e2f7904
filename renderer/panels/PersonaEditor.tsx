import { ChevronDown, Trash } from 'lucide';
import { Accordion } from 'radix-ui';
import { changePersona, deletePersona } from '../../shared/commands/persona-commands.ts';
import { type Persona, PERSONA_TEXTS } from '../../shared/map/journey-map.ts';
import { useEditorStore, useTranslate } from '../state/editor-context.ts';
import { edit } from '../state/editor-store.ts';
import { Avatar } from './Avatar.tsx';
import { noteColours } from './colour-choices.ts';
import { Icon } from './Icon.tsx';
import { personaName } from './names.ts';
import { Swatches } from './Swatches.tsx';
import { TextField } from './TextField.tsx';

export function PersonaEditor({ persona }: { readonly persona: Persona }) {
  const t = useTranslate();
  return (
    <Accordion.Item className="persona" value={persona.id} data-persona={persona.id}>
      <Accordion.Header asChild>
        <h4>
          <Accordion.Trigger>
            <Avatar persona={persona} />
            <span>{personaName(persona, t)}</span>
            <Icon icon={ChevronDown} />
          </Accordion.Trigger>
        </h4>
      </Accordion.Header>
      <Accordion.Content>
        <PersonaFields persona={persona} />
      </Accordion.Content>
    </Accordion.Item>
  );
}

function PersonaFields({ persona }: { readonly persona: Persona }) {
  const store = useEditorStore();
  const t = useTranslate();
  const { id } = persona;
  const fieldOf = (field: 'name' | (typeof PERSONA_TEXTS)[number]) => ({
    name: t(`persona.${field}`),
    value: persona[field],
    label: 'step.changePersona' as const,
    command: (text: string) => changePersona(id, { [field]: text }),
  });
  return (
    <div className="persona-fields">
      <TextField {...fieldOf('name')} focused={persona.name === ''} />
      {PERSONA_TEXTS.map((field) => (
        <TextField key={field} {...fieldOf(field)} manyLines />
      ))}
      <Swatches
        name={t('persona.colour')}
        colours={noteColours(t)}
        value={persona.colour ?? 'violet'}
        choose={(colour) => edit(store, 'step.changePersona', changePersona(id, { colour }))}
      />
      <button
        type="button"
        className="button danger"
        aria-label={t('inspector.removePersona', { name: personaName(persona, t) })}
        onClick={() => edit(store, 'step.deletePersona', deletePersona(id))}
      >
        <Icon icon={Trash} />
        {t('common.delete')}
      </button>
    </div>
  );
}
