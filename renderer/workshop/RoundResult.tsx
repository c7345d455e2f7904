import { roundName } from '../../shared/export/vote-tables.ts';
import { useRef, useState } from 'react';
import { Dialog } from 'radix-ui';
import { deleteRound, showVotes } from '../../shared/commands/voting-commands.ts';
import type { VotingRound } from '../../shared/map/voting-round.ts';
import { closedRounds, type Ranked, resultOf, shownRound } from '../../shared/workshop/voting.ts';
import { moveCursor } from '../actions/go-actions.ts';
import { Choice } from '../panels/parts/Choice.tsx';
import { DialogFrame } from '../panels/parts/DialogFrame.tsx';
import { useEditor, useEditorStore, useTranslate } from '../state/editor-context.ts';
import { edit } from '../state/editor-store.ts';
import { isViewOnly } from '../state/selectors.ts';

const NOTHING = 'none';

/** What came of a closed round, as a ranking with bars, beside another round where that is asked for. */
export function RoundResult({ round }: { readonly round: VotingRound }) {
  const store = useEditorStore();
  const t = useTranslate();
  const heading = useRef<HTMLHeadingElement>(null);
  const map = useEditor(({ history }) => history.present);
  const viewOnly = useEditor(isViewOnly);
  const [other, setOther] = useState(NOTHING);
  const [asks, setAsks] = useState(false);
  const result = resultOf(map, round);
  if (result === null) return null;
  const others = closedRounds(map).filter(({ number }) => number !== round.number);
  const beside = others.find(({ number }) => String(number) === other);
  const most = result.ranking[0]?.dots ?? 1;
  const show = () => {
    if (edit(store, 'step.showVotes', showVotes(round.number))) store.setState({ announcement: t('vote.shownNow') });
  };
  const remove = () => {
    setAsks(false);
    if (!edit(store, 'step.deleteRound', deleteRound(round.number))) return;
    store.setState({ voting: { turn: null, shows: null }, announcement: t('vote.deleted') });
  };
  return (
    <>
      <section className="inspector-part" aria-label={t('vote.result')}>
        <h3>{t('vote.result')}</h3>
        <p className="vote-name" ref={heading} tabIndex={-1} data-first>
          {roundName(round, t)}
        </p>
        <p className="quiet">
          {t('vote.summary', {
            voted: result.voted,
            asked: result.asked,
            dots: result.dots,
            without: result.without,
          })}
        </p>
        {others.length === 0 ? null : (
          <Choice
            name={t('vote.compare')}
            value={beside === undefined ? NOTHING : other}
            mixed={t('vote.compareNone')}
            options={[
              { value: NOTHING, name: t('vote.compareNone') },
              ...others.map((one) => ({ value: String(one.number), name: roundName(one, t) })),
            ]}
            choose={setOther}
          />
        )}
        {result.ranking.length === 0 ? <p>{t('vote.noResult')}</p> : null}
        <ol className="vote-ranking" aria-label={t('vote.result')}>
          {result.ranking.map((one) => (
            <RankedNote key={one.note.id} one={one} most={most} beside={beside} />
          ))}
        </ol>
      </section>
      <div className="vote-foot">
        {shownRound(map) === round || viewOnly ? null : (
          <button type="button" className="button wide" onClick={show}>
            {t('vote.showOnNotes')}
          </button>
        )}
        {viewOnly ? null : (
          <button type="button" className="button quiet wide" onClick={() => setAsks(true)}>
            {t('vote.delete')}
          </button>
        )}
      </div>
      {asks ? (
        <DialogFrame
          title={t('vote.deleteTitle')}
          sub={t('vote.deleteLine', { name: roundName(round, t) })}
          close={() => setAsks(false)}
        >
          <div className="dialog-foot">
            <Dialog.Close className="button">{t('common.cancel')}</Dialog.Close>
            <button type="button" className="button danger" onClick={remove}>
              {t('vote.delete')}
            </button>
          </div>
        </DialogFrame>
      ) : null}
    </>
  );
}

type RankedNoteProps = {
  readonly one: Ranked;
  readonly most: number;
  readonly beside: VotingRound | undefined;
};

function RankedNote({ one: { note, place, isTied, dots, people }, most, beside }: RankedNoteProps) {
  const store = useEditorStore();
  const t = useTranslate();
  const map = useEditor(({ history }) => history.present);
  const before = beside === undefined ? null : resultOf(map, beside);
  const earlier = before?.ranking.find((ranked) => ranked.note.id === note.id)?.dots ?? 0;
  const mostBefore = before?.ranking[0]?.dots ?? 1;
  const text = note.faceDown ? t('board.faceDown') : note.text.trim() || t('board.emptyNote');
  return (
    <li>
      <button type="button" onClick={() => moveCursor(store, { kind: 'note', note: note.id })}>
        <span className="vote-place">
          {t('vote.place', { place })}
          {isTied ? <small>{t('vote.tied')}</small> : null}
        </span>
        <span className="vote-text">{text}</span>
        <span className="vote-bar" aria-hidden="true">
          <i style={{ width: `${(dots / most) * 100}%` }} />
        </span>
        <span className="vote-figures">
          <b>{t('vote.dotsOf', { count: dots })}</b> {t('vote.people', { count: people })}
        </span>
        {beside === undefined ? null : (
          <>
            <span className="vote-bar earlier" aria-hidden="true">
              <i style={{ width: `${(earlier / mostBefore) * 100}%` }} />
            </span>
            <span className="vote-figures">{t('vote.inOther', { round: roundName(beside, t), dots: earlier })}</span>
          </>
        )}
      </button>
    </li>
  );
}
