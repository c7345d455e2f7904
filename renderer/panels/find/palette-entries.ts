import { ACTION_IDS, ACTIONS, type ActionId } from '../../../shared/action-catalogue.ts';
import { foldText } from '../../../shared/fold-text.ts';
import { bestMatches, fuzzyScore } from '../../../shared/fuzzy-match.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { foldedNote } from '../../../shared/map/find.ts';
import {
  type JourneyMap,
  type Lane,
  LANE_KINDS,
  type LaneKind,
  type Note,
  type Stage,
} from '../../../shared/map/journey-map.ts';
import { visibleLanes, visibleStages } from '../../../shared/map/queries.ts';
import { laneName, stageName } from '../parts/names.ts';

/** Something to do, or somewhere to go. */
export type PaletteEntry =
  | { readonly kind: 'action'; readonly action: ActionId; readonly label: string; readonly folded: string }
  | { readonly kind: 'new-lane'; readonly of: LaneKind; readonly label: string; readonly folded: string }
  | { readonly kind: 'stage'; readonly stage: Stage; readonly folded: string }
  | { readonly kind: 'lane'; readonly lane: Lane; readonly folded: string }
  | { readonly kind: 'note'; readonly note: Note };

/** The first asks for a digit with it, the second is this very list. */
const LEFT_OUT: ReadonlySet<ActionId> = new Set(['note.toLane', 'help.palette']);

/** What can be done now, the latest chosen first. */
export function actionEntries(
  t: Translate,
  recent: readonly ActionId[],
  canRun: (id: ActionId) => boolean,
): readonly PaletteEntry[] {
  const actions = [...new Set([...recent, ...ACTION_IDS])]
    .filter((id) => !LEFT_OUT.has(id) && canRun(id))
    .map((action): PaletteEntry => {
      const label = t(ACTIONS[action].label);
      return { kind: 'action', action, label, folded: foldText(label) };
    });
  return canRun('lane.addAfter') ? [...actions, ...newLaneEntries(t)] : actions;
}

function newLaneEntries(t: Translate): readonly PaletteEntry[] {
  return LANE_KINDS.map((of) => {
    const label = t('palette.addLane', { lane: t(`lane.${of}`) });
    return { kind: 'new-lane', of, label, folded: foldText(label) };
  });
}

/** Where one can go: what the board shows of a map. */
export function placeEntries(map: JourneyMap, t: Translate): readonly PaletteEntry[] {
  const stages = visibleStages(map);
  const lanes = visibleLanes(map);
  const [stageIds, laneIds] = [new Set(stages.map(({ id }) => id)), new Set(lanes.map(({ id }) => id))];
  return [
    ...stages.map((stage): PaletteEntry => ({ kind: 'stage', stage, folded: foldText(stageName(stage, t)) })),
    ...lanes.map((lane): PaletteEntry => ({ kind: 'lane', lane, folded: foldText(laneName(lane, t)) })),
    ...map.notes
      .filter((note) => stageIds.has(note.stage) && laneIds.has(note.lane))
      .map((note): PaletteEntry => ({ kind: 'note', note })),
  ];
}

/** What an entry is found by; of a note its beginning, which is what is shown of it. */
const NOTE_START = 120;

/** Of two that match alike the one that there are fewer of. */
const RANK = { action: 60, 'new-lane': 50, stage: 30, lane: 30, note: 0 } as const;

function scoreOf(entry: PaletteEntry, wanted: string): number | null {
  const text = entry.kind === 'note' ? foldedNote(entry.note).slice(0, NOTE_START) : entry.folded;
  const score = fuzzyScore(wanted, text);
  return score === null ? null : score + RANK[entry.kind];
}

const MOST = 50;

/** What is shown for what was typed: actions alone while nothing is. */
export function paletteMatches(
  typed: string,
  actions: readonly PaletteEntry[],
  places: readonly PaletteEntry[],
): readonly PaletteEntry[] {
  const wanted = foldText(typed);
  return wanted === '' ? actions.slice(0, MOST) : bestMatches(wanted, [...actions, ...places], MOST, scoreOf);
}
