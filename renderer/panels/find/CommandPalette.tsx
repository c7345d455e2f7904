import { ArrowRight, ChevronRight } from 'lucide';
import { Dialog } from 'radix-ui';
import { useMemo, useRef, useState } from 'react';
import { LANE_ICONS } from '../../../shared/icons.ts';
import type { Cursor } from '../../../shared/layout/cursor.ts';
import { laneOf, stageOf } from '../../../shared/map/queries.ts';
import { moveCursor } from '../../actions/go-actions.ts';
import { addLaneOfKind } from '../../actions/lane-actions.ts';
import { canRun, runAction } from '../../actions/registry.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import type { EditorStore } from '../../state/editor-store.ts';
import { shownMap } from '../../state/selectors.ts';
import { useKeysOf } from '../parts/ActionButton.tsx';
import { FoundList } from '../parts/FoundList.tsx';
import { Icon } from '../parts/Icon.tsx';
import { laneName, stageName } from '../parts/names.ts';
import { actionEntries, type PaletteEntry, paletteMatches, placeEntries } from './palette-entries.ts';
import { useKeyboardGivenBack } from '../parts/use-keyboard-given-back.ts';
import { noteWords } from '../../../shared/map/note-words.ts';

/** All that can be done and everywhere one can go, found by typing. */
export function CommandPalette() {
  const store = useEditorStore();
  const t = useTranslate();
  const giveBack = useKeyboardGivenBack();
  const chosen = useRef<PaletteEntry | null>(null);
  const close = () => store.setState({ dialog: null });
  const choose = (entry: PaletteEntry) => {
    chosen.current = entry;
    close();
  };
  return (
    <Dialog.Root open onOpenChange={close}>
      <Dialog.Portal>
        <Dialog.Overlay className="veil palette-veil">
          <Dialog.Content
            className="dialog palette"
            aria-describedby={undefined}
            onCloseAutoFocus={(event) => {
              giveBack(event);
              // Not before the dialog is gone: until then it would take the keyboard back from what opens.
              if (chosen.current !== null) follow(store, chosen.current);
            }}
          >
            <Dialog.Title className="unseen">{t('palette.title')}</Dialog.Title>
            <PaletteList choose={choose} />
          </Dialog.Content>
        </Dialog.Overlay>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

const RECENT = 5;

function follow(store: EditorStore, entry: PaletteEntry): void {
  if (entry.kind === 'new-lane') return addLaneOfKind(store, entry.of, 'end');
  if (entry.kind !== 'action') return moveCursor(store, cursorOn(entry));
  const { action } = entry;
  store.setState(({ recentActions }) => ({
    recentActions: [action, ...recentActions.filter((id) => id !== action)].slice(0, RECENT),
  }));
  void runAction(action, store);
}

type Place = Exclude<PaletteEntry, { kind: 'action' | 'new-lane' }>;

function cursorOn(entry: Place): Cursor {
  switch (entry.kind) {
    case 'stage':
      return { kind: 'stage', stage: entry.stage.id };
    case 'lane':
      return { kind: 'lane', lane: entry.lane.id };
    case 'note':
      return { kind: 'note', note: entry.note.id };
  }
}

function useMatches(typed: string): readonly PaletteEntry[] {
  const store = useEditorStore();
  const t = useTranslate();
  const map = useEditor((state) => shownMap({ ...state, preview: null }));
  const [actions] = useState(() => {
    const state = store.getState();
    return actionEntries(t, state.recentActions, (id) => canRun(id, state));
  });
  const places = useMemo(() => placeEntries(map, t), [map, t]);
  return useMemo(() => paletteMatches(typed, actions, places), [typed, actions, places]);
}

function PaletteList({ choose }: { readonly choose: (entry: PaletteEntry) => void }) {
  const t = useTranslate();
  const [typed, setTyped] = useState('');
  const matches = useMatches(typed);
  return (
    <FoundList
      name={t('palette.title')}
      invite={t('palette.invite')}
      none={t('palette.none')}
      typed={typed}
      type={setTyped}
      lines={matches}
      keyOf={keyOf}
      choose={choose}
    >
      {(entry) => <EntryLine entry={entry} />}
    </FoundList>
  );
}

function keyOf(entry: PaletteEntry): string {
  if (entry.kind === 'action') return entry.action;
  return entry.kind === 'new-lane' ? `new ${entry.of}` : `${entry.kind} ${JSON.stringify(cursorOn(entry))}`;
}

function EntryLine({ entry }: { readonly entry: PaletteEntry }) {
  if (entry.kind === 'action') return <ActionLine entry={entry} />;
  if (entry.kind !== 'new-lane') return <PlaceLine entry={entry} />;
  return (
    <>
      <Icon icon={LANE_ICONS[entry.of]} />
      <span className="palette-words">{entry.label}</span>
    </>
  );
}

function ActionLine({ entry }: { readonly entry: Extract<PaletteEntry, { kind: 'action' }> }) {
  const keys = useKeysOf(entry.action);
  return (
    <>
      <Icon icon={ChevronRight} />
      <span className="palette-words">{entry.label}</span>
      {keys === undefined ? null : <kbd>{keys}</kbd>}
    </>
  );
}

function PlaceLine({ entry }: { readonly entry: Place }) {
  const t = useTranslate();
  const map = useEditor(({ history }) => history.present);
  const [name, kind] = ((): readonly [string, string] => {
    switch (entry.kind) {
      case 'stage':
        return [stageName(entry.stage, t), t('palette.stage')];
      case 'lane':
        return [laneName(entry.lane, t), t('palette.lane')];
      case 'note': {
        const { stage, lane } = entry.note;
        const names = { stage: stageOf(map, stage)?.name ?? '', lane: laneOf(map, lane)?.name ?? '' };
        return [noteWords(entry.note, t), t('board.cell', names)];
      }
    }
  })();
  const lane = entry.kind === 'lane' ? entry.lane : entry.kind === 'note' ? laneOf(map, entry.note.lane) : undefined;
  return (
    <>
      <Icon icon={lane === undefined ? ArrowRight : LANE_ICONS[lane.kind]} />
      <span className="palette-words">{t('palette.goTo', { name })}</span>
      <small>{kind}</small>
    </>
  );
}
