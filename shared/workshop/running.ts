import type { AgendaStep } from '../map/journey-map.ts';

/** An agenda that is being held. Moments are milliseconds of whatever clock the caller reads; nothing here looks at one. */
export type Running = {
  /** The id of the step that is on. */
  readonly step: string;
  /** Since when the clock runs; null: it is paused. */
  readonly since: number | null;
  /** What was spent on each step by its id, of the present one up to `since`; in milliseconds. */
  readonly spent: ReadonlyMap<string, number>;
  /** How many minutes each step was extended by. */
  readonly extra: ReadonlyMap<string, number>;
};

/** What the room sees of a workshop that runs. */
export type StepShown = {
  readonly name: string;
  readonly question: string;
  /** Milliseconds until the time of the step is over; below 0 it runs over. */
  readonly left: number;
  readonly isPaused: boolean;
};

const MINUTE = 60_000;

/** Notice is given this long before the end, of a short step later. */
const NOTICE = { long: 5 * MINUTE, short: MINUTE };
const SHORT_STEP = 10 * MINUTE;

export function startRunning(step: string, now: number): Running {
  return { step, since: now, spent: new Map(), extra: new Map() };
}

/** How long the step has been on, pauses apart. A clock that was set back takes nothing away. */
function spentOn({ step, since, spent }: Running, id: string, now: number): number {
  const before = spent.get(id) ?? 0;
  return id === step && since !== null ? before + Math.max(0, now - since) : before;
}

export function pause(running: Running, now: number): Running {
  if (running.since === null) return running;
  const { step, spent } = running;
  return { ...running, since: null, spent: new Map([...spent, [step, spentOn(running, step, now)]]) };
}

export function goOn(running: Running, now: number): Running {
  return running.since === null ? { ...running, since: now } : running;
}

/** Gives the present step more minutes. */
export function extend(running: Running, minutes: number): Running {
  const { step, extra } = running;
  return { ...running, extra: new Map([...extra, [step, (extra.get(step) ?? 0) + minutes]]) };
}

/** Another step is on. A paused clock stays paused; a step that was on before goes on where it was left. */
export function goToStep(running: Running, step: string, now: number): Running {
  if (step === running.step) return running;
  const left = pause(running, now);
  return { ...left, step, since: running.since === null ? null : now };
}

/** How long the step may take: as planned, and what it was extended by. */
export function allowed({ extra }: Running, { id, minutes }: Pick<AgendaStep, 'id' | 'minutes'>): number {
  return (minutes + (extra.get(id) ?? 0)) * MINUTE;
}

/** Below 0 the step runs over. */
export function timeLeft(running: Running, step: Pick<AgendaStep, 'id' | 'minutes'>, now: number): number {
  return allowed(running, step) - spentOn(running, step.id, now);
}

/** How long before its end notice is given of a step of that length; null: it is too short for one. */
export function noticeBefore(length: number): number | null {
  if (length <= NOTICE.short) return null;
  return length < SHORT_STEP ? NOTICE.short : NOTICE.long;
}

/** What a step that is allowed that length came to between two looks at what is left of it. */
export function signalBetween(before: number, now: number, length: number): 'notice' | 'over' | null {
  if (before > 0 && now <= 0) return 'over';
  const notice = noticeBefore(length);
  return notice !== null && before > notice && now <= notice && now > 0 ? 'notice' : null;
}

/** The seconds that each step took which was on for one at least. */
export function secondsUsed(running: Running, now: number): ReadonlyMap<string, number> {
  const ids = [...new Set([...running.spent.keys(), running.step])];
  const seconds = ids.map((id) => [id, Math.round(spentOn(running, id, now) / 1_000)] as const);
  return new Map(seconds.filter(([, used]) => used > 0));
}

/** null: the step that was on is no longer there. */
export function stepShown(agenda: readonly AgendaStep[], running: Running, now: number): StepShown | null {
  const step = agenda.find(({ id }) => id === running.step);
  if (step === undefined) return null;
  const { name, question } = step;
  return { name, question, left: timeLeft(running, step, now), isPaused: running.since === null };
}

/** "12:05"; what is over is told with a plus: "+0:30". Seconds are counted down to 0 and up from there. */
export function clockText(left: number): string {
  const seconds = left > 0 ? Math.ceil(left / 1_000) : Math.floor(-left / 1_000);
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return left <= -1_000 ? `+${text}` : text;
}
