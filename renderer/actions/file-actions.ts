import { followSet } from '../../shared/commands/set-commands.ts';
import { ask } from '../bridge.ts';
import type { OpenAnswer } from '../../shared/ipc/calls/document-calls.ts';
import { edit, type EditorStore, leaveDocument } from '../state/editor-store.ts';
import { endWriting } from '../state/writing.ts';
import { isViewOnly } from '../state/selectors.ts';
import { offerTouches } from './attributing.ts';
import { offerImport } from './offer-import.ts';
import type { ActionsOf } from './action.ts';

/** A file that did not open is told in a dialog; the rest of an answer shows itself. */
export function tellOpening(store: EditorStore, answer: OpenAnswer): void {
  if (typeof answer !== 'string') store.setState({ dialog: { failure: answer } });
}

async function withHandle(store: EditorStore, act: (handle: string) => Promise<unknown>): Promise<void> {
  endWriting(store);
  const handle = store.getState().document?.handle;
  if (handle !== undefined) await act(handle);
}

/** In another folder the maps of the set are found from there; those that can't be are told of. */
async function saveAs(store: EditorStore, handle: string): Promise<void> {
  const answer = await ask('document.saveAs', handle);
  if (typeof answer === 'string' || !('set' in answer)) return;
  const { moved, left } = answer.set;
  if (left.length > 0) {
    const name = new Intl.ListFormat(store.getState().settings.language).format(left);
    store.setState({ dialog: { failure: { code: 'set-left', name } } });
  }
  if (edit(store, 'step.followSet', followSet(moved))) await ask('document.save', handle);
}

export const fileActions: ActionsOf<'file'> = {
  'file.new': {
    run: (store) => {
      if (store.getState().document !== null) store.setState({ dialog: 'new' });
    },
  },
  'file.open': { run: async (store) => tellOpening(store, await ask('document.openWithDialog')) },
  'file.recover': { run: (store) => store.setState({ dialog: 'recovery' }) },
  // What came of a save is told by the status in the title bar.
  'file.save': { run: (store) => withHandle(store, (handle) => ask('document.save', handle)) },
  'file.saveAs': { run: (store) => withHandle(store, (handle) => saveAs(store, handle)) },
  'file.keepVersion': {
    run: (store) => {
      endWriting(store);
      store.setState({ dialog: 'keep-version' });
    },
  },
  'file.versions': {
    run: (store) => {
      endWriting(store);
      store.setState({ dialog: 'versions' });
    },
  },
  'file.compare': {
    run: (store) => {
      endWriting(store);
      store.setState({ dialog: 'compare-with' });
    },
  },
  'file.print': {
    run: (store) => {
      endWriting(store);
      store.setState({ dialog: 'print' });
    },
  },
  'file.export': {
    run: (store) => {
      endWriting(store);
      store.setState({ dialog: 'export' });
    },
  },
  'file.results': {
    run: (store) => {
      endWriting(store);
      store.setState({ dialog: 'results' });
    },
  },
  'file.import': { run: async (store) => offerImport(store, await ask('import.choose')) },
  'file.importTouches': {
    isEnabled: (state) => !isViewOnly(state),
    run: async (store) => offerTouches(store, await ask('import.choose')),
  },
  'file.settings': {
    run: (store) => {
      endWriting(store);
      store.setState({ dialog: 'settings' });
    },
  },
  'file.close': {
    run: (store) =>
      withHandle(store, async (handle) => {
        if ((await ask('document.close', handle)) === 'closed') leaveDocument(store);
      }),
  },
};
