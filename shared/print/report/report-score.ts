import { Gauge } from 'lucide';
import { scoreWords } from '../../export/score-table.ts';
import { scoreOf } from '../../map/journey-score.ts';
import type { Stage } from '../../map/journey-map.ts';
import { drawnRows, shareBar } from './drawn-rows.ts';
import type { ReportPaper } from './report-style.ts';
import type { Row } from './row.ts';
import { besideName } from './side-block.ts';

/** How a stage scores, and how sure that is; nothing where nothing is known that would make a score. */
export function scoreRows(paper: ReportPaper, { id }: Stage): readonly Row[] {
  const { map, t } = paper.printing;
  const scored = scoreOf(map).stages.find(({ stage }) => stage === id);
  if (scored === undefined || scored.score === null) return [];
  const { score: words, confidence } = scoreWords(scored, t);
  const rows = drawnRows(paper, { drawing: shareBar(scored.score), words, remarks: [confidence] });
  return besideName(paper, { name: t('score.stage'), icon: Gauge, level: 2 }, rows);
}
