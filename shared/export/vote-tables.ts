import type { Translate } from '../i18n/translate.ts';
import type { JourneyMap } from '../map/journey-map.ts';
import { laneOf, stageOf } from '../map/queries.ts';
import type { VotingRound } from '../map/voting-round.ts';
import { closedRounds, type Ranked, resultOf } from '../workshop/voting.ts';

/** The result of a closed round, in words. What files and paper tell of votes is made of this. */
export type VoteTable = {
  readonly number: number;
  readonly name: string;
  readonly summary: string;
  /** Most dots first. `share`: of the dots that the first one has, 0..1. */
  readonly rows: readonly (Ranked & { readonly text: string; readonly where: string; readonly share: number })[];
};

export const VOTE_COLUMNS = ['place', 'note', 'where', 'dots', 'people'] as const;

export function roundName({ name, number }: Pick<VotingRound, 'name' | 'number'>, t: Translate): string {
  return name.trim() === '' ? t('vote.round', { number }) : name.trim();
}

/** Of the closed rounds, latest first; of one that is open nothing is told. */
export function voteTables(map: JourneyMap, t: Translate): readonly VoteTable[] {
  return closedRounds(map).flatMap((round) => {
    const result = resultOf(map, round);
    if (result === null) return [];
    const { ranking, ...counts } = result;
    const most = ranking[0]?.dots ?? 1;
    const rows = ranking.map((one) => ({
      ...one,
      text: one.note.faceDown ? t('board.faceDown') : one.note.text.trim() || t('board.emptyNote'),
      where: t('board.cell', {
        stage: stageOf(map, one.note.stage)?.name.trim() || t('board.unnamedStage'),
        lane: laneOf(map, one.note.lane)?.name.trim() || t('board.unnamedLane'),
      }),
      share: one.dots / most,
    }));
    return [{ number: round.number, name: roundName(round, t), summary: t('vote.summary', counts), rows }];
  });
}

/** "1." or, where others have as many dots, "1. tied". */
export function placeWords({ place, isTied }: Ranked, t: Translate): string {
  return isTied ? `${t('vote.place', { place })} ${t('vote.tied')}` : t('vote.place', { place });
}
