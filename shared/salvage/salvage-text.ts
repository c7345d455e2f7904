import type { Translate } from '../i18n/translate.ts';
import { LISTS } from './record-kinds.ts';
import type { SalvageReport } from './salvage.ts';
import { listText } from '../list-text.ts';

/** What was kept of a damaged map, and what to do now, in a line or two. */
export function salvageText(t: Translate, report: SalvageReport): string {
  return `${notesText(t, report)} ${t('salvage.save')}`;
}

/** What is missing or had to give way, a sentence each; none where all was there. */
export function salvageLosses(t: Translate, report: SalvageReport): readonly string[] {
  const { isTorn, notesInStandIns, mended, renamed } = report;
  const missing = LISTS.flatMap((list) => {
    const count = report.missing[list];
    return list === 'notes' || count === 0 ? [] : [t(`salvage.count.${list}`, { count })];
  });
  return [
    ...(isTorn ? [t('salvage.torn')] : []),
    ...(missing.length > 0 ? [t('salvage.missing', { list: listText(missing, t) })] : []),
    ...(notesInStandIns > 0 ? [t('salvage.standIns', { count: notesInStandIns })] : []),
    ...(mended > 0 ? [t('salvage.mended', { count: mended })] : []),
    ...(renamed > 0 ? [t('salvage.renamed', { count: renamed })] : []),
  ];
}

function notesText(t: Translate, { kept, missing }: SalvageReport): string {
  if (kept.notes === 0) return t('salvage.none');
  if (missing.notes === 0) return t('salvage.all', { count: kept.notes });
  return t('salvage.some', { kept: kept.notes, count: kept.notes + missing.notes });
}
