import { type Envelope, FORMAT, VERSION } from '../file/format.ts';
import { isJsonObject, type JsonObject } from '../file/json-object.ts';
import { migrated } from '../file/migrations.ts';
import { DEEPEST, isPlainJson } from '../file/plain-json.ts';
import type { MapFile } from '../file/read-map.ts';
import { mapSchema } from '../file/schema.ts';
import { fillRounds, fillTouches } from '../file/fill-defaults.ts';
import { isLanguage } from '../i18n/languages.ts';
import { translator } from '../i18n/translate.ts';
import type { NewId } from '../ids.ts';
import { checkMap } from '../map/check-map.ts';
import { NO_CLOSING, NO_GOAL, NO_TOUCHES } from '../map/defaults.ts';
import type { JourneyMap, Language } from '../map/journey-map.ts';
import { type Findings, findRecords } from './find-records.ts';
import { type Gathered, gatherRecords } from './gather-records.ts';
import { withOwnIds } from './own-ids.ts';
import { type ListName, LISTS } from './record-kinds.ts';
import { type Settled, settleReferences } from './settle-references.ts';
import { sortedRecords } from './sort-records.ts';

type Counts = Readonly<Record<ListName, number>>;

/** What came of a salvage. */
export type SalvageReport = {
  readonly kept: Counts;
  /** As near as can be told of what cannot be read. */
  readonly missing: Counts;
  /** The text ends in the middle, so that nobody can tell how much more there was. */
  readonly isTorn: boolean;
  /** Records in which something gave way to a default or was cut. */
  readonly mended: number;
  /** Records that had the id of another one. */
  readonly renamed: number;
  /** Notes whose stage or lane is gone, and that lie in one that stands in for it. */
  readonly notesInStandIns: number;
};

export type Salvage = { readonly file: MapFile; readonly report: SalvageReport };

export type SalvageTools = {
  readonly newId: NewId;
  /** Where the text does not say in which language its map was made. */
  readonly language: Language;
};

/**
 * As much of a damaged map as can be read: every record that is whole, and something for it to point at. The answer is
 * as sound as any map that opens; null where there is nothing to save.
 */
export function salvage(text: string, { newId, language: spoken }: SalvageTools): Salvage | null {
  // Without these words no scan finds anything of ours.
  if (!text.includes(FORMAT) && !text.includes('"stage"')) return null;
  const findings = findRecords(text.startsWith('\ufeff') ? text.slice(1) : text);
  if (!isOurs(text, findings)) return null;
  const { head, lists, envelope } = asThisVersion(findings);
  const language = isLanguage(head.language) ? head.language : spoken;
  const gathered = gatherRecords(lists, { language, newId });
  const own = withOwnIds({ ...soundHead(head, newId), language, ...gathered.lists }, newId);
  const word = translator(language);
  const settled = settleReferences(own, { newId, nameOf: (number) => word('salvage.recovered', { number }) });
  const map = mapSchema.safeParse(settled.map);
  if (!map.success || checkMap(map.data).length > 0) return null;
  const report = { ...reportOf(findings, { gathered, settled, map: map.data }), renamed: own.renamed };
  return LISTS.every((list) => report.kept[list] === 0) ? null : { file: { map: map.data, envelope }, report };
}

type Steps = { readonly gathered: Gathered; readonly settled: Settled; readonly map: JourneyMap };

function reportOf({ lost, isTorn }: Findings, { gathered, settled, map }: Steps): Omit<SalvageReport, 'renamed'> {
  const standIns = (list: ListName) => settled.standIns.get(list) ?? 0;
  return {
    kept: counted((list) => map[list].length - standIns(list)),
    missing: counted((list) => {
      const unreadable = (lost.get(list) ?? 0) + (gathered.dropped.get(list) ?? 0);
      return list === 'links' ? unreadable + settled.linksDropped : Math.max(unreadable, standIns(list));
    }),
    isTorn,
    mended: gathered.mended,
    notesInStandIns: settled.notesInStandIns,
  };
}

function counted(count: (list: ListName) => number): Counts {
  // fromEntries cannot know that all keys come.
  return Object.fromEntries(LISTS.map((list) => [list, count(list)])) as Record<ListName, number>;
}

/** Whole JSON that does not call itself a map is somebody else's; a piece of text may have lost its first lines. */
function isOurs(text: string, { isJson, records }: Findings): boolean {
  return text.includes(FORMAT) || (!isJson && records.some(({ list }) => list === 'notes'));
}

type Parts = {
  readonly head: JsonObject;
  readonly lists: ReturnType<typeof sortedRecords>;
  readonly envelope: Envelope;
};

/** What was found, as this version knows it. Of a later version, what this one understands is taken. */
function asThisVersion({ file, map, records }: Findings): Parts {
  const { format: _format, version = VERSION, ...envelope } = file;
  const found: JsonObject = { ...envelope, map: { ...map, ...sortedRecords(records) } };
  const isOlder = typeof version === 'number' && Number.isInteger(version) && version >= 1;
  const { map: current, ...rest } = isOlder ? migrated(found, version) : found;
  const head: JsonObject = isJsonObject(current) ? { ...current } : {};
  const lists = LISTS.flatMap((list) => objectsIn(head[list]).map((record) => ({ list, record })));
  for (const list of LISTS) delete head[list];
  return { head, lists: sortedRecords(lists), envelope: plainValues(rest) };
}

function objectsIn(list: unknown): readonly JsonObject[] {
  return Array.isArray(list) ? list.filter(isJsonObject) : [];
}

type SoundHead = 'id' | 'title' | 'goal' | 'closing' | 'touches' | 'rounds' | 'lock';

/** The values of the map itself that are sound, and those of later versions. */
function soundHead(head: JsonObject, newId: NewId): Pick<JourneyMap, SoundHead> {
  const { id, title, goal, closing, touches, rounds, lock } = mapSchema.shape;
  fillTouches(head.touches);
  fillRounds(head.rounds);
  const read = touches.safeParse(head.touches);
  return {
    ...plainValues(head),
    id: id.catch('').parse(head.id) || newId(),
    title: title.catch('').parse(head.title),
    goal: goal.catch(NO_GOAL).parse(completed(NO_GOAL, head.goal)),
    closing: closing.catch(NO_CLOSING).parse(completed(NO_CLOSING, head.closing)),
    touches: read.success ? read.data : NO_TOUCHES,
    rounds: rounds.catch([]).parse(head.rounds),
    lock: lock.catch(null).parse(head.lock),
  };
}

function completed(defaults: JsonObject, found: unknown): JsonObject {
  return { ...defaults, ...(isJsonObject(found) ? found : {}) };
}

function plainValues(values: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => isPlainJson(value, DEEPEST - 2)));
}
