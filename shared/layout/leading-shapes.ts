import { ArrowUpRight } from 'lucide';
import type { Rect } from '../geometry.ts';
import { ICON_FIELD, iconPath } from '../icons.ts';
import type { JourneyMap } from '../map/journey-map.ts';
import { leadsToName } from '../map/related-file.ts';
import type { Theme } from '../theme.ts';
import type { FittedText } from './fit-text.ts';
import { footPillWidth } from './foot-pills.ts';
import type { NoteBox, StageColumn } from './layout.ts';
import { FOOT_PILL, LEAD_SIGN, LEADING, NOTE } from './metrics.ts';
import type { Shape } from './shape.ts';
import type { TextFitter } from './text-fitter.ts';
import { textShapes } from './text-shapes.ts';

export const LEADING_ICON = iconPath(ArrowUpRight);

/** Where the sign of a note lies that leads to another map of the set: in the corner, where the lane's icon would. */
export function leadSign({ rect, leadsTo }: Pick<NoteBox, 'rect' | 'leadsTo'>): Rect | null {
  if (leadsTo === null) return null;
  const { width, height, right } = LEAD_SIGN;
  const foot = rect.y + rect.height - NOTE.foot;
  return { x: rect.x + rect.width - width - right, y: foot + (NOTE.foot - height) / 2 - 1, width, height };
}

/** The same of a stage: a pill that hangs from the foot of its heading. */
export function leadPill({ heading, leadsTo }: Pick<StageColumn, 'heading' | 'leadsTo'>): Rect | null {
  if (leadsTo === null) return null;
  const { height, icon, padding, start } = LEADING;
  const width = padding + icon + 4 + (leadsTo.lines[0]?.width ?? 0) + padding;
  return { x: heading.x + start, y: heading.y + heading.height - height / 2, width, height };
}

/** It has what room the pills at the other end leave it. */
export function fittedLead(
  map: Pick<JourneyMap, 'maps'>,
  { stage, leaving, wait }: Pick<StageColumn, 'stage' | 'leaving' | 'wait'>,
  { text, width }: { readonly text: TextFitter; readonly width: number },
): FittedText | null {
  const name = leadsToName(map, stage.leadsTo);
  if (name === null) return null;
  const taken = [leaving, wait].reduce(
    (sum, words) => sum + (words === null ? 0 : footPillWidth(words) + FOOT_PILL.gap),
    0,
  );
  return text.caption(name, Math.max(1, width - taken - LEADING.room));
}

function plate(rect: Rect, theme: Theme): Shape {
  const radius = rect.height / 2;
  return { kind: 'rect', rect, fill: theme.accent, radii: [radius, radius, radius, radius] };
}

function arrow({ x, y, height }: Rect, size: number, theme: Theme): Shape {
  const at = { x, y: y + (height - size) / 2 };
  return { kind: 'icon', path: LEADING_ICON, at, scale: size / ICON_FIELD, stroke: theme.onAccent, strokeWidth: 2.5 };
}

export function leadSignShapes(box: NoteBox, theme: Theme): readonly Shape[] {
  const sign = leadSign(box);
  if (sign === null) return [];
  const { icon, width } = LEAD_SIGN;
  return [plate(sign, theme), arrow({ ...sign, x: sign.x + (width - icon) / 2 }, icon, theme)];
}

export function leadPillShapes(column: StageColumn, theme: Theme): readonly Shape[] {
  const pill = leadPill(column);
  const { leadsTo } = column;
  if (pill === null || leadsTo === null) return [];
  const { icon, padding } = LEADING;
  const words = leadsTo.lines[0]?.width ?? 0;
  const at = { x: pill.x + padding + icon + 4, y: pill.y + (pill.height - leadsTo.lineHeight) / 2 };
  return [
    plate(pill, theme),
    arrow({ ...pill, x: pill.x + padding }, icon, theme),
    ...textShapes(leadsTo, at, words, theme.onAccent),
  ];
}
