import { noteEmotion, removeEmotion, setEmotion } from '../../../shared/commands/emotion-commands.ts';
import { type FeelingPlace, feelingAt } from '../../../shared/map/feelings.ts';
import type { Stage } from '../../../shared/map/journey-map.ts';
import { visibleStages } from '../../../shared/map/queries.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { edit } from '../../state/editor-store.ts';
import { chosenCurve, feelingName } from '../../state/feelings.ts';
import { Choice } from '../parts/Choice.tsx';
import { InspectorPart } from '../parts/InspectorPart.tsx';
import { personaName, stageName } from '../parts/names.ts';
import { StepInput } from '../parts/StepInput.tsx';
import { TextField } from '../parts/TextField.tsx';

const WHENS = ['now', 'wished'] as const;
/** Stands for everyone among the ids of personas, which hold no control characters. */
const EVERYONE = '\u0000';

/** How one traveller, or everyone, feels in one stage or in all of them: now and wished, and why. */
export function FeelingFields({ stage }: { readonly stage?: Stage }) {
  const store = useEditorStore();
  const t = useTranslate();
  const map = useEditor(({ history }) => history.present);
  useEditor(({ curve }) => curve);
  const { persona } = chosenCurve(store.getState());
  const stages = stage === undefined ? visibleStages(map) : [stage];
  const places = stages.flatMap((one) => WHENS.map((when): FeelingPlace => ({ stage: one.id, persona, when })));
  return (
    <>
      <InspectorPart title={t('feeling.title')}>
        {map.personas.length > 0 && (
          <Choice
            name={t('feeling.whose')}
            value={persona ?? EVERYONE}
            mixed=""
            options={[
              { value: EVERYONE, name: t('feeling.everyone') },
              ...map.personas.map((one) => ({ value: one.id, name: personaName(one, t) })),
            ]}
            choose={(id) => store.setState({ curve: { persona: id === EVERYONE ? null : id, when: 'now' } })}
          />
        )}
        <table className="value-table">
          <thead>
            <tr>
              <th scope="col">{t('column.stage')}</th>
              {WHENS.map((when) => (
                <th key={when} scope="col">
                  <span className={`when-${when}`}>{t(`value.${when}`)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {stages.map((one) => (
              <tr key={one.id}>
                <th scope="row">{stageName(one, t)}</th>
                {WHENS.map((when) => (
                  <td key={when}>
                    <FeelingInput place={{ stage: one.id, persona, when }} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <p className="invite">{t('feeling.hint')}</p>
      </InspectorPart>
      <FeelingNotes places={places} />
    </>
  );
}

function FeelingInput({ place }: { readonly place: FeelingPlace }) {
  const store = useEditorStore();
  const value = useEditor(({ preview, history }) => feelingAt(preview ?? history.present, place)?.value ?? null);
  const name = useEditor((state) => feelingName(state, place));
  const { persona, when } = place;
  return (
    <StepInput
      name={name}
      value={value}
      set={(next) => {
        if (next === null) edit(store, 'step.removeEmotion', removeEmotion(place));
        else edit(store, 'step.setEmotion', setEmotion(place, next));
      }}
      focus={() => store.setState({ curve: { persona, when } })}
    />
  );
}

/** Why they feel so, for each point that is there. */
function FeelingNotes({ places }: { readonly places: readonly FeelingPlace[] }) {
  const t = useTranslate();
  const map = useEditor(({ history }) => history.present);
  const said = places.flatMap((place) => {
    const emotion = feelingAt(map, place);
    return emotion === undefined ? [] : [{ place, note: emotion.note }];
  });
  if (said.length === 0) return null;
  const nameOf = ({ stage, when }: FeelingPlace): string =>
    t('feeling.whyAt', {
      stage: stageName(map.stages.find(({ id }) => id === stage) ?? { name: '' }, t),
      when: t(`value.${when}`),
    });
  return (
    <InspectorPart title={t('feeling.why')}>
      {said.map(({ place, note }) => (
        <TextField
          key={JSON.stringify(place)}
          name={nameOf(place)}
          value={note}
          label="step.noteEmotion"
          command={(text) => noteEmotion(place, text)}
        />
      ))}
    </InspectorPart>
  );
}
