import type { PlainTextKey } from './translate.ts';

/** What a gap between -2 and 2 means. */
export function gapWords(value: number): PlainTextKey {
  if (value <= -1.5) return 'gap.muchLess';
  if (value < 0) return 'gap.less';
  if (value === 0) return 'gap.same';
  return value < 1.5 ? 'gap.more' : 'gap.muchMore';
}
