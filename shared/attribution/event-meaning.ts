import { foldText } from '../fold-text.ts';
import { meantBy, namedStage } from '../import/match-names.ts';
import type { JourneyMap, Stage, StageId } from '../map/journey-map.ts';
import type { Outcome } from '../map/touches.ts';

/** What a word for an event means in a map. */
export type EventMeaning = {
  /** null: at no stage, or at the one where customers are met through the touch's channel. */
  readonly at: StageId | null;
  readonly isByChannel: boolean;
  readonly outcome: Outcome;
};

/** An event as all spellings of it are told together. */
export function eventKey(event: string): string {
  return foldText(event.replaceAll('_', ' '));
}

const SALE =
  /\b(?:purchased?|buys?|bought|sales?|sold|orders?|ordered|transactions?|won|paid|payment|contract|pembelian|beli|membeli|penjualan|terjual|pesanan|pesan|transaksi|bayar|pembayaran|kontrak|closing)\b/;
const LEAD =
  /\b(?:leads?|prospek|prospects?|sign ?up|signed up|signups?|register(?:ed)?|registration|enquir(?:y|ies)|inquir(?:y|ies)|quote|form submit(?:ted)?|submit form|contact(?:ed)? us|request(?:ed)?|daftar|mendaftar|pendaftaran|hubungi|permintaan|formulir terkirim)\b/;
/** What only leads up to a sale, or undoes one. */
const NOT_YET =
  /\b(?:add|view|viewed|begin|start|started|remove|refund|refunded|cancel|cancelled|abandon|abandoned|lost|batal|lihat|tambah|mulai|no|not|belum)\b/;

function likelyOutcome(key: string): Outcome {
  if (NOT_YET.test(key)) return null;
  // "Lead from an order form" is a lead.
  if (LEAD.test(key)) return 'lead';
  return SALE.test(key) ? 'sale' : null;
}

/** The stages of the templates in English, and the words for what happens in them. */
const USUAL: readonly (readonly [stage: string, words: RegExp])[] = [
  ['Advocacy', /\b(?:review(?:ed)?|share|shared|referral|recommend|ulasan|bagikan|rekomendasi)\b/],
  ['Retention', /\b(?:renewal?|repeat|support|login|return(?:ing)?|perpanjang|perpanjangan|layanan)\b/],
  [
    'Consideration',
    /\b(?:lead|prospek|sign ?up|demo|quote|compare|cart|download|chat|form|keranjang|unduh|daftar|banding)\b/,
  ],
  ['Awareness', /\b(?:first visit|impression|click|session start|ad|tayangan|klik|iklan)\b/],
];

/** What an event most likely means; a person may know better. */
export function likelyMeaning(event: string, stages: readonly Stage[]): EventMeaning {
  const key = eventKey(event);
  const outcome = likelyOutcome(key);
  const named = stages.map(namedStage);
  const own = key === '' ? null : meantBy(key, named);
  if (own !== null) return { at: own, isByChannel: false, outcome };
  const usual = outcome === 'sale' ? 'Decision / Purchase' : USUAL.find(([, words]) => words.test(key))?.[0];
  const at = usual === undefined ? null : meantBy(usual, named);
  return { at, isByChannel: at === null, outcome };
}

/** The first stage at which a note says that customers are met through a channel. */
export function stagesOfChannels({ stages, notes }: JourneyMap): ReadonlyMap<string, StageId> {
  const places = new Map(stages.map(({ id }, at) => [id, at]));
  const first = new Map<string, number>();
  for (const { channel, stage } of notes) {
    const place = places.get(stage);
    if (channel === null || place === undefined) continue;
    first.set(channel, Math.min(place, first.get(channel) ?? place));
  }
  return new Map(
    [...first].flatMap(([channel, at]) => {
      const stage = stages[at];
      return stage === undefined ? [] : [[channel, stage.id] as const];
    }),
  );
}
