import type { LaneKind } from '../map/journey-map.ts';

export type StepPlan = { readonly minutes: number; readonly lanes: readonly LaneKind[] };

/** How each method is held: how long its steps take, and the lanes that they fill. */
export const AGENDA_PLANS = {
  make: {
    goal: { minutes: 10, lanes: [] },
    known: { minutes: 15, lanes: ['action', 'question'] },
    persona: { minutes: 10, lanes: [] },
    touchpoints: { minutes: 25, lanes: ['action', 'touchpoint'] },
    pains: { minutes: 15, lanes: ['pain', 'emotion'] },
    analysis: { minutes: 10, lanes: ['opportunity'] },
    closing: { minutes: 5, lanes: [] },
  },
  measure: {
    journey: { minutes: 10, lanes: [] },
    figures: { minutes: 15, lanes: ['metric'] },
    steps: { minutes: 15, lanes: ['action'] },
    score: { minutes: 15, lanes: ['metric', 'emotion'] },
    next: { minutes: 5, lanes: ['opportunity'] },
  },
  manage: {
    picture: { minutes: 20, lanes: ['action', 'touchpoint'] },
    sources: { minutes: 15, lanes: ['question', 'pain'] },
    personal: { minutes: 15, lanes: ['motivation', 'opportunity'] },
    repair: { minutes: 15, lanes: ['touchpoint', 'opportunity'] },
    watch: { minutes: 10, lanes: ['metric'] },
  },
  track: {
    wishes: { minutes: 15, lanes: ['motivation', 'question'] },
    trail: { minutes: 15, lanes: ['action', 'touchpoint'] },
    content: { minutes: 15, lanes: ['touchpoint', 'opportunity'] },
    breaks: { minutes: 10, lanes: ['pain'] },
    credit: { minutes: 5, lanes: ['metric'] },
  },
  experience: {
    persona: { minutes: 10, lanes: [] },
    walk: { minutes: 20, lanes: ['action', 'motivation', 'question', 'pain'] },
    contacts: { minutes: 15, lanes: ['touchpoint'] },
    gap: { minutes: 15, lanes: ['expected', 'received'] },
    moments: { minutes: 15, lanes: ['emotion', 'opportunity'] },
    closing: { minutes: 15, lanes: [] },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, StepPlan>>>>;

export type AgendaMethod = keyof typeof AGENDA_PLANS;
// Object.keys forgets the key type.
export const AGENDA_METHODS = Object.keys(AGENDA_PLANS) as readonly AgendaMethod[];

export type StepWords = {
  readonly name: string;
  readonly todo: string;
  readonly question: string;
  readonly remarks: string;
};

/** What each method's steps say; a step without words does not compile. */
export type AgendaWords = {
  readonly [Method in AgendaMethod]: {
    readonly [Step in keyof (typeof AGENDA_PLANS)[Method]]: StepWords;
  };
};
