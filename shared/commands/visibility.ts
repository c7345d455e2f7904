type Hideable = { readonly id: string; readonly hidden: boolean };

/** Whether something is left to see (or, of what is hidden, something is left at all) once one stage or lane is away. */
export function keepsVisible(list: readonly Hideable[], id: string): boolean {
  const others = list.filter((record) => record.id !== id);
  const isHidden = list.some((record) => record.id === id && record.hidden);
  return isHidden ? others.length > 0 : others.some((record) => !record.hidden);
}

/**
 * The place in a whole list, counted among the others, of a record that comes to lie behind `at` of those in `shown`.
 * Hidden ones stay beside their neighbours: it goes right behind, or right before, the one that it passes.
 */
export function placeAmongShown(list: readonly Hideable[], shown: readonly string[], id: string, at: number): number {
  const others = list.filter((record) => record.id !== id);
  const indexOf = (wanted: string | undefined): number => others.findIndex((record) => record.id === wanted);
  const here = list.findIndex((record) => record.id === id);
  const ahead = shown.filter((other) => indexOf(other) < here).length;
  if (at === ahead) return here;
  return at > ahead ? indexOf(shown[at - 1]) + 1 : indexOf(shown[at]);
}
