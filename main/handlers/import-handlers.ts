import { checkMap } from '../../shared/map/check-map.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import { askWhatToImport } from '../dialogs.ts';
import { DocumentSession } from '../documents/document-session.ts';
import { offerOf } from '../read-foreign.ts';
import type { Shell } from '../shell.ts';
import { mapWindow, type WindowContext } from './window-context.ts';

export function importHandlers(shell: Shell): Pick<Handlers<WindowContext>, 'import.choose' | 'import.open'> {
  const { care, t, windows } = shell;
  return {
    'import.choose': async (context) => {
      const place = await askWhatToImport(mapWindow(context).browser, t());
      return place === null ? 'cancelled' : offerOf(care.disk, place);
    },
    'import.open': (context, map) => {
      if (checkMap(map).length > 0) throw new Error('not a sound map');
      windows.present(DocumentSession.untitled(care, { map, envelope: {} }), mapWindow(context));
      return 'opened';
    },
  };
}
