import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attributionOf } from '../../../../shared/attribution/credits.ts';
import { eventKey, likelyMeaning } from '../../../../shared/attribution/event-meaning.ts';
import { channelKey, likelyChannel, newChannel } from '../../../../shared/attribution/channel-meaning.ts';
import { gatherJourneys, type Meanings } from '../../../../shared/attribution/gather-journeys.ts';
import { MODELS } from '../../../../shared/attribution/models.ts';
import type { Touch } from '../../../../shared/attribution/read-touches.ts';
import { customersIn, leavingByStage } from '../../../../shared/attribution/stage-reach.ts';
import { checkMap } from '../../../../shared/map/check-map.ts';
import { touchesSchema } from '../../../../shared/file/schema-records.ts';
import { LIMITS } from '../../../../shared/map/journey-map.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

const DAY = 86_400_000;

function touch(
  customer: string,
  day: number,
  ...[channel, event, value = 0]: readonly [string, string, number?]
): Touch {
  return { customer, moment: day * DAY, channel, event, value };
}

const MEANINGS: Meanings = {
  events: new Map([
    ['visit', { at: 's1', isByChannel: false, outcome: null }],
    ['ask', { at: 's2', isByChannel: false, outcome: 'lead' }],
    ['buy', { at: 's3', isByChannel: false, outcome: 'sale' }],
    ['call', { at: null, isByChannel: true, outcome: null }],
  ]),
  channels: new Map([
    ['shop', 'ch1'],
    ['web', 'ch2'],
  ]),
};

const ROWS = [
  // Ana and Budi took the same way; Ana's rows stand in disorder.
  touch('Ana', 4, 'Shop', 'buy', 20_000),
  touch('Ana', 1, 'Web', 'visit'),
  touch('Ana', 1, 'Web', 'ask'),
  touch('Budi', 11, 'Web', 'visit'),
  touch('Budi', 11, 'Web', 'ask'),
  touch('Budi', 14, 'Shop', 'buy', 10_000),
  // Cici looked once, Dodi called the shop, which is met at the first stage.
  touch('Cici', 2, 'Web', 'visit'),
  touch('Dodi', 3, 'Shop', 'call'),
];

function gathered(rows: readonly Touch[]) {
  return gatherJourneys(rows, SMALL_MAP, MEANINGS, 'touches.csv');
}

test('touches become the ways that customers took, who are not named', () => {
  expect(gathered(ROWS)).toEqual({
    touches: {
      source: 'touches.csv',
      from: '1970-01-02',
      to: '1970-01-15',
      kinds: [
        { through: 'ch1', at: 's1', outcome: null },
        { through: 'ch2', at: 's1', outcome: null },
        { through: 'ch2', at: 's2', outcome: 'lead' },
        { through: 'ch1', at: 's3', outcome: 'sale' },
      ],
      paths: [
        { steps: [1, 2, 3], days: [0, 0, 3], customers: 2, values: [0, 300] },
        { steps: [0], days: [0], customers: 1, values: [] },
        { steps: [1], days: [0], customers: 1, values: [] },
      ],
    },
    touchesBeyond: 0,
    customersBeyond: 0,
  });
});

describe('of them is told', () => {
  const map = { ...SMALL_MAP, touches: gathered(ROWS).touches };

  test('who brought the sales', () => {
    // Two sales worth 300, each of three touches: web twice, the shop once. Linear: 2/3 and 1/3 of both.
    const { channels, total } = attributionOf(map, { model: 'linear', halfLife: 7, goal: 'sale' });
    expect(channels).toEqual([
      {
        channel: 'ch1',
        touches: 3,
        leads: 0,
        sales: 2,
        credit: expect.closeTo(2 / 3, 9),
        value: expect.closeTo(100, 9),
      },
      {
        channel: 'ch2',
        touches: 5,
        leads: 2,
        sales: 0,
        credit: expect.closeTo(4 / 3, 9),
        value: expect.closeTo(200, 9),
      },
    ]);
    expect(total).toEqual({
      touches: 8,
      leads: 2,
      sales: 2,
      credit: expect.closeTo(2, 9),
      value: expect.closeTo(300, 9),
    });
  });

  test('who brought the leads: what came after them has no part in it', () => {
    const { channels } = attributionOf(map, { model: 'position', halfLife: 7, goal: 'lead' });
    expect(channels.map(({ channel, credit }) => [channel, credit])).toEqual([
      ['ch1', 0],
      ['ch2', 2],
    ]);
  });

  test('where customers are lost', () => {
    // At the first stage all 4 are met, 2 of them again behind it; at the second 2, both again; nothing lies behind the third.
    const { stages } = attributionOf(map, { model: 'last', halfLife: 7, goal: 'sale' });
    expect(stages).toEqual([
      { stage: 's1', reached: 4, wentOn: 2, leaving: 50, touches: 4, leads: 0, sales: 0, credit: 0, value: 0 },
      { stage: 's2', reached: 2, wentOn: 2, leaving: 0, touches: 2, leads: 2, sales: 0, credit: 0, value: 0 },
      { stage: 's3', reached: 2, wentOn: 0, leaving: null, touches: 2, leads: 0, sales: 2, credit: 2, value: 300 },
    ]);
    expect([...leavingByStage(map)]).toEqual([
      ['s1', 50],
      ['s2', 0],
    ]);
  });

  test('a second sale begins a new count', () => {
    // Web, shop = 1st sale; web, web = 2nd. First touch: both sales are owed to the web.
    const rows = [
      touch('Ana', 1, 'Web', 'visit'),
      touch('Ana', 2, 'Shop', 'buy', 100),
      touch('Ana', 8, 'Web', 'visit'),
      touch('Ana', 9, 'Web', 'buy', 300),
    ];
    const twice = { ...SMALL_MAP, touches: gathered(rows).touches };
    const { channels } = attributionOf(twice, { model: 'linear', halfLife: 7, goal: 'sale' });
    expect(channels.map(({ channel, credit, value }) => [channel, credit, value])).toEqual([
      ['ch1', 0.5, 0.5],
      ['ch2', 1.5, 3.5],
    ]);
  });
});

const NOTHING_SAID: readonly [string, string] = ['', ''];

describe('limits', () => {
  test('of a customer with very many touches the last ones count', () => {
    const rows = Array.from({ length: LIMITS.touchSteps + 5 }, (_, day) => touch('Ana', day, 'Web', 'visit'));
    const { touches, touchesBeyond } = gathered(rows);
    expect([touches.paths[0]?.steps.length, touchesBeyond]).toEqual([LIMITS.touchSteps, 5]);
  });

  test('ways that differ by their days alone are joined where there are too many', () => {
    const rows = Array.from({ length: LIMITS.touchPaths + 1 }, (_, at) => [
      touch(`${at}`, 0, 'Web', 'visit'),
      touch(`${at}`, at, 'Shop', 'buy', 100),
    ]).flat();
    // The mean of 0, 1 ... 30,000 days.
    expect(gathered(rows)).toMatchObject({
      touches: { paths: [{ days: [0, 15_000], customers: LIMITS.touchPaths + 1, values: [LIMITS.touchPaths + 1] }] },
      customersBeyond: 0,
    });
  });

  test('beyond them the rarest ways are left out, and told', () => {
    const said = ['visit', 'ask', 'buy', 'dance'].flatMap((event): readonly (readonly [string, string])[] => [
      ['Shop', event],
      ['Web', event],
    ]);
    // Numbers to the base of 8, a touch for each figure: no two are alike.
    const octal = (at: number) =>
      Array.from({ length: 5 }, (_, figure) =>
        touch(`${at}`, figure, ...(said[Math.floor(at / 8 ** figure) % 8] ?? NOTHING_SAID)),
      );
    const rows = Array.from({ length: LIMITS.touchPaths + 7 }, (_, at) => octal(at)).flat();
    const { touches, customersBeyond } = gathered(rows);
    expect([touches.paths.length, customersBeyond]).toEqual([LIMITS.touchPaths, 7]);
  });
});

const anyTouch = fc.record({
  customer: fc.constantFrom('Ana', 'Budi', 'Cici', '__proto__', ''),
  moment: fc.integer({ min: 0, max: 30 }).map((half) => (half * DAY) / 2),
  channel: fc.constantFrom('Shop', 'web', 'Elsewhere', ''),
  event: fc.constantFrom('visit', 'ask', 'buy', 'Call', 'dance', ''),
  value: fc.integer({ min: -1000, max: 1_000_000 }),
});
const anyTouches = fc.array(anyTouch, { maxLength: 60 });

test('the order of the rows makes no difference', () => {
  const shuffled = anyTouches.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
  );
  fc.assert(
    fc.property(shuffled, ([rows, others]) => {
      expect(gathered(others)).toEqual(gathered(rows));
    }),
  );
});

test('credits are finite and sum up to the conversions, their values to what those brought, in every model', () => {
  fc.assert(
    fc.property(anyTouches, fc.constantFrom(...MODELS), fc.constantFrom('lead', 'sale'), (rows, model, goal) => {
      const { touches } = gathered(rows);
      const map = { ...SMALL_MAP, touches };
      const { channels, stages, total } = attributionOf(map, { model, halfLife: 7, goal });
      const event = goal === 'lead' ? 'ask' : 'buy';
      const conversions = rows.filter((row) => row.event === event);
      const worth = conversions.reduce((sum, { value }) => sum + value, 0) / 100;
      for (const parts of [channels, stages, [total]]) {
        const sum = (key: 'credit' | 'value' | 'touches') => parts.reduce((all, part) => all + part[key], 0);
        expect(
          parts.every(({ credit, value }) => Number.isFinite(credit) && credit >= 0 && Number.isFinite(value)),
        ).toBe(true);
        expect(sum('credit')).toBeCloseTo(conversions.length, 6);
        expect(sum('value')).toBeCloseTo(worth, 4);
        expect(sum('touches')).toBe(rows.length);
      }
      expect(customersIn(touches)).toBe(new Set(rows.map(({ customer }) => customer)).size);
      expect(touchesSchema.safeParse(touches).success && checkMap(map).length === 0).toBe(true);
    }),
  );
});

describe('words are understood', () => {
  test.each([
    ['purchase', { at: 's2', isByChannel: false, outcome: 'sale' }],
    ['Generate_Lead', { at: null, isByChannel: true, outcome: 'lead' }],
    ['first_visit', { at: 's1', isByChannel: false, outcome: null }],
    ['Retensi', { at: 's3', isByChannel: false, outcome: null }],
    ['add_to_cart', { at: null, isByChannel: true, outcome: null }],
    ['pembelian', { at: 's2', isByChannel: false, outcome: 'sale' }],
    ['refund order', { at: null, isByChannel: true, outcome: null }],
  ] as const)('%s', (event, meaning) => {
    expect(likelyMeaning(event, SMALL_MAP.stages)).toEqual(meaning);
  });

  test('and channels, as analytics programs call them too', () => {
    const channels = [
      { id: 'ad', kind: '', name: 'Paid search' },
      { id: 'seo', kind: '', name: 'Organic search' },
      { id: 'chat', kind: 'live-chat', name: 'Live chat' },
      { id: 'direct', kind: 'direct', name: 'Direct visit' },
    ];
    const meant = (name: string) => {
      const meaning = likelyChannel(name, channels);
      return meaning.kind === 'known' ? meaning.id : meaning.kind;
    };
    const names = ['google / cpc', 'PPC', 'bing / organic', 'obrolan langsung', '(direct) / (none)', 'Pigeon post', ''];
    expect(names.map(meant)).toEqual(['ad', 'ad', 'seo', 'chat', 'direct', 'new', 'none']);
    expect(newChannel('newsletter / email', 'x')).toEqual({ id: 'x', kind: 'email', name: 'newsletter / email' });
    expect(newChannel('(direct) / (none)', 'x')).toEqual({ id: 'x', kind: 'direct', name: 'Direct visit' });
    expect(eventKey('Sign_Up')).toBe(eventKey('sign up'));
    expect(channelKey('Live-Chat')).toBe(channelKey('live chat'));
  });
});
