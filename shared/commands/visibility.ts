type Hideable = { readonly id: string; readonly hidden: boolean };

/** Whether something is left to see (or, of what is hidden, something is left at all) once one stage or lane is away. */
export function keepsVisible(list: readonly Hideable[], id: string): boolean {
  const others = list.filter((record) => record.id !== id);
  const isHidden = list.some((record) => record.id === id && record.hidden);
  return isHidden ? others.length > 0 : others.some((record) => !record.hidden);
}
