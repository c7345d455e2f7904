import type { Translate } from '../../shared/i18n/translate.ts';
import type { VotingRound } from '../../shared/map/voting-round.ts';

export function roundName({ name, number }: Pick<VotingRound, 'name' | 'number'>, t: Translate): string {
  return name.trim() === '' ? t('vote.round', { number }) : name.trim();
}
