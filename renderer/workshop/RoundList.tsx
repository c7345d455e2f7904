import { roundName } from '../../shared/export/vote-tables.ts';
import { shownRound, closedRounds, openRound } from '../../shared/workshop/voting.ts';
import { useEditor, useEditorStore, useTranslate } from '../state/editor-context.ts';

/** The rounds that there were, latest first, and the way back to the one that is going on or to a new one. */
export function RoundList() {
  const store = useEditorStore();
  const t = useTranslate();
  const map = useEditor(({ history }) => history.present);
  const shows = useEditor(({ voting }) => voting?.shows ?? null);
  const rounds = closedRounds(map);
  if (rounds.length === 0) return null;
  const show = (number: number | null) => store.setState({ voting: { turn: null, shows: number } });
  const now = openRound(map);
  const shown = shownRound(map);
  return (
    <section className="inspector-part">
      <h3>{t('vote.rounds')}</h3>
      <ul className="vote-voters">
        <li>
          <button type="button" aria-pressed={shows === null} onClick={() => show(null)}>
            <span>{now === undefined ? t('vote.new') : roundName(now, t)}</span>
            {now === undefined ? null : <small>{t('vote.going')}</small>}
          </button>
        </li>
        {rounds.map((round) => (
          <li key={round.number}>
            <button type="button" aria-pressed={shows === round.number} onClick={() => show(round.number)}>
              <span>{roundName(round, t)}</span>
              {round === shown ? <small>{t('vote.onNotes')}</small> : null}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
