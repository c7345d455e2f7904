import { idsToJoin, joinMap } from '../../shared/commands/join-map.ts';
import type { ImportTools } from '../../shared/import/import-file.ts';
import type { JourneyMap } from '../../shared/map/journey-map.ts';
import { ask } from '../bridge.ts';
import { type EditorStore, edit } from '../state/editor-store.ts';
import { translateOf } from '../state/selectors.ts';

/** What importers need of this window. */
export function importTools(store: EditorStore): ImportTools {
  const { language } = store.getState().settings;
  return { newId: store.newId, language, decode };
}

export const decode: ImportTools['decode'] = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** Opens an imported map as a new one that has no file yet. */
export async function openImported(store: EditorStore, map: JourneyMap): Promise<void> {
  store.setState({ dialog: null });
  await ask('import.open', map);
}

/** Takes an imported map into the open one, one step. */
export function addImported(store: EditorStore, map: JourneyMap): void {
  const newIds = new Map(idsToJoin(map).map((id) => [id, store.newId()]));
  store.setState({ dialog: null });
  if (!edit(store, 'step.importNotes', joinMap(map, newIds))) return;
  const announcement = translateOf(store.getState())('importDialog.added', { count: map.notes.length });
  store.setState({ announcement });
}
