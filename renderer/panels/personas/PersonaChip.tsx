import { X } from 'lucide';
import { Popover } from 'radix-ui';
import { useRef, useState } from 'react';
import type { Persona } from '../../../shared/map/journey-map.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { endFocus, isFocused, startFocus } from '../../state/focus.ts';
import { useKeysOf } from '../parts/ActionButton.tsx';
import { Avatar } from '../parts/Avatar.tsx';
import { Hint } from '../parts/Hint.tsx';
import { Icon } from '../parts/Icon.tsx';
import { personaName } from '../parts/names.ts';
import { PersonaCard } from './PersonaCard.tsx';

/** A press shows a persona's card and lets all but her notes step back; the next press lets them come forward again. */
export function PersonaChip({ persona }: { readonly persona: Persona }) {
  const store = useEditorStore();
  const t = useTranslate();
  const chip = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const isOn = useEditor((state) => isFocused(state, 'persona', persona.id));
  const keys = useKeysOf('view.nextPersona');
  const press = () => {
    if (isOn) endFocus(store);
    else startFocus(store, 'persona', persona.id);
    setOpen(!isOn);
  };
  return (
    <Popover.Root open={isOpen && isOn} onOpenChange={setOpen}>
      <Hint text={t('persona.focusOn', { name: personaName(persona, t) })} keys={keys}>
        <Popover.Anchor asChild>
          <button
            ref={chip}
            type="button"
            className="chip persona-chip"
            aria-pressed={isOn}
            aria-haspopup="dialog"
            aria-expanded={isOpen && isOn}
            onClick={press}
          >
            <Avatar persona={persona} />
            <span>{personaName(persona, t)}</span>
            {isOn ? <Icon icon={X} size={14} /> : null}
          </button>
        </Popover.Anchor>
      </Hint>
      <Popover.Portal>
        <Popover.Content
          className="persona-card"
          align="start"
          sideOffset={8}
          collisionPadding={8}
          aria-label={t('persona.card', { name: personaName(persona, t) })}
          // The chip itself knows what a press on it does.
          onPointerDownOutside={(event) => {
            if (chip.current?.contains(event.target as Node)) event.preventDefault();
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (document.activeElement === document.body) chip.current?.focus();
          }}
        >
          <PersonaCard persona={persona} close={() => setOpen(false)} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
