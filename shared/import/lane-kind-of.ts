import { LANE_KINDS, type LaneKind } from '../map/journey-map.ts';
import { laneWords } from '../map/lane-words.ts';
import { meantBy, type Named } from './match-names.ts';

/** What else people call lanes. */
const OTHER_NAMES: Readonly<Record<LaneKind, readonly string[]>> = {
  action: [
    'action',
    'activities',
    'steps',
    'doing',
    'customer actions',
    'user actions',
    'aksi',
    'aktivitas',
    'langkah',
  ],
  motivation: ['goals', 'needs', 'thinking', 'jobs to be done', 'tujuan', 'kebutuhan', 'pikiran'],
  question: ['question', 'doubts', 'thoughts', 'keraguan'],
  pain: ['pain', 'pains', 'painpoints', 'problems', 'frustrations', 'barriers', 'masalah', 'kendala', 'hambatan'],
  touchpoint: ['touch points', 'channels', 'contact points', 'saluran', 'touchpoint'],
  expected: ['expectations', 'customer expectations', 'harapan', 'ekspektasi'],
  received: ['experience', 'reality', 'pengalaman', 'kenyataan'],
  emotion: ['emotions', 'feelings', 'feeling', 'mood', 'experience curve', 'perasaan'],
  metric: ['kpi', 'kpis', 'measures', 'metric', 'ukuran'],
  opportunity: ['opportunity', 'ideas', 'improvements', 'solutions', 'ide', 'perbaikan', 'solusi'],
  free: [],
};

const KINDS: readonly Named[] = LANE_KINDS.filter((kind) => kind !== 'free').map((kind) => ({
  id: kind,
  name: laneWords(kind, 'en').name,
  aliases: [laneWords(kind, 'id').name, ...OTHER_NAMES[kind]],
}));

/** The kind that a lane of this name is meant to be; "free" where the name means none of them. */
export function laneKindOf(name: string): LaneKind {
  const meant = name.trim() === '' ? null : meantBy(name.trim().slice(0, 80), KINDS);
  return LANE_KINDS.find((kind) => kind === meant) ?? 'free';
}
