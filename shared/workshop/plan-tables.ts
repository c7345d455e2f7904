import { foldName, meantBy, type Named, namedLane, namedStage } from '../import/match-names.ts';
import type { JourneyMap, Lane, Stage } from '../map/journey-map.ts';

/** What one table made: its map, and how it is called. */
export type Table = { readonly name: string; readonly map: JourneyMap };

/** A record of a table, by the table's place in the list. */
export type Member = { readonly table: number; readonly id: string };

/** A stage or lane as the tables call it, all of them together, and what it becomes. */
export type Row = {
  readonly key: string;
  readonly names: readonly string[];
  readonly members: readonly Member[];
  /** `own:` and the id of one that the map has, or the key of a row: its own, where it comes as a new one. */
  readonly to: string;
};

export type TablePlan = { readonly stages: readonly Row[]; readonly lanes: readonly Row[] };

export const OWN = 'own:';
const NEW = 'new:';

/** How stages and lanes of the tables are matched with those of a map, as far as names tell. */
export function planTables(map: JourneyMap, tables: readonly Table[]): TablePlan {
  return {
    stages: planRows(
      map.stages,
      tables.map((table) => table.map.stages),
      stageNamed,
    ),
    lanes: planRows(
      map.lanes,
      tables.map((table) => table.map.lanes),
      laneNamed,
    ),
  };
}

function stageNamed(stage: Stage): Named {
  return namedStage(stage);
}

function laneNamed(lane: Lane): Named {
  return namedLane(lane);
}

type Gathering = { readonly key: string; names: string[]; members: Member[]; readonly named: Named };

/**
 * What is one thing at several tables makes one row: the copies of one record, by id, and what bears the same name. Two
 * records of one table stay two.
 */
export function planRows<Entry extends { readonly id: string; readonly name: string }>(
  own: readonly Entry[],
  lists: readonly (readonly Entry[])[],
  named: (entry: Entry) => Named,
): readonly Row[] {
  const rows: Gathering[] = [];
  const byId = new Map<string, Gathering>();
  const byName = new Map<string, Gathering[]>();
  for (const [table, list] of lists.entries()) {
    for (const entry of list) {
      const folded = foldName(entry.name);
      const isFree = (row: Gathering | undefined): boolean =>
        row !== undefined && !row.members.some((member) => member.table === table);
      const sameId = byId.get(entry.id);
      const found = isFree(sameId) ? sameId : folded === '' ? undefined : byName.get(folded)?.find(isFree);
      const row = found ?? { key: `${NEW}${rows.length}`, names: [], members: [], named: named(entry) };
      if (found === undefined) {
        rows.push(row);
        byName.set(folded, [...(byName.get(folded) ?? []), row]);
      }
      if (!byId.has(entry.id)) byId.set(entry.id, row);
      row.members.push({ table, id: entry.id });
      const name = entry.name.trim();
      if (!row.names.includes(name)) row.names.push(name);
    }
  }
  return proposed(own, rows, named);
}

function proposed<Entry extends { readonly id: string; readonly name: string }>(
  own: readonly Entry[],
  rows: readonly Gathering[],
  named: (entry: Entry) => Named,
): readonly Row[] {
  const ids = new Set(own.map(({ id }) => id));
  /** Which tables have something there already. */
  const taken = new Map<string, Set<number>>();
  const targets: Named[] = own.map((entry) => ({ ...named(entry), id: OWN + entry.id }));
  return rows.map(({ key, names, members, named: asked }) => {
    const isFree = (to: string): boolean => !members.some(({ table }) => taken.get(to)?.has(table) === true);
    const same = members.find(({ id }) => ids.has(id) && isFree(OWN + id));
    const open = targets.filter(({ id }) => isFree(id));
    const meant = asked.name.trim() === '' ? null : meantBy(asked.name, open);
    const to = same === undefined ? (meant ?? key) : OWN + same.id;
    if (to === key) targets.push({ ...asked, id: key });
    const there = taken.get(to) ?? new Set();
    for (const { table } of members) there.add(table);
    taken.set(to, there);
    return { key, names, members, to };
  });
}

/** Where each row ends: a row that goes to another goes where that one goes; who only follow one another stay. */
export function endsOf(rows: readonly Row[]): ReadonlyMap<string, string> {
  const next = new Map(rows.map(({ key, to }) => [key, to]));
  return new Map(
    rows.map(({ key }) => {
      const passed = new Set<string>();
      let at = key;
      while (!passed.has(at)) {
        passed.add(at);
        const to = next.get(at);
        if (to === undefined || to === at) return [key, at];
        at = to;
      }
      // They go in a circle: the first of it in the list is where all of them end.
      const circle = circleFrom(at, next);
      return [key, rows.find((row) => circle.has(row.key))?.key ?? key];
    }),
  );
}

function circleFrom(start: string, next: ReadonlyMap<string, string>): ReadonlySet<string> {
  const circle = new Set<string>();
  for (let at = start; !circle.has(at); at = next.get(at) ?? at) circle.add(at);
  return circle;
}
