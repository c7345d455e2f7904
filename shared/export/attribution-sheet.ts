import { attributionOf, type Tally } from '../attribution/credits.ts';
import { HALF_LIFE, MODELS } from '../attribution/models.ts';
import type { Translate } from '../i18n/translate.ts';
import type { JourneyMap } from '../map/journey-map.ts';
import { labelsById } from './labels.ts';
import { HEADING } from './list-sheet.ts';
import type { Value } from './table-words.ts';
import type { Sheet } from './xlsx.ts';

const FACTS = ['touches', 'leads', 'sales'] as const;
const WIDTHS = [12, 28];
const WIDTH = 14;

/** What the touches of a map come to, by channel and by stage, with the sales credited under each model. */
export function attributionSheet(map: JourneyMap, t: Translate): Sheet {
  const columns = attributionColumns(t);
  return {
    name: t('attribution.sheet'),
    table: { columns, rows: attributionRows(map, t) },
    widths: columns.map((_, at) => WIDTHS[at] ?? WIDTH),
    frozenColumns: 2,
    hasFilter: true,
    look: (row) => (row === 0 ? HEADING : {}),
  };
}

function attributionColumns(t: Translate): readonly string[] {
  return [
    '',
    `${t('attribution.column.channel')} / ${t('attribution.column.stage')}`,
    t('attribution.column.reached'),
    t('attribution.column.leaving'),
    ...FACTS.map((fact) => t(`attribution.column.${fact}`)),
    ...MODELS.map((model) => `${t('attribution.column.credit')}: ${t(`attribution.model.${model}`)}`),
    ...MODELS.map((model) => `${t('attribution.column.value')}: ${t(`attribution.model.${model}`)}`),
  ];
}

function attributionRows(map: JourneyMap, t: Translate): readonly (readonly Value[])[] {
  const all = MODELS.map((model) => attributionOf(map, { model, halfLife: HALF_LIFE, goal: 'sale' }));
  const [first] = all;
  if (first === undefined) return [];
  const [channels, stages] = [labelsById(map.channels), labelsById(map.stages)];
  const figures = (tally: Tally, tallies: readonly (Tally | undefined)[]): readonly Value[] => [
    ...FACTS.map((fact) => tally[fact]),
    ...tallies.map((each) => each?.credit ?? 0),
    ...tallies.map((each) => each?.value ?? 0),
  ];
  return [
    ...first.channels.map(({ channel, ...tally }, at): readonly Value[] => [
      t('attribution.column.channel'),
      channels.get(channel ?? '') ?? t('attribution.noChannel'),
      null,
      null,
      ...figures(
        tally,
        all.map((each) => each.channels[at]),
      ),
    ]),
    ...first.stages.map((part, at): readonly Value[] => [
      t('attribution.column.stage'),
      stages.get(part.stage ?? '') ?? t('attribution.noStage'),
      part.stage === null ? null : part.reached,
      part.stage === null ? null : part.leaving,
      ...figures(
        part,
        all.map((each) => each.stages[at]),
      ),
    ]),
  ];
}

/** What is told of it in a text: what it is worth is left to the workbook. null: no touches were imported. */
export function attributionTable(
  map: JourneyMap,
  t: Translate,
): { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] } | null {
  if (map.touches.paths.length === 0) return null;
  const number = new Intl.NumberFormat(t('method.locale'), { maximumFractionDigits: 2 });
  const told = (value: Value): string => (typeof value === 'number' ? number.format(value) : (value ?? ''));
  const withoutValues = <Cell>(row: readonly Cell[]): readonly Cell[] => row.slice(0, -MODELS.length);
  return {
    columns: withoutValues(attributionColumns(t)),
    rows: attributionRows(map, t).map((row) => withoutValues(row).map(told)),
  };
}
