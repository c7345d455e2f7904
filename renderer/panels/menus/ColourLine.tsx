import { DropdownMenu } from 'radix-ui';
import type { Command } from '../../../shared/commands/command.ts';
import { recolourLane } from '../../../shared/commands/lane-commands.ts';
import { recolourNotes } from '../../../shared/commands/note-commands.ts';
import { describeStage } from '../../../shared/commands/stage-commands.ts';
import type { PlainTextKey, Translate } from '../../../shared/i18n/translate.ts';
import type { Colour } from '../../../shared/map/journey-map.ts';
import { laneOf, noteOf, stageOf, visibleStages } from '../../../shared/map/queries.ts';
import { stageColour } from '../../../shared/theme.ts';
import { useEditorStore, useTranslate } from '../../state/editor-context.ts';
import type { EditorState } from '../../state/editor-state.ts';
import { edit } from '../../state/editor-store.ts';
import { isViewOnly } from '../../state/selectors.ts';
import { type ColourChoices, choiceKey, choiceOfKey, noteColours, stageColours } from '../parts/colour-choices.ts';
import { lanePaint } from '../parts/paints.ts';
import { SwatchFace } from '../parts/Swatches.tsx';

/** The colours of what the menu is about, as lines of it that lie side by side. */
export function ColourLine() {
  const store = useEditorStore();
  const t = useTranslate();
  const colouring = colouringOf(store.getState(), t);
  if (colouring === null) return null;
  const { colours, value, label, command } = colouring;
  return (
    <>
      <DropdownMenu.Separator className="menu-rule" />
      <DropdownMenu.Label className="menu-heading">{t('inspector.colour')}</DropdownMenu.Label>
      <DropdownMenu.RadioGroup
        className="swatches"
        aria-label={t('inspector.colour')}
        value={choiceKey(value)}
        onValueChange={(key) => edit(store, label, command(choiceOfKey(key)))}
      >
        {colours.choices.map((choice) => (
          <DropdownMenu.RadioItem
            key={choiceKey(choice.value)}
            className={colours.dark ? 'swatch on-dark' : 'swatch'}
            value={choiceKey(choice.value)}
            aria-label={choice.name}
            title={choice.name}
          >
            <SwatchFace choice={choice} isOn={choice.value === value} />
          </DropdownMenu.RadioItem>
        ))}
      </DropdownMenu.RadioGroup>
    </>
  );
}

type Colouring = {
  readonly colours: ColourChoices;
  readonly value: Colour | null;
  readonly label: PlainTextKey;
  readonly command: (colour: Colour | null) => Command;
};

function colouringOf(state: EditorState, t: Translate): Colouring | null {
  if (isViewOnly(state)) return null;
  const {
    menu,
    selection,
    history: { present: map },
  } = state;
  const on = menu === null || menu.on === 'add-lane' ? undefined : menu.on;
  switch (on?.kind) {
    case 'note': {
      const note = noteOf(map, on.note);
      const lane = note === undefined ? undefined : laneOf(map, note.lane);
      if (note === undefined || lane === undefined) return null;
      const ids = selection.has(note.id) ? [...selection] : [note.id];
      return {
        colours: noteColours(t, { paint: lanePaint(lane), name: t('colour.own') }),
        value: note.colour,
        label: 'step.recolourNotes',
        command: (colour) => recolourNotes(ids, colour),
      };
    }
    case 'stage': {
      const stage = stageOf(map, on.stage);
      if (stage === undefined) return null;
      const stages = visibleStages(map);
      return {
        colours: stageColours(t, stageColour(Math.max(0, stages.indexOf(stage)), stages.length)),
        value: stage.colour,
        label: 'step.changeStage',
        command: (colour) => describeStage(stage.id, { colour }),
      };
    }
    case 'lane': {
      const lane = laneOf(map, on.lane);
      if (lane === undefined) return null;
      return {
        colours: noteColours(t, { paint: lanePaint({ kind: lane.kind, colour: null }), name: t('colour.byKind') }),
        value: lane.colour,
        label: 'step.changeLane',
        command: (colour) => recolourLane(lane.id, colour),
      };
    }
    case 'cell':
    case 'link':
    case 'stroke':
    case 'board':
    case undefined:
      return null;
  }
}
