import { ArrowDown, ArrowUp, ChevronDown, type IconNode, Trash } from 'lucide';
import { Accordion } from 'radix-ui';
import { changePersona, deletePersona, movePersona } from '../../../shared/commands/persona-commands.ts';
import { type Persona, PERSONA_TEXTS } from '../../../shared/map/journey-map.ts';
import { useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { type EditorStore, edit } from '../../state/editor-store.ts';
import { translateOf } from '../../state/selectors.ts';
import { Avatar } from '../parts/Avatar.tsx';
import { noteColours } from '../parts/colour-choices.ts';
import { Hint } from '../parts/Hint.tsx';
import { Icon } from '../parts/Icon.tsx';
import { personaName } from '../parts/names.ts';
import { Swatches } from '../parts/Swatches.tsx';
import { TextField } from '../parts/TextField.tsx';

type PersonaEditorProps = {
  readonly persona: Persona;
  /** Where she stands among so many. */
  readonly at: number;
  readonly count: number;
};

/** Moves a persona among the others and tells where she stands. */
function move(store: EditorStore, { persona, at, count }: PersonaEditorProps, step: -1 | 1): void {
  if (at + step < 0 || at + step >= count) return;
  if (!edit(store, 'step.movePersona', movePersona(persona.id, at + step))) return;
  const t = translateOf(store.getState());
  const announcement = t('persona.moved', { name: personaName(persona, t), at: at + step + 1, count });
  store.setState({ announcement });
}

export function PersonaEditor(props: PersonaEditorProps) {
  const { persona } = props;
  const store = useEditorStore();
  const t = useTranslate();
  return (
    <Accordion.Item className="persona" value={persona.id} data-persona={persona.id}>
      <Accordion.Header asChild>
        <h4>
          <Accordion.Trigger
            onKeyDown={(event) => {
              const step = event.altKey ? STEPS[event.key] : undefined;
              if (step === undefined) return;
              event.preventDefault();
              event.stopPropagation();
              move(store, props, step);
            }}
          >
            <Avatar persona={persona} />
            <span>{personaName(persona, t)}</span>
            <Icon icon={ChevronDown} />
          </Accordion.Trigger>
        </h4>
      </Accordion.Header>
      <Accordion.Content>
        <PersonaFields {...props} />
      </Accordion.Content>
    </Accordion.Item>
  );
}

const STEPS: Readonly<Partial<Record<string, -1 | 1>>> = { ArrowUp: -1, ArrowDown: 1 };

function MoveButton({ step, ...props }: PersonaEditorProps & { readonly step: -1 | 1 }) {
  const store = useEditorStore();
  const t = useTranslate();
  const { persona, at, count } = props;
  const text = t(step === -1 ? 'persona.moveUp' : 'persona.moveDown', { name: personaName(persona, t) });
  const icon: IconNode = step === -1 ? ArrowUp : ArrowDown;
  return (
    <Hint text={text} side="top" keys={step === -1 ? 'Alt+↑' : 'Alt+↓'}>
      <button
        type="button"
        className="icon-button"
        aria-label={text}
        aria-disabled={at + step < 0 || at + step >= count}
        onClick={() => move(store, props, step)}
      >
        <Icon icon={icon} size={16} />
      </button>
    </Hint>
  );
}

function PersonaFields(props: PersonaEditorProps) {
  const { persona, count } = props;
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
      <div className="persona-doing">
        {count > 1 ? (
          <>
            <MoveButton {...props} step={-1} />
            <MoveButton {...props} step={1} />
          </>
        ) : null}
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
    </div>
  );
}
