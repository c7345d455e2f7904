import { roundName } from '../../shared/export/vote-tables.ts';
import { Check } from 'lucide';
import { useId, useState } from 'react';
import { addVoter, closeRound } from '../../shared/commands/voting-commands.ts';
import { openRound } from '../../shared/workshop/voting.ts';
import { Icon } from '../panels/parts/Icon.tsx';
import { useEditor, useEditorStore, useTranslate } from '../state/editor-context.ts';
import { edit } from '../state/editor-store.ts';
import { beginTurn, voterName } from '../state/voting.ts';
import { factsText } from '../../shared/list-text.ts';

/** A round that is going on: whose turn it is next, who has voted, and nothing of what. */
export function RoundGoing() {
  const store = useEditorStore();
  const t = useTranslate();
  const round = useEditor(({ history }) => openRound(history.present));
  const [chosen, choose] = useState<number | null>(null);
  if (round === undefined) return null;
  const named = (seat: number) => voterName(store.getState(), round, seat);
  const voted = round.voters.filter(({ hasVoted }) => hasVoted).length;
  const next = round.voters.findIndex(({ hasVoted }) => !hasVoted);
  const seat = chosen !== null && round.voters[chosen] !== undefined ? chosen : next;
  const isAgain = round.voters[seat]?.hasVoted === true;
  const close = () => {
    if (!edit(store, 'step.closeRound', closeRound(round.number))) return;
    store.setState({ voting: { turn: null, shows: round.number }, announcement: t('vote.closed') });
  };
  return (
    <>
      <section className="inspector-part" aria-label={roundName(round, t)}>
        <h3>{t('vote.going')}</h3>
        <p className="vote-name">{roundName(round, t)}</p>
        <p className="quiet">
          {factsText([t('vote.rule', { count: round.dots }), round.several ? '' : t('vote.ruleOnce')], t)}.{' '}
          {t('vote.hidden')}
        </p>
      </section>
      <section className="vote-next">
        <p>{seat < 0 ? t('vote.nobodyLeft') : t('vote.next', { name: named(seat) })}</p>
        {isAgain ? <p className="quiet">{t('vote.againHint', { name: named(seat) })}</p> : null}
        {seat < 0 ? null : (
          <button
            type="button"
            className="button primary wide"
            data-first
            onClick={() => {
              choose(null);
              beginTurn(store, seat);
            }}
          >
            {t(isAgain ? 'vote.again' : 'vote.takeTurn')}
          </button>
        )}
      </section>
      <section className="inspector-part">
        <h3>{t('vote.voted', { voted, asked: round.voters.length })}</h3>
        <ul className="vote-voters">
          {round.voters.map(({ hasVoted }, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- a voter is known by the seat
            <li key={at}>
              <button type="button" aria-pressed={at === seat} onClick={() => choose(at)}>
                <span>{named(at)}</span>
                <small className={hasVoted ? 'vote-done' : ''}>
                  {hasVoted ? <Icon icon={Check} size={14} /> : null}
                  {t(hasVoted ? 'vote.hasVoted' : 'vote.hasNotVoted')}
                </small>
              </button>
            </li>
          ))}
        </ul>
        <AddVoter number={round.number} />
      </section>
      <div className="vote-foot">
        <button
          type="button"
          className={next < 0 ? 'button primary wide' : 'button wide'}
          {...(next < 0 ? { 'data-first': true } : {})}
          onClick={close}
        >
          {t('vote.closeRound')}
        </button>
      </div>
    </>
  );
}

function AddVoter({ number }: { readonly number: number }) {
  const store = useEditorStore();
  const t = useTranslate();
  const id = useId();
  const [name, setName] = useState('');
  return (
    <form
      className="vote-add"
      onSubmit={(event) => {
        event.preventDefault();
        if (edit(store, 'step.addVoter', addVoter(number, name.trim()))) setName('');
      }}
    >
      <label className="unseen" htmlFor={id}>
        {t('vote.addVoter')}
      </label>
      <input
        id={id}
        className="input"
        autoComplete="off"
        placeholder={t('vote.addVoter')}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <button type="submit" className="button">
        {t('vote.add')}
      </button>
    </form>
  );
}
