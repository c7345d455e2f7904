import { TOUCH_FIELDS } from '../../../shared/attribution/touch-columns.ts';
import type { Table } from '../../../shared/import/table.ts';
import { useTranslate } from '../../state/editor-context.ts';
import { Choice } from '../parts/Choice.tsx';
import { Segments } from '../parts/Segments.tsx';
import { SwitchRow } from '../parts/SwitchRow.tsx';
import type { TouchImport } from './use-touches.ts';

const NONE = 'none';
const MOST_COLUMNS = 60;
const LETTERS = 40;

type TouchColumnFieldsProps = { readonly rows: Table; readonly touches: TouchImport };

/** Which column of a table of touches holds what. */
export function TouchColumnFields({ rows, touches }: TouchColumnFieldsProps) {
  const t = useTranslate();
  const { reading, setReading, read, setOrder } = touches;
  const [top = []] = rows;
  const width = Math.min(MOST_COLUMNS, Math.max(top.length, rows[1]?.length ?? 0));
  const columns = Array.from({ length: width }, (_, at) => {
    const heading = reading.hasHeadings ? (top[at]?.trim().slice(0, LETTERS) ?? '') : '';
    return { value: String(at), name: heading === '' ? t('importDialog.column', { number: at + 1 }) : heading };
  });
  return (
    <>
      <h3 className="part-heading">{t('touches.columns')}</h3>
      {TOUCH_FIELDS.map((field) => (
        <Choice
          key={field}
          name={t(`touches.field.${field}`)}
          value={String(reading.columns[field] ?? NONE)}
          mixed=""
          options={[{ value: NONE, name: t('importDialog.nothing') }, ...columns]}
          choose={(value) => {
            const column = value === NONE ? null : Number(value);
            setReading({ ...reading, columns: { ...reading.columns, [field]: column } });
          }}
        />
      ))}
      <SwitchRow
        name={t('importDialog.headings')}
        isOn={reading.hasHeadings}
        turn={(hasHeadings) => setReading({ ...reading, hasHeadings })}
      />
      {read.isDateOrderGuessed && read.dateOrder !== null ? (
        <div className="field">
          <span className="label">{t('touches.dates')}</span>
          <Segments
            full
            name={t('touches.dates')}
            value={read.dateOrder}
            options={[
              { value: 'day-first', name: t('touches.day-first') },
              { value: 'month-first', name: t('touches.month-first') },
            ]}
            choose={setOrder}
          />
        </div>
      ) : null}
    </>
  );
}
