import { meantBy, type Named } from '../import/match-names.ts';
import type { Table } from '../import/table.ts';
import { writtenMoment } from './written-moment.ts';

/** What a column of a table of touches may hold. */
export const TOUCH_FIELDS = ['customer', 'time', 'channel', 'event', 'value'] as const;
export type TouchField = (typeof TOUCH_FIELDS)[number];

/** Which column holds what, counted from 0; null: none. */
export type TouchColumns = Readonly<Record<TouchField, number | null>>;

/** Without these nothing can be told. */
export const NEEDED_FIELDS = ['customer', 'time'] as const satisfies readonly TouchField[];

const NAMES: readonly (Named & { readonly id: TouchField })[] = [
  {
    id: 'customer',
    name: 'customer',
    aliases: [
      'customer id',
      'client id',
      'client',
      'user id',
      'user',
      'user pseudo id',
      'effective user id',
      'visitor id',
      'visitor',
      'contact',
      'contact id',
      'person',
      'email',
      'name',
      'pelanggan',
      'id pelanggan',
      'kode pelanggan',
      'nama pelanggan',
      'klien',
      'pengguna',
      'id pengguna',
      'pengunjung',
      'kontak',
      'nama',
      'surel',
    ],
  },
  {
    id: 'time',
    name: 'time',
    aliases: [
      'date',
      'date and time',
      'datetime',
      'timestamp',
      'event timestamp',
      'event date',
      'event time',
      'date hour',
      'date + hour (YYYYMMDDHH)',
      'date hour and minute',
      'day',
      'created',
      'created at',
      'occurred at',
      'visited at',
      'waktu',
      'tanggal',
      'tanggal dan waktu',
      'jam',
      'hari',
      'waktu kejadian',
      'tanggal kunjungan',
    ],
  },
  {
    id: 'channel',
    name: 'channel',
    aliases: [
      'touchpoint',
      'source',
      'source medium',
      'session source medium',
      'medium',
      'default channel group',
      'default channel grouping',
      'session default channel group',
      'channel group',
      'channel grouping',
      'campaign',
      'saluran',
      'kanal',
      'sumber',
      'titik kontak',
      'grup saluran default',
      'sumber / media',
      'media',
    ],
  },
  {
    id: 'event',
    name: 'event',
    aliases: [
      'event name',
      'event action',
      'action',
      'activity',
      'type',
      'event type',
      'interaction',
      'conversion',
      'stage',
      'step',
      'status',
      'kejadian',
      'peristiwa',
      'nama peristiwa',
      'nama kejadian',
      'tindakan',
      'aktivitas',
      'jenis',
      'tahap',
    ],
  },
  {
    id: 'value',
    name: 'value',
    aliases: [
      'event value',
      'revenue',
      'total revenue',
      'purchase revenue',
      'amount',
      'price',
      'sum',
      'conversion value',
      'sales',
      'nilai',
      'pendapatan',
      'jumlah',
      'harga',
      'omzet',
      'nilai peristiwa',
      'nilai kejadian',
      'total',
    ],
  },
];

const NONE: TouchColumns = { customer: null, time: null, channel: null, event: null, value: null };

/** How a table of touches is to be read. */
export type TouchReading = { readonly hasHeadings: boolean; readonly columns: TouchColumns };

/** The likeliest meaning of the columns, by their headings in either language; without headings, by their usual order. */
export function likeliestTouchReading([top = []]: Table): TouchReading {
  const columns: Record<TouchField, number | null> = { ...NONE };
  for (const [at, heading] of top.entries()) {
    const meant = heading.trim() === '' ? null : meantBy(heading.trim().slice(0, 80), NAMES);
    const field = TOUCH_FIELDS.find((name) => name === meant);
    if (field !== undefined) columns[field] ??= at;
  }
  const found = TOUCH_FIELDS.filter((field) => columns[field] !== null);
  // What holds a moment says nothing of the rows below it.
  const isHeading = !top.some((text) => writtenMoment(text, 'day-first') !== null);
  if (isHeading && found.length > 1) return { hasHeadings: true, columns };
  const usual = TOUCH_FIELDS.map((field, at) => [field, at < top.length ? at : null] as const);
  return { hasHeadings: isHeading && found.length === 1, columns: { ...NONE, ...Object.fromEntries(usual) } };
}
