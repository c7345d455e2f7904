import { ArrowLeft, ArrowRight, Pause, Play, Square } from 'lucide';
import type { ReactNode } from 'react';
import { ACTIONS, type ActionId } from '../../shared/action-catalogue.ts';
import type { AgendaStep } from '../../shared/map/journey-map.ts';
import { allowed, clockText, noticeBefore, type Running, timeLeft } from '../../shared/workshop/running.ts';
import { goToAgendaStep } from '../actions/agenda.ts';
import { canRun, runAction } from '../actions/registry.ts';
import { useKeysOf } from '../panels/parts/ActionButton.tsx';
import { Hint } from '../panels/parts/Hint.tsx';
import { Icon } from '../panels/parts/Icon.tsx';
import { presentStep } from '../state/agenda.ts';
import { useEditor, useEditorStore, useTranslate } from '../state/editor-context.ts';
import { ChimeSwitch } from './ChimeSwitch.tsx';
import { clockState } from './clock-state.ts';
import { useNow } from './use-now.ts';

/** The step that is on, its clock, and what comes after it. */
export function RunningAgenda() {
  const t = useTranslate();
  const running = useEditor((state) => state.running);
  const step = useEditor(presentStep);
  const agenda = useEditor(({ history }) => history.present.agenda);
  if (running === null) return null;
  return (
    <div>
      {step === undefined ? (
        <p className="invite">{t('agenda.gone')}</p>
      ) : (
        <>
          <p className="agenda-place">{t('agenda.of', { at: agenda.indexOf(step) + 1, count: agenda.length })}</p>
          <h3 className="agenda-name">{step.name.trim() === '' ? t('agenda.unnamed') : step.name}</h3>
          <Countdown running={running} step={step} />
        </>
      )}
      <Controls isPaused={running.since === null} />
      {step === undefined ? null : <Told step={step} />}
      <AllSteps agenda={agenda} running={running} />
      <ChimeSwitch />
    </div>
  );
}

function Countdown({ running, step }: { readonly running: Running; readonly step: AgendaStep }) {
  const t = useTranslate();
  const now = useNow();
  const length = allowed(running, step);
  const left = timeLeft(running, step, now);
  const state = clockState(left, length);
  return (
    <div className="agenda-clock" data-state={state} data-paused={running.since === null}>
      <span role="timer" aria-label={t('agenda.timeLeft')}>
        {clockText(left)}
      </span>
      <small>
        {t('agenda.allowed', { count: length / 60_000 })}
        <Standing running={running} state={state} length={length} />
      </small>
    </div>
  );
}

type StandingProps = {
  readonly running: Running;
  readonly state: ReturnType<typeof clockState>;
  readonly length: number;
};

/** A quiet word where there is one to say: the clock stands, the end is near, or it is past. */
function Standing({ running, state, length }: StandingProps) {
  const t = useTranslate();
  const notice = (noticeBefore(length) ?? 0) / 60_000;
  const words = [
    ...(running.since === null ? [t('agenda.paused')] : []),
    ...(state === 'soon' ? [t('agenda.isSoon', { count: notice })] : []),
    ...(state === 'over' ? [t('agenda.isOver')] : []),
  ];
  return words.map((word) => <b key={word}>{word}</b>);
}

function Controls({ isPaused }: { readonly isPaused: boolean }) {
  const t = useTranslate();
  return (
    <div className="agenda-controls" role="group" aria-label={t('agenda.title')}>
      <Control action="agenda.pause" side="left" isFirst>
        <Icon icon={isPaused ? Play : Pause} />
        {t(isPaused ? 'agenda.resume' : 'agenda.pause')}
      </Control>
      <Control action="agenda.extendOne" side="top">
        {t('agenda.extend', { count: 1 })}
      </Control>
      <Control action="agenda.extendFive" side="top">
        {t('agenda.extend', { count: 5 })}
      </Control>
      <Control action="agenda.previousStep" name={t('agenda.previous')}>
        <Icon icon={ArrowLeft} />
      </Control>
      <Control action="agenda.nextStep" isPrimary>
        {t('agenda.next')}
        <Icon icon={ArrowRight} />
      </Control>
      <Control action="agenda.end">
        <Icon icon={Square} />
        {t('agenda.end')}
      </Control>
    </div>
  );
}

type ControlProps = {
  readonly action: ActionId;
  /** Where no words stand on it. */
  readonly name?: string;
  /** Where its hint hides no other button, nor the clock while the keyboard rests on it. */
  readonly side?: 'top' | 'bottom' | 'left';
  readonly isFirst?: boolean;
  readonly isPrimary?: boolean;
  readonly children: ReactNode;
};

function Control({ action, name, side = 'bottom', isFirst = false, isPrimary = false, children }: ControlProps) {
  const store = useEditorStore();
  const t = useTranslate();
  const isEnabled = useEditor((state) => canRun(action, state));
  const keys = useKeysOf(action);
  return (
    <Hint text={t(ACTIONS[action].label)} keys={keys} side={side}>
      <button
        type="button"
        className={isPrimary && isEnabled ? 'button primary' : 'button'}
        aria-label={name}
        aria-disabled={!isEnabled}
        data-first={isFirst ? '' : undefined}
        onClick={() => void runAction(action, store)}
      >
        {children}
      </button>
    </Hint>
  );
}

/** What the room does and is asked, and what only the facilitator reads. */
function Told({ step: { todo, question, remarks } }: { readonly step: AgendaStep }) {
  const t = useTranslate();
  return (
    <div className="agenda-told">
      {todo === '' ? null : <p>{todo}</p>}
      {question === '' ? null : <blockquote>{question}</blockquote>}
      {remarks === '' ? null : (
        <section className="agenda-remarks">
          <h4 className="label">{t('agenda.remarks')}</h4>
          <p>{remarks}</p>
        </section>
      )}
    </div>
  );
}

type AllStepsProps = { readonly agenda: readonly AgendaStep[]; readonly running: Running };

function AllSteps({ agenda, running }: AllStepsProps) {
  const store = useEditorStore();
  const t = useTranslate();
  return (
    <section className="inspector-part">
      <h3>{t('agenda.coming')}</h3>
      <ol className="agenda-steps" aria-label={t('agenda.coming')}>
        {agenda.map((step, at) => (
          <li key={step.id}>
            <button
              type="button"
              aria-current={step.id === running.step ? 'step' : undefined}
              onClick={() => goToAgendaStep(store, step.id)}
            >
              <span className="agenda-number">{t('agenda.number', { at: at + 1 })}</span>
              <span>{step.name.trim() === '' ? t('agenda.unnamed') : step.name}</span>
              <small>{t('agenda.total', { count: step.minutes })}</small>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
