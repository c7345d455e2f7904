import { useMemo, useState } from 'react';
import type { ComparedMap } from '../../shared/export/comparison.ts';
import type { OpenFailure } from '../../shared/file/open-failure.ts';
import { longestText } from '../../shared/commands/combine-notes.ts';
import type { JourneyMap } from '../../shared/map/journey-map.ts';
import {
  mapForTables,
  type MergedTables,
  mergeTables,
  MOST_TABLES,
  type Taken,
} from '../../shared/workshop/merge-tables.ts';
import { planTables, type Row, type Table, type TablePlan } from '../../shared/workshop/plan-tables.ts';
import { type Heap, similarNotes } from '../../shared/workshop/similar-notes.ts';
import type { IdFor } from '../../shared/workshop/table-ids.ts';
import { useEditor, useEditorStore } from '../state/editor-context.ts';
import { isViewOnly } from '../state/selectors.ts';

/** A table in the dialog; `key` stays its own while others come and go. */
export type ChosenTable = Table & { readonly key: number };

type Files = {
  readonly tables: readonly ChosenTable[];
  readonly failures: readonly OpenFailure[];
  /** So many files were too many. */
  readonly left: number;
  readonly add: (files: readonly (ComparedMap | OpenFailure)[], left: number) => void;
  readonly rename: (key: number, name: string) => void;
  readonly leaveOut: (key: number) => void;
};

export type Merging = Files & {
  readonly into: 'open' | 'new';
  readonly mayChoose: boolean;
  readonly goInto: (into: 'open' | 'new') => void;
  /** What the tables come into. */
  readonly base: JourneyMap;
  readonly plan: TablePlan;
  readonly correct: (list: keyof TablePlan, key: string, to: string) => void;
  readonly merged: MergedTables;
  readonly heaps: readonly Heap[];
  readonly takes: ReadonlyMap<string, Taken>;
  readonly take: (key: string, taken: Taken) => void;
};

type Corrections = { readonly [List in keyof TablePlan]: ReadonlyMap<string, string> };

const UNCORRECTED: Corrections = { stages: new Map(), lanes: new Map() };
const NOTHING_TAKEN: ReadonlyMap<string, Taken> = new Map();

/** All that the dialog knows and computes. Nothing of it touches the map before it is said so. */
export function useMerging(): Merging {
  const store = useEditorStore();
  const present = useEditor(({ history }) => history.present);
  const hasMap = useEditor((state) => state.document !== null && !isViewOnly(state));
  const [corrections, setCorrections] = useState(UNCORRECTED);
  const [takes, setTakes] = useState(NOTHING_TAKEN);
  /** Rows and conflicts are counted anew with every other table. */
  const renew = (): void => {
    setCorrections(UNCORRECTED);
    setTakes(NOTHING_TAKEN);
  };
  const files = useFiles(renew);
  const { tables } = files;
  const [chosen, goInto] = useState<'open' | 'new'>('open');
  const [idFor] = useState(() => keepIds(store.newId));
  const into = hasMap ? chosen : 'new';
  const base = useMemo(
    () => (into === 'open' ? present : mapForTables(tables, idFor('map'))),
    [into, present, tables, idFor],
  );
  const plan = useMemo(() => {
    const proposed = planTables(base, tables);
    return {
      stages: corrected(proposed.stages, corrections.stages),
      lanes: corrected(proposed.lanes, corrections.lanes),
    };
  }, [base, tables, corrections]);
  const merged = useMemo(() => mergeTables(base, tables, { plan, takes, idFor }), [base, tables, plan, takes, idFor]);
  const heaps = useMemo(() => {
    const found = merged.excess === null ? similarNotes(merged.map.notes) : [];
    return found.filter(({ notes }) => notes.some(({ id }) => merged.came.has(id)));
  }, [merged]);
  return {
    ...files,
    into,
    mayChoose: hasMap,
    goInto: (to) => {
      goInto(to);
      renew();
    },
    base,
    plan,
    correct: (list, key, to) => {
      setCorrections({ ...corrections, [list]: new Map(corrections[list]).set(key, to) });
      setTakes(NOTHING_TAKEN);
    },
    merged,
    heaps,
    takes,
    take: (key, taken) => setTakes(new Map(takes).set(key, taken)),
  };
}

/** The chosen files; `changed`: others are chosen. */
function useFiles(changed: () => void): Files {
  const [tables, setTables] = useState<readonly ChosenTable[]>([]);
  const [failures, setFailures] = useState<readonly OpenFailure[]>([]);
  const [left, setLeft] = useState(0);
  return {
    tables,
    failures,
    left,
    add: (files, more) => {
      const maps = files.flatMap((file) => ('map' in file ? [file] : []));
      const room = Math.max(0, MOST_TABLES - tables.length);
      const last = tables.at(-1)?.key ?? 0;
      setTables([...tables, ...maps.slice(0, room).map((file, at) => ({ ...file, key: last + at + 1 }))]);
      setFailures(files.flatMap((file) => ('map' in file ? [] : [file])));
      setLeft(more + Math.max(0, maps.length - room));
      changed();
    },
    rename: (key, name) => setTables(tables.map((table) => (table.key === key ? { ...table, name } : table))),
    leaveOut: (key) => {
      setTables(tables.filter((table) => table.key !== key));
      changed();
    },
  };
}

function corrected(rows: readonly Row[], corrections: ReadonlyMap<string, string>): readonly Row[] {
  return rows.map((row) => ({ ...row, to: corrections.get(row.key) ?? row.to }));
}

/** What is asked for again gets the id that it has, so that a preview is what comes to be. */
function keepIds(newId: () => string): IdFor {
  const ids = new Map<string, string>();
  return (what) => {
    const known = ids.get(what) ?? newId();
    ids.set(what, known);
    return known;
  };
}

/** Heaps by the id of their first note: whether they become one, and the text they then have. */
export type Ticks = {
  readonly isTicked: (heap: Heap) => boolean;
  readonly textOf: (heap: Heap) => string;
  readonly tick: (heaps: readonly Heap[], isTicked: boolean) => void;
  readonly choose: (heap: Heap, text: string) => void;
};

export function useTicks(): Ticks {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [texts, setTexts] = useState<ReadonlyMap<string, string>>(new Map());
  const keyOf = ({ notes }: Heap): string => JSON.stringify(notes.map(({ id }) => id));
  return {
    isTicked: (heap) => ticked.has(keyOf(heap)),
    textOf: (heap) => texts.get(keyOf(heap)) ?? longestText(heap.notes),
    tick: (heaps, isTicked) => {
      const next = new Set(ticked);
      for (const heap of heaps) {
        if (isTicked) next.add(keyOf(heap));
        else next.delete(keyOf(heap));
      }
      setTicked(next);
    },
    choose: (heap, text) => setTexts(new Map(texts).set(keyOf(heap), text)),
  };
}
