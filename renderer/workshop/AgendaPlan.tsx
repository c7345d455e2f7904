import { Play, Plus } from 'lucide';
import { Accordion } from 'radix-ui';
import { useId, useState } from 'react';
import { addAgendaStep } from '../../shared/commands/agenda-commands.ts';
import { minutesOf } from '../../shared/workshop/agenda-templates.ts';
import { startAgenda } from '../actions/agenda.ts';
import { Icon } from '../panels/parts/Icon.tsx';
import { useEditor, useEditorStore, useTranslate } from '../state/editor-context.ts';
import { edit } from '../state/editor-store.ts';
import { AgendaChoices } from './AgendaChoices.tsx';
import { AgendaTimes } from './AgendaTimes.tsx';
import { ChimeSwitch } from './ChimeSwitch.tsx';
import { StepEditor } from './StepEditor.tsx';

const NEW_STEP_MINUTES = 10;

/** The agenda as it is planned, and what its steps took once it was held. */
export function AgendaPlan() {
  const store = useEditorStore();
  const t = useTranslate();
  const heading = useId();
  const agenda = useEditor(({ history }) => history.present.agenda);
  const [open, setOpen] = useState('');
  const add = () => {
    const id = store.newId();
    const step = { id, minutes: NEW_STEP_MINUTES, name: t('agenda.newStep') };
    if (edit(store, 'step.addAgendaStep', addAgendaStep(step, 'end'))) setOpen(id);
  };
  const addButton = (
    <button type="button" className="button wide" onClick={add}>
      <Icon icon={Plus} />
      {t('agenda.addStep')}
    </button>
  );
  if (agenda.length === 0) {
    return (
      <div>
        <p className="invite">{t('agenda.invite')}</p>
        <AgendaChoices />
        {addButton}
      </div>
    );
  }
  return (
    <div>
      <div className="agenda-start">
        <button type="button" className="button primary" data-first onClick={() => startAgenda(store)}>
          <Icon icon={Play} />
          {t('agenda.start')}
        </button>
        <span>{t('agenda.planned', { count: minutesOf(agenda) })}</span>
      </div>
      <AgendaTimes agenda={agenda} />
      <section className="inspector-part" aria-labelledby={heading}>
        <h3 id={heading}>{t('agenda.steps')}</h3>
        <Accordion.Root className="personas" type="single" collapsible value={open} onValueChange={setOpen}>
          {agenda.map((step, at) => (
            <StepEditor key={step.id} step={step} at={at} count={agenda.length} isOpen={open === step.id} />
          ))}
        </Accordion.Root>
        {addButton}
      </section>
      <ChimeSwitch />
      <AgendaChoices replaces={agenda.length} />
    </div>
  );
}
