import { TABLE_FIELDS, TABLE_SHAPES, type TableReading } from '../../../shared/import/columns-of-table.ts';
import type { ReadSheet } from '../../../shared/import/xlsx.ts';
import { useTranslate } from '../../state/editor-context.ts';
import { Choice } from '../parts/Choice.tsx';
import { FrameRows } from './FrameRows.tsx';
import { Segments } from '../parts/Segments.tsx';
import { SwitchRow } from '../parts/SwitchRow.tsx';

type TableReadingFieldsProps = {
  readonly sheets: readonly ReadSheet[];
  readonly sheet: number;
  readonly chooseSheet: (at: number) => void;
  readonly reading: TableReading;
  readonly change: (reading: TableReading) => void;
};

const NONE = 'none';

/** Which column of a table holds what. */
export function TableReadingFields({ sheets, sheet, chooseSheet, reading, change }: TableReadingFieldsProps) {
  const t = useTranslate();
  const table = sheets[sheet]?.table ?? [];
  const width = Math.min(60, Math.max(0, ...table.slice(0, 50).map((row) => row.length)));
  const nameOf = (at: number): string => {
    const heading = reading.hasHeadings ? (table[0]?.[at]?.trim().slice(0, 40) ?? '') : '';
    return heading === '' ? t('importDialog.column', { number: at + 1 }) : heading;
  };
  const columns = Array.from({ length: width }, (_, at) => ({ value: String(at), name: nameOf(at) }));
  return (
    <div className="import-fields">
      {sheets.length < 2 ? null : (
        <Choice
          name={t('importDialog.sheet')}
          value={String(sheet)}
          mixed=""
          options={sheets.map(({ name }, at) => ({ value: String(at), name }))}
          choose={(value) => chooseSheet(Number(value))}
        />
      )}
      <div className="field">
        <span className="label">{t('importDialog.shape')}</span>
        <Segments
          full
          name={t('importDialog.shape')}
          value={reading.shape}
          options={TABLE_SHAPES.map((value) => ({ value, name: t(`importDialog.${value}`) }))}
          choose={(shape) => change({ ...reading, shape })}
        />
      </div>
      {reading.shape === 'framed' ? (
        <FrameRows table={table} chosen={reading.frameRows} choose={(frameRows) => change({ ...reading, frameRows })} />
      ) : null}
      {reading.shape !== 'list' ? null : (
        <>
          <SwitchRow
            name={t('importDialog.headings')}
            isOn={reading.hasHeadings}
            turn={(hasHeadings) => change({ ...reading, hasHeadings })}
          />
          {TABLE_FIELDS.map((field) => (
            <Choice
              key={field}
              name={t(`importDialog.field.${field}`)}
              value={String(reading.columns[field] ?? NONE)}
              mixed=""
              options={[{ value: NONE, name: t('importDialog.nothing') }, ...columns]}
              choose={(value) => {
                const column = value === NONE ? null : Number(value);
                change({ ...reading, columns: { ...reading.columns, [field]: column } });
              }}
            />
          ))}
        </>
      )}
    </div>
  );
}
