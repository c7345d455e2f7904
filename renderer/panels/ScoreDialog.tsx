import { useEffect, useRef } from 'react';
import type { Translate } from '../../shared/i18n/translate.ts';
import { scoreOf, type ScoreInput, type StageScore } from '../../shared/map/journey-score.ts';
import type { Language, StageId } from '../../shared/map/journey-map.ts';
import { stageOf } from '../../shared/map/queries.ts';
import { numberText } from '../../shared/number-text.ts';
import { useEditor, useEditorStore, useTranslate } from '../state/editor-context.ts';
import { inputFigure, inputName } from '../../shared/score-words.ts';
import { DialogFrame } from './DialogFrame.tsx';
import { stageName } from './names.ts';

const COLUMNS = ['what', 'figure', 'reached', 'counts', 'points'] as const;
const FORMULA = ['metric', 'stage', 'map', 'confidence'] as const;

/** How the score was computed: every figure, what it reached, how much it counts, and what is missing. */
export function ScoreDialog({ stage }: { readonly stage: StageId | null }) {
  const store = useEditorStore();
  const t = useTranslate();
  const { score, confidence, stages } = useEditor(({ history }) => scoreOf(history.present));
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
          <b>{score === null ? t('score.none') : t('score.ofHundred', { score: Math.round(score) })}</b>
          <span>{t('score.confidence', { confidence: Math.round(confidence * 100) })}</span>
        </p>
      }
    >
      {/* It scrolls, so that the keyboard must get to it. */}
      <div className="score-desk" role="group" aria-label={t('score.how')} tabIndex={0}>
        <table className="score-table" ref={table}>
          <caption className="unseen">{t('score.how')}</caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(`score.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          {stages.map((one) => (
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

function StageRows({ of }: { readonly of: StageScore }) {
  const t = useTranslate();
  const language = useEditor((state) => state.settings.language);
  const stage = useEditor(({ history }) => stageOf(history.present, of.stage));
  const confidence = Math.round(of.confidence * 100);
  return (
    <tbody data-stage={of.stage}>
      <tr className="score-stage">
        <th scope="rowgroup" colSpan={3}>
          {stage === undefined ? '' : stageName(stage, t)}
        </th>
        <td>{t('score.confidence', { confidence })}</td>
        <td>{of.score === null ? t('score.none') : tenths(of.score, language)}</td>
      </tr>
      {of.inputs.map((input) => (
        <InputRow key={input.metric?.id ?? input.part} input={input} t={t} language={language} />
      ))}
    </tbody>
  );
}

type InputRowProps = { readonly input: ScoreInput; readonly t: Translate; readonly language: Language };

function InputRow({ input, t, language }: InputRowProps) {
  const { reached, counts, points } = input;
  return (
    <tr data-missing={reached === null}>
      <th scope="row">{inputName(input, t)}</th>
      <td>{inputFigure(input, t, language)}</td>
      <td>{reached === null ? t('score.missing') : `${tenths(reached, language)} %`}</td>
      <td>{reached === null ? '' : `${tenths(counts * 100, language)} %`}</td>
      <td>{points === null ? '' : tenths(points, language)}</td>
    </tr>
  );
}

function tenths(value: number, language: Language): string {
  return numberText(Math.round(value * 10) / 10, language);
}
