import { useId } from 'react';
import { VOTING_LIMITS } from '../../shared/map/voting-round.ts';
import { Segments } from '../panels/parts/Segments.tsx';
import { useTranslate } from '../state/editor-context.ts';
import { CountField } from './CountField.tsx';

const BY = ['seats', 'names'] as const;

/** Who votes, as it is said in the fields. */
export type VotersSaid = { readonly by: (typeof BY)[number]; readonly seats: number; readonly names: string };

/** Their names, "" for a seat. */
export function votersOf({ by, seats, names }: VotersSaid): readonly string[] {
  if (by === 'seats') return Array.from({ length: seats }, () => '');
  return names
    .split('\n')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .slice(0, VOTING_LIMITS.voters);
}

type VotersFieldsProps = { readonly said: VotersSaid; readonly say: (said: VotersSaid) => void };

export function VotersFields({ said, say }: VotersFieldsProps) {
  const t = useTranslate();
  const id = useId();
  return (
    <>
      <div className="field">
        <span className="label">{t('vote.voters')}</span>
        <Segments
          name={t('vote.voters')}
          value={said.by}
          options={BY.map((by) => ({ value: by, name: t(`vote.voters.${by}`) }))}
          choose={(by) => say({ ...said, by })}
          full
        />
      </div>
      {said.by === 'seats' ? (
        <CountField
          name={t('vote.seats')}
          value={said.seats}
          most={VOTING_LIMITS.voters}
          set={(seats) => say({ ...said, seats })}
        />
      ) : (
        <div className="field">
          <label className="label" htmlFor={id}>
            {t('vote.names')}
          </label>
          <textarea
            id={id}
            className="input"
            rows={4}
            value={said.names}
            onChange={({ target }) => say({ ...said, names: target.value })}
          />
        </div>
      )}
    </>
  );
}
