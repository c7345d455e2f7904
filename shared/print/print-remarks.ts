import type { Translate } from '../i18n/translate.ts';
import { PAPERS } from './papers.ts';
import type { NoteTextSize } from './print-document.ts';
import type { PrintSettings } from './print-settings.ts';

/** A larger paper, or more sheets of the one that there is. */
export type Way = { readonly name: string; readonly part: Partial<PrintSettings> };

/** How the smallest text could be read. */
export function waysToRead(
  { readableOn, readableAs }: NoteTextSize,
  { paper }: Pick<PrintSettings, 'paper'>,
  t: Translate,
): readonly Way[] {
  const own = paper === 'custom' ? null : PAPERS[paper].label;
  return [
    ...(readableOn === null ? [] : [{ name: PAPERS[readableOn].label, part: { paper: readableOn } }]),
    ...(readableAs === null
      ? []
      : [
          {
            name:
              own === null
                ? t('printDialog.ownSheets', readableAs)
                : t('printDialog.sheets', { ...readableAs, paper: own }),
            part: { layout: 'poster', tiles: readableAs } as const,
          },
        ]),
  ];
}

/** Why nobody could read the smallest text, and what would do; null where it can be read. */
export function tooSmallText(
  size: NoteTextSize | null,
  settings: Pick<PrintSettings, 'paper' | 'leastText'>,
  t: Translate,
): string | null {
  if (size === null || size.smallest >= settings.leastText) return null;
  // Rounded down: 4.97 is not 5.
  const points = Math.floor(size.smallest * 10) / 10;
  const ways = waysToRead(size, settings, t)
    .map(({ name }) => name)
    .reduce((first, second) => (first === '' ? second : t('printDialog.either', { first, second })), '');
  return ways === '' ? t('printDialog.tooSmallAnywhere', { points }) : t('printDialog.tooSmall', { points, ways });
}

/** Which characters no font has, and what to do; null where all are there. */
export function unpaintedText(characters: string, t: Translate): string | null {
  return characters === '' ? null : t('printDialog.unpainted', { characters: Array.from(characters).join(' ') });
}
