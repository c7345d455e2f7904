import { LANE_KINDS, type LaneKind } from '../map/journey-map.ts';
import { laneWords } from '../map/lane-words.ts';
import { foldName, meantBy, type Named } from './match-names.ts';

/** What else people call lanes. */
const ENGLISH: Readonly<Record<LaneKind, readonly string[]>> = {
  action: ['action', 'activities', 'steps', 'doing', 'customer actions', 'user actions'],
  motivation: ['goals', 'needs', 'thinking', 'jobs to be done'],
  question: ['question', 'doubts', 'thoughts'],
  pain: ['pain', 'pains', 'painpoints', 'problems', 'frustrations', 'barriers'],
  touchpoint: ['touch points', 'channels', 'contact points', 'touchpoint'],
  expected: ['expectations', 'customer expectations'],
  received: ['experience', 'reality'],
  emotion: ['emotions', 'feelings', 'feeling', 'mood', 'experience curve'],
  metric: ['kpi', 'kpis', 'measures', 'metric'],
  opportunity: ['opportunity', 'ideas', 'improvements', 'solutions'],
  free: [],
};

const INDONESIAN: Readonly<Record<LaneKind, readonly string[]>> = {
  action: ['aksi', 'aktivitas', 'langkah'],
  motivation: ['tujuan', 'kebutuhan', 'pikiran'],
  question: ['keraguan'],
  pain: ['masalah', 'kendala', 'hambatan'],
  touchpoint: ['saluran'],
  expected: ['harapan', 'ekspektasi'],
  received: ['pengalaman', 'kenyataan'],
  emotion: ['perasaan'],
  metric: ['ukuran'],
  opportunity: ['ide', 'perbaikan', 'solusi'],
  free: [],
};

const KINDS: readonly Named[] = LANE_KINDS.filter((kind) => kind !== 'free').map((kind) => ({
  id: kind,
  name: laneWords(kind, 'en').name,
  aliases: [laneWords(kind, 'id').name, ...ENGLISH[kind], ...INDONESIAN[kind]],
}));

/** The kind that a lane of this name is meant to be; "free" where the name means none of them. */
export function laneKindOf(name: string): LaneKind {
  const meant = name.trim() === '' ? null : meantBy(name.trim().slice(0, 80), KINDS);
  return LANE_KINDS.find((kind) => kind === meant) ?? 'free';
}

export function isIndonesianLane(kind: LaneKind, name: string): boolean {
  const asked = foldName(name);
  return kind !== 'free' && [laneWords(kind, 'id').name, ...INDONESIAN[kind]].some((word) => foldName(word) === asked);
}
