import type { PlainTextKey } from './i18n/translate.ts';

/** What a result folder holds, in the order in which it is made. */
export const RESULT_PARTS = ['poster', 'report', 'workbook', 'picture', 'outline', 'map'] as const;
export type ResultPart = (typeof RESULT_PARTS)[number];

export const RESULT_NAMES: Readonly<Record<ResultPart, PlainTextKey>> = {
  poster: 'results.poster',
  report: 'results.report',
  workbook: 'results.workbook',
  picture: 'results.picture',
  outline: 'results.outline',
  map: 'results.map',
};
