import { foldText } from '../fold-text.ts';
import { type InLanguages, inLanguage } from '../i18n/in-language.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import type { JourneyMap, Language, Metric, Stage, StageId } from './journey-map.ts';
import { visibleStages } from './queries.ts';

export const OFFERED_SETS = ['awareness', 'consideration', 'decision', 'retention', 'advocacy'] as const;
export type OfferedSet = (typeof OFFERED_SETS)[number];

type Offer = {
  readonly names: InLanguages<string>;
  readonly better: Metric['better'];
  /** Where it is the same whoever measures. */
  readonly unit?: InLanguages<string>;
};

const PERCENT = { en: '%', id: '%' } as const;
const MINUTES = { en: 'min', id: 'mnt' } as const;

/** What is often measured along a journey. */
const OFFERS: Readonly<Record<OfferedSet, readonly Offer[]>> = {
  awareness: [
    { names: { en: 'Search rank', id: 'Peringkat pencarian' }, better: 'lower' },
    { names: { en: 'Visits', id: 'Kunjungan' }, better: 'higher' },
    { names: { en: 'Time on site', id: 'Waktu di situs' }, better: 'higher', unit: MINUTES },
    { names: { en: 'Subscriptions', id: 'Langganan' }, better: 'higher' },
    { names: { en: 'Social engagement', id: 'Interaksi media sosial' }, better: 'higher' },
  ],
  consideration: [
    { names: { en: 'Click-through rate', id: 'Rasio klik (CTR)' }, better: 'higher', unit: PERCENT },
    { names: { en: 'Cost per click', id: 'Biaya per klik' }, better: 'lower' },
    { names: { en: 'Engagement', id: 'Keterlibatan' }, better: 'higher' },
  ],
  decision: [
    { names: { en: 'Sales', id: 'Penjualan' }, better: 'higher' },
    { names: { en: 'Conversion rate', id: 'Tingkat konversi' }, better: 'higher', unit: PERCENT },
    { names: { en: 'Leads', id: 'Prospek' }, better: 'higher' },
    { names: { en: 'Cost per conversion', id: 'Biaya per konversi' }, better: 'lower' },
    { names: { en: 'Cart abandonment', id: 'Keranjang ditinggalkan' }, better: 'lower', unit: PERCENT },
  ],
  retention: [
    { names: { en: 'Loyalty', id: 'Loyalitas' }, better: 'higher' },
    { names: { en: 'Feedback', id: 'Umpan balik' }, better: 'higher' },
    { names: { en: 'Satisfaction', id: 'Kepuasan' }, better: 'higher' },
    { names: { en: 'Retention rate', id: 'Tingkat retensi' }, better: 'higher', unit: PERCENT },
    { names: { en: 'Lifetime value', id: 'Nilai seumur hidup pelanggan' }, better: 'higher' },
  ],
  advocacy: [
    { names: { en: 'Good reviews', id: 'Ulasan baik' }, better: 'higher' },
    { names: { en: 'Referrals', id: 'Rujukan' }, better: 'higher' },
    { names: { en: 'Guest posts', id: 'Tulisan tamu' }, better: 'higher' },
  ],
};

/** What stages of either language are called; what stands first goes first, since "post-purchase" holds "purchase". */
const CALLED: readonly (readonly [OfferedSet, RegExp])[] = [
  [
    'retention',
    /reten|loyal|post-?\s?(purchase|sale)|after[- ]?sale|purna|setelah (beli|membeli|pembelian)|service|layanan/,
  ],
  ['advocacy', /advoc|advok|recommend|rekomendasi|referral|rujuk|review|ulas|feedback|umpan balik/],
  ['awareness', /aware|sadar|discover|temu|arriv|datang|attention|perhatian/],
  ['consideration', /consider|timbang|compar|banding|research|riset|interest|minat|evaluat|staff|karyawan/],
  ['decision', /decision|decid|putus|purchas|buy|beli|pay|bayar|checkout|order|pesan/],
];

/** The set that is offered first for a stage: by what it is called, else by its side of the sale and its place. */
export function offeredSetFor(map: JourneyMap, id: StageId): OfferedSet {
  const stage = map.stages.find((one) => one.id === id);
  const called = CALLED.find(([, names]) => names.test(foldText(stage?.name ?? '')));
  return called?.[0] ?? setByPlace(visibleStages(map), stage);
}

function setByPlace(stages: readonly Stage[], stage: Stage | undefined): OfferedSet {
  const at = stages.findIndex(({ id }) => id === stage?.id);
  const place = stages.length < 2 || at < 0 ? 2 : Math.round((at / (stages.length - 1)) * 4);
  const [least, most] = stage?.group === 'after' ? [3, 4] : stage?.group === 'before' ? [0, 2] : [0, 4];
  return OFFERED_SETS[Math.min(most, Math.max(least, place))] ?? 'decision';
}

export type OfferedMetric = Pick<Metric, 'name' | 'unit' | 'better'>;

/** The metrics of a set in a language, without those that a stage has already, in whichever language. */
export function offeredMetrics(
  set: OfferedSet,
  language: Language,
  there: readonly Pick<Metric, 'name'>[],
): readonly OfferedMetric[] {
  const taken = new Set(there.map(({ name }) => foldText(name)));
  return OFFERS[set]
    .filter(({ names }) => LANGUAGES.every((each) => !taken.has(foldText(inLanguage(names, each)))))
    .map(({ names, better, unit }) => ({
      name: inLanguage(names, language),
      better,
      unit: unit === undefined ? '' : inLanguage(unit, language),
    }));
}
