import type { SampleName } from '../../shared/ipc/contract.ts';
import type { Language } from '../../shared/map/journey-map.ts';
import { template, type TemplateName } from '../../shared/map/templates.ts';

/** A map as a card shows it: how many stages it has, and how many notes lie in each of its first four lanes. */
export type MapSketch = { readonly stages: number; readonly notes: readonly (readonly number[])[] };

/** A few notes to begin with: what a template looks like once it is used. */
const BEGINNINGS = [
  [1, 1, 1, 1, 1],
  [1, 0, 1, 0, 1],
  [0, 1, 1, 0, 0],
  [0, 1, 0, 1, 0],
];

export function templateSketch(name: TemplateName): MapSketch {
  return { stages: template(name, 'en').stages.length, notes: name === 'blank' ? [] : BEGINNINGS };
}

/** The samples lie in main's reach; the start screen shows what they are like without reading them. */
export const SAMPLE_SKETCHES: Readonly<Record<SampleName, MapSketch & { readonly language: Language }>> = {
  smartphone: {
    language: 'en',
    stages: 5,
    notes: [
      [2, 2, 2, 2, 2],
      [1, 2, 1, 1, 1],
      [1, 2, 2, 1, 1],
      [2, 2, 2, 1, 1],
    ],
  },
  rebecca: {
    language: 'en',
    stages: 3,
    notes: [
      [3, 4, 3],
      [2, 2, 1],
      [3, 3, 2],
      [1, 3, 2],
    ],
  },
  john: {
    language: 'id',
    stages: 5,
    notes: [
      [2, 1, 2, 2, 1],
      [1, 1, 0, 1, 1],
      [1, 2, 1, 0, 1],
      [1, 1, 2, 1, 0],
    ],
  },
  'kunjungan-toko': {
    language: 'id',
    stages: 5,
    notes: [
      [1, 2, 2, 1, 1],
      [1, 1, 1, 1, 0],
      [1, 1, 2, 0, 1],
      [2, 1, 2, 1, 1],
    ],
  },
  keranjang: {
    language: 'id',
    stages: 4,
    notes: [
      [2, 2, 2, 0],
      [1, 1, 1, 1],
      [0, 1, 2, 1],
      [1, 2, 3, 1],
    ],
  },
  'toko-online': {
    language: 'id',
    stages: 4,
    notes: [
      [2, 2, 3, 2],
      [1, 2, 1, 1],
      [1, 1, 2, 0],
      [1, 2, 2, 1],
    ],
  },
};
