import { textRows } from '../../../shared/import/framed-list.ts';
import type { Table } from '../../../shared/import/table.ts';
import { useTranslate } from '../../state/editor-context.ts';

/** A longer list is judged by its beginning. */
const SHOWN = 300;
const LETTERS = 60;

type FrameRowsProps = {
  readonly table: Table;
  readonly chosen: readonly number[];
  readonly choose: (rows: readonly number[]) => void;
};

/** Which rows of a list name the frames that the others lie in. */
export function FrameRows({ table, chosen, choose }: FrameRowsProps) {
  const t = useTranslate();
  const isChosen = new Set(chosen);
  const toggle = (at: number): void =>
    choose(isChosen.has(at) ? chosen.filter((each) => each !== at) : [...chosen, at].toSorted((a, b) => a - b));
  return (
    <fieldset className="import-frames">
      <legend className="label">{t('importDialog.frameRows')}</legend>
      {textRows(table)
        .slice(0, SHOWN)
        .map(({ at, text }) => (
          <label key={at}>
            <input type="checkbox" checked={isChosen.has(at)} onChange={() => toggle(at)} />
            <span>{text.slice(0, LETTERS)}</span>
          </label>
        ))}
    </fieldset>
  );
}
