import { StartScreen } from './panels/start/StartScreen.tsx';
import { focusBoard } from './board/focus-board.ts';
import { MapPicture } from './board/MapPicture.tsx';
import { ArrivalNotice } from './panels/files/ArrivalNotice.tsx';
import { AskCard } from './panels/method/AskCard.tsx';
import { BoardMenu } from './panels/menus/BoardMenu.tsx';
import { CaptureLine } from './panels/method/CaptureLine.tsx';
import { ClosingDialog } from './panels/method/ClosingDialog.tsx';
import { AttributionDialog } from './panels/attribution/AttributionDialog.tsx';
import { CommandPalette } from './panels/find/CommandPalette.tsx';
import { CompareDialog } from './panels/compare/CompareDialog.tsx';
import { CompareWithDialog } from './panels/compare/CompareWithDialog.tsx';
import { CoverageStrip } from './panels/method/CoverageStrip.tsx';
import { EvidenceLedger } from './panels/evidence/EvidenceLedger.tsx';
import { EvidenceLegend } from './panels/evidence/EvidenceLegend.tsx';
import { ExportDialog } from './panels/exchange/ExportDialog.tsx';
import { FailureDialog } from './panels/files/FailureDialog.tsx';
import { FindBar } from './panels/find/FindBar.tsx';
import { AboutDialog } from './panels/help/AboutDialog.tsx';
import { GuideDialog } from './panels/help/GuideDialog.tsx';
import { NewsDialog } from './panels/help/NewsDialog.tsx';
import { Tour } from './panels/help/Tour.tsx';
import { DiagnosisDialog } from './panels/help/DiagnosisDialog.tsx';
import { HeatLegend } from './panels/measures/HeatLegend.tsx';
import { ImportDialog } from './panels/exchange/ImportDialog.tsx';
import { Inspector } from './panels/inspector/Inspector.tsx';
import { KeepVersionDialog } from './panels/files/KeepVersionDialog.tsx';
import { KeysDialog } from './panels/find/KeysDialog.tsx';
import { Minimap } from './panels/frame/Minimap.tsx';
import { NewMapDialog } from './panels/start/NewMapDialog.tsx';
import { PasteDialog } from './panels/exchange/PasteDialog.tsx';
import { PenPanel } from './panels/frame/PenPanel.tsx';
import { PrintDialog } from './panels/paper/PrintDialog.tsx';
import { RecoveryDialog } from './panels/files/RecoveryDialog.tsx';
import { ScoreDialog } from './panels/measures/ScoreDialog.tsx';
import { ResultsDialog } from './panels/exchange/ResultsDialog.tsx';
import { SelectionBar } from './panels/menus/SelectionBar.tsx';
import { SelectionChannel } from './panels/menus/SelectionChannel.tsx';
import { SettingsDialog } from './panels/settings/SettingsDialog.tsx';
import { TasksDialog } from './panels/method/TasksDialog.tsx';
import { TouchesDialog } from './panels/attribution/TouchesDialog.tsx';
import { VersionsDialog } from './panels/files/VersionsDialog.tsx';
import { ZoomPill } from './panels/frame/ZoomPill.tsx';
import { DarkScreen } from './workshop/DarkScreen.tsx';
import { PresentingBar } from './workshop/PresentingBar.tsx';
import { CopiesDialog } from './workshop/CopiesDialog.tsx';
import { DuplicatesDialog } from './workshop/DuplicatesDialog.tsx';
import { PhotoDialog } from './workshop/PhotoDialog.tsx';
import { GroupDialog } from './workshop/GroupDialog.tsx';
import { MergeDialog } from './workshop/MergeDialog.tsx';
import { LockDialog } from './workshop/LockDialog.tsx';
import { LockSign } from './workshop/LockSign.tsx';
import { SilenceBar } from './workshop/SilenceBar.tsx';
import { VotePanel } from './workshop/VotePanel.tsx';
import { AgendaPanel } from './workshop/AgendaPanel.tsx';
import { RunningClock } from './workshop/RunningClock.tsx';
import { useEditor, useEditorStore } from './state/editor-context.ts';

/** A window that shows no map. */
export function WithoutMap() {
  return <StartScreen />;
}

/** What floats above the board. */
export function OverBoard() {
  const store = useEditorStore();
  return (
    <>
      <SelectionBar leave={() => focusBoard(store)} />
      <ZoomPill />
      <LockSign />
      <SilenceBar leave={() => focusBoard(store)} />
      <AskCard leave={() => focusBoard(store)} />
      <CaptureLine leave={() => focusBoard(store)} />
      <PresentingBar leave={() => focusBoard(store)} />
      <div className="board-legends">
        <EvidenceLegend />
        <HeatLegend />
      </div>
      <PenPanel />
      <Minimap />
      <ArrivalNotice leave={() => focusBoard(store)} />
      <RunningClock />
      <FindBar leave={() => focusBoard(store)} />
      <BoardMenu leave={() => focusBoard(store)} />
      <SelectionChannel leave={() => focusBoard(store)} />
      <DarkScreen />
    </>
  );
}

/** One panel lies beside the board at a time. */
export function Beside() {
  const store = useEditorStore();
  const inspector = useEditor((state) => state.inspector);
  const drawer = useEditor((state) => state.drawer);
  const isVoting = useEditor((state) => state.voting !== null);
  if (isVoting) return <VotePanel leave={() => focusBoard(store)} />;
  if (drawer === 'agenda') return <AgendaPanel leave={() => focusBoard(store)} />;
  return inspector && <Inspector />;
}

/** What lies under the board, and the tour that leads through all of it. */
export function UnderBoard() {
  const store = useEditorStore();
  return (
    <>
      <CoverageStrip leave={() => focusBoard(store)} />
      <Tour leave={() => focusBoard(store)} />
    </>
  );
}

/** Whatever is open over the whole window. */
export function Dialogs() {
  const store = useEditorStore();
  const dialog = useEditor((state) => state.dialog);
  if (dialog === null) return null;
  if (typeof dialog === 'object') {
    if ('import' in dialog) return <ImportDialog key={dialog.import.name} offer={dialog.import} />;
    if ('photo' in dialog) return <PhotoDialog offer={dialog.photo} leave={() => focusBoard(store)} />;
    if ('score' in dialog) return <ScoreDialog stage={dialog.score} />;
    if ('touches' in dialog) return <TouchesDialog key={dialog.touches.name} offer={dialog.touches} />;
    if ('copies' in dialog) return <CopiesDialog offer={dialog.copies} />;
    if ('compare' in dialog) {
      return <CompareDialog other={dialog.compare} Picture={MapPicture} leave={() => focusBoard(store)} />;
    }
    return 'paste' in dialog ? <PasteDialog pasted={dialog.paste} /> : <FailureDialog failure={dialog.failure} />;
  }
  switch (dialog) {
    case 'keys':
      return <KeysDialog />;
    case 'palette':
      return <CommandPalette />;
    case 'new':
      return <NewMapDialog />;
    case 'recovery':
      return <RecoveryDialog />;
    case 'export':
      return <ExportDialog />;
    case 'results':
      return <ResultsDialog />;
    case 'attribution':
      return <AttributionDialog />;
    case 'compare-with':
      return <CompareWithDialog />;
    case 'group':
      return <GroupDialog leave={() => focusBoard(store)} />;
    case 'duplicates':
      return <DuplicatesDialog />;
    case 'merge':
      return <MergeDialog />;
    case 'ledger':
      return <EvidenceLedger leave={() => focusBoard(store)} />;
    case 'print':
      return <PrintDialog />;
    case 'guide':
      return <GuideDialog />;
    case 'news':
      return <NewsDialog />;
    case 'about':
      return <AboutDialog />;
    case 'diagnosis':
      return <DiagnosisDialog />;
    case 'settings':
      return <SettingsDialog />;
    case 'lock':
      return <LockDialog />;
    case 'closing':
      return <ClosingDialog />;
    case 'tasks':
      return <TasksDialog />;
    case 'versions':
      return <VersionsDialog Picture={MapPicture} />;
    case 'keep-version':
      return <KeepVersionDialog close={() => store.setState({ dialog: null })} />;
  }
}
