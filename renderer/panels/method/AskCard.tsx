import { ArrowLeft, ArrowRight, X } from 'lucide';
import { useEffect } from 'react';
import { LANE_ICONS } from '../../../shared/icons.ts';
import { askingCells, cellOfWalk, openCells, type Walk } from '../../../shared/map/open-questions.ts';
import { type Cell, laneOf, notesIn, sameCell, stageOf } from '../../../shared/map/queries.ts';
import { askAgain, endAsking, goToAsked } from '../../actions/asking.ts';
import { canRun, runAction } from '../../actions/registry.ts';
import { questionAt } from '../../state/asking.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { currentCell, shownMap } from '../../state/selectors.ts';
import { useKeysOf } from '../parts/ActionButton.tsx';
import { Hint } from '../parts/Hint.tsx';
import { Icon } from '../parts/Icon.tsx';
import { keepKeyboard } from '../parts/keep-keyboard.ts';
import { laneName, stageName } from '../parts/names.ts';
import { lanePaint } from '../parts/paints.ts';

type AskCardProps = {
  /** Gives the keyboard back to the board. */
  readonly leave: () => void;
};

/** The question that the room is asked, large enough to be read from the last row. */
export function AskCard({ leave }: AskCardProps) {
  const store = useEditorStore();
  const t = useTranslate();
  const asking = useEditor((state) => state.asking);
  useEffect(() => {
    if (asking !== null) document.getElementById('capture-line')?.focus();
  }, [asking]);
  if (asking === null) return null;
  const end = () => {
    endAsking(store);
    leave();
  };
  const cell = asking.walk === null ? undefined : cellOfWalk(asking.walk);
  return (
    <section
      className="ask-card"
      aria-label={t('ask.label')}
      onMouseDown={keepKeyboard}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        end();
      }}
    >
      {asking.walk === null || cell === undefined ? <Over end={end} /> : <Question walk={asking.walk} cell={cell} />}
      <Hint text={t('action.question.end')} keys="Esc" side="top">
        <button type="button" className="icon-button ask-end" aria-label={t('action.question.end')} onClick={end}>
          <Icon icon={X} />
        </button>
      </Hint>
    </section>
  );
}

function Question({ cell }: { readonly walk: Walk; readonly cell: Cell }) {
  const t = useTranslate();
  const map = useEditor(shownMap);
  const lane = laneOf(map, cell.lane);
  const stage = stageOf(map, cell.stage);
  if (lane === undefined || stage === undefined) return null;
  const { first, others } = questionAt(map, cell);
  const [open, all] = [openCells(map).length, askingCells(map).length];
  return (
    <>
      <p className="ask-place">
        <span className="target" style={{ background: lanePaint(lane) }}>
          <Icon icon={LANE_ICONS[lane.kind]} />
        </span>
        <b>{t('board.cell', { stage: stageName(stage, t), lane: laneName(lane, t) })}</b>
        <span className="ask-count">{t('ask.open', { open, count: all })}</span>
      </p>
      <p className="ask-question">{first}</p>
      {others.length === 0 ? null : <p className="ask-others">{others.join(' ')}</p>}
      <Steps cell={cell} />
    </>
  );
}

/** Forward it is called "Skip" as long as nobody has said anything. */
function Steps({ cell }: { readonly cell: Cell }) {
  const store = useEditorStore();
  const t = useTranslate();
  const isAnswered = useEditor((state) => notesIn(shownMap(state), cell).length > 0);
  const hasBefore = useEditor((state) => canRun('question.previous', state));
  const isAway = useEditor((state) => {
    const current = currentCell(state);
    return current === null || !sameCell(current, cell);
  });
  const [next, previous] = [useKeysOf('question.next'), useKeysOf('question.previous')];
  return (
    <div className="ask-steps">
      <Hint text={t('action.question.previous')} keys={previous} side="top">
        <button
          type="button"
          className="button"
          aria-disabled={!hasBefore}
          onClick={() => void runAction('question.previous', store)}
        >
          <Icon icon={ArrowLeft} />
          {t('ask.previous')}
        </button>
      </Hint>
      {isAway ? (
        <button type="button" className="button" onClick={() => goToAsked(store)}>
          {t('ask.back')}
        </button>
      ) : null}
      <Hint text={t('action.question.next')} keys={next} side="top">
        <button
          type="button"
          className={isAnswered ? 'button primary' : 'button'}
          onClick={() => void runAction('question.next', store)}
        >
          {t(isAnswered ? 'ask.next' : 'ask.skip')}
          <Icon icon={ArrowRight} />
        </button>
      </Hint>
    </div>
  );
}

/** The walk has come to its end: all is said, or what was skipped is still open. */
function Over({ end }: { readonly end: () => void }) {
  const store = useEditorStore();
  const t = useTranslate();
  const count = useEditor((state) => openCells(shownMap(state)).length);
  const asks = useEditor((state) => askingCells(shownMap(state)).length > 0);
  return (
    <>
      <p className="ask-question">{count > 0 ? t('ask.over', { count }) : t(asks ? 'ask.none' : 'ask.noQuestions')}</p>
      <div className="ask-steps">
        {count > 0 ? (
          <button type="button" className="button" onClick={() => askAgain(store)}>
            {t('ask.again')}
          </button>
        ) : null}
        <button type="button" className="button primary" onClick={end}>
          {t('ask.end')}
        </button>
      </div>
    </>
  );
}
