import { LIGHT } from '../../shared/theme.ts';
import { type Translate, translator } from '../../shared/i18n/translate.ts';
import type { Layout } from '../../shared/layout/layout.ts';
import { layoutMap } from '../../shared/layout/layout-map.ts';
import { type LayoutWords, layoutWords } from '../../shared/layout/layout-words.ts';
import type { TextFitter } from '../../shared/layout/text-fitter.ts';
import type { JourneyMap, Language, Note } from '../../shared/map/journey-map.ts';
import { type Cell, laneOf, noteOf, stageOf, visibleLanes, visibleStages } from '../../shared/map/queries.ts';
import type { EditorState } from './editor-state.ts';

/** What the board shows: the preview while something is in the hand, hidden stages and lanes too when asked for. */
export function shownMap(state: EditorState): JourneyMap {
  const map = state.preview ?? state.history.present;
  return state.showHidden ? withHiddenShown(map) : map;
}

const unhidden = new WeakMap<JourneyMap, JourneyMap>();

function withHiddenShown(map: JourneyMap): JourneyMap {
  const known = unhidden.get(map);
  if (known !== undefined) return known;
  const shown: JourneyMap = {
    ...map,
    stages: map.stages.map((stage) => (stage.hidden ? { ...stage, hidden: false } : stage)),
    lanes: map.lanes.map((lane) => (lane.hidden ? { ...lane, hidden: false } : lane)),
  };
  unhidden.set(map, shown);
  return shown;
}

/**
 * The layouts made with one fitter, in one language on one day, with heat or without: of each map, the latest, and the
 * latest that was asked for while nothing was in the hand.
 */
type Layouts = { readonly ofMap: WeakMap<JourneyMap, Layout>; latest?: Layout; present?: Layout };

type LayoutsByWords = WeakMap<LayoutWords, Layouts>;
const layouts = { plain: new WeakMap<TextFitter, LayoutsByWords>(), heat: new WeakMap<TextFitter, LayoutsByWords>() };

function layoutsWith(words: LayoutWords, { fitter, heat }: EditorState): Layouts {
  const alike = heat ? layouts.heat : layouts.plain;
  const known = alike.get(fitter) ?? new WeakMap<LayoutWords, Layouts>();
  alike.set(fitter, known);
  const before = known.get(words) ?? { ofMap: new WeakMap() };
  known.set(words, before);
  return before;
}

function layoutOf(map: JourneyMap, state: EditorState, floor?: Layout): Layout {
  const words = wordsOf(state);
  const known = layoutsWith(words, state);
  const before = known.ofMap.get(map);
  const layout = before ?? layoutAnew(map, state, floor, known);
  if (state.preview === null) known.present = layout;
  return layout;
}

function layoutAnew(map: JourneyMap, state: EditorState, floor: Layout | undefined, known: Layouts): Layout {
  const { fitter: text, heat, settings } = state;
  const shared = { theme: LIGHT, text, words: wordsOf(state), invites: true, language: settings.language, heat };
  const earlier = [known.latest, known.present].filter((each) => each !== undefined);
  const layout = layoutMap(map, floor === undefined ? shared : { ...shared, floor }, ...earlier);
  known.ofMap.set(map, layout);
  known.latest = layout;
  return layout;
}

const wordsKnown = new Map<string, LayoutWords>();

/** How the board tells tasks and figures: the same for a language and a day. */
export function wordsOf(state: EditorState): LayoutWords {
  const key = `${state.settings.language} ${state.today}`;
  const words = wordsKnown.get(key) ?? layoutWords(translateOf(state), state.today);
  wordsKnown.set(key, words);
  return words;
}

/** The layout of what the board shows. Computed once for a map, however often it is asked for. */
export function shownLayout(state: EditorState): Layout {
  const map = shownMap(state);
  // A stage that is made wider needs lower lanes, and nothing lies under the hand there.
  const hasFloor = state.preview !== null && state.heldHeading === null;
  return layoutOf(map, state, hasFloor ? presentLayout(state) : undefined);
}

/** The layout of the map as it is, whatever the hand holds. */
export function presentLayout(state: EditorState): Layout {
  return layoutOf(shownMap({ ...state, preview: null }), state);
}

/** The cell that N, the capture line and pasting write to; null only where a map shows no cell at all. */
export function currentCell(state: EditorState): Cell | null {
  const { cursor, presenting } = state;
  const map = shownMap(state);
  const stages = visibleStages(map);
  const lanes = visibleLanes(map);
  const note = cursor?.kind === 'note' ? noteOf(map, cursor.note) : undefined;
  const wanted: Partial<Cell> =
    note ??
    (cursor?.kind === 'cell'
      ? cursor.cell
      : cursor?.kind === 'stage'
        ? { stage: cursor.stage }
        : cursor?.kind === 'lane'
          ? { lane: cursor.lane }
          : // What is said while a stage or a lane is presented belongs there.
            { [presenting?.route.by ?? '']: presenting?.stop.id });
  const stage = stages.find(({ id }) => id === wanted.stage) ?? stages[0];
  const lane = lanes.find(({ id }) => id === wanted.lane) ?? lanes[0];
  return stage === undefined || lane === undefined ? null : { stage: stage.id, lane: lane.id };
}

export function selectedNotes(state: EditorState): readonly Note[] {
  return state.history.present.notes.filter(({ id }) => state.selection.has(id));
}

/** The notes that the board shows and that are there: what is only in the hand or proposed can't be selected. */
export function selectableNotes(state: EditorState): readonly Note[] {
  const map = shownMap(state);
  const stages = new Set(visibleStages(map).map(({ id }) => id));
  const lanes = new Set(visibleLanes(map).map(({ id }) => id));
  return state.history.present.notes.filter(({ stage, lane }) => stages.has(stage) && lanes.has(lane));
}

/** "STAGE, LANE", as the twin calls it. */
export function cellName(state: EditorState, cell: Cell): string {
  const t = translateOf(state);
  const map = state.history.present;
  return t('board.cell', {
    stage: stageOf(map, cell.stage)?.name || t('board.unnamedStage'),
    lane: laneOf(map, cell.lane)?.name || t('board.unnamedLane'),
  });
}

const translators: Partial<Record<Language, Translate>> = {};

export function translateOf({ settings: { language } }: EditorState): Translate {
  const known = translators[language] ?? translator(language);
  translators[language] = known;
  return known;
}

/** Whether the map is shown and printed only: a later version wrote it. */
export function isViewOnly({ document }: EditorState): boolean {
  return document?.viewOnly === true;
}
