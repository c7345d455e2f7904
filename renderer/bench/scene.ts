import type { BenchScene } from './bench-page.ts';

const WORDS =
  'pelanggan lihat iklan sepatu toko buka jam sembilan antre kasir lama sekali bayar pakai kartu struk hilang telepon ' +
  'layanan dijawab besok kurir salah alamat paket basah tukar ukuran gratis senang cerita teman she reads reviews at ' +
  'night asks a neighbour compares three shops cannot find the price leaves the basket comes back on payday wonders ' +
  'where the parcel is signs at the door unpacks with the children writes five stars forgets the warranty card';

/** Numbers in [0, 1), the same ones for the same seed. */
function createShares(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function stageCount(notes: number): number {
  if (notes <= 300) return 5;
  return notes <= 2000 ? 6 : 8;
}

/** Notes of 5 to 15 words, dealt out over all cells. The same number of notes is always the same scene. */
export function makeScene(count: number): BenchScene {
  const share = createShares(count);
  const words = WORDS.split(' ');
  const pick = () => words[Math.floor(share() * words.length)];
  const stages = Array.from({ length: stageCount(count) }, (_, at) => `Stage ${at + 1}`);
  const lanes = ['Does', 'Thinks', 'Feels', 'Ideas'];
  const notes = Array.from({ length: count }, (_, at) => ({
    stage: at % stages.length,
    lane: Math.floor(at / stages.length) % lanes.length,
    text: Array.from({ length: 5 + Math.floor(share() * 11) }, pick).join(' '),
  }));
  return { title: 'A large map', stages, lanes, notes };
}
