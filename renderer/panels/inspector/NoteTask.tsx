import { SquareCheck } from 'lucide';
import { changeTasks, dropTasks } from '../../../shared/commands/task-commands.ts';
import type { Note, Task } from '../../../shared/map/journey-map.ts';
import { isOverdue, ownersOf } from '../../../shared/map/tasks.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { edit } from '../../state/editor-store.ts';
import { runAction } from '../../actions/registry.ts';
import { DayField } from '../parts/DayField.tsx';
import { Icon } from '../parts/Icon.tsx';
import { InspectorPart } from '../parts/InspectorPart.tsx';
import { NameField } from '../parts/NameField.tsx';
import { SwitchRow } from '../parts/SwitchRow.tsx';

type Tasked = { readonly id: Note['id']; readonly task: Task };

/** What is to be done about the selected notes: by whom, until when, and whether it is done; of all that are tasks. */
export function NoteTask({ notes }: { readonly notes: readonly Note[] }) {
  const t = useTranslate();
  const tasked = notes.flatMap(({ id, task }) => (task === null ? [] : [{ id, task }]));
  if (tasked.length === 0) return <MakeTask words={t(notes.length > 1 ? 'task.makeAll' : 'task.make')} />;
  return (
    <InspectorPart title={t('task.title')} part="task">
      {tasked.length < notes.length ? <MakeTask words={t('task.makeAll')} /> : null}
      <TaskFields tasked={tasked} />
    </InspectorPart>
  );
}

function MakeTask({ words }: { readonly words: string }) {
  const store = useEditorStore();
  return (
    <button type="button" className="button wide" onClick={() => void runAction('note.task', store)}>
      <Icon icon={SquareCheck} />
      {words}
    </button>
  );
}

function TaskFields({ tasked }: { readonly tasked: readonly Tasked[] }) {
  const store = useEditorStore();
  const t = useTranslate();
  const map = useEditor(({ history }) => history.present);
  const today = useEditor((state) => state.today);
  const ids = tasked.map(({ id }) => id);
  const tasks = tasked.map(({ task }) => task);
  const [owner, due] = [common(tasks.map((task) => task.owner)), common(tasks.map((task) => task.due))];
  const isLate = tasks.some((task) => isOverdue(task, today));
  return (
    <>
      <NameField
        name={t('task.owner')}
        value={owner ?? ''}
        used={ownersOf(map)}
        label="step.setTasks"
        {...(owner === undefined ? { placeholder: t('inspector.mixed') } : {})}
        command={(name) => changeTasks(ids, { owner: name.trim() })}
      />
      <DayField
        name={t('task.due')}
        value={due ?? ''}
        example={due === undefined ? t('inspector.mixed') : t('task.dueExample')}
        {...(isLate ? { warning: t('task.isLate') } : {})}
        set={(day) => edit(store, 'step.setTasks', changeTasks(ids, { due: day }))}
      />
      <SwitchRow
        name={t('task.done')}
        isOn={tasks.every(({ done }) => done)}
        turn={(done) => edit(store, 'step.tickTask', changeTasks(ids, { done }))}
      />
      <button type="button" className="button quiet" onClick={() => edit(store, 'step.dropTasks', dropTasks(ids))}>
        {t('task.drop')}
      </button>
    </>
  );
}

/** What all have in common; undefined where they differ. */
function common<Value>(values: readonly Value[]): Value | undefined {
  return values.every((value) => value === values[0]) ? values[0] : undefined;
}
