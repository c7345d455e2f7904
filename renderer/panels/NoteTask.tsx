import { SquareCheck } from 'lucide';
import { changeTasks, dropTasks } from '../../shared/commands/task-commands.ts';
import type { Note } from '../../shared/map/journey-map.ts';
import { isOverdue, ownersOf } from '../../shared/map/tasks.ts';
import { useEditor, useEditorStore, useTranslate } from '../state/editor-context.ts';
import { edit } from '../state/editor-store.ts';
import { runAction } from '../actions/registry.ts';
import { DayField } from './DayField.tsx';
import { Icon } from './Icon.tsx';
import { InspectorPart } from './InspectorPart.tsx';
import { NameField } from './NameField.tsx';
import { SwitchRow } from './SwitchRow.tsx';

/** What is to be done about a note: by whom, until when, and whether it is done. */
export function NoteTask({ note: { id, task } }: { readonly note: Note }) {
  const store = useEditorStore();
  const t = useTranslate();
  const map = useEditor(({ history }) => history.present);
  const today = useEditor((state) => state.today);
  if (task === null) {
    return (
      <button type="button" className="button wide" onClick={() => void runAction('note.task', store)}>
        <Icon icon={SquareCheck} />
        {t('task.make')}
      </button>
    );
  }
  return (
    <InspectorPart title={t('task.title')} part="task">
      <NameField
        name={t('task.owner')}
        value={task.owner}
        used={ownersOf(map)}
        label="step.setTasks"
        command={(owner) => changeTasks([id], { owner: owner.trim() })}
      />
      <DayField
        name={t('task.due')}
        value={task.due}
        example={t('task.dueExample')}
        {...(isOverdue(task, today) ? { warning: t('task.isLate') } : {})}
        set={(due) => edit(store, 'step.setTasks', changeTasks([id], { due }))}
      />
      <SwitchRow
        name={t('task.done')}
        isOn={task.done}
        turn={(done) => edit(store, 'step.tickTask', changeTasks([id], { done }))}
      />
      <button type="button" className="button quiet" onClick={() => edit(store, 'step.dropTasks', dropTasks([id]))}>
        {t('task.drop')}
      </button>
    </InspectorPart>
  );
}
