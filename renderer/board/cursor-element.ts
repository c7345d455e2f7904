import type { Cursor } from '../../shared/layout/cursor.ts';

/** The id of the twin's element for a place of the keyboard. */
export function cursorElementId(cursor: Cursor): string {
  switch (cursor.kind) {
    case 'note':
      return `note:${cursor.note}`;
    case 'cell':
      return `cell:${cursor.cell.stage}:${cursor.cell.lane}`;
    case 'stage':
      return `stage:${cursor.stage}`;
    case 'lane':
      return `lane:${cursor.lane}`;
  }
}

export function cursorOfElement(element: Element): Cursor | null {
  if (!(element instanceof HTMLElement)) return null;
  const { note, stage, lane } = element.dataset;
  if (note !== undefined) return { kind: 'note', note };
  if (stage !== undefined && lane !== undefined) return { kind: 'cell', cell: { stage, lane } };
  if (stage !== undefined) return { kind: 'stage', stage };
  return lane === undefined ? null : { kind: 'lane', lane };
}
