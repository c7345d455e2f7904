import { cutText } from '../commands/records.ts';
import { sameValue } from '../map/known-records.ts';
import { VOTING_LIMITS, type VotingRound } from '../map/voting-round.ts';
import type { Table } from './plan-tables.ts';
import type { IdFor, TableIds } from './table-ids.ts';

/**
 * The closed votes of tables behind those of a map, with the tables' names before theirs: what a table chose is still
 * told when other tables chose otherwise. A vote that the map has already, since the tables began with its copy, comes
 * no second time. `left`: so many are more than a map keeps; they stay in the files of their tables.
 */
export function mergedRounds(
  own: readonly VotingRound[],
  tables: readonly Table[],
  ofTables: readonly TableIds[],
  idFor: IdFor,
): { readonly rounds: readonly VotingRound[]; readonly left: number } {
  const isOwn = (round: VotingRound): boolean => own.some((each) => sameValue(each, round));
  const last = own.reduce((most, { number }) => Math.max(most, number), 0);
  const coming = tables.flatMap(({ name, map }, at) => {
    const lanes = ofTables[at]?.lanes;
    const noteOf = (id: string): string => idFor(`note ${at} ${id}`);
    return map.rounds
      .filter((round) => round.closed && !isOwn(round))
      .map((round) => ({
        ...round,
        name: cutText([name.trim(), round.name.trim()].filter((each) => each !== '').join(': ')),
        lanes: round.lanes?.map((id) => lanes?.get(id) ?? id) ?? null,
        notes: round.notes?.map(noteOf) ?? null,
        voters: round.voters.map((voter) => ({
          ...voter,
          dots: voter.dots.map((dots) => ({ ...dots, note: noteOf(dots.note) })),
        })),
      }));
  });
  if (coming.length === 0) return { rounds: own, left: 0 };
  const numbered = coming.map((round, at) => ({ ...round, number: last + at + 1 }));
  const kept = numbered.slice(0, Math.max(0, VOTING_LIMITS.rounds - own.length));
  return { rounds: [...own, ...kept], left: coming.length - kept.length };
}
