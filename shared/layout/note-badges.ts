import { Flag, ThumbsUp, Wrench } from 'lucide';
import type { Point } from '../geometry.ts';
import { ICON_FIELD, iconPath } from '../icons.ts';
import type { Note } from '../map/journey-map.ts';
import { type Grounded, luminance, mix } from '../theme.ts';
import { dotShape, starShape } from './marks.ts';
import type { Shape } from './shape.ts';

export const BADGE = { height: 14, width: 17, gap: 2, digit: 6.2, icon: 10 } as const;

/** The signs that mark a note. Each has a form of its own: none is known by its colour alone. */
export const MARK_SIGNS = ['good', 'improve', 'competitor'] as const;
export type MarkSign = (typeof MARK_SIGNS)[number];

const MARK_PATHS: Readonly<Record<MarkSign, string>> = {
  good: iconPath(ThumbsUp),
  improve: iconPath(Wrench),
  competitor: iconPath(Flag),
};

export function markShape(mark: MarkSign, middle: Point, size: number, stroke: string): Shape {
  const at = { x: middle.x - size / 2, y: middle.y - size / 2 };
  return { kind: 'icon', path: MARK_PATHS[mark], at, scale: size / ICON_FIELD, stroke, strokeWidth: 2.25 };
}

/** What a badge lies on: lighter than dark paper, darker than light paper. */
function plate(at: Point, width: number, { ground, ink }: Grounded): Shape {
  const { height } = BADGE;
  const away = luminance(ink) > 0.5 ? '#000000' : '#ffffff';
  return { kind: 'rect', rect: { ...at, width, height }, fill: mix(away, ground, 0.65), radii: [7, 7, 7, 7] };
}

/** `right`: where there is room for more. */
type Badges = { readonly shapes: readonly Shape[]; readonly right: number };

/** Star, votes and marks on plates at the foot of a note, from `at` to the right. */
export function badgeShapes({ important, votes, mark, competitor }: Note, at: Point, paper: Grounded): Badges {
  const { ink } = paper;
  const shapes: Shape[] = [];
  const middle = at.y + BADGE.height / 2;
  let { x } = at;
  const put = (width: number, shapeAt: (left: number) => readonly Shape[]): void => {
    shapes.push(plate({ x, y: at.y }, width, paper), ...shapeAt(x));
    x += width + BADGE.gap;
  };
  const putMark = (sign: MarkSign): void =>
    put(BADGE.width, (left) => [markShape(sign, { x: left + BADGE.width / 2, y: middle }, BADGE.icon, ink)]);
  if (important) put(BADGE.width, (left) => [starShape({ x: left + BADGE.width / 2, y: middle + 0.4 }, 5, ink)]);
  if (votes > 0) put(BADGE.width + String(votes).length * BADGE.digit, (left) => votesShapes(votes, left, middle, ink));
  if (mark !== null) putMark(mark);
  if (competitor !== '') putMark('competitor');
  return { shapes, right: x };
}

function votesShapes(votes: number, left: number, middle: number, ink: string): readonly Shape[] {
  return [
    dotShape({ x: left + 8.5, y: middle }, 3, ink),
    {
      kind: 'text',
      text: String(votes),
      at: { x: left + 13.5, y: middle + 3.6 },
      align: 'start',
      rtl: false,
      size: 10,
      weight: 600,
      fill: ink,
    },
  ];
}
