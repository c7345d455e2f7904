import { inLanguage } from '../i18n/in-language.ts';
import type { LaneKind, Language } from './journey-map.ts';

/** The built-in name of a lane kind and the questions it asks the room. */
export type LaneWords = { readonly name: string; readonly questions: readonly string[] };

const ENGLISH: Record<LaneKind, LaneWords> = {
  action: {
    name: 'Actions',
    questions: ['What keeps the customer from moving to the next stage?', 'What must they do to move on?'],
  },
  motivation: {
    name: 'Motivations',
    questions: ['What drives them to the next point?', 'What is their goal?', 'What do they feel?'],
  },
  question: {
    name: 'Questions',
    questions: ['What do they doubt?', 'Are they looking for something specific, or confused?'],
  },
  pain: {
    name: 'Pain points',
    questions: [
      'What obstacle keeps them from going on?',
      'What is buying like for them?',
      'Is the price within reach?',
    ],
  },
  touchpoint: {
    name: 'Touchpoints',
    questions: ['Where do customer and company meet?', 'Through which channel?'],
  },
  expected: { name: 'Expected', questions: ['What did the customer expect here?'] },
  received: { name: 'Received', questions: ['What did they get?'] },
  emotion: { name: 'Emotion', questions: ['How do they feel at this stage?'] },
  metric: { name: 'Metrics', questions: ['What shows that this stage works?', 'Where does the figure come from?'] },
  opportunity: { name: 'Opportunities', questions: ['What could be improved?', 'By whom, and until when?'] },
  free: { name: 'More', questions: ['What else did the team find out?'] },
};

const INDONESIAN: Record<LaneKind, LaneWords> = {
  action: {
    name: 'Tindakan',
    questions: [
      'Apa yang menahan pelanggan pindah ke tahap berikutnya?',
      'Apa yang harus mereka lakukan untuk melangkah?',
    ],
  },
  motivation: {
    name: 'Motivasi',
    questions: ['Apa yang mendorong mereka ke titik berikutnya?', 'Apa tujuan mereka?', 'Apa yang mereka rasakan?'],
  },
  question: {
    name: 'Pertanyaan',
    questions: ['Apa yang mereka ragukan?', 'Apakah mereka mencari sesuatu yang spesifik, atau bingung?'],
  },
  pain: {
    name: 'Poin kritis',
    questions: [
      'Kendala apa yang membuat mereka berhenti?',
      'Seperti apa proses membeli bagi mereka?',
      'Apakah harganya terjangkau?',
    ],
  },
  touchpoint: {
    name: 'Titik kontak',
    questions: ['Di mana pelanggan dan perusahaan bertemu?', 'Lewat saluran apa?'],
  },
  expected: { name: 'Diharapkan', questions: ['Apa yang diharapkan pelanggan di sini?'] },
  received: { name: 'Diterima', questions: ['Apa yang mereka dapatkan?'] },
  emotion: { name: 'Emosi', questions: ['Bagaimana perasaan mereka di tahap ini?'] },
  metric: {
    name: 'Metrik',
    questions: ['Apa yang menunjukkan tahap ini berjalan baik?', 'Dari mana angkanya?'],
  },
  opportunity: { name: 'Peluang', questions: ['Apa yang bisa diperbaiki?', 'Oleh siapa, sampai kapan?'] },
  free: { name: 'Lainnya', questions: ['Apa lagi yang ditemukan tim?'] },
};

export function laneWords(kind: LaneKind, language: Language): LaneWords {
  return inLanguage({ en: ENGLISH[kind], id: INDONESIAN[kind] }, language);
}
