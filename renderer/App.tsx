import { Tooltip } from 'radix-ui';
import { useEffect } from 'react';
import { Board } from './board/Board.tsx';
import { focusBoard } from './board/focus-board.ts';
import { ErrorBoundary } from './panels/frame/ErrorBoundary.tsx';
import { FileMessage } from './panels/files/FileMessage.tsx';
import { MishapNotice } from './panels/help/MishapNotice.tsx';
import { MapSetStrip } from './panels/frame/MapSetStrip.tsx';
import { ToolRail } from './panels/frame/ToolRail.tsx';
import { TopBar } from './panels/frame/TopBar.tsx';
import { EditorContext, useEditor, useEditorStore } from './state/editor-context.ts';
import type { EditorStore } from './state/editor-store.ts';
import type { EditorState } from './state/editor-state.ts';
import { type Surroundings, useSurroundings } from './use-surroundings.ts';

/** Room for what comes after the first picture, so that nothing moves when it does. */
function Places() {
  const isBeside = useEditor(besideBoard);
  const isUnder = useEditor(({ settings }) => settings.coverage);
  return (
    <>
      {isBeside && <div className="inspector" />}
      {isUnder && <div className="coverage-strip" />}
    </>
  );
}

function besideBoard({ inspector, drawer, voting }: EditorState): boolean {
  return inspector || voting !== null || drawer !== null;
}

function Editor({ surroundings }: { readonly surroundings: Surroundings | null }) {
  const store = useEditorStore();
  const isBeside = useEditor(besideBoard);
  const isPresenting = useEditor(({ presenting }) => presenting !== null);
  return (
    <div className="editor" data-inspector={isBeside} data-presenting={isPresenting}>
      <TopBar />
      <MapSetStrip />
      <FileMessage leave={() => focusBoard(store)} />
      <ToolRail />
      <Board>{surroundings && <surroundings.OverBoard />}</Board>
      {surroundings === null ? (
        <Places />
      ) : (
        <>
          <surroundings.Beside />
          <surroundings.UnderBoard />
        </>
      )}
    </div>
  );
}

function Screen() {
  const store = useEditorStore();
  const hasDocument = useEditor((state) => state.document !== null);
  const language = useEditor((state) => state.settings.language);
  const surroundings = useSurroundings();
  const announcement = useEditor((state) => state.announcement);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <>
      {hasDocument && <Editor surroundings={surroundings} />}
      {!hasDocument && surroundings && <surroundings.WithoutMap />}
      {surroundings && <surroundings.Dialogs />}
      <MishapNotice leave={() => focusBoard(store)} />
      <div role="status" aria-live="polite" className="unseen">
        {announcement}
      </div>
    </>
  );
}

export function App({ store }: { readonly store: EditorStore }) {
  return (
    <EditorContext value={store}>
      <ErrorBoundary>
        <Tooltip.Provider delayDuration={500}>
          <Screen />
        </Tooltip.Provider>
      </ErrorBoundary>
    </EditorContext>
  );
}
