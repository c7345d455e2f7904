import { X } from 'lucide';
import { useEffect, useRef } from 'react';
import { openRound, roundOf } from '../../shared/workshop/voting.ts';
import { runAction } from '../actions/registry.ts';
import { Hint } from '../panels/parts/Hint.tsx';
import { Icon } from '../panels/parts/Icon.tsx';
import { useEditor, useEditorStore, useTranslate } from '../state/editor-context.ts';
import { turnOf } from '../state/voting.ts';
import { NewRound } from './NewRound.tsx';
import { RoundGoing } from './RoundGoing.tsx';
import { RoundList } from './RoundList.tsx';
import { RoundResult } from './RoundResult.tsx';
import { VotingTurn } from './VotingTurn.tsx';

type VotePanelProps = {
  /** Gives the keyboard to the board. */
  readonly leave: () => void;
};

/** The dot vote, where else the inspector stands: a new round, the one that is going on, somebody's turn, a result. */
export function VotePanel({ leave }: VotePanelProps) {
  const store = useEditorStore();
  const t = useTranslate();
  const aside = useRef<HTMLElement>(null);
  const isTurn = useEditor((state) => turnOf(state) !== null);
  const shows = useEditor(({ voting }) => voting?.shows ?? null);
  const going = useEditor(({ history }) => openRound(history.present)?.number ?? null);
  const result = useEditor(({ history }) => (shows === null ? undefined : roundOf(history.present, shows)));
  // The keyboard goes along: to the board for who votes, to the next thing to do for who leads.
  useEffect(() => {
    if (isTurn) return leave();
    aside.current?.querySelector<HTMLElement>('[data-first]')?.focus();
  }, [isTurn, going, shows, leave]);
  const close = () => {
    void runAction('vote.panel', store);
    leave();
  };
  return (
    <aside ref={aside} className="inspector vote-panel" aria-label={t('vote.title')}>
      <div className="vote-parts">
        {isTurn ? (
          <VotingTurn />
        ) : (
          <>
            <div className="vote-head">
              <h2>{t('vote.title')}</h2>
              <Hint text={t('vote.close')}>
                <button type="button" className="icon-button" aria-label={t('vote.close')} onClick={close}>
                  <Icon icon={X} />
                </button>
              </Hint>
            </div>
            {result?.closed === true ? (
              <RoundResult key={result.number} round={result} />
            ) : going === null ? (
              <NewRound />
            ) : (
              <RoundGoing />
            )}
            <RoundList />
          </>
        )}
      </div>
    </aside>
  );
}
