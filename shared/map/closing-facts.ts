import type { JourneyMap, Note, Stage } from './journey-map.ts';
import { shownNotes, visibleStages } from './queries.ts';

/** What a map itself knows about the questions of the closing check. */
export type ClosingFacts = {
  /** What the customer wants, and what each persona needs, in their words. */
  readonly needs: readonly { readonly name: string | null; readonly needs: string }[];
  /** What hinders customers or is to be improved, and is not done: what weighs most first. */
  readonly problems: readonly Note[];
  /** Competitor by competitor, those with the most notes first. */
  readonly competitors: readonly { readonly name: string; readonly notes: readonly Note[] }[];
  /** Where the most leave first; stages of which nobody knows are left out. */
  readonly leaving: readonly { readonly stage: Stage; readonly share: number }[];
};

export function closingFacts(map: JourneyMap): ClosingFacts {
  const notes = shownNotes(map);
  return {
    needs: [
      { name: null, needs: map.goal.customer },
      ...map.personas.map(({ name, needs }) => ({ name, needs })),
    ].filter(({ needs }) => needs.trim() !== ''),
    problems: openProblems(map, notes),
    competitors: byCompetitor(notes),
    leaving: visibleStages(map)
      .flatMap((stage) => (stage.leaving === null ? [] : [{ stage, share: stage.leaving }]))
      .toSorted((a, b) => b.share - a.share),
  };
}

function openProblems(map: JourneyMap, notes: readonly Note[]): readonly Note[] {
  const pains = new Set(map.lanes.filter(({ kind }) => kind === 'pain').map(({ id }) => id));
  const isOpen = ({ lane, mark, task }: Note): boolean =>
    (mark === 'improve' || (pains.has(lane) && mark !== 'good')) && task?.done !== true;
  return notes.filter(isOpen).toSorted((a, b) => Number(b.important) - Number(a.important) || b.votes - a.votes);
}

function byCompetitor(notes: readonly Note[]): ClosingFacts['competitors'] {
  const found = new Map<string, Note[]>();
  for (const note of notes) {
    const name = note.competitor.trim();
    if (name !== '') found.set(name, [...(found.get(name) ?? []), note]);
  }
  return [...found].map(([name, own]) => ({ name, notes: own })).toSorted((a, b) => b.notes.length - a.notes.length);
}
