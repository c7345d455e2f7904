type Identified = { readonly id: string };

export type Pair<Entry> = { readonly before: Entry; readonly after: Entry };

/** Which records of two lists stand for the same thing. All three are in the order of their lists, pairs in that of `after`. */
export type Matched<Entry> = {
  readonly pairs: readonly Pair<Entry>[];
  readonly onlyBefore: readonly Entry[];
  readonly onlyAfter: readonly Entry[];
  /** The id that a record of `before` has in `after`; one that is gone keeps its own, which nothing there has. */
  readonly idAfter: (id: string) => string;
};

/** What two records must share to be taken for one; '' is shared with nothing. Each side may say it in its own way. */
export type Likeness<Entry> = {
  readonly before: (record: Entry) => string;
  readonly after: (record: Entry) => string;
};

/** Matches by id, and what is left by each likeness in turn: of several that are alike the first with the first. */
export function matchRecords<Entry extends Identified>(
  before: readonly Entry[],
  after: readonly Entry[],
  likenesses: readonly Likeness<Entry>[],
): Matched<Entry> {
  const partners = new Map<Entry, Entry>();
  const left = { before: new Set(before), after: new Set(after) };
  const match = (likeness: Likeness<Entry>): void => {
    const waiting = new Map<string, Entry[]>();
    for (const record of left.before) {
      const key = likeness.before(record);
      if (key === '') continue;
      const queue = waiting.get(key);
      if (queue === undefined) waiting.set(key, [record]);
      else queue.push(record);
    }
    for (const queue of waiting.values()) queue.reverse();
    for (const record of left.after) {
      const found = waiting.get(likeness.after(record))?.pop();
      if (found === undefined) continue;
      partners.set(record, found);
      left.before.delete(found);
      left.after.delete(record);
    }
  };
  const byId = ({ id }: Entry): string => id;
  for (const likeness of [{ before: byId, after: byId }, ...likenesses]) {
    if (left.before.size > 0 && left.after.size > 0) match(likeness);
  }
  const pairs = after.flatMap((record) => {
    const found = partners.get(record);
    return found === undefined ? [] : [{ before: found, after: record }];
  });
  const ids = new Map(pairs.map((pair) => [pair.before.id, pair.after.id]));
  return { pairs, onlyBefore: [...left.before], onlyAfter: [...left.after], idAfter: (id) => ids.get(id) ?? id };
}
