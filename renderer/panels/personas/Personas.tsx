import { Plus } from 'lucide';
import { Accordion } from 'radix-ui';
import { useEffect, useId, useRef, useState } from 'react';
import { addPersona, freePersonaColour } from '../../../shared/commands/persona-commands.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { edit } from '../../state/editor-store.ts';
import { Hint } from '../parts/Hint.tsx';
import { Icon } from '../parts/Icon.tsx';
import { PersonaEditor } from './PersonaEditor.tsx';
import { PersonaLimit } from './PersonaLimit.tsx';

/** Who travels: one line each, and one at a time laid open. */
export function Personas() {
  const store = useEditorStore();
  const t = useTranslate();
  const heading = useId();
  const personas = useEditor(({ history }) => history.present.personas);
  const [open, setOpen] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const found = useEditor(({ finding }) => (finding?.current?.kind === 'persona' ? finding.current.id : null));
  const [seen, setSeen] = useState<string | null>(null);
  if (found !== seen) {
    setSeen(found);
    if (found !== null) setOpen(found);
  }
  useEffect(() => {
    if (found !== null) showPersona(list.current, found);
  }, [found]);
  const asked = useEditor(({ asksPersona }) => asksPersona);
  const [laidOpen, setLaidOpen] = useState<string | null>(null);
  if (asked !== laidOpen) {
    setLaidOpen(asked);
    if (asked !== null) setOpen(asked);
  }
  useEffect(() => {
    if (asked === null) return;
    showPersona(list.current, asked)?.focus();
    store.setState({ asksPersona: null });
  }, [store, asked]);
  const add = () => {
    const id = store.newId();
    const colour = freePersonaColour(personas);
    if (edit(store, 'step.addPersona', addPersona({ id, colour }))) setOpen(id);
  };
  return (
    <section className="inspector-part" data-part="personas" aria-labelledby={heading}>
      <div className="part-heading">
        <h3 id={heading}>{t('inspector.personas')}</h3>
        <Hint text={t('inspector.addPersona')} side="left">
          <button type="button" className="icon-button" aria-label={t('inspector.addPersona')} onClick={add}>
            <Icon icon={Plus} />
          </button>
        </Hint>
      </div>
      {personas.length === 0 ? <p className="invite">{t('inspector.noPersonas')}</p> : null}
      <Accordion.Root ref={list} className="personas" type="single" collapsible value={open} onValueChange={setOpen}>
        {personas.map((persona, at) => (
          <PersonaEditor key={persona.id} persona={persona} at={at} count={personas.length} />
        ))}
      </Accordion.Root>
      <PersonaLimit count={personas.length} />
    </section>
  );
}

/** Brings a persona's line into sight; the answer is the line. */
function showPersona(list: HTMLElement | null, id: string): HTMLElement | null {
  const line = list?.querySelector<HTMLElement>(`[data-persona="${CSS.escape(id)}"]`) ?? null;
  line?.scrollIntoView({ block: 'nearest' });
  return line?.querySelector('button') ?? null;
}
