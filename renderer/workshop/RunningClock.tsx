import { Hourglass } from 'lucide';
import { allowed, clockText, timeLeft } from '../../shared/workshop/running.ts';
import { isAgendaShown, presentStep } from '../state/agenda.ts';
import { openAgenda } from '../actions/agenda.ts';
import { useEditor, useEditorStore, useTranslate } from '../state/editor-context.ts';
import { Icon } from '../panels/parts/Icon.tsx';
import { keepKeyboard } from '../panels/parts/keep-keyboard.ts';
import { clockState } from './clock-state.ts';
import { useNow } from './use-now.ts';
import { useSignals } from './use-signals.ts';

/** The clock of an agenda that is held. With its panel closed it is a small sign on the board that opens it. */
export function RunningClock() {
  const isRunning = useEditor(({ running }) => running !== null);
  return isRunning ? <Clock /> : null;
}

function Clock() {
  const store = useEditorStore();
  const t = useTranslate();
  const running = useEditor((state) => state.running);
  const step = useEditor(presentStep);
  const isOpen = useEditor(isAgendaShown);
  const now = useNow();
  useSignals(now);
  if (isOpen || running === null) return null;
  const left = step === undefined ? null : timeLeft(running, step, now);
  const time = left === null ? '' : clockText(left);
  const name = step === undefined || step.name.trim() === '' ? t('agenda.unnamed') : step.name;
  return (
    <button
      type="button"
      className="running-sign"
      data-state={step === undefined || left === null ? undefined : clockState(left, allowed(running, step))}
      aria-label={t('agenda.pill', { name, time })}
      onMouseDown={keepKeyboard}
      onClick={() => openAgenda(store)}
    >
      <Icon icon={Hourglass} />
      <b>{time}</b>
      <span>{name}</span>
    </button>
  );
}
