import { useId, useState } from 'react';
import { beginRound } from '../../shared/commands/voting-commands.ts';
import type { LaneId } from '../../shared/map/journey-map.ts';
import { visibleLanes } from '../../shared/map/queries.ts';
import { type VotingRound, VOTING_LIMITS } from '../../shared/map/voting-round.ts';
import { type Among, notesToVoteOn } from '../../shared/workshop/voting.ts';
import { laneName } from '../panels/parts/names.ts';
import { Segments } from '../panels/parts/Segments.tsx';
import { useEditor, useEditorStore, useTranslate } from '../state/editor-context.ts';
import { edit } from '../state/editor-store.ts';
import { isViewOnly, shownMap } from '../state/selectors.ts';
import { CountField } from './CountField.tsx';
import { VotersFields, votersOf, type VotersSaid } from './VotersFields.tsx';

const AMONG = ['all', 'lanes', 'notes'] as const;

type Asked = {
  readonly name: string;
  readonly dots: number;
  readonly several: boolean;
  readonly among: (typeof AMONG)[number];
  readonly lanes: ReadonlySet<LaneId>;
  readonly voters: VotersSaid;
};

/** Whoever voted last votes again, by the same rule. */
function askedLike(before: VotingRound | undefined): Asked {
  const names = before?.voters.map(({ name }) => name) ?? [];
  const byName = names.some((name) => name !== '');
  return {
    name: '',
    dots: before?.dots ?? 3,
    several: before?.several ?? true,
    among: 'all',
    lanes: new Set(),
    voters: { by: byName ? 'names' : 'seats', seats: names.length || 6, names: names.join('\n') },
  };
}

/** What is voted on, with how many dots, by whom. */
export function NewRound() {
  const store = useEditorStore();
  const t = useTranslate();
  const several = useId();
  const name = useId();
  const [asked, setAsked] = useState(() => askedLike(store.getState().history.present.rounds.at(-1)));
  const selection = useEditor((state) => state.selection);
  const map = useEditor(shownMap);
  const viewOnly = useEditor(isViewOnly);
  const change = (patch: Partial<Asked>) => setAsked({ ...asked, ...patch });
  const among: Among = {
    lanes: asked.among === 'lanes' ? [...asked.lanes] : null,
    notes: asked.among === 'notes' ? [...selection] : null,
  };
  const choice = notesToVoteOn(map, among).length;
  const voters = votersOf(asked.voters);
  const begin = () => {
    const begun = beginRound({ name: asked.name.trim(), dots: asked.dots, several: asked.several, ...among, voters });
    if (edit(store, 'step.beginRound', begun)) store.setState({ announcement: t('vote.begun') });
  };
  return (
    <form
      className="vote-new"
      aria-label={t('vote.new')}
      onSubmit={(event) => {
        event.preventDefault();
        begin();
      }}
    >
      <div className="field">
        <label className="label" htmlFor={name}>
          {t('vote.name')}
        </label>
        <input
          id={name}
          className="input"
          data-first
          autoComplete="off"
          placeholder={t('vote.nameHint')}
          value={asked.name}
          onChange={({ target }) => change({ name: target.value })}
        />
      </div>
      <CountField name={t('vote.dots')} value={asked.dots} most={VOTING_LIMITS.dots} set={(dots) => change({ dots })} />
      <label className="vote-check" htmlFor={several}>
        <input
          id={several}
          type="checkbox"
          checked={asked.several}
          onChange={({ target }) => change({ several: target.checked })}
        />
        {t('vote.several')}
      </label>
      <div className="field">
        <span className="label">{t('vote.among')}</span>
        <Segments
          name={t('vote.among')}
          value={asked.among}
          options={AMONG.map((value) => ({ value, name: t(`vote.among.${value}`) }))}
          choose={(value) => change({ among: value })}
          full
        />
        {asked.among === 'lanes' ? <LaneChecks lanes={asked.lanes} choose={(lanes) => change({ lanes })} /> : null}
        <p className="quiet">
          {asked.among === 'notes' && selection.size === 0
            ? t('vote.selectFirst')
            : t('vote.choice', { count: choice })}
        </p>
      </div>
      <VotersFields said={asked.voters} say={(said) => change({ voters: said })} />
      <button type="submit" className="button primary wide" disabled={viewOnly || choice === 0 || voters.length === 0}>
        {t('vote.begin')}
      </button>
    </form>
  );
}

type LaneChecksProps = {
  readonly lanes: ReadonlySet<LaneId>;
  readonly choose: (lanes: ReadonlySet<LaneId>) => void;
};

function LaneChecks({ lanes, choose }: LaneChecksProps) {
  const t = useTranslate();
  const id = useId();
  const map = useEditor(shownMap);
  return (
    <div className="vote-lanes" role="group" aria-label={t('vote.lanes')}>
      {visibleLanes(map).map((lane) => (
        <label key={lane.id} className="vote-check" htmlFor={`${id}-${lane.id}`}>
          <input
            id={`${id}-${lane.id}`}
            type="checkbox"
            checked={lanes.has(lane.id)}
            onChange={({ target }) => {
              const chosen = new Set(lanes);
              if (target.checked) chosen.add(lane.id);
              else chosen.delete(lane.id);
              choose(chosen);
            }}
          />
          {laneName(lane, t)}
        </label>
      ))}
    </div>
  );
}
