import { Gift, Hourglass, LogOut } from 'lucide';
import { gapWords } from '../../i18n/gap-words.ts';
import { stepText } from '../../i18n/step-text.ts';
import { gapAt } from '../../map/feelings.ts';
import type { Stage } from '../../map/journey-map.ts';
import { percentText } from '../../percent-text.ts';
import { waitText } from '../../wait-text.ts';
import { barOnScale, drawnRows, shareBar } from './drawn-rows.ts';
import type { ReportPaper } from './report-style.ts';
import type { Row } from './row.ts';
import { besideName } from './side-block.ts';

/** How far what customers got at a stage lies from what they expected, how many leave there, and how long the others take on. */
export function outcomeRows(paper: ReportPaper, stage: Stage): readonly Row[] {
  return [...gapRows(paper, stage), ...leavingRows(paper, stage), ...waitRows(paper, stage)];
}

function gapRows(paper: ReportPaper, { id }: Stage): readonly Row[] {
  const { map, t, settings } = paper.printing;
  const gap = gapAt(map, id);
  if (gap === undefined) return [];
  const meaning = t(gapWords(gap.value));
  const words = `${meaning.charAt(0).toLocaleUpperCase(settings.language)}${meaning.slice(1)} (${stepText(gap.value, settings.language)})`;
  const rows = drawnRows(paper, { drawing: barOnScale(gap.value), words, remarks: [gap.note] });
  return besideName(paper, { name: t('gap.title'), icon: Gift, level: 2 }, rows);
}

function leavingRows(paper: ReportPaper, { leaving }: Stage): readonly Row[] {
  const { t } = paper.printing;
  if (leaving === null) return [];
  const words = t('stage.leaving', { share: percentText(leaving, t) });
  const rows = drawnRows(paper, { drawing: shareBar(leaving), words, remarks: [] });
  return besideName(paper, { name: t('report.leaving'), icon: LogOut, level: 2 }, rows);
}

function waitRows(paper: ReportPaper, { wait }: Stage): readonly Row[] {
  const { t } = paper.printing;
  if (wait === null) return [];
  const words = t('wait.told', { wait: waitText(wait, t) });
  const rows = drawnRows(paper, { drawing: [], words, remarks: [] });
  return besideName(paper, { name: t('report.wait'), icon: Hourglass, level: 2 }, rows);
}
