import { useEffect, useRef } from 'react';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import type { EditorState } from '../../state/editor-state.ts';
import { CellInspector } from './CellInspector.tsx';
import { InspectorFields } from './InspectorFields.tsx';
import { LaneInspector } from './LaneInspector.tsx';
import { MapInspector } from './MapInspector.tsx';
import { NoteInspector } from './NoteInspector.tsx';
import { NotesInspector } from './NotesInspector.tsx';
import { StageInspector } from './StageInspector.tsx';

/** What is selected, in full; with nothing selected, the map itself. */
export function Inspector() {
  const t = useTranslate();
  const store = useEditorStore();
  const asksInspector = useEditor((state) => state.asksInspector);
  const selection = useEditor((state) => state.selection);
  const cursor = useEditor((state) => state.cursor);
  const aside = useRef<HTMLElement>(null);
  useEffect(() => {
    if (asksInspector === false) return;
    const part =
      asksInspector === true ? aside.current : aside.current?.querySelector(`[data-part="${asksInspector}"]`);
    part?.querySelector<HTMLElement>('input, textarea, button')?.focus();
    store.setState({ asksInspector: false });
  }, [store, asksInspector]);
  return (
    <aside ref={aside} className="inspector" aria-label={t('inspector.label')}>
      <Subject selection={selection} cursor={cursor} />
    </aside>
  );
}

function Subject({ selection, cursor }: Pick<EditorState, 'selection' | 'cursor'>) {
  const [first, ...others] = selection;
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
}

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
