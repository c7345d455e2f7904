import type { Tag } from '../../export/svg-tags.ts';
import type { Shape } from '../../layout/shape.ts';

/**
 * Shapes with the corner of their row at (0, 0). What has no words carries the tags of what it stands among, lest it
 * tears a list or a table in two.
 */
export type Part = { readonly shapes: readonly Shape[]; readonly tags: readonly Tag[] };

/** A strip along rows that belong together; one and the same object makes it one strip on each page. */
export type Ribbon = { readonly x: number; readonly width: number; readonly fill: string };

/**
 * What a page says anew where it begins in the middle of something; it takes `height` of the page, and reaches further
 * down in the margin.
 */
export type Again = { readonly height: number; readonly reach?: number; readonly shapes: readonly Shape[] };

/** What a page never breaks: a line of a text, a row of a table, a picture. */
export type Row = {
  readonly height: number;
  /** The free room above it, which it does without at the head of a page. */
  readonly gap: number;
  readonly parts: readonly Part[];
  /** How far down its shapes come where that is further than its height: they stand beside the next rows. */
  readonly reach?: number;
  /** The next row comes on the same page. */
  readonly holds?: boolean;
  readonly ribbon?: Ribbon;
  readonly again?: Again;
};

/** A part of the report that the contents list. */
export type Section = {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly Row[];
  /** So much of a page it takes to begin on one that others stand on, unless all of it finds room there. */
  readonly least: number;
  /** Said at the head of each further page, over what its rows say anew. */
  readonly again?: Again;
};

export function heightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { height, gap }, at) => sum + height + (at === 0 ? 0 : gap), 0);
}
