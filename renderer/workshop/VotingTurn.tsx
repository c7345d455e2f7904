import { Minus } from 'lucide';
import { noteOf } from '../../shared/map/queries.ts';
import { dotsLeft } from '../../shared/workshop/voting.ts';
import { Icon } from '../panels/parts/Icon.tsx';
import { useEditor, useEditorStore, useTranslate } from '../state/editor-context.ts';
import { endTurn, handIn, placeDot, turnOf, voterName } from '../state/voting.ts';

/** Somebody has the laptop: their own dots, and nothing of anybody else. */
export function VotingTurn() {
  const store = useEditorStore();
  const t = useTranslate();
  const turn = useEditor(({ voting }) => voting?.turn ?? null);
  const map = useEditor(({ history }) => history.present);
  const found = turnOf(store.getState());
  if (found === null || turn === null) return null;
  const { round } = found;
  const left = dotsLeft(round, turn.dots);
  const name = voterName(store.getState(), round, turn.seat);
  return (
    <>
      <div className="vote-turn">
        <h2>{t('vote.turn', { name })}</h2>
        <p className="vote-dots" role="img" aria-label={t('vote.left', { count: left })}>
          {Array.from({ length: Math.min(round.dots, 20) }, (_, at) => (
            <i key={at} data-placed={at >= left} />
          ))}
        </p>
        <p className="vote-left" aria-hidden="true">
          {t('vote.left', { count: left })}
        </p>
        <p className="quiet">{t('vote.how')}</p>
        {round.several ? null : <p className="quiet">{t('vote.onceOnly')}</p>}
      </div>
      <section className="inspector-part">
        <h3>{t('vote.yours')}</h3>
        {turn.dots.length === 0 ? <p className="quiet">{t('vote.noDots')}</p> : null}
        <ul className="vote-own" aria-label={t('vote.yours')}>
          {turn.dots.map(({ note, count }) => {
            const text = noteOf(map, note)?.text.trim() || t('board.emptyNote');
            return (
              <li key={note}>
                <span>{text}</span>
                <b>{count}</b>
                <button
                  type="button"
                  className="icon-button"
                  aria-label={t('vote.takeBack', { note: text })}
                  onClick={() => placeDot(store, note, true)}
                >
                  <Icon icon={Minus} size={16} />
                </button>
              </li>
            );
          })}
        </ul>
      </section>
      <div className="vote-foot">
        <button type="button" className="button primary wide" onClick={() => handIn(store)}>
          {t('vote.handIn')}
        </button>
        <button type="button" className="button quiet wide" onClick={() => endTurn(store)}>
          {t('vote.leave')}
        </button>
      </div>
    </>
  );
}
