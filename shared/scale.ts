/** How large the interface is drawn, in shares of its ordinary size: the steps that a person goes through. */
export const SCALES = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const;

export const SCALE_RANGE = { least: SCALES[0], most: SCALES[SCALES.length - 1] ?? 2 } as const;

/** The next step that is larger (smaller) than this scale, or the last there is. */
export function nextScale(scale: number, towards: 'larger' | 'smaller'): number {
  return towards === 'larger'
    ? (SCALES.find((step) => step > scale) ?? SCALE_RANGE.most)
    : (SCALES.findLast((step) => step < scale) ?? SCALE_RANGE.least);
}
