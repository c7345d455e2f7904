import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { expect, test } from 'vitest';
import { type Answer, serveIpc } from '../../../main/serve-ipc.ts';
import { CALLS } from '../../../shared/ipc/channels.ts';

type Listener = Parameters<IpcMain['handle']>[1];
const EVENT = {} as IpcMainInvokeEvent;

test('every call of the contract is served, and no other', () => {
  const served: string[] = [];
  serveIpc({ handle: (name) => void served.push(name) }, new Promise(() => undefined));
  expect(served).toEqual([...CALLS]);
});

test('what is asked before main can answer is answered once it can', async () => {
  const listeners = new Map<string, Listener>();
  let answerWith: (answer: Answer) => void = () => undefined;
  serveIpc(
    { handle: (name, listener) => void listeners.set(name, listener) },
    new Promise((resolve) => (answerWith = resolve)),
  );
  const asked = listeners.get('document.save')?.(EVENT, 'handle');
  answerWith((name, { event, args }) => Promise.resolve([name, event === EVENT, args]));
  expect(await asked).toEqual(['document.save', true, ['handle']]);
});
