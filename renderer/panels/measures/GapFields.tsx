import { Trash } from 'lucide';
import { Slider } from 'radix-ui';
import { noteGap, removeGap, setGap } from '../../../shared/commands/gap-commands.ts';
import { gapWords } from '../../../shared/i18n/gap-words.ts';
import { gapAt, gapLane } from '../../../shared/map/feelings.ts';
import type { Stage, StageId } from '../../../shared/map/journey-map.ts';
import { visibleStages } from '../../../shared/map/queries.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { edit } from '../../state/editor-store.ts';
import { gapInWords, gapName } from '../../state/feelings.ts';
import { Hint } from '../parts/Hint.tsx';
import { Icon } from '../parts/Icon.tsx';
import { InspectorPart } from '../parts/InspectorPart.tsx';
import { stageName } from '../parts/names.ts';
import { StepInput } from '../parts/StepInput.tsx';
import { TextField } from '../parts/TextField.tsx';

/** How far what they got lies from what they expected, in one stage or in all; only where both lanes are shown. */
export function GapFields({ stage }: { readonly stage?: Stage }) {
  const t = useTranslate();
  const hasLanes = useEditor(({ history }) => gapLane(history.present) !== undefined);
  if (!hasLanes) return null;
  return (
    <InspectorPart title={t('gap.title')}>
      {stage === undefined ? <GapTable /> : <GapOfStage key={stage.id} id={stage.id} />}
    </InspectorPart>
  );
}

function GapOfStage({ id }: { readonly id: StageId }) {
  const store = useEditorStore();
  const t = useTranslate();
  const gap = useEditor(({ history }) => gapAt(history.present, id));
  const shown = useEditor(({ preview, history }) => gapAt(preview ?? history.present, id)?.value);
  const name = useEditor((state) => gapName(state, id));
  const words = useEditor((state) => gapInWords(state, id, shown ?? null));
  return (
    <>
      <Slider.Root
        className="gap-slider"
        min={-2}
        max={2}
        step={0.5}
        value={[shown ?? 0]}
        onValueChange={([value = 0]) =>
          store.setState(({ history }) => ({ preview: setGap(id, value)(history.present) }))
        }
        onValueCommit={([value = 0]) => {
          store.setState({ preview: null });
          edit(store, 'step.setGap', setGap(id, value));
        }}
      >
        <Slider.Track className="gap-track" />
        <Slider.Thumb
          className="gap-thumb"
          aria-label={name}
          aria-valuetext={words}
          data-unsaid={shown === undefined}
        />
      </Slider.Root>
      <div className="switch-row">
        <output>{shown === undefined ? t('gap.unsaidHint') : t(gapWords(shown))}</output>
        {gap !== undefined && (
          <Hint text={t('step.removeGap')} side="left">
            <button
              type="button"
              className="icon-button"
              aria-label={t('step.removeGap')}
              onClick={() => edit(store, 'step.removeGap', removeGap(id))}
            >
              <Icon icon={Trash} />
            </button>
          </Hint>
        )}
      </div>
      {gap !== undefined && (
        <TextField
          name={t('feeling.why')}
          value={gap.note}
          label="step.noteGap"
          command={(text) => noteGap(id, text)}
          manyLines
        />
      )}
    </>
  );
}

function GapTable() {
  const t = useTranslate();
  const map = useEditor(({ history }) => history.present);
  return (
    <table className="value-table">
      <thead>
        <tr>
          <th scope="col">{t('column.stage')}</th>
          <th scope="col">{t('gap.column')}</th>
        </tr>
      </thead>
      <tbody>
        {visibleStages(map).map((stage) => (
          <tr key={stage.id}>
            <th scope="row">{stageName(stage, t)}</th>
            <td>
              <GapInput id={stage.id} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function GapInput({ id }: { readonly id: StageId }) {
  const store = useEditorStore();
  const value = useEditor(({ history }) => gapAt(history.present, id)?.value ?? null);
  const name = useEditor((state) => gapName(state, id));
  return (
    <StepInput
      name={name}
      value={value}
      set={(next) => {
        if (next === null) edit(store, 'step.removeGap', removeGap(id));
        else edit(store, 'step.setGap', setGap(id, next));
      }}
    />
  );
}
