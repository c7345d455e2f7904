import { useState } from 'react';
import type { Language } from '../../../shared/map/journey-map.ts';
import { firstPrintSettings, keptOf, type PrintSettings } from '../../../shared/print/print-settings.ts';
import { ask } from '../../bridge.ts';
import { useEditorStore } from '../../state/editor-context.ts';
import type { EditorState } from '../../state/editor-state.ts';
import type { PrintFieldsProps } from './print-fields.ts';

/** A board that is tinted by evidence is printed so, and who wrote what is told where the board does. */
function asOnBoard(settings: PrintSettings, { tintsEvidence, showsAuthors }: EditorState): PrintSettings {
  return { ...settings, include: { ...settings.include, evidence: tintsEvidence, authors: showsAuthors } };
}

/** How the map is put on paper: as the last one was, and whatever is changed holds for the next. */
export function usePrintSettings(language: Language): PrintFieldsProps {
  const store = useEditorStore();
  const [settings, setSettings] = useState<PrintSettings>(() =>
    asOnBoard(firstPrintSettings(language, store.getState().settings.print), store.getState()),
  );
  const change = (part: Partial<PrintSettings>): void => {
    const next = { ...settings, ...part };
    setSettings(next);
    void ask('settings.change', { print: keptOf(next) }).catch(reportError);
  };
  return { settings, change };
}
