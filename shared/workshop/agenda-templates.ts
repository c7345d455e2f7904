import type { NewAgendaStep } from '../commands/agenda-commands.ts';
import type { NewId } from '../ids.ts';
import { type InLanguages, inLanguage } from '../i18n/in-language.ts';
import type { JourneyMap } from '../map/journey-map.ts';
import { visibleLanes } from '../map/queries.ts';
import { AGENDA_ENGLISH } from './agenda-english.ts';
import { AGENDA_INDONESIAN } from './agenda-indonesian.ts';
import { AGENDA_PLANS, type AgendaMethod, type AgendaWords, type StepPlan, type StepWords } from './agenda-plans.ts';

const WORDS: InLanguages<AgendaWords> = { en: AGENDA_ENGLISH, id: AGENDA_INDONESIAN };

/** The steps of a method in the map's language. Of the lanes that they fill, those light up that the map has. */
export function agendaOf(method: AgendaMethod, map: JourneyMap, newId: NewId): readonly NewAgendaStep[] {
  const plans: Readonly<Record<string, StepPlan>> = AGENDA_PLANS[method];
  const words: Readonly<Record<string, StepWords>> = inLanguage(WORDS, map.language)[method];
  return Object.entries(plans).map(([step, { minutes, lanes }]) => ({
    id: newId(),
    ...words[step],
    minutes,
    lanes: visibleLanes(map).flatMap(({ id, kind }) => (lanes.includes(kind) ? [id] : [])),
  }));
}

/** How long all steps take together. */
export function minutesOf(steps: readonly { readonly minutes: number }[]): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0);
}
