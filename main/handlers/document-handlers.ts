import type { OpenAnswer } from '../../shared/ipc/calls/document-calls.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import { createIdSource } from '../../shared/ids.ts';
import { newMap } from '../../shared/map/new-map.ts';
import { samplePlace } from '../assets.ts';
import { howToLetGo, letGo } from '../close-map.ts';
import { askWhichMap } from '../dialogs.ts';
import { DocumentSession } from '../documents/document-session.ts';
import { readJourney } from '../documents/journey-file.ts';
import { openMap } from '../open-map.ts';
import { saveMap, saveMapWithSet } from '../save-map.ts';
import type { Shell } from '../shell.ts';
import { documentOf, mapWindow, type WindowContext } from './window-context.ts';

type Names = Exclude<Extract<keyof Handlers<WindowContext>, `document.${string}` | `view.${string}`>, 'document.draft'>;

export function documentHandlers(shell: Shell): Pick<Handlers<WindowContext>, Names> {
  const { care, recents, watches, windows, t } = shell;
  const newId = createIdSource(Math.random);
  return {
    'document.new': (context, { template, language }) => {
      const map = newMap({ template, language, newId });
      windows.present(DocumentSession.untitled(care, { map, envelope: {} }), mapWindow(context));
      return 'opened';
    },
    'document.openWithDialog': async (context) => {
      const window = mapWindow(context);
      const place = await askWhichMap(window.browser, t());
      return place === null ? 'cancelled' : openMap(shell, place, window);
    },
    'document.openRecent': async (context, recent) => {
      const place = recents.pathOf(recent);
      if (place === null) throw new Error('no such recent map');
      return openMap(shell, place, mapWindow(context));
    },
    'document.openSample': async (context, name): Promise<OpenAnswer> => {
      const copy = await readJourney(care.disk, samplePlace(name));
      if (!copy.ok) return copy.error;
      windows.present(DocumentSession.untitled(care, copy.value), mapWindow(context));
      return 'opened';
    },
    'document.change': (context, handle, revision, changes) => {
      if (!documentOf(context, handle).change(revision, changes)) throw new Error('change refused');
      mapWindow(context).mapChanged();
      return 'taken';
    },
    'document.whole': (context, handle, revision, whole) => {
      if (!documentOf(context, handle).changeWhole(revision, whole)) throw new Error('map refused');
      mapWindow(context).mapChanged();
      return 'taken';
    },
    'document.save': (context, handle) => saveMap(shell, mapWindow(context), documentOf(context, handle)),
    'document.saveAs': (context, handle) => saveMapWithSet(shell, mapWindow(context), documentOf(context, handle)),
    'document.answer': async (context, handle, answer) => {
      documentOf(context, handle);
      return (await watches.answer(handle, answer)) ?? 'saved';
    },
    'view.remember': async (context, handle, view): Promise<'taken'> => {
      const { document } = mapWindow(context);
      // The map may have been closed meanwhile: then there is nothing to remember.
      if (document?.handle !== handle) return 'taken';
      document.view = view;
      if (document.path !== null) await recents.rememberView(document.path, view);
      return 'taken';
    },
    'document.close': async (context, handle) => {
      const window = mapWindow(context);
      documentOf(context, handle);
      const how = await howToLetGo(shell, window);
      if (how === null) return 'cancelled';
      await letGo(shell, window, how);
      return 'closed';
    },
  };
}
