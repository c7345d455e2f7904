import { ASSUMPTION, NO_CLOSING, NO_GOAL } from '../map/defaults.ts';
import {
  type Closing,
  EVIDENCE_KINDS,
  type Goal,
  LANE_KINDS,
  type LaneKind,
  type Note,
  type Persona,
  PERSONA_TEXTS,
  type Stage,
} from '../map/journey-map.ts';
import type { Wait } from '../map/wait.ts';
import { laneKindOf } from './lane-kind-of.ts';
import type { MapBuilder, Otherwise } from './map-builder.ts';
import { type OutlinePart, outlineOf } from './markdown.ts';
import { takeValue } from './outline-values.ts';
import { createFinder, type Finders, newFinders } from './own-tables.ts';
import { choiceOf, closingCalled, columnCalled, figureOf, goalCalled, isUntitled, shareOf } from './table-reading.ts';
import type { ColumnName } from '../export/table-words.ts';
import { waitIn } from '../wait-text.ts';

/** "Votes: 3" in the list under a note: a column of ours and what it says; null for any other text. */
function fieldOf(text: string): readonly [ColumnName, string] | null {
  const at = text.indexOf(': ');
  const column = at === -1 ? null : columnCalled(text.slice(0, at));
  return column === null ? null : [column, text.slice(at + 2)];
}

type Depths = { readonly title: number; readonly stage: number; readonly lane: number };

/** Which headings are stages: the highest, or those below a single one that is the title. */
function depthsOf(parts: readonly OutlinePart[]): Depths {
  const headings = parts.filter((part) => part.kind === 'heading');
  const [first, second, third] = [...new Set(headings.map(({ depth }) => depth))].toSorted((a, b) => a - b);
  const isTitled = headings[0]?.depth === first && headings.filter(({ depth }) => depth === first).length === 1;
  const none = Number.POSITIVE_INFINITY;
  if (isTitled) return { title: first ?? 0, stage: second ?? none, lane: third ?? none };
  return { title: 0, stage: first ?? none, lane: second ?? none };
}

/** Adds what an outline holds: headings as stages and lanes, the points of its lists as notes. */
export function addOutline(builder: MapBuilder, text: string, otherwise: Otherwise): void {
  const { parts, pictures } = outlineOf(text);
  builder.leaveOut('pictures', pictures);
  const depths = depthsOf(parts);
  const body = parts.findIndex((part) => part.kind === 'heading' && part.depth >= depths.stage);
  const start = body === -1 ? parts.length : body;
  const { left, personas } = headOf(builder, parts.slice(0, start), depths);
  const finders = { ...newFinders(builder), persona: createFinder(personas, (name) => builder.addPersona({ name })) };
  addBody(builder, [...left, ...parts.slice(start)], { depths, finders, otherwise });
}

type Reading = { readonly depths: Depths; readonly finders: Finders };

type Head = {
  /** Notes that stand before the first stage. */
  readonly left: readonly OutlinePart[];
  readonly personas: readonly { readonly label: string; readonly id: string }[];
};

/** Takes the title, the goals and the personas. */
function headOf(builder: MapBuilder, parts: readonly OutlinePart[], depths: Depths): Head {
  const goal: Record<keyof Goal, string> = { ...NO_GOAL };
  const closing: Record<keyof Closing, string> = { ...NO_CLOSING };
  const personas: { label: string; id: string }[] = [];
  const left = parts.filter((part) => {
    if (part.kind === 'heading') {
      if (part.depth === depths.title) builder.setHead({ title: isUntitled(part.text) ? '' : part.text });
    } else if (part.kind === 'item') {
      const field = fieldOf(part.text);
      if (field?.[0] !== 'persona' && field?.[0] !== 'personas') return true;
      const id = builder.addPersona({ name: field[1], ...aboutPersona(part.inner) });
      if (id !== null) personas.push({ label: field[1].trim(), id });
    } else {
      const [asked = '', ...answer] = part.text.split('\n');
      const question = answer.length === 0 ? null : closingCalled(asked);
      const at = part.text.indexOf(': ');
      const key = at === -1 ? null : goalCalled(part.text.slice(0, at));
      if (question !== null) closing[question] = answer.join('\n');
      else if (key !== null) goal[key] = part.text.slice(at + 2);
    }
    return false;
  });
  builder.setHead({ goal, closing });
  return { left, personas };
}

function aboutPersona(inner: readonly string[]): Partial<Persona> {
  const about: Partial<Record<keyof Persona, string>> = {};
  for (const text of inner) {
    const [column, said = ''] = fieldOf(text) ?? [];
    const told = PERSONA_TEXTS.find((each) => each === column);
    if (told !== undefined) about[told] = said;
  }
  return about;
}

type Section = { readonly depth: number; readonly text: string; readonly content: readonly OutlinePart[] };

/** Each heading with what stands between it and the next; depth 0: what stands before the first. */
function sectionsOf(parts: readonly OutlinePart[]): readonly Section[] {
  const sections: { depth: number; text: string; content: OutlinePart[] }[] = [{ depth: 0, text: '', content: [] }];
  for (const part of parts) {
    if (part.kind === 'heading') sections.push({ depth: part.depth, text: part.text, content: [] });
    else sections.at(-1)?.content.push(part);
  }
  return sections;
}

function addBody(
  builder: MapBuilder,
  parts: readonly OutlinePart[],
  { depths, finders, otherwise }: Reading & { readonly otherwise: Otherwise },
): void {
  let stage: string | null = null;
  for (const { depth, text, content } of sectionsOf(parts)) {
    const isStage = depth > 0 && depth <= depths.stage;
    const isLane = depth > depths.stage;
    if (isStage) stage = builder.addStage({ name: text, ...aboutStage(content) });
    const lane = isLane ? finders.lane(text, kindSaid(content) ?? laneKindOf(text)) : null;
    const kind = lane === null ? null : builder.kindOf(lane);
    const rest = content.filter((part) => !takeValue(builder, part, { kind, stage, finders }));
    for (const note of notesOf(rest, isStage, finders)) {
      stage ??= finders.stage(otherwise.stage);
      const own = lane ?? finders.lane(otherwise.lane, laneKindOf(otherwise.lane));
      if (stage === null || own === null) builder.leaveOut('rowsWithoutPlace');
      else builder.addNote({ stage, lane: own }, note);
    }
  }
}

type AboutStage = Pick<Stage, 'voice' | 'description' | 'leaving' | 'wait' | 'leadsTo'>;

function aboutStage(content: readonly OutlinePart[]): AboutStage {
  const paragraphs = content.flatMap((part) => (part.kind === 'paragraph' ? [part.text] : []));
  const leaving = paragraphs.flatMap((text) => shareLeaving(text) ?? []);
  const leadsTo = paragraphs.flatMap((text) => mapAfter(text) ?? []);
  const waits = paragraphs.flatMap((text) => waitSaid(text) ?? []);
  const isFact = (text: string): boolean =>
    shareLeaving(text) !== null || waitSaid(text) !== null || mapAfter(text) !== null;
  const said = (kind: OutlinePart['kind']): string =>
    content.flatMap((part) => (part.kind === kind && !isFact(part.text) ? part.text : [])).join('\n');
  return {
    voice: said('quote'),
    description: said('paragraph'),
    leaving: leaving[0] ?? null,
    wait: waits[0] ?? null,
    leadsTo: leadsTo[0] ?? '',
  };
}

/** "Leave here (%): 12" under a stage; null for any other text. */
function shareLeaving(text: string): number | null {
  const field = fieldOf(text);
  return field?.[0] === 'leaving' ? shareOf(figureOf(field[1])) : null;
}

/** "Time until the next stage: 3 days" there; null for any other text. */
function waitSaid(text: string): Wait | null {
  const field = fieldOf(text);
  return field?.[0] === 'wait' ? waitIn(field[1]) : null;
}

/** "Leads to: shop.journey" there; null for any other text. */
function mapAfter(text: string): string | null {
  const field = fieldOf(text);
  return field?.[0] === 'leadsTo' ? field[1] : null;
}

function kindSaid(content: readonly OutlinePart[]): LaneKind | null {
  const fields = content.flatMap((part) => (part.kind === 'paragraph' ? [fieldOf(part.text)] : []));
  const said = fields.find((field) => field?.[0] === 'kind');
  return said === undefined || said === null ? null : choiceOf(said[1], LANE_KINDS);
}

/** The points of lists; under a lane plain paragraphs too, but not what says its kind. */
function notesOf(content: readonly OutlinePart[], isStage: boolean, finders: Finders): readonly Partial<Note>[] {
  return content.flatMap((part): readonly Partial<Note>[] => {
    if (part.kind !== 'item') {
      const isNote = !isStage && fieldOf(part.text)?.[0] !== 'kind' && part.text.trim() !== '';
      return isNote ? [{ text: part.text }] : [];
    }
    const facts = new Map<ColumnName, string>();
    const others: Partial<Note>[] = [];
    for (const text of part.inner) {
      const field = fieldOf(text);
      if (field === null) others.push({ text });
      else facts.set(...field);
    }
    return [{ text: part.text, ...factsOf(facts, part.isDone, finders) }, ...others];
  });
}

function factsOf(facts: ReadonlyMap<ColumnName, string>, isDone: boolean | null, finders: Finders): Partial<Note> {
  const said = (column: ColumnName): string => facts.get(column) ?? '';
  const personas = said('personas')
    .split(';')
    .flatMap((label) => (label.trim() === '' ? [] : (finders.persona(label) ?? [])));
  const hasTask = facts.has('owner') || facts.has('due') || facts.has('done') || isDone !== null;
  const isYes = (column: ColumnName): boolean => choiceOf(said(column), ['yes']) !== null;
  return {
    personas: [...new Set(personas)],
    channel: facts.has('channel') ? finders.channel(said('channel')) : null,
    evidence: {
      ...ASSUMPTION,
      kind: choiceOf(said('evidence'), EVIDENCE_KINDS) ?? 'assumption',
      source: said('source'),
      date: said('date'),
      sample: figureOf(said('sample')),
      note: said('evidenceNote'),
    },
    votes: Math.min(Number.MAX_SAFE_INTEGER, Math.max(0, Math.round(figureOf(said('votes')) ?? 0))),
    important: isYes('important'),
    mark: choiceOf(said('mark'), ['good', 'improve']),
    competitor: said('competitor'),
    leadsTo: said('leadsTo'),
    heading: said('heading'),
    task: hasTask ? { owner: said('owner'), due: said('due'), done: isDone ?? isYes('done') } : null,
  };
}
