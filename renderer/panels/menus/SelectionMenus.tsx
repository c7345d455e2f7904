import { BadgeCheck, Columns3, type IconNode, Palette, Rows3 } from 'lucide';
import { DropdownMenu, Toolbar } from 'radix-ui';
import type { ReactNode } from 'react';
import { ACTIONS } from '../../../shared/action-catalogue.ts';
import { rehomeNotes } from '../../../shared/commands/move-notes.ts';
import { recolourNotes } from '../../../shared/commands/note-commands.ts';
import { EVIDENCE_KINDS, type EvidenceKind, type Note } from '../../../shared/map/journey-map.ts';
import { type Cell, laneOf, visibleLanes, visibleStages } from '../../../shared/map/queries.ts';
import { runAction } from '../../actions/registry.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { type EditorStore, edit } from '../../state/editor-store.ts';
import { selectedNotes, shownMap, translateOf } from '../../state/selectors.ts';
import { useKeysOf } from '../parts/ActionButton.tsx';
import { choiceKey, choiceOfKey, noteColours } from '../parts/colour-choices.ts';
import { EvidenceSign } from '../evidence/EvidenceSign.tsx';
import { Hint } from '../parts/Hint.tsx';
import { Icon } from '../parts/Icon.tsx';
import { laneName, stageName } from '../parts/names.ts';
import { lanePaint, notePaint } from '../parts/paints.ts';
import { SwatchFace } from '../parts/Swatches.tsx';

type MenuProps = { readonly leave: () => void };

type BarMenuProps = MenuProps & { readonly name: string; readonly icon: IconNode; readonly children: ReactNode };

export function BarMenu({ name, icon, leave, children }: BarMenuProps) {
  return (
    <DropdownMenu.Root modal={false}>
      <Hint text={name} side="top">
        <Toolbar.Button asChild>
          <DropdownMenu.Trigger className="icon-button" aria-label={name}>
            <Icon icon={icon} />
          </DropdownMenu.Trigger>
        </Toolbar.Button>
      </Hint>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className="menu"
          align="start"
          sideOffset={8}
          collisionPadding={8}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            leave();
          }}
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

/** What all have in common; undefined where they differ. */
function common<Value>(values: readonly Value[]): Value | undefined {
  return values.every((value) => value === values[0]) ? values[0] : undefined;
}

/** Read where a menu is open alone: a large selection is not looked through at every change. */
export function useSelectedNotes(): readonly Note[] {
  useEditor(({ history }) => history.present);
  useEditor(({ selection }) => selection);
  return selectedNotes(useEditorStore().getState());
}

export function SelectionColour({ leave }: MenuProps) {
  const t = useTranslate();
  return (
    <BarMenu name={t('inspector.colour')} icon={Palette} leave={leave}>
      <ColourLines />
    </BarMenu>
  );
}

function ColourLines() {
  const store = useEditorStore();
  const t = useTranslate();
  const notes = useSelectedNotes();
  const lane = laneOf(store.getState().history.present, common(notes.map((note) => note.lane)) ?? '');
  const value = common(notes.map(({ colour }) => colour));
  const { choices } = noteColours(t, {
    paint: lane === undefined ? notePaint('grey') : lanePaint(lane),
    name: t('colour.own'),
  });
  const colour = (key: string) => {
    const ids = notes.map(({ id }) => id);
    edit(store, 'step.recolourNotes', recolourNotes(ids, choiceOfKey(key)));
  };
  return (
    <DropdownMenu.RadioGroup
      className="swatches"
      aria-label={t('inspector.colour')}
      {...(value === undefined ? {} : { value: choiceKey(value) })}
      onValueChange={colour}
    >
      {choices.map((choice) => (
        <DropdownMenu.RadioItem
          key={choiceKey(choice.value)}
          className="swatch"
          value={choiceKey(choice.value)}
          aria-label={choice.name}
          title={choice.name}
        >
          <SwatchFace choice={choice} isOn={choice.value === value} />
        </DropdownMenu.RadioItem>
      ))}
    </DropdownMenu.RadioGroup>
  );
}

/** Moves the selected notes, each within its stage or its lane, and tells where to. */
function rehome(store: EditorStore, to: Partial<Cell>, name: string): void {
  const ids = selectedNotes(store.getState()).map(({ id }) => id);
  if (!edit(store, 'step.moveNotes', rehomeNotes(ids, to))) return;
  const t = translateOf(store.getState());
  const note = t('board.noteCount', { count: ids.length });
  store.setState({ announcement: t('board.moved', { note, cell: name }) });
}

export function SelectionLane({ leave }: MenuProps) {
  const t = useTranslate();
  return (
    <BarMenu name={t('selection.toLane')} icon={Rows3} leave={leave}>
      <PlaceLines axis="lane" />
    </BarMenu>
  );
}

export function SelectionStage({ leave }: MenuProps) {
  const t = useTranslate();
  return (
    <BarMenu name={t('selection.toStage')} icon={Columns3} leave={leave}>
      <PlaceLines axis="stage" />
    </BarMenu>
  );
}

function PlaceLines({ axis }: { readonly axis: 'lane' | 'stage' }) {
  const store = useEditorStore();
  const t = useTranslate();
  const map = useEditor(shownMap);
  const here = common(useSelectedNotes().map((note) => note[axis]));
  const places =
    axis === 'lane'
      ? visibleLanes(map).map((lane) => ({ id: lane.id, name: laneName(lane, t), paint: lanePaint(lane) }))
      : visibleStages(map).map((stage) => ({ id: stage.id, name: stageName(stage, t), paint: null }));
  return places.map(({ id, name, paint }) => (
    <DropdownMenu.Item
      key={id}
      className="menu-line"
      disabled={id === here}
      onSelect={() => rehome(store, axis === 'lane' ? { lane: id } : { stage: id }, name)}
    >
      {paint === null ? null : <i className="lane-dot" style={{ background: paint }} />}
      {name}
    </DropdownMenu.Item>
  ));
}

export function SelectionEvidence({ leave }: MenuProps) {
  const t = useTranslate();
  return (
    <BarMenu name={t('evidence.title')} icon={BadgeCheck} leave={leave}>
      <EvidenceLines />
    </BarMenu>
  );
}

function EvidenceLines() {
  const t = useTranslate();
  const kind = common(useSelectedNotes().map(({ evidence }) => evidence.kind));
  return (
    <DropdownMenu.RadioGroup aria-label={t('evidence.title')} {...(kind === undefined ? {} : { value: kind })}>
      {EVIDENCE_KINDS.map((each) => (
        <EvidenceLine key={each} kind={each} />
      ))}
    </DropdownMenu.RadioGroup>
  );
}

function EvidenceLine({ kind }: { readonly kind: EvidenceKind }) {
  const store = useEditorStore();
  const t = useTranslate();
  const keys = useKeysOf(`evidence.${kind}`);
  return (
    <DropdownMenu.RadioItem
      className="menu-line"
      value={kind}
      aria-label={t(ACTIONS[`evidence.${kind}`].label)}
      onSelect={() => void runAction(`evidence.${kind}`, store)}
    >
      <EvidenceSign kind={kind} />
      {t(`evidence.${kind}`)}
      <kbd>{keys}</kbd>
    </DropdownMenu.RadioItem>
  );
}
