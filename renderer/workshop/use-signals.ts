import { useEffect, useRef } from 'react';
import { allowed, noticeBefore, signalBetween, timeLeft } from '../../shared/workshop/running.ts';
import { presentStep } from '../state/agenda.ts';
import { useEditor, useEditorStore } from '../state/editor-context.ts';
import { translateOf } from '../state/selectors.ts';
import { ringChime } from './chime.ts';

type Seen = { readonly step: string; readonly left: number };

/** Tells the room that a step comes to its end, and rings when it is there. */
export function useSignals(now: number): void {
  const store = useEditorStore();
  const running = useEditor((state) => state.running);
  const seen = useRef<Seen | null>(null);
  useEffect(() => {
    const state = store.getState();
    const step = presentStep(state);
    if (step === undefined || running === null) return;
    const before = seen.current?.step === step.id ? seen.current.left : null;
    const left = timeLeft(running, step, now);
    seen.current = { step: step.id, left };
    const length = allowed(running, step);
    const signal = before === null ? null : signalBetween(before, left, length);
    if (signal === null) return;
    const t = translateOf(state);
    const name = step.name.trim() === '' ? t('agenda.unnamed') : step.name;
    const minutes = (noticeBefore(length) ?? 0) / 60_000;
    const announcement =
      signal === 'over' ? t('agenda.toldOver', { name }) : t('agenda.toldSoon', { count: minutes, name });
    store.setState({ announcement });
    if (signal === 'over' && state.settings.chime !== false) ringChime().catch(reportError);
  }, [store, now, running]);
}
