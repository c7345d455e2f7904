import { type InLanguages, inLanguage } from '../i18n/in-language.ts';
import { laneDefaults, STAGE_DEFAULTS } from './defaults.ts';
import type { Lane, LaneKind, Language, Stage } from './journey-map.ts';

export const TEMPLATE_NAMES = ['five', 'four', 'three', 'shop-visit', 'blank'] as const;
export type TemplateName = (typeof TEMPLATE_NAMES)[number];

/** The stages and lanes that a new map starts with; they get their ids when the map is made. */
export type Template = { readonly stages: readonly Omit<Stage, 'id'>[]; readonly lanes: readonly Omit<Lane, 'id'>[] };

type StageWords = InLanguages<string> & { readonly group: Stage['group'] };

const AWARENESS: StageWords = { en: 'Awareness', id: 'Kesadaran', group: 'before' };
const CONSIDERATION: StageWords = { en: 'Consideration', id: 'Pertimbangan', group: 'before' };
const DECISION: StageWords = { en: 'Decision', id: 'Keputusan', group: 'before' };

const STAGES: Readonly<Record<TemplateName, readonly StageWords[]>> = {
  five: [
    AWARENESS,
    CONSIDERATION,
    { en: 'Decision / Purchase', id: 'Keputusan / Pembelian', group: 'before' },
    { en: 'Retention', id: 'Retensi', group: 'after' },
    { en: 'Advocacy', id: 'Advokasi', group: 'after' },
  ],
  four: [AWARENESS, CONSIDERATION, DECISION, { en: 'Post-purchase', id: 'Purna jual', group: 'after' }],
  three: [AWARENESS, CONSIDERATION, DECISION],
  // The visit runs through the shop, not along the sale, so its stages belong to neither side of it.
  'shop-visit': [
    { en: 'Arrival', id: 'Kedatangan', group: null },
    { en: 'Staff', id: 'Karyawan', group: null },
    { en: 'Purchase and payment', id: 'Pembelian dan pembayaran', group: null },
    { en: 'Facilities', id: 'Fasilitas', group: null },
    { en: 'Feedback', id: 'Umpan balik', group: null },
  ],
  blank: [{ en: 'Stage 1', id: 'Tahap 1', group: null }],
};

/** Every map starts with these; the other kinds are a click away. */
const FIRST_LANES = ['action', 'motivation', 'question', 'pain'] as const satisfies readonly LaneKind[];

export function template(name: TemplateName, language: Language): Template {
  return {
    stages: STAGES[name].map((words) => ({ ...STAGE_DEFAULTS, name: inLanguage(words, language), group: words.group })),
    lanes: FIRST_LANES.map((kind) => ({ kind, ...laneDefaults(kind, language) })),
  };
}
