import { memo, useDeferredValue, useEffect, useRef } from 'react';
import type { JourneyMap } from '../../../shared/map/journey-map.ts';
import { laneOf, stageOf } from '../../../shared/map/queries.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import type { EditorState } from '../../state/editor-state.ts';
import { selectedLink } from '../../state/linking.ts';
import { CellInspector } from './CellInspector.tsx';
import { InspectorFields } from './InspectorFields.tsx';
import { LaneInspector } from './LaneInspector.tsx';
import { LinkInspector } from './LinkInspector.tsx';
import { MapInspector } from './MapInspector.tsx';
import { NoteInspector } from './NoteInspector.tsx';
import { NotesInspector } from './NotesInspector.tsx';
import { StageInspector } from './StageInspector.tsx';

type Pointed = Pick<EditorState, 'selection' | 'cursor'>;

/**
 * What is inspected. A note that was just written in a cell is seen on the board before its many fields are made: whoever
 * writes one after the other waits for none of them.
 */
function usePointed(): Pointed & { readonly isLate: boolean } {
  const selection = useEditor((state) => state.selection);
  const cursor = useEditor((state) => state.cursor);
  const [before, at] = [useDeferredValue(selection), useDeferredValue(cursor)];
  const isLate = at?.kind === 'cell' && before.size === 0 && selection.size === 1;
  return isLate ? { selection: before, cursor: at, isLate } : { selection, cursor, isLate };
}

/** Undo takes away what was just added, and the keyboard is still told to be there. */
function isGone(map: JourneyMap, cursor: EditorState['cursor']): boolean {
  switch (cursor?.kind) {
    case 'stage':
      return stageOf(map, cursor.stage) === undefined;
    case 'lane':
      return laneOf(map, cursor.lane) === undefined;
    case 'cell':
      return stageOf(map, cursor.cell.stage) === undefined || laneOf(map, cursor.cell.lane) === undefined;
    case 'note':
    case undefined:
      return false;
  }
}

/** What is selected, in full; with nothing selected, the map itself. */
export function Inspector() {
  const t = useTranslate();
  const store = useEditorStore();
  const asksInspector = useEditor((state) => state.asksInspector);
  const { selection, cursor, isLate } = usePointed();
  const isNowhere = useEditor((state) => isGone(state.history.present, cursor));
  const link = useEditor((state) => selectedLink(state)?.id ?? null);
  const aside = useRef<HTMLElement>(null);
  useEffect(() => {
    if (asksInspector === false || isLate) return;
    const part =
      asksInspector === true ? aside.current : aside.current?.querySelector(`[data-part="${asksInspector}"]`);
    part?.querySelector<HTMLElement>('input, textarea, button')?.focus();
    store.setState({ asksInspector: false });
  }, [store, asksInspector, isLate]);
  return (
    <aside ref={aside} className="inspector" aria-label={t('inspector.label')}>
      <Subject selection={selection} cursor={isNowhere ? null : cursor} link={link} />
    </aside>
  );
}

const Subject = memo(function Subject({ selection, cursor, link }: Pointed & Pick<EditorState, 'link'>) {
  const [first, ...others] = selection;
  if (first === undefined && link !== null)
    return (
      <InspectorFields>
        <LinkInspector key={link} id={link} />
      </InspectorFields>
    );
  if (first === undefined && (cursor === null || cursor.kind === 'note')) return <MapInspector />;
  return (
    <InspectorFields>
      {first === undefined ? (
        <Place cursor={cursor} />
      ) : others.length === 0 ? (
        <NoteInspector key={first} id={first} />
      ) : (
        <NotesInspector />
      )}
    </InspectorFields>
  );
});

function Place({ cursor }: Pick<EditorState, 'cursor'>) {
  switch (cursor?.kind) {
    case 'stage':
      return <StageInspector key={cursor.stage} id={cursor.stage} />;
    case 'lane':
      return <LaneInspector key={cursor.lane} id={cursor.lane} />;
    case 'cell':
      return <CellInspector cell={cursor.cell} />;
    case 'note':
    case undefined:
      return null;
  }
}
