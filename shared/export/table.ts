/** A table on its way to a spreadsheet: texts, figures, and null where there is nothing. */
export type Table = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
};
