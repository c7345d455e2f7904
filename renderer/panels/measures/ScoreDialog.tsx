import { useEffect, useRef } from 'react';
import { SCORE_COLUMNS, scoreTables, scoreWords, type StageScoreTable } from '../../../shared/export/score-table.ts';
import { scoreOf } from '../../../shared/map/journey-score.ts';
import type { StageId } from '../../../shared/map/journey-map.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { DialogFrame } from '../parts/DialogFrame.tsx';

const FORMULA = ['metric', 'stage', 'map', 'confidence'] as const;

/** How the score was computed: every figure, what it reached, how much it counts, and what is missing. */
export function ScoreDialog({ stage }: { readonly stage: StageId | null }) {
  const store = useEditorStore();
  const t = useTranslate();
  const map = useEditor(({ history }) => history.present);
  const { score, confidence } = scoreWords(scoreOf(map), t);
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    const head = stage === null ? null : table.current?.querySelector(`[data-stage="${CSS.escape(stage)}"]`);
    head?.scrollIntoView({ block: 'start' });
  }, [stage]);
  return (
    <DialogFrame
      title={t('score.title')}
      sub={t('score.line')}
      broad
      close={() => store.setState({ dialog: null })}
      beside={
        <p className="score-sum">
          <b>{score}</b>
          <span>{confidence}</span>
        </p>
      }
    >
      {/* It scrolls, so that the keyboard must get to it. */}
      <div className="score-desk" role="group" aria-label={t('score.how')} tabIndex={0}>
        <table className="score-table" ref={table}>
          <caption className="unseen">{t('score.how')}</caption>
          <thead>
            <tr>
              {SCORE_COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(`score.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          {scoreTables(map, t).map((one) => (
            <StageRows key={one.stage} of={one} />
          ))}
        </table>
        <section className="score-formula">
          <h3>{t('score.formula')}</h3>
          {FORMULA.map((part) => (
            <p key={part}>{t(`score.formula.${part}`)}</p>
          ))}
        </section>
      </div>
    </DialogFrame>
  );
}

function StageRows({ of }: { readonly of: StageScoreTable }) {
  return (
    <tbody data-stage={of.stage}>
      <tr className="score-stage">
        <th scope="rowgroup" colSpan={2}>
          {of.name}
        </th>
        <td colSpan={2}>{of.confidence}</td>
        <td>{of.score}</td>
      </tr>
      {of.rows.map(({ key, isMissing, cells: [name, ...cells] }) => (
        <tr key={key} data-missing={isMissing}>
          <th scope="row">{name}</th>
          {cells.map((cell, at) => (
            <td key={SCORE_COLUMNS[at + 1]}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
