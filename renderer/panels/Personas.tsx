import { Plus } from 'lucide';
import { Accordion } from 'radix-ui';
import { useEffect, useId, useRef, useState } from 'react';
import { addPersona } from '../../shared/commands/persona-commands.ts';
import { useEditor, useEditorStore, useTranslate } from '../state/editor-context.ts';
import { edit } from '../state/editor-store.ts';
import { Hint } from './Hint.tsx';
import { Icon } from './Icon.tsx';
import { PersonaEditor } from './PersonaEditor.tsx';

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
    if (found === null) return;
    list.current?.querySelector(`[data-persona="${CSS.escape(found)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [found]);
  const add = () => {
    const id = store.newId();
    if (edit(store, 'step.addPersona', addPersona({ id }))) setOpen(id);
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
        {personas.map((persona) => (
          <PersonaEditor key={persona.id} persona={persona} />
        ))}
      </Accordion.Root>
    </section>
  );
}
