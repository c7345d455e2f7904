import { Frown, Laugh } from 'lucide';
import type { Point, Rect } from '../geometry.ts';
import { ICON_FIELD, iconPath } from '../icons.ts';
import type { Persona, PersonaId } from '../map/journey-map.ts';
import { contrast, isNoteColour, mix, resolveColour, type Theme } from '../theme.ts';
import { EMOTION, type EmotionPicture, faceCorner, type PlottedCurve, type PlottedPoint } from './emotion-picture.ts';
import { gapShapes } from './gap-shapes.ts';
import type { LaneRow, Layout } from './layout.ts';
import { dotShape } from './marks.ts';
import { metricShapes } from './metric-shapes.ts';
import { laneTint } from './scene.ts';
import type { Shape } from './shape.ts';
import { placedText } from './text-shapes.ts';

const LINE = 2.25;
const WISHED: readonly number[] = [6, 5];
/** Ring around a point in the colour of its ground, which keeps it apart from the lines. */
const HALO = 2;

/** What the lanes of a map show over their notes. */
export function lanePictureShapes(layout: Layout, theme: Theme): readonly Shape[] {
  return layout.lanes.flatMap((row) => pictureShapes(row, layout.bounds, theme));
}

/** What one lane shows, where its row lies. `lit`: whose feelings stand out while all others step back. */
export function pictureShapes(
  row: LaneRow,
  bounds: Rect,
  theme: Theme,
  lit: PersonaId | null = null,
): readonly Shape[] {
  const { picture, y } = row;
  if (picture === null) return [];
  const ground = laneTint(theme, row.lane);
  const look = { theme, ground, top: y, lit };
  switch (picture.kind) {
    case 'emotion':
      return emotionShapes(picture, bounds, look);
    case 'gap':
      return gapShapes(picture, look);
    case 'metric':
      return metricShapes(picture, { ...look, lane: row.lane });
  }
}

type Look = {
  readonly theme: Theme;
  readonly ground: string;
  /** Of the lane's row. */
  readonly top: number;
  readonly lit: PersonaId | null;
};

function lowered({ x, y }: Point, top: number): Point {
  return { x, y: y + top };
}

/** How much is left of the colours of who steps back. */
const FAINT = 0.22;

function steppedBack(colour: string, who: Persona | null, { lit, ground }: Look): string {
  return lit === null || who?.id === lit ? colour : mix(colour, ground, FAINT);
}

function curveInk(who: Persona | null, look: Look): string {
  return steppedBack(ownInk(look.theme, who, look.ground), who, look);
}

/** The colour of a curve and its name: everyone's is the product's own, a persona's the ink of its colour. */
function ownInk(theme: Theme, who: Persona | null, ground: string): string {
  if (who === null) return theme.accent;
  const { colour } = who;
  const name = colour === null ? 'violet' : colour;
  if (isNoteColour(name)) return theme.laneInk[name];
  let ink = resolveColour(theme, name, theme.laneInk.violet);
  for (let share = 0.9; share >= 0 && contrast(ink, ground) < theme.leastContrast; share -= 0.1) {
    ink = mix(ink, theme.ink, share);
  }
  return ink;
}

function emotionShapes(picture: EmotionPicture, { x, width }: Rect, look: Look): readonly Shape[] {
  const { theme, ground, top } = look;
  const zero = top + EMOTION.zero;
  const left = picture.ends[0] === undefined ? x : faceCorner(picture.ends[0]).x - 10;
  const faces = [Laugh, Frown].map(iconPath);
  const now = picture.curves.filter(({ when }) => when === 'now');
  const wished = picture.curves.filter(({ when }) => when === 'wished');
  // Who stands out lies over those that step back.
  const inLight = ({ who }: PlottedCurve): number => (who !== null && who.id === look.lit ? 1 : 0);
  const curves = [...wished, ...now].toSorted((a, b) => inLight(a) - inLight(b));
  return [
    {
      kind: 'line',
      from: { x: left, y: zero },
      to: { x: x + width, y: zero },
      stroke: mix(theme.ink2, ground, 0.45),
      strokeWidth: 1,
      dash: [2, 4],
    },
    ...picture.open.map(
      (at): Shape => ({ ...openRing(lowered(at, top)), stroke: mix(theme.ink2, ground, 0.7), fill: ground }),
    ),
    ...picture.ends.flatMap((end, at): readonly Shape[] => [
      {
        kind: 'icon',
        path: faces[at] ?? '',
        at: lowered(faceCorner(end), top),
        scale: EMOTION.face / ICON_FIELD,
        stroke: theme.ink2,
        strokeWidth: 1.75,
      },
      ...placedText(end, theme.ink2, top),
    ]),
    ...curves.flatMap((curve) => lineShapes(curve, look)),
    ...curves.flatMap((curve) => curve.points.flatMap((point) => pointShapes(curve, point, look))),
    ...curves.flatMap((curve) => (curve.name === null ? [] : placedText(curve.name, curveInk(curve.who, look), top))),
    ...(picture.lowest === null
      ? []
      : placedText(picture.lowest, steppedBack(theme.ink, picture.lowest.who, look), top)),
  ];
}

function openRing({ x, y }: Point): Extract<Shape, { kind: 'rect' }> {
  const radius = EMOTION.point;
  return {
    kind: 'rect',
    rect: { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius },
    strokeWidth: 1,
    dash: [2, 2.5],
    radii: [radius, radius, radius, radius],
  };
}

function lineShapes({ line, when, who }: PlottedCurve, look: Look): readonly Shape[] {
  if (line.length < 2) return [];
  return [
    {
      kind: 'curve',
      points: line.map((point) => lowered(point, look.top)),
      radius: 0,
      stroke: curveInk(who, look),
      strokeWidth: when === 'now' ? LINE : LINE - 0.75,
      ...(when === 'now' ? {} : { dash: WISHED }),
    },
  ];
}

/** What is felt now is filled in the colour of the feeling; what is wished is hollow. */
function pointShapes({ who, when, form }: PlottedCurve, { at, value }: PlottedPoint, look: Look): readonly Shape[] {
  const { theme, ground, top } = look;
  const middle = lowered(at, top);
  const ink = curveInk(who, look);
  const fill = when === 'wished' ? ground : steppedBack(feelingColour(theme, value), who, look);
  const { point } = EMOTION;
  return [
    formShape(form, middle, point + HALO, ground),
    formShape(form, middle, point, ink),
    formShape(form, middle, point - 2, fill),
  ];
}

function feelingColour({ notes }: Theme, value: number): string {
  if (value > 0) return notes.green;
  return value < 0 ? notes.coral : notes.yellow;
}

/** Everyone and each persona have forms of their own, for eyes that do not tell the colours apart. */
function formShape(form: number, middle: Point, radius: number, fill: string): Shape {
  const { x, y } = middle;
  const wide = radius * 1.2;
  const corners = (...places: readonly (readonly [number, number])[]): Shape => ({
    kind: 'polygon',
    points: places.map(([right, down]) => ({ x: x + right * wide, y: y + down * wide })),
    fill,
  });
  if (form === 0) return dotShape(middle, radius, fill);
  switch (form % 3) {
    case 1:
      return corners([-0.75, -0.75], [0.75, -0.75], [0.75, 0.75], [-0.75, 0.75]);
    case 2:
      return corners([0, -1], [1, 0], [0, 1], [-1, 0]);
    default:
      return corners([0, -1], [1, 0.8], [-1, 0.8]);
  }
}
