import { ArrowDown, ArrowUp } from 'lucide';
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { dayText } from '../../../shared/day-text.ts';
import { EVIDENCE_KINDS, type Note } from '../../../shared/map/journey-map.ts';
import { LEDGER_COLUMNS, type LedgerColumn, type LedgerOrder } from '../../../shared/map/ledger.ts';
import { laneOf, stageOf } from '../../../shared/map/queries.ts';
import { setEvidenceKind } from '../../actions/evidence-actions.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { isViewOnly } from '../../state/selectors.ts';
import { EvidenceSign } from './EvidenceSign.tsx';
import { Icon } from '../parts/Icon.tsx';
import { placeAfter } from '../parts/list-keys.ts';
import { laneName, stageName } from '../parts/names.ts';

/** As ledger.css has it. */
const ROW = 36;
const HEAD = 37;
/** Rows beyond the edges that are there already when they come into sight. */
const SPARE = 8;

type LedgerTableProps = {
  readonly notes: readonly Note[];
  readonly order: LedgerOrder;
  readonly sort: (order: LedgerOrder) => void;
  readonly goTo: (note: string) => void;
};

/** One line a note. Of thousands only those in sight are there; the keyboard goes through all of them. */
export function LedgerTable({ notes, order, sort, goTo }: LedgerTableProps) {
  const t = useTranslate();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState({ top: 0, height: 0 });
  const [chosen, setChosen] = useState(0);
  const at = Math.min(chosen, notes.length - 1);
  const first = Math.max(0, Math.floor(seen.top / ROW) - SPARE);
  const rows = notes.slice(first, Math.ceil((seen.top + seen.height) / ROW) + SPARE);
  const look = (): void => {
    const element = box.current;
    if (element !== null) setSeen({ top: element.scrollTop, height: element.clientHeight - HEAD });
  };
  useLayoutEffect(look, [notes]);
  const choose = (place: number): void => {
    setChosen(place);
    if (box.current !== null) show(box.current, place);
  };
  const onKeyDown = useKeys({ notes, at, choose, goTo, page: Math.max(1, Math.floor(seen.height / ROW) - 2) });
  return (
    <div
      ref={box}
      className="ledger-table"
      role="grid"
      tabIndex={0}
      aria-label={t('ledger.table', { count: notes.length })}
      aria-rowcount={notes.length + 1}
      aria-activedescendant={at < 0 ? undefined : `${id}-${notes[at]?.id ?? ''}`}
      onScroll={look}
      // The buttons of its head have keys of their own.
      onKeyDown={(event) => event.target === event.currentTarget && onKeyDown(event)}
    >
      <div role="row" className="ledger-row ledger-head">
        {LEDGER_COLUMNS.map((column) => (
          <Heading key={column} column={column} order={order} sort={sort} />
        ))}
      </div>
      <div role="rowgroup" className="ledger-body">
        {notes.length === 0 ? <p className="invite">{t('ledger.noneOfKind')}</p> : null}
        <div role="presentation" style={{ height: notes.length * ROW }}>
          {rows.map((note, place) => (
            <div
              key={note.id}
              id={`${id}-${note.id}`}
              role="row"
              className="ledger-row"
              aria-rowindex={first + place + 2}
              aria-selected={first + place === at}
              style={{ top: (first + place) * ROW }}
              onClick={() => setChosen(first + place)}
              onDoubleClick={() => goTo(note.id)}
            >
              <Line note={note} />
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

/** Scrolls no further than needed. */
function show(box: HTMLElement, place: number): void {
  const top = place * ROW;
  if (top < box.scrollTop) box.scrollTop = top;
  else if (top + ROW > box.scrollTop + box.clientHeight - HEAD) box.scrollTop = top + ROW - box.clientHeight + HEAD;
}

type KeysOf = Pick<LedgerTableProps, 'notes' | 'goTo'> & {
  readonly at: number;
  readonly choose: (place: number) => void;
  /** How many rows are in sight. */
  readonly page: number;
};

function useKeys({ notes, at, choose, goTo, page }: KeysOf): (event: KeyboardEvent) => void {
  const store = useEditorStore();
  const viewOnly = useEditor(isViewOnly);
  return (event) => {
    const place = placeAfter(event.key, { at, count: notes.length, page });
    const kind = viewOnly ? undefined : EVIDENCE_KINDS[Number(/^Digit(\d)$/.exec(event.code)?.[1]) - 1];
    const note = notes[at];
    if (note === undefined) return;
    if (place !== null) choose(place);
    else if (kind !== undefined) setEvidenceKind(store, [note.id], kind);
    else if (event.key === 'Enter') goTo(note.id);
    else return;
    event.preventDefault();
  };
}

type HeadingProps = Pick<LedgerTableProps, 'order' | 'sort'> & { readonly column: LedgerColumn };

function Heading({ column, order, sort }: HeadingProps) {
  const t = useTranslate();
  const isOrder = order.by === column;
  const direction = order.down ? 'descending' : 'ascending';
  return (
    <div role="columnheader" aria-sort={isOrder ? direction : 'none'}>
      <button type="button" onClick={() => sort({ by: column, down: isOrder && !order.down })}>
        <span>{t(`ledger.${column}`)}</span>
        {isOrder ? <Icon icon={order.down ? ArrowDown : ArrowUp} size={14} /> : null}
      </button>
    </div>
  );
}

function Line({ note }: { readonly note: Note }) {
  const t = useTranslate();
  const map = useEditor(({ history }) => history.present);
  const { kind, source, date, sample, note: remark } = note.evidence;
  const text = note.faceDown ? t('board.faceDown') : note.text;
  const [stage, lane] = [stageOf(map, note.stage), laneOf(map, note.lane)];
  return (
    <>
      <div role="gridcell" title={text}>
        {text.trim() === '' ? t('board.emptyNote') : text}
      </div>
      <div role="gridcell">{stage === undefined ? '' : stageName(stage, t)}</div>
      <div role="gridcell">{lane === undefined ? '' : laneName(lane, t)}</div>
      <div role="gridcell" className="ledger-kind">
        <EvidenceSign kind={kind} />
        <span>{t(`evidence.${kind}`)}</span>
      </div>
      <div role="gridcell">{source}</div>
      <div role="gridcell">{dayText(date, t)}</div>
      <div role="gridcell" className="ledger-number">
        {sample ?? ''}
      </div>
      <div role="gridcell" title={remark}>
        {remark}
      </div>
    </>
  );
}
