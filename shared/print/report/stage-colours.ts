import { heatColour } from '../../layout/heat.ts';
import { scoreOf } from '../../map/journey-score.ts';
import { visibleStages } from '../../map/queries.ts';
import { resolveColour, stageColour } from '../../theme.ts';
import { PAPER_THEME } from '../print-theme.ts';
import type { Printing } from '../printing.ts';

/** The colours of the stages that are shown, in their order, as the map has them: their own, or those of their scores. */
export function stageColours({ map, settings }: Printing): readonly string[] {
  const stages = visibleStages(map);
  if (!settings.include.heat || !settings.include.notes) {
    return stages.map(({ colour }, at) => resolveColour(PAPER_THEME, colour, stageColour(at, stages.length)));
  }
  const scores = scoreOf(map).stages;
  return stages.map((_, at) => heatColour(scores[at]?.score ?? null));
}
