import type { Table } from '../import/table.ts';
import { decimalSignOf, writtenAmount } from './written-amount.ts';
import { type DateOrder, dateOrderOf, datesOfAnyOrder, writtenMoment } from './written-moment.ts';
import type { TouchReading } from './touch-columns.ts';

/** One row of a table, read. */
export type Touch = {
  readonly customer: string;
  /** Milliseconds since 1970. */
  readonly moment: number;
  /** As the table calls them; "" where it says nothing. */
  readonly channel: string;
  readonly event: string;
  /** In hundredths. */
  readonly value: number;
};

export type ReadTouches = {
  readonly touches: readonly Touch[];
  /** Rows without a customer, and rows whose time is none: they tell nothing. */
  readonly withoutCustomer: number;
  readonly withoutTime: number;
  /** Amounts that are none: their touches count without them. */
  readonly unreadableValues: number;
  /** What comes first in the dates; null: none of them asks for it. */
  readonly dateOrder: DateOrder | null;
  /** No date tells by itself what comes first. */
  readonly isDateOrderGuessed: boolean;
};

/** Names longer than this are cut: what makes them differ comes before. */
const LONGEST_NAME = 200;

/** Reads the rows of a table as its columns say; `wanted`: what comes first in dates that leave it open. */
export function readTouches(rows: Table, { hasHeadings, columns }: TouchReading, wanted: DateOrder): ReadTouches {
  const body = hasHeadings ? rows.slice(1) : rows;
  const column = (at: number | null): readonly string[] => (at === null ? [] : body.map((row) => row[at] ?? ''));
  const times = column(columns.time);
  const ofAnyOrder = datesOfAnyOrder(times);
  const known = dateOrderOf(ofAnyOrder);
  const asksForOrder = ofAnyOrder.length > 0;
  const decimal = decimalSignOf(column(columns.value));
  const touches: Touch[] = [];
  const missing = { withoutCustomer: 0, withoutTime: 0, unreadableValues: 0 };
  for (const [at, row] of body.entries()) {
    const cell = (place: number | null): string =>
      place === null ? '' : (row[place] ?? '').trim().slice(0, LONGEST_NAME);
    const customer = cell(columns.customer);
    const moment = writtenMoment(times[at] ?? '', known ?? wanted);
    if (customer === '') missing.withoutCustomer += 1;
    else if (moment === null) missing.withoutTime += 1;
    else {
      const amount = cell(columns.value);
      const value = writtenAmount(amount, decimal);
      if (value === null && amount !== '') missing.unreadableValues += 1;
      touches.push({ customer, moment, channel: cell(columns.channel), event: cell(columns.event), value: value ?? 0 });
    }
  }
  return {
    touches,
    ...missing,
    dateOrder: asksForOrder ? (known ?? wanted) : null,
    isDateOrderGuessed: asksForOrder && known === null,
  };
}
