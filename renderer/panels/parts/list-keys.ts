type InList = { readonly at: number; readonly count: number; readonly page: number };

/** Which place of a list a key leads to, at most its ends; null: the key leads nowhere. */
export function placeAfter(key: string, { at, count, page }: InList): number | null {
  const places: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  };
  const place = places[key];
  return place === undefined ? null : Math.min(Math.max(place, 0), count - 1);
}
