type Named = { readonly name: string };

/** What can stand in a list of labels, and be found again whatever a spreadsheet does to blanks. */
const PLAIN = /^[^;\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+$/u;
const NUMBERED = /#\d+$/;

/**
 * What records are called where texts alone point at them: by their names, with a number where the name is missing,
 * stands twice, or would be mistaken. No two labels are alike.
 */
export function labelsOf(records: readonly Named[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { name } of records) counts.set(name, (counts.get(name) ?? 0) + 1);
  return records.map(({ name }, at) => {
    if (!PLAIN.test(name) || name.trim() !== name) return `#${at + 1}`;
    return counts.get(name) === 1 && !NUMBERED.test(name) ? name : `${name} #${at + 1}`;
  });
}

/** The label of each record by its id. */
export function labelsById(records: readonly (Named & { readonly id: string })[]): ReadonlyMap<string, string> {
  const labels = labelsOf(records);
  return new Map(records.map(({ id }, at) => [id, labels[at] ?? '']));
}
