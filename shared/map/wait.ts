export const WAIT_UNITS = ['minute', 'hour', 'day', 'week', 'month'] as const;
export type WaitUnit = (typeof WAIT_UNITS)[number];

/** `amount` null: a few of them, nobody knows how many. */
export type Wait = { readonly amount: number | null; readonly unit: WaitUnit };

/** Of minutes, days ... between two stages or notes. */
export const LONGEST_WAIT = 999;
