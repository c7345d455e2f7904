import { clamp, type Point } from '../geometry.ts';
import { stepText } from '../i18n/step-text.ts';
import { type Translate, translator } from '../i18n/translate.ts';
import { type Curve, curvesOf, feelingAt, type FeelingPlace, feelingsByCurve } from '../map/feelings.ts';
import type { JourneyMap, Persona } from '../map/journey-map.ts';
import type { PictureColumn, PictureOptions, PlacedText } from './picture-options.ts';
import { smoothLine } from './smooth-line.ts';
import { listText } from '../list-text.ts';

/** How everybody feels along the journey. Its height is always the same, so that nothing jumps while a point is dragged. */
export type EmotionPicture = {
  readonly kind: 'emotion';
  readonly height: number;
  readonly curves: readonly PlottedCurve[];
  /** What the ends of the scale are called, left of the first point. */
  readonly ends: readonly PlacedText[];
  /** Names the lowest point of all that are felt now. */
  readonly lowest: (PlacedText & Pick<PlottedCurve, 'who'>) | null;
  /** Where nobody has said yet how they feel; paper has none. */
  readonly open: readonly Point[];
};

export type PlottedCurve = Curve & {
  readonly who: Persona | null;
  /** How manieth persona it is, which gives its points their form; 0 for everyone. */
  readonly form: number;
  readonly points: readonly PlottedPoint[];
  readonly line: readonly Point[];
  readonly name: PlacedText | null;
};

export type PlottedPoint = { readonly place: FeelingPlace; readonly value: number; readonly at: Point };

export const EMOTION = {
  height: 150,
  /** Where the zero line lies, and how far it is from one whole step to the next. */
  zero: 66,
  step: 24,
  /** How far a point reaches. */
  point: 6,
  face: 16,
} as const;

/** How far points of several curves lie apart that would lie on each other. */
const APART = 16;
const END = { left: 8, gap: 4 } as const;
/** A line of small text. */
const LINE = 14;

/** Where a feeling lies under the top of its lane. */
export function feelingY(value: number): number {
  return EMOTION.zero - value * EMOTION.step;
}

/** The feeling, in halves, that a height under the top of the lane means. */
export function feelingFrom(y: number): number {
  return clamp(Math.round(((EMOTION.zero - y) / EMOTION.step) * 2) / 2, -2, 2) + 0;
}

export function emotionPicture(map: JourneyMap, options: PictureOptions): EmotionPicture | null {
  const { columns, invites, language = map.language } = options;
  const shown = curvesOf(map);
  if (shown.length === 0 && !invites) return null;
  const t = translator(language);
  const curves = named(plotted(map, shown, columns), options, t);
  const lowest = lowestOf(map, curves, options, t);
  return {
    kind: 'emotion',
    height: EMOTION.height,
    curves,
    ends: endsOf({ curves, lowest }, options, t),
    lowest,
    open: invites ? openPlaces(curves, columns) : [],
  };
}

function middleOf(column: PictureColumn | undefined): number {
  return column === undefined ? 0 : column.x + column.width / 2;
}

/** Where the points of a curve lie in a stage: side by side, the curves in their order. */
function pointX({ x, width }: PictureColumn, at: number, count: number): number {
  const apart = Math.min(APART, (width - 4 * EMOTION.point) / Math.max(1, count));
  return x + width / 2 + (at - (count - 1) / 2) * apart;
}

function plotted(map: JourneyMap, shown: readonly Curve[], columns: readonly PictureColumn[]): readonly PlottedCurve[] {
  const saidOf = feelingsByCurve(map);
  return shown.map((curve, at): PlottedCurve => {
    const said = saidOf(curve);
    const points = columns.flatMap((column): readonly PlottedPoint[] => {
      const emotion = said.get(column.stage.id);
      if (emotion === undefined) return [];
      const place = { ...curve, stage: column.stage.id };
      const x = pointX(column, at, shown.length);
      return [{ place, value: emotion.value, at: { x, y: feelingY(emotion.value) } }];
    });
    const number = map.personas.findIndex(({ id }) => id === curve.persona);
    return {
      ...curve,
      who: map.personas[number] ?? null,
      form: number + 1,
      points,
      line: smoothLine(points.map((point) => point.at)),
      name: null,
    };
  });
}

/** One curve that is felt now needs no name; of several each has one behind its last point, and no two on each other. */
function named(curves: readonly PlottedCurve[], options: PictureOptions, t: Translate): readonly PlottedCurve[] {
  const [only, ...others] = curves;
  if (others.length === 0 && only?.when === 'now' && only.persona === null) return curves;
  const travellers = new Set(curves.map(({ persona }) => persona));
  const nameOf = (curve: PlottedCurve): string =>
    travellers.size === 1 && curve.persona === null ? t(`value.${curve.when}`) : curveName(curve, t);
  const rooms = curves.map((curve) => nameRoom(curve, curves.length, options.columns));
  const fit = (curve: PlottedCurve, at: number, most?: number) =>
    options.text.caption(nameOf(curve), rooms[at]?.width ?? 0, most);
  // All of one size: none of them is more than the others.
  const size = Math.min(...curves.map((curve, at) => fit(curve, at).size));
  const taken: number[] = [];
  return curves.map((curve, at) => {
    const [last, room] = [curve.points.at(-1), rooms[at]];
    if (last === undefined || room === undefined || room === null) return curve;
    const text = fit(curve, at, size);
    const y = freeLine(last.at.y, taken);
    taken.push(y);
    return { ...curve, name: { text, at: { x: room.x, y: y - text.lineHeight / 2 } } };
  });
}

/** What is left of the stage behind the last point of a curve. */
function nameRoom({ points }: PlottedCurve, count: number, columns: readonly PictureColumn[]) {
  const column = columns.find(({ stage }) => stage.id === points.at(-1)?.place.stage);
  if (column === undefined) return null;
  const x = pointX(column, count - 1, count) + EMOTION.point + 6;
  return { x, width: Math.max(24, column.x + column.width - x - 4) };
}

function curveName({ who, when }: PlottedCurve, t: Translate): string {
  const name = who === null ? t('feeling.everyone') : who.name.trim() || t('inspector.unnamedPersona');
  return when === 'now' ? name : t('feeling.curve', { who: name, when: t('value.wished') });
}

/** The middle of the line nearest to `y` that no other text has. */
function freeLine(y: number, taken: readonly number[]): number {
  const isFree = (line: number): boolean => taken.every((other) => Math.abs(other - line) >= LINE);
  for (let away = 0; away < EMOTION.height; away += 1) {
    for (const line of [y - away, y + away]) {
      if (line >= LINE / 2 && line <= EMOTION.height - LINE / 2 && isFree(line)) return line;
    }
  }
  return y;
}

function endsOf(
  { curves, lowest }: Pick<EmotionPicture, 'curves' | 'lowest'>,
  { columns, text }: PictureOptions,
  t: Translate,
): readonly PlacedText[] {
  const [column] = columns;
  const left = (column?.x ?? 0) + END.left + EMOTION.face + END.gap;
  const points = curves.flatMap((curve) => curve.points.map(({ at }) => at));
  const words = [
    { name: t('feeling.veryHappy'), value: 2 },
    { name: t('feeling.veryUnhappy'), value: -2 },
  ];
  return words.map(({ name, value }) => {
    const y = feelingY(value);
    const beside = points.filter((point) => Math.abs(point.y - y) < LINE + EMOTION.point);
    const told = lowest !== null && isLevelWith(lowest, y) ? [lowest.at.x - 6] : [];
    const right = Math.min(middleOf(column), ...beside.map(({ x }) => x - EMOTION.point - 3), ...told);
    const fitted = text.caption(name, Math.max(8, right - left));
    // Half a word says less than the face beside it.
    const whole = fitted.cut ? { ...fitted, lines: [] } : fitted;
    return { text: whole, at: { x: left, y: y - fitted.lineHeight / 2 } };
  });
}

/** Whether a line of small text with its middle at `y` would touch it. */
function isLevelWith({ at, text }: PlacedText, y: number): boolean {
  return Math.abs(at.y + text.lineHeight / 2 - y) < LINE;
}

/** Where the face of an end lies. */
export function faceCorner({ at, text }: PlacedText): Point {
  return { x: at.x - END.gap - EMOTION.face, y: at.y + (text.lineHeight - EMOTION.face) / 2 };
}

function lowestOf(
  map: JourneyMap,
  curves: readonly PlottedCurve[],
  { columns, text, language = map.language }: PictureOptions,
  t: Translate,
): EmotionPicture['lowest'] {
  const felt = curves.filter(({ when }) => when === 'now');
  const points = felt.flatMap((curve) => curve.points.map((point) => ({ ...point, who: curve.who })));
  const values = points.map(({ value }) => value);
  const least = Math.min(...values);
  const point = points.find(({ value }) => value === least);
  const column = columns.find(({ stage }) => stage.id === point?.place.stage);
  // Of one stage alone, as on a page of its own, there is nothing to tell it from.
  const isAlone = new Set(points.map(({ place }) => place.stage)).size < 2;
  if (point === undefined || column === undefined || isAlone || least === Math.max(...values)) return null;
  const list = [
    column.stage.name.trim() || t('board.unnamedStage'),
    stepText(least, language),
    felt.length > 1 ? (point.who?.name ?? '') : '',
    (feelingAt(map, point.place)?.note ?? '').replaceAll(/\s+/g, ' '),
  ].filter((word) => word.trim() !== '');
  // In the first stage the faces of the ends lie at the left.
  const left = column === columns[0] ? END.left + EMOTION.face + END.gap : 6;
  const caption = (words: readonly string[]) =>
    text.caption(t('feeling.lowest', { list: listText(words, t, 'facts') }), column.width - left - 6);
  // Which stage it is stands above it, too: rather that than half of why.
  const [whole, withoutStage] = [caption(list), caption(list.slice(1))];
  const fitted = whole.cut && !withoutStage.cut ? withoutStage : whole;
  const width = fitted.lines[0]?.width ?? 0;
  const x = clamp(point.at.x - width / 2, column.x + left, column.x + column.width - 6 - width);
  const under = point.at.y + EMOTION.point + 5;
  // Beside the face of the lower end it stands on one line with it, where the point leaves room.
  const level = feelingY(-2) - fitted.lineHeight / 2;
  const isBeside = column === columns[0] && x < column.x + left + APART && Math.abs(under - level) < LINE;
  const y = isBeside && level > point.at.y + EMOTION.point ? level : under;
  return { text: fitted, at: { x, y }, who: point.who };
}

function openPlaces(curves: readonly PlottedCurve[], columns: readonly PictureColumn[]): readonly Point[] {
  const said = new Set(curves.flatMap(({ points }) => points.map(({ place }) => place.stage)));
  return columns.filter(({ stage }) => !said.has(stage.id)).map((column) => ({ x: middleOf(column), y: EMOTION.zero }));
}
