/** A map that was open before, as a window knows it. */
export type RecentMap = {
  /** Random; stands for the path, which only main knows. */
  readonly recent: string;
  readonly name: string;
  /** The name of the folder it lies in, to tell two maps of one name apart. */
  readonly folder: string;
  readonly title: string;
  /** ISO 8601 */
  readonly opened: string;
  readonly missing: boolean;
};
