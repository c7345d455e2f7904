import { type Named, namedChannel } from '../import/match-names.ts';
import type { JourneyMap } from '../map/journey-map.ts';
import { endsOf, OWN, planRows, type Row, type Table, type TablePlan } from './plan-tables.ts';

/** Gives the same new id whenever it is asked for the same thing. */
export type IdFor = (what: string) => string;

/** What the records of one table are called in the merged map. */
export type TableIds = {
  readonly stages: ReadonlyMap<string, string>;
  readonly lanes: ReadonlyMap<string, string>;
  readonly personas: ReadonlyMap<string, string>;
  readonly channels: ReadonlyMap<string, string>;
};

/** A record that the map does not have yet: which one of which table, and its new id. */
type Newcomer = { readonly table: number; readonly id: string; readonly newId: string };
export type Newcomers = { readonly [List in keyof TableIds]: readonly Newcomer[] };

export type SettledIds = { readonly ofTables: readonly TableIds[]; readonly newcomers: Newcomers };

function byName({ id, name }: Named): Named {
  return { id, name };
}

/** Settles what becomes of everything that notes of tables refer to. */
export function settleIds(
  map: JourneyMap,
  tables: readonly Table[],
  { plan, idFor }: { readonly plan: TablePlan; readonly idFor: IdFor },
): SettledIds {
  const rows = {
    stages: plan.stages,
    lanes: plan.lanes,
    personas: planRows(
      map.personas,
      tables.map((table) => table.map.personas),
      byName,
    ),
    channels: planRows(
      map.channels,
      tables.map((table) => table.map.channels),
      namedChannel,
    ),
  };
  const settle = (list: keyof TableIds) => settled(rows[list], tables.length, (key) => idFor(`${list} ${key}`));
  const [stages, lanes, personas, channels] = [
    settle('stages'),
    settle('lanes'),
    settle('personas'),
    settle('channels'),
  ];
  const none: ReadonlyMap<string, string> = new Map();
  return {
    ofTables: tables.map((_, at) => ({
      stages: stages.ids[at] ?? none,
      lanes: lanes.ids[at] ?? none,
      personas: personas.ids[at] ?? none,
      channels: channels.ids[at] ?? none,
    })),
    newcomers: {
      stages: stages.newcomers,
      lanes: lanes.newcomers,
      personas: personas.newcomers,
      channels: channels.newcomers,
    },
  };
}

function settled(rows: readonly Row[], count: number, newId: (key: string) => string) {
  const ends = endsOf(rows);
  const ids = Array.from({ length: count }, () => new Map<string, string>());
  const newcomers: Newcomer[] = [];
  for (const { key, members } of rows) {
    const end = ends.get(key) ?? key;
    const to = end.startsWith(OWN) ? end.slice(OWN.length) : newId(end);
    for (const { table, id } of members) ids[table]?.set(id, to);
    const [first] = members;
    if (end === key && first !== undefined) newcomers.push({ ...first, newId: to });
  }
  return { ids, newcomers };
}
