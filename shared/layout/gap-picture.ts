import { clamp, type Point, type Rect } from '../geometry.ts';
import { gapWords } from '../i18n/gap-words.ts';
import { stepText } from '../i18n/step-text.ts';
import { translator } from '../i18n/translate.ts';
import { gapAt } from '../map/feelings.ts';
import type { JourneyMap, Language, StageId } from '../map/journey-map.ts';
import type { FittedText } from './fit-text.ts';
import type { PictureColumn, PictureOptions, PlacedText } from './picture-options.ts';

/** How far what they got lies from what they expected: a bar for each stage, less to the left, more to the right. */
export type GapPicture = { readonly kind: 'gap'; readonly height: number; readonly bars: readonly GapBar[] };

export type GapBar = {
  readonly stage: StageId;
  /** null: nobody has said; paper has no such bars. */
  readonly value: number | null;
  /** From -2 to +2. */
  readonly track: Rect;
  readonly zero: number;
  /** What the hand takes hold of. */
  readonly end: Point;
  readonly number: PlacedText | null;
  /** What the number means, on the free side. */
  readonly words: PlacedText | null;
};

const GAP = { height: 34, bar: 12, margin: 34 } as const;

function trackOf({ x, width }: PictureColumn): Rect {
  return { x: x + GAP.margin, y: (GAP.height - GAP.bar) / 2 + 2, width: width - 2 * GAP.margin, height: GAP.bar };
}

/** The gap, in halves, that a place along the track means. */
export function gapFrom({ x, width }: Rect, at: number): number {
  return clamp(Math.round(((at - x) / width - 0.5) * 8) / 2, -2, 2) + 0;
}

export function gapPicture(map: JourneyMap, options: PictureOptions): GapPicture | null {
  if (map.gaps.length === 0 && !options.invites) return null;
  const bars = options.columns.flatMap((column): readonly GapBar[] => {
    const value = gapAt(map, column.stage.id)?.value ?? null;
    return value === null && !options.invites ? [] : [barOf(map, column, value, options)];
  });
  return { kind: 'gap', height: GAP.height, bars };
}

function barOf(map: JourneyMap, column: PictureColumn, value: number | null, options: PictureOptions): GapBar {
  const track = trackOf(column);
  const zero = track.x + track.width / 2;
  const end = { x: zero + ((value ?? 0) * track.width) / 4, y: track.y + track.height / 2 };
  const bare = { stage: column.stage.id, value, track, zero, end, number: null, words: null };
  if (value === null) return bare;
  const { text, language = map.language } = options;
  const number = text.caption(stepText(value, language), GAP.margin - 4);
  const isLess = value < 0;
  const beside = isLess ? end.x - 6 - (number.lines[0]?.width ?? 0) : end.x + 6;
  const room = isLess ? column.x + column.width - zero - 12 : zero - column.x - 12;
  const words = meaningOf(value, language, (said) => text.caption(said, Math.max(8, room)));
  const width = words.lines[0]?.width ?? 0;
  return {
    ...bare,
    number: { text: number, at: { x: beside, y: end.y - number.lineHeight / 2 } },
    words: words.cut
      ? null
      : { text: words, at: { x: isLess ? zero + 8 : zero - 8 - width, y: end.y - words.lineHeight / 2 } },
  };
}

/** In fewer words where there is no room for all. */
function meaningOf(value: number, language: Language, fit: (words: string) => FittedText): FittedText {
  const t = translator(language);
  const words = gapWords(value);
  const whole = fit(t(words));
  if (!whole.cut) return whole;
  if (words === 'gap.muchLess') return fit(t('gap.muchLessShort'));
  return words === 'gap.muchMore' ? fit(t('gap.muchMoreShort')) : whole;
}
