import type { IpcMain } from 'electron';
import { CALLS, type CallName } from '../shared/ipc/channels.ts';
import type { Question } from './answer-call.ts';

export type Answer = (name: CallName, question: Question) => Promise<unknown>;

/** The only place where main listens to the renderer. What is asked before main can answer waits until it can. */
export function serveIpc(ipcMain: Pick<IpcMain, 'handle'>, answering: Promise<Answer>): void {
  for (const name of CALLS) {
    ipcMain.handle(name, async (event, ...args: unknown[]) => (await answering)(name, { event, args }));
  }
}
