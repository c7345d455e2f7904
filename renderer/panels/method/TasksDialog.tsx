import { Check } from 'lucide';
import { useId, useRef, useState } from 'react';
import { changeTasks } from '../../../shared/commands/task-commands.ts';
import { dayText } from '../../../shared/day-text.ts';
import type { JourneyMap, NoteId } from '../../../shared/map/journey-map.ts';
import { laneOf, noteOf, stageOf } from '../../../shared/map/queries.ts';
import { isOverdue, TASK_ORDERS, type TaskOfNote, type TaskOrder, tasksOf } from '../../../shared/map/tasks.ts';
import { moveCursor } from '../../actions/go-actions.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { edit } from '../../state/editor-store.ts';
import { isViewOnly } from '../../state/selectors.ts';
import { DialogFrame } from '../parts/DialogFrame.tsx';
import { Icon } from '../parts/Icon.tsx';
import { laneName, stageName } from '../parts/names.ts';
import { Segments } from '../parts/Segments.tsx';
import { noteWords } from '../../../shared/map/note-words.ts';

const SHOWN = ['open', 'all'] as const;
type Shown = (typeof SHOWN)[number];

/** What stands in the list, in its order: ticking a task neither moves nor hides it under the hand. */
type Listing = { readonly order: TaskOrder; readonly shown: Shown; readonly notes: readonly NoteId[] };

function listingOf(map: JourneyMap, order: TaskOrder, shown: Shown): Listing {
  const tasks = tasksOf(map, order).filter(({ task }) => shown === 'all' || !task.done);
  return { order, shown, notes: tasks.map(({ note }) => note.id) };
}

/** Everything that is to be done on the map. */
export function TasksDialog() {
  const store = useEditorStore();
  const t = useTranslate();
  const map = useEditor(({ history }) => history.present);
  const [listing, setListing] = useState(() => listingOf(map, 'due', 'open'));
  const goal = useRef<NoteId | null>(null);
  const close = () => store.setState({ dialog: null });
  const all = tasksOf(map, listing.order);
  const open = all.filter(({ task }) => !task.done).length;
  const rows = listing.notes.flatMap((id): TaskOfNote[] => {
    const note = noteOf(map, id);
    return note === undefined || note.task === null ? [] : [{ note, task: note.task }];
  });
  return (
    <DialogFrame
      title={t('tasks.title')}
      sub={
        all.length === 0
          ? t('tasks.none')
          : `${t('tasks.open', { count: open })}, ${t('tasks.done', { count: all.length - open })}`
      }
      close={close}
      closed={() => goal.current !== null && moveCursor(store, { kind: 'note', note: goal.current })}
      broad
    >
      {all.length === 0 ? null : (
        <div className="tasks-top">
          <Segments
            name={t('tasks.order')}
            value={listing.order}
            options={TASK_ORDERS.map((order) => ({ value: order, name: t(`tasks.by.${order}`) }))}
            choose={(order) => setListing(listingOf(map, order, listing.shown))}
          />
          <Segments
            name={t('tasks.shown')}
            value={listing.shown}
            options={SHOWN.map((shown) => ({ value: shown, name: t(`tasks.shown.${shown}`) }))}
            choose={(shown) => setListing(listingOf(map, listing.order, shown))}
          />
        </div>
      )}
      {all.length > 0 && rows.length === 0 ? <p className="invite">{t('tasks.allDone')}</p> : null}
      <ul className="tasks" aria-label={t('tasks.title')}>
        {rows.map((row) => (
          <TaskRow
            key={row.note.id}
            row={row}
            go={() => {
              goal.current = row.note.id;
              close();
            }}
          />
        ))}
      </ul>
    </DialogFrame>
  );
}

function TaskRow({ row: { note, task }, go }: { readonly row: TaskOfNote; readonly go: () => void }) {
  const store = useEditorStore();
  const t = useTranslate();
  const map = useEditor(({ history }) => history.present);
  const today = useEditor((state) => state.today);
  const viewOnly = useEditor(isViewOnly);
  const about = useId();
  const isLate = isOverdue(task, today);
  const [stage, lane] = [stageOf(map, note.stage), laneOf(map, note.lane)];
  const text = noteWords(note, t);
  const day = dayText(task.due, t);
  return (
    <li data-done={task.done} data-late={isLate}>
      <button
        type="button"
        role="checkbox"
        className="tick-box"
        aria-checked={task.done}
        aria-label={t('tasks.tick', { task: text })}
        disabled={viewOnly}
        onClick={() => edit(store, 'step.tickTask', changeTasks([note.id], { done: !task.done }))}
      >
        {task.done ? <Icon icon={Check} size={14} /> : null}
      </button>
      <button type="button" className="fact" aria-describedby={about} onClick={go}>
        <span>{text}</span>
        <small>
          {t('board.cell', {
            stage: stage === undefined ? '' : stageName(stage, t),
            lane: lane === undefined ? '' : laneName(lane, t),
          })}
        </small>
      </button>
      <span className="task-facts" id={about}>
        <span>{task.owner === '' ? t('tasks.nobody') : task.owner}</span>
        <span className="task-day">{task.due === '' ? t('tasks.noDay') : isLate ? t('task.late', { day }) : day}</span>
      </span>
    </li>
  );
}
