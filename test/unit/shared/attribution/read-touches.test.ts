import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTouches } from '../../../../shared/attribution/read-touches.ts';
import { likeliestTouchReading } from '../../../../shared/attribution/touch-columns.ts';
import { touchTableOf, touchTableOfCsv } from '../../../../shared/attribution/touch-table.ts';
import { decimalSignOf, writtenAmount } from '../../../../shared/attribution/written-amount.ts';
import { dateOrderOf, writtenMoment } from '../../../../shared/attribution/written-moment.ts';

const ANALYTICS = `# ----------------------------------------
# All Web Site Data, Custom Report
# 20261001-20261031
# ----------------------------------------

Client ID;Date;Source / Medium;Event name;Event value

#1001;20261001;google / organic;session_start;
#1001;20261011;(direct) / (none);purchase;"1.200,50"
; ; ;Grand Total;"1.200,50"
`;

describe('a table', () => {
  test('of Google Analytics loses its comments, empty rows and totals', () => {
    const { rows, totals, isCut } = touchTableOfCsv(ANALYTICS);
    expect({ rows: rows.length, totals, isCut }).toEqual({ rows: 3, totals: 1, isCut: false });
    const reading = likeliestTouchReading(rows);
    expect(reading).toEqual({
      hasHeadings: true,
      columns: { customer: 0, time: 1, channel: 2, event: 3, value: 4 },
    });
    expect(readTouches(rows, reading, 'day-first').touches).toEqual([
      {
        customer: '#1001',
        moment: Date.UTC(2026, 9, 1),
        channel: 'google / organic',
        event: 'session_start',
        value: 0,
      },
      {
        customer: '#1001',
        moment: Date.UTC(2026, 9, 11),
        channel: '(direct) / (none)',
        event: 'purchase',
        value: 120_050,
      },
    ]);
  });

  test('of commas with quoted thousands is read too', () => {
    const { rows } = touchTableOfCsv('user,timestamp,channel,event,revenue\na,2026-10-01 14:30,Email,sale,"1,234"\n');
    expect(readTouches(rows, likeliestTouchReading(rows), 'day-first').touches).toEqual([
      { customer: 'a', moment: Date.UTC(2026, 9, 1, 14, 30), channel: 'Email', event: 'sale', value: 123_400 },
    ]);
  });

  test('is understood by its headings in Indonesian, whatever their order', () => {
    const [top] = [['Nilai', 'Saluran', 'Tanggal', 'Kejadian', 'Pelanggan']];
    expect(likeliestTouchReading([top ?? []]).columns).toEqual({
      value: 0,
      channel: 1,
      time: 2,
      event: 3,
      customer: 4,
    });
  });

  test('without headings is read in the usual order', () => {
    expect(likeliestTouchReading([['7', '2026-10-01', 'Shop']])).toEqual({
      hasHeadings: false,
      columns: { customer: 0, time: 1, channel: 2, event: null, value: null },
    });
  });

  test('says how many of its rows tell nothing', () => {
    const rows = [
      ['', '2026-10-01', 'Shop', 'sale', '1'],
      ['a', 'yesterday', 'Shop', 'sale', '1'],
      ['a', '2026-10-01', 'Shop', 'sale', 'much'],
    ];
    const read = readTouches(rows, likeliestTouchReading(rows), 'day-first');
    expect({ ...read, touches: read.touches.length }).toEqual({
      touches: 1,
      withoutCustomer: 1,
      withoutTime: 1,
      unreadableValues: 1,
      dateOrder: null,
      isDateOrderGuessed: false,
    });
  });

  test('a comment between rows goes, an id that begins like one stays', () => {
    expect(touchTableOf([['a', 'b'], ['# next part'], ['#7', 'x'], ['', ' ']]).rows).toEqual([
      ['a', 'b'],
      ['#7', 'x'],
    ]);
  });
});

describe('a moment', () => {
  test.each([
    ['2026-10-01', Date.UTC(2026, 9, 1)],
    ['2026-10-01T14:30:05Z', Date.UTC(2026, 9, 1, 14, 30, 5)],
    ['2026-10-01 14:30:05.123+07:00', Date.UTC(2026, 9, 1, 7, 30, 5)],
    ['20261001', Date.UTC(2026, 9, 1)],
    ['2026100114', Date.UTC(2026, 9, 1, 14)],
    ['202610011430', Date.UTC(2026, 9, 1, 14, 30)],
    ['1/10/2026', Date.UTC(2026, 9, 1)],
    ['01.10.2026 14.30', Date.UTC(2026, 9, 1, 14, 30)],
    ['1790865000', 1_790_865_000_000],
    ['1790865000000', 1_790_865_000_000],
    ['1790865000000000', 1_790_865_000_000],
    // 46,296 days after 1899-12-30, and a quarter of a day.
    ['46296.25', Date.UTC(2026, 9, 1, 6)],
    ['31/2/2026', null],
    ['2026-13-01', null],
    ['soon', null],
    ['', null],
  ] as const)('%s', (text, moment) => {
    expect(writtenMoment(text, 'day-first')).toBe(moment);
  });

  test('with the month first, and with halves of the day', () => {
    expect(writtenMoment('10/1/2026 2:30 PM', 'month-first')).toBe(Date.UTC(2026, 9, 1, 14, 30));
    expect(writtenMoment('10/1/2026 12:30 am', 'month-first')).toBe(Date.UTC(2026, 9, 1, 0, 30));
    expect(dateOrderOf(['1/2/2026', '1/13/2026'])).toBe('month-first');
    expect(dateOrderOf(['1/2/2026', '13/1/2026'])).toBe('day-first');
    expect(dateOrderOf(['1/2/2026'])).toBeNull();
  });

  test('is whole and finite, or none, whatever is written', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom('0', '1', '9', '-', '/', ':', ' ', 'T', 'Z') }),
    );
    fc.assert(
      fc.property(text, (written) => {
        const moment = writtenMoment(written, 'day-first');
        expect(moment === null || Number.isSafeInteger(moment)).toBe(true);
      }),
    );
  });
});

describe('an amount', () => {
  test.each([
    [['1,234.50', '12'], '.', [123_450, 1_200]],
    [['1.234,50', '12'], ',', [123_450, 1_200]],
    [['1,234', '12,000'], null, [123_400, 1_200_000]],
    [['Rp 1.250.000', 'Rp 5.000'], null, [125_000_000, 500_000]],
    [['$12.5', '(3.00)', '-4', '\u20ac 7'], '.', [1_250, -300, -400, 700]],
    [["1'000.00", '1 000.00'], '.', [100_000, 100_000]],
    [['much', '', '1-2', '9'.repeat(30)], null, [null, null, null, null]],
  ] as const)('%j', (texts, sign, amounts) => {
    expect(decimalSignOf(texts)).toBe(sign);
    expect(texts.map((text) => writtenAmount(text, sign))).toEqual(amounts);
  });
});
