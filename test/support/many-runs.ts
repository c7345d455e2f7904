/** What went wrong in one run, in words; empty where nothing did. */
export type Harm = readonly string[];

/** Those of the named sentences that are true. */
export function harmsAmong(sentences: Readonly<Record<string, boolean>>): Harm {
  return Object.entries(sentences).flatMap(([sentence, isTrue]) => (isTrue ? [sentence] : []));
}

/** Makes so many runs, some of them at once, and answers a line for each that did harm. */
export async function harmedRuns(
  runs: number,
  harmIn: (run: number) => Promise<Harm>,
  atOnce = 1,
): Promise<readonly string[]> {
  const harmed: string[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < runs) {
      const run = next;
      next += 1;
      const harm = await harmIn(run);
      if (harm.length > 0) harmed.push(`run ${run}: ${harm.join(', ')}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return harmed;
}
