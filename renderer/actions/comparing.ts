import { type Compared, type ComparedMap, type DifferenceLine } from '../../shared/export/comparison.ts';
import { comparisonMarkdown } from '../../shared/export/comparison-markdown.ts';
import type { Cursor } from '../../shared/layout/cursor.ts';
import type { AnyDifference } from '../../shared/map/differences.ts';
import { laneOf, noteOf, stageOf } from '../../shared/map/queries.ts';
import { ask } from '../bridge.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { translateOf } from '../state/selectors.ts';
import { moveCursor } from './go-actions.ts';

/** Shows a map beside the open one. */
export function compareWith(store: EditorStore, compare: ComparedMap): void {
  store.setState({ dialog: { compare } });
}

/** Lets the person choose a map's file to stand beside the open one. */
export async function compareWithFile(store: EditorStore): Promise<void> {
  const handle = store.getState().document?.handle;
  if (handle === undefined) return;
  const answer = await ask('compare.choose', handle);
  if (answer === 'cancelled') return;
  if ('map' in answer) compareWith(store, answer);
  else store.setState({ dialog: { failure: answer } });
}

/** Where on the open map a difference is seen; null: nowhere, it is gone from it or has no place. */
export function placeOfDifference(difference: AnyDifference, side: 'before' | 'after'): Cursor | null {
  const { of } = difference;
  switch (of) {
    case 'note': {
      const note = difference[side];
      return note === null ? null : { kind: 'note', note: note.id };
    }
    case 'stage': {
      const stage = difference[side];
      return stage === null ? null : { kind: 'stage', stage: stage.id };
    }
    case 'lane': {
      const lane = difference[side];
      return lane === null ? null : { kind: 'lane', lane: lane.id };
    }
    case 'link': {
      const link = difference[side];
      return link === null ? null : { kind: 'note', note: link.from };
    }
    case 'stroke': {
      const stroke = difference[side];
      return stroke === null ? null : { kind: 'cell', cell: { stage: stroke.stage, lane: stroke.lane } };
    }
    case 'feeling':
    case 'gap':
    case 'metric':
    case 'score': {
      const stage = difference[side]?.stage ?? null;
      return stage === null ? null : { kind: 'stage', stage };
    }
    case 'map':
    case 'persona':
    case 'channel':
      return null;
  }
}

/** Puts the keyboard there, also where that stage or lane is hidden. */
export function goToDifference(store: EditorStore, cursor: Cursor): void {
  if (isHidden(store, cursor)) store.setState({ showHidden: true });
  moveCursor(store, cursor);
  store.setState({ inspector: true });
}

function isHidden(store: EditorStore, cursor: Cursor): boolean {
  const map = store.getState().history.present;
  const note = cursor.kind === 'note' ? noteOf(map, cursor.note) : undefined;
  const cell = cursor.kind === 'cell' ? cursor.cell : note;
  const stage = cursor.kind === 'stage' ? cursor.stage : cell?.stage;
  const lane = cursor.kind === 'lane' ? cursor.lane : cell?.lane;
  const isStageHidden = stage !== undefined && stageOf(map, stage)?.hidden === true;
  return isStageHidden || (lane !== undefined && laneOf(map, lane)?.hidden === true);
}

/** Puts the list on the clipboard as Markdown; the answer says what came of it. */
export async function copyComparison(
  store: EditorStore,
  compared: Compared,
  lines: readonly DifferenceLine[],
): Promise<string> {
  const t = translateOf(store.getState());
  const words = await navigator.clipboard.writeText(comparisonMarkdown(compared, lines, t)).then(
    () => t('compare.copied'),
    () => t('compare.notCopied'),
  );
  store.setState({ announcement: words });
  return words;
}
