import { cutText, FIELD_TEXTS, valueText, type ValueWords } from '../../shared/export/difference-values.ts';
import { stepText } from '../../shared/i18n/step-text.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { Emotion, Gap, JourneyMap, Metric } from '../../shared/map/journey-map.ts';
import type { Touches } from '../../shared/map/touches.ts';
import { sameValue } from '../../shared/map/known-records.ts';
import { stageOf } from '../../shared/map/queries.ts';
import { isWait, waitText } from '../../shared/wait-text.ts';
import type { Table } from '../../shared/workshop/plan-tables.ts';
import { OPEN_MAP, type Slot } from '../../shared/workshop/table-values.ts';
import { personaName, stageName } from '../panels/parts/names.ts';
import { percentText } from '../../shared/percent-text.ts';
import { listText } from '../../shared/list-text.ts';

/** What the tables disagree about. */
export function aboutText(map: JourneyMap, { about }: Slot, t: Translate): string {
  const stageNamed = (id: string): string => stageName(stageOf(map, id) ?? { name: '' }, t);
  const personaNamed = (id: string | null): string =>
    id === null ? t('feeling.everyone') : personaName(map.personas.find((each) => each.id === id) ?? { name: '' }, t);
  switch (about.kind) {
    case 'title':
      return t(FIELD_TEXTS.title);
    case 'goal':
      return t(FIELD_TEXTS[about.field]);
    case 'closing':
      return t(FIELD_TEXTS[`closing.${about.field}`]);
    case 'stage':
      return t('merging.aboutStage', { field: t(FIELD_TEXTS[about.field]), stage: stageNamed(about.stage) });
    case 'persona':
      return t('merging.aboutPersona', { field: t(FIELD_TEXTS[about.field]), persona: personaNamed(about.persona) });
    case 'metric':
      return t('merging.aboutMetric', { name: cutText(about.name), stage: stageNamed(about.stage) });
    case 'emotion': {
      const feeling = t('feeling.curve', { who: personaNamed(about.persona), when: t(`value.${about.when}`) });
      return t('merging.aboutEmotion', { feeling, stage: stageNamed(about.stage) });
    }
    case 'gap':
      return t('merging.aboutGap', { gap: t('gap.title'), stage: stageNamed(about.stage) });
    case 'touches':
      return t('merging.touches');
  }
}

/** Who says it: the open map, or tables by their names. */
export function whoSays(sources: readonly number[], tables: readonly Table[], t: Translate): string {
  return listText(
    sources.map((at) => (at === OPEN_MAP ? t('merging.openMap') : (tables[at]?.name ?? ''))),
    t,
  );
}

const FIGURES = ['actual', 'target', 'baseline', 'unit', 'better', 'weight', 'source', 'date'] as const;

/** Each of the values that there are, in words. What they all share of a figure goes without saying. */
export function saidTexts({ about, said }: Slot, words: ValueWords): readonly string[] {
  const { t, language } = words;
  const values = said.map(({ value }) => value);
  switch (about.kind) {
    case 'metric': {
      // Gathered from metrics, feelings and gaps: see table-values.ts.
      const metrics = values as readonly Metric[];
      const fields = FIGURES.filter((field) => !metrics.every((one) => sameValue(one[field], metrics[0]?.[field])));
      const shown = fields.length === 0 ? (['actual'] as const) : fields;
      return metrics.map((metric) =>
        shown
          .map((field) =>
            t('compare.field', {
              field: t(FIELD_TEXTS[field]),
              values: valueText('metric', field, metric[field], words),
            }),
          )
          .join(' \u00b7 '),
      );
    }
    case 'emotion':
    case 'gap':
      return (values as readonly (Emotion | Gap)[]).map(({ value, note }) =>
        [stepText(value, language), cutText(note)].filter(Boolean).join(': '),
      );
    case 'touches':
      return (values as readonly Touches[]).map(({ source }) => cutText(source));
    case 'title':
    case 'goal':
    case 'closing':
    case 'stage':
    case 'persona':
      return values.map((value) => {
        if (isWait(value)) return waitText(value, t);
        return typeof value === 'number' ? percentText(value, t) : cutText(String(value));
      });
  }
}
