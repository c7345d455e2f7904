import { foldText } from '../fold-text.ts';
import { laneColourName, LIGHT, resolveColour } from '../theme.ts';
import type {
  Channel,
  ChannelId,
  Colour,
  EvidenceKind,
  JourneyMap,
  Lane,
  LaneId,
  Note,
  NoteId,
  Persona,
  PersonaId,
  Stage,
  StageId,
} from './journey-map.ts';
import { EVIDENCE_KINDS } from './journey-map.ts';
import { visibleLanes, visibleStages } from './queries.ts';

/** What notes must be like to be found; null asks nothing. */
export type FindFilters = {
  readonly persona: PersonaId | null;
  readonly colour: Colour | null;
  readonly lane: LaneId | null;
  readonly evidence: EvidenceKind | null;
  readonly author: string | null;
  readonly channel: ChannelId | null;
};

export type FindQuery = { readonly text: string; readonly filters: FindFilters };

export const NO_FILTERS: FindFilters = {
  persona: null,
  colour: null,
  lane: null,
  evidence: null,
  author: null,
  channel: null,
};

export type Found =
  | { readonly kind: 'note'; readonly id: NoteId }
  | { readonly kind: 'stage'; readonly id: StageId }
  | { readonly kind: 'lane'; readonly id: LaneId }
  | { readonly kind: 'persona'; readonly id: PersonaId };

/** Records never change, so a folded text is good for as long as its record lives. */
function rememberedFold<Entry extends object>(textOf: (entry: Entry) => string): (entry: Entry) => string {
  const known = new WeakMap<Entry, string>();
  return (entry) => {
    const before = known.get(entry);
    if (before !== undefined) return before;
    const folded = foldText(textOf(entry));
    known.set(entry, folded);
    return folded;
  };
}

/** Between the fields of a record, so that no match runs from one into the next: nobody types it. */
const JOINT = ' \u0001 ';

/** What lies face down is found by nothing that it says; a group by its heading, behind the note's own text. */
export const foldedNote = rememberedFold<Note>(({ text, heading, faceDown }) => {
  if (faceDown) return '';
  return heading === '' ? text : text + JOINT + heading;
});
const foldedStage = rememberedFold<Stage>(({ name, voice, description }) => [name, voice, description].join(JOINT));
const foldedLane = rememberedFold<Lane>(({ name, questions }) => [name, ...questions].join(JOINT));
const foldedPersona = rememberedFold<Persona>(({ name, who, habits, attitudes, needs, quote }) =>
  [name, who, habits, attitudes, needs, quote].join(JOINT),
);

export function isFiltered(filters: FindFilters): boolean {
  return Object.values(filters).some((value) => value !== null);
}

export function asksNothing({ text, filters }: FindQuery): boolean {
  return foldText(text) === '' && !isFiltered(filters);
}

/** The colour a note shows: its own, its lane's, or that of the lane's kind; a name or `#rrggbb`. */
function colourOf(note: Note, lane: Lane): Colour {
  const shown = [note.colour, lane.colour].find((colour) => resolveColour(LIGHT, colour, '') !== '');
  return shown ?? laneColourName(lane);
}

function passes(note: Note, lane: Lane, filters: FindFilters): boolean {
  const { persona, colour, lane: wantedLane, evidence, author, channel } = filters;
  return (
    (persona === null || note.personas.includes(persona)) &&
    (colour === null || colourOf(note, lane) === colour) &&
    (wantedLane === null || note.lane === wantedLane) &&
    (evidence === null || note.evidence.kind === evidence) &&
    (author === null || (note.author === author && !note.faceDown)) &&
    (channel === null || note.channel === channel)
  );
}

/** The notes that the board shows, each with its lane and a number that puts cells in their order: lane by lane. */
function placedNotes(map: JourneyMap): readonly { readonly note: Note; readonly lane: Lane; readonly cell: number }[] {
  const stages = new Map(visibleStages(map).map(({ id }, at) => [id, at]));
  const lanes = new Map(visibleLanes(map).map((lane, at) => [lane.id, { lane, first: at * stages.size }]));
  return map.notes.flatMap((note) => {
    const [stage, row] = [stages.get(note.stage), lanes.get(note.lane)];
    return stage === undefined || row === undefined ? [] : [{ note, lane: row.lane, cell: row.first + stage }];
  });
}

function foundNotes(map: JourneyMap, wanted: string, filters: FindFilters): readonly Found[] {
  const filtered = isFiltered(filters);
  return placedNotes(map)
    .filter(({ note, lane }) => foldedNote(note).includes(wanted) && (!filtered || passes(note, lane, filters)))
    .sort((a, b) => a.cell - b.cell)
    .map(({ note }) => ({ kind: 'note', id: note.id }));
}

function foundRecords<Entry extends { readonly id: string }, Kind extends Found['kind']>(
  kind: Kind,
  records: readonly Entry[],
  isWanted: (record: Entry) => boolean,
): readonly { readonly kind: Kind; readonly id: string }[] {
  return records.filter(isWanted).map(({ id }) => ({ kind, id }));
}

/**
 * Where a map holds a text: in stages, lanes, notes (lane by lane) and personas, of what is not hidden. Filters are
 * about notes, so with one set nothing else is found; without a text, every note that passes them is.
 */
export function findIn(map: JourneyMap, query: FindQuery): readonly Found[] {
  if (asksNothing(query)) return [];
  const wanted = foldText(query.text);
  const notes = foundNotes(map, wanted, query.filters);
  if (isFiltered(query.filters)) return notes;
  return [
    ...foundRecords('stage', visibleStages(map), (stage) => foldedStage(stage).includes(wanted)),
    ...foundRecords('lane', visibleLanes(map), (lane) => foldedLane(lane).includes(wanted)),
    ...notes,
    ...foundRecords('persona', map.personas, (persona) => foldedPersona(persona).includes(wanted)),
  ];
}

/** What there is to filter by: values that some shown note has. */
export type FilterChoices = {
  readonly personas: readonly Persona[];
  readonly colours: readonly Colour[];
  readonly lanes: readonly Lane[];
  readonly evidence: readonly EvidenceKind[];
  readonly authors: readonly string[];
  readonly channels: readonly Channel[];
};

export function filterChoices(map: JourneyMap): FilterChoices {
  const personas = new Set<PersonaId>();
  const colours = new Set<Colour>();
  const lanes = new Set<Lane>();
  const evidence = new Set<EvidenceKind>();
  const authors = new Set<string>();
  const channels = new Set<ChannelId>();
  for (const { note, lane } of placedNotes(map)) {
    for (const persona of note.personas) personas.add(persona);
    colours.add(colourOf(note, lane));
    lanes.add(lane);
    evidence.add(note.evidence.kind);
    if (note.author !== '' && !note.faceDown) authors.add(note.author);
    if (note.channel !== null) channels.add(note.channel);
  }
  return {
    personas: map.personas.filter(({ id }) => personas.has(id)),
    colours: [...colours].sort(),
    lanes: visibleLanes(map).filter((lane) => lanes.has(lane)),
    evidence: EVIDENCE_KINDS.filter((kind) => evidence.has(kind)),
    authors: [...authors].sort((a, b) => a.localeCompare(b)),
    channels: map.channels.filter(({ id }) => channels.has(id)),
  };
}
