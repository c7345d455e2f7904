import { OWN, type Row, type TablePlan } from '../../shared/workshop/plan-tables.ts';
import { Choice } from '../panels/parts/Choice.tsx';
import { laneName, stageName } from '../panels/parts/names.ts';
import { useTranslate } from '../state/editor-context.ts';
import type { Merging } from './use-merging.ts';
import { listText } from '../../shared/list-text.ts';

/** Which stages and lanes of the tables are the same thing: proposed by name, and said otherwise by hand. */
export function MergeRows({ merging }: { readonly merging: Merging }) {
  const t = useTranslate();
  const { base } = merging;
  return (
    <div className="merge-rows">
      <Rows
        merging={merging}
        list="stages"
        own={base.stages.map((stage) => ({ value: OWN + stage.id, name: stageName(stage, t) }))}
      />
      <Rows
        merging={merging}
        list="lanes"
        own={base.lanes.map((lane) => ({ value: OWN + lane.id, name: laneName(lane, t) }))}
      />
    </div>
  );
}

type RowsProps = {
  readonly merging: Merging;
  readonly list: keyof TablePlan;
  readonly own: readonly { readonly value: string; readonly name: string }[];
};

function Rows({ merging, list, own }: RowsProps) {
  const t = useTranslate();
  const rows = merging.plan[list];
  const title = t(`merging.${list}`);
  const nameOf = ({ names }: Row): string =>
    listText(
      names.map((name) => shownName(list, name, t)),
      t,
    );
  const others = rows.filter(({ key, to }) => key === to);
  return (
    <section aria-label={title}>
      <h3 className="part-heading">{title}</h3>
      {rows.map((row) => (
        <div key={row.key} className="touch-row">
          <div className="touch-word">
            <span title={nameOf(row)}>{nameOf(row)}</span>
            <small>{t('merging.atTables', { count: row.members.length })}</small>
          </div>
          <Choice
            name={t('merging.goesTo', { name: nameOf(row) })}
            value={row.to}
            mixed=""
            options={[
              { value: row.key, name: t('merging.asNew', { name: shownName(list, row.names[0] ?? '', t) }) },
              ...own,
              ...others
                .filter(({ key }) => key !== row.key)
                .map((other) => ({ value: other.key, name: t('merging.together', { name: nameOf(other) }) })),
            ]}
            choose={(to) => merging.correct(list, row.key, to)}
          />
        </div>
      ))}
    </section>
  );
}

function shownName(list: keyof TablePlan, name: string, t: ReturnType<typeof useTranslate>): string {
  return list === 'stages' ? stageName({ name }, t) : laneName({ name }, t);
}
