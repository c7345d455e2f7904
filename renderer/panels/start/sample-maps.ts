import john from '../../../assets/samples/john.journey?raw';
import keranjang from '../../../assets/samples/keranjang.journey?raw';
import kunjunganToko from '../../../assets/samples/kunjungan-toko.journey?raw';
import rebecca from '../../../assets/samples/rebecca.journey?raw';
import smartphone from '../../../assets/samples/smartphone.journey?raw';
import tokoOnline from '../../../assets/samples/toko-online.journey?raw';
import { readMap } from '../../../shared/file/read-map.ts';
import { SAMPLE_NAMES, type SampleName } from '../../../shared/ipc/calls/document-calls.ts';
import type { JourneyMap } from '../../../shared/map/journey-map.ts';

const TEXTS: Readonly<Record<SampleName, string>> = {
  smartphone,
  rebecca,
  john,
  'kunjungan-toko': kunjunganToko,
  keranjang,
  'toko-online': tokoOnline,
};

export type Sample = { readonly name: SampleName; readonly map: JourneyMap };

let known: readonly Sample[] | null = null;

/** The samples as the start screen draws them; to work in one, main opens it. Read once, when first asked for. */
export function sampleMaps(): readonly Sample[] {
  known ??= SAMPLE_NAMES.map((name) => {
    const read = readMap(TEXTS[name], name);
    if (!read.ok) throw new Error(`The sample ${name} is no map`);
    return { name, map: read.value.map };
  });
  return known;
}
