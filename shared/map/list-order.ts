export type ListOrder = {
  /** Puts an id behind another, before all others (null), or at the end, when `after` is not there. */
  readonly place: (id: string, after: string | null | undefined) => void;
  readonly ids: () => string[];
};

/** An order in which moving one id is one step, however many there are: each knows its neighbours, null is the start. */
export function createListOrder(ids: readonly string[]): ListOrder {
  const next = new Map<string | null, string | null>([[null, null]]);
  const previous = new Map<string | null, string | null>([[null, null]]);

  function join(left: string | null, right: string | null): void {
    next.set(left, right);
    previous.set(right, left);
  }

  function place(id: string, after: string | null | undefined): void {
    if (next.has(id)) {
      join(previous.get(id) ?? null, next.get(id) ?? null);
      next.delete(id);
    }
    const left = after !== undefined && next.has(after) ? after : (previous.get(null) ?? null);
    const right = next.get(left) ?? null;
    join(left, id);
    join(id, right);
  }

  function inOrder(): string[] {
    const found: string[] = [];
    for (let id = next.get(null) ?? null; id !== null; id = next.get(id) ?? null) found.push(id);
    return found;
  }

  for (const id of ids) place(id, undefined);
  return { place, ids: inOrder };
}
