import { removeEmotion } from '../../shared/commands/emotion-commands.ts';
import { removeGap } from '../../shared/commands/gap-commands.ts';
import type { Rect } from '../../shared/geometry.ts';
import type { CellBox, LaneRow, Layout } from '../../shared/layout/layout.ts';
import { feelingRect, gapRect } from '../../shared/layout/picture-places.ts';
import { feelingAt, type FeelingPlace, gapAt } from '../../shared/map/feelings.ts';
import type { JourneyMap } from '../../shared/map/journey-map.ts';
import { type Cell, noteOf, sameCell } from '../../shared/map/queries.ts';
import { moveCursor } from '../actions/go-actions.ts';
import { valueCommand, type ValuePlace, valueStep } from '../gestures/held-value.ts';
import { useEditor, useEditorStore, useTranslate } from '../state/editor-context.ts';
import type { EditorState } from '../state/editor-state.ts';
import { type EditorStore, edit } from '../state/editor-store.ts';
import { chosenCurve, curvesToSet, feelingInWords, feelingName, gapInWords, gapName } from '../state/feelings.ts';
import { presentLayout } from '../state/selectors.ts';
import { focusBoard } from './focus-board.ts';
import { TwinValue } from './TwinValue.tsx';

type CellValuesProps = { readonly layout: Layout; readonly row: LaneRow; readonly box: CellBox };

/** What a lane shows over the notes of one of its cells, value by value. */
export function CellValues({ layout, row, box }: CellValuesProps) {
  const { cell, rect } = box;
  const within = (place: Rect | null): Rect | null => place && { ...place, x: place.x - rect.x };
  if (row.picture?.kind === 'gap') {
    return <OneValue cell={cell} value={{ kind: 'gap', stage: cell.stage }} place={within(gapRect(row, cell.stage))} />;
  }
  return <Feelings cell={cell} placeOf={(place) => within(feelingRect(layout, row, place))} />;
}

type FeelingsProps = { readonly cell: Cell; readonly placeOf: (place: FeelingPlace) => Rect | null };

function Feelings({ cell, placeOf }: FeelingsProps) {
  const map = useEditor(({ history }) => history.present);
  useEditor(({ curve }) => curve);
  const chosen = chosenCurve(useEditorStore().getState());
  return curvesToSet(map, chosen).map((curve) => {
    const place = { ...curve, stage: cell.stage };
    const value: ValuePlace = { kind: 'feeling', place };
    return <OneValue key={valueElementId(value)} cell={cell} value={value} place={placeOf(place)} />;
  });
}

function valueElementId(value: ValuePlace): string {
  if (value.kind === 'gap') return `gap:${value.stage}`;
  const { stage, persona, when } = value.place;
  return `feeling:${stage}:${persona ?? ''}:${when}`;
}

function inStage(value: ValuePlace, stage: string): ValuePlace {
  return value.kind === 'gap' ? { ...value, stage } : { ...value, place: { ...value.place, stage } };
}

function takeAway(store: EditorStore, value: ValuePlace): void {
  if (value.kind === 'gap') edit(store, 'step.removeGap', removeGap(value.stage));
  else edit(store, 'step.removeEmotion', removeEmotion(value.place));
}

function isCursorIn({ cursor, history }: EditorState, cell: Cell): boolean {
  const at = cursor?.kind === 'note' ? noteOf(history.present, cursor.note) : cursor?.kind === 'cell' && cursor.cell;
  return at !== undefined && at !== false && sameCell(at, cell);
}

type InWords = { readonly said: number | null; readonly name: string; readonly words: string };

function saidIn(map: JourneyMap, value: ValuePlace): number | null {
  return (value.kind === 'gap' ? gapAt(map, value.stage) : feelingAt(map, value.place))?.value ?? null;
}

function inWords(state: EditorState, map: JourneyMap, value: ValuePlace): InWords {
  const said = saidIn(map, value);
  if (value.kind === 'gap') {
    return { said, name: gapName(state, value.stage), words: gapInWords(state, value.stage, said) };
  }
  return { said, name: feelingName(state, value.place), words: feelingInWords(state, value.place, said) };
}

type OneValueProps = { readonly cell: Cell; readonly value: ValuePlace; readonly place: Rect | null };

function OneValue({ cell, value, place }: OneValueProps) {
  const store = useEditorStore();
  const map = useEditor(({ history }) => history.present);
  useTranslate();
  const isNear = useEditor((state) => isCursorIn(state, cell));
  // Names hang on the map and the language alone: to ask for them with every move of the board would slow it.
  const { said, name, words } = inWords(store.getState(), map, value);
  if (place === null) return null;
  return (
    <TwinValue
      id={valueElementId(value)}
      name={name}
      words={words}
      value={said}
      place={place}
      isNear={isNear}
      change={(by) => {
        const now = saidIn(store.getState().history.present, value);
        edit(store, valueStep(value), valueCommand({ ...value, value: by(now) }));
      }}
      remove={() => takeAway(store, value)}
      goAside={(step) => goAside(store, cell, value, step)}
      leave={() => {
        store.setState({ focusedValue: null });
        document.getElementById(valueElementId(value))?.blur();
        focusBoard(store);
      }}
      focus={() => {
        moveCursor(store, { kind: 'cell', cell });
        const { curve } = store.getState();
        store.setState({ focusedValue: value, curve: value.kind === 'feeling' ? value.place : curve });
      }}
      blur={() => store.setState({ focusedValue: null })}
    />
  );
}

/** The same value of the next stage that shows. */
function goAside(store: EditorStore, cell: Cell, value: ValuePlace, step: -1 | 1): void {
  const stages = shownStages(store);
  const next = stages[stages.indexOf(cell.stage) + step];
  if (next !== undefined) document.getElementById(valueElementId(inStage(value, next)))?.focus({ preventScroll: true });
}

function shownStages(store: EditorStore): readonly string[] {
  return presentLayout(store.getState()).stages.map(({ stage }) => stage.id);
}
