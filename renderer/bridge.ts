import type { CallAnswers, CallArguments, Bridge } from '../shared/ipc/contract.ts';
import type { CallName } from '../shared/ipc/channels.ts';

declare global {
  interface Window {
    /** Put there by the preload. */
    readonly jejak: Bridge;
  }
}

/** Asks main. Expected failures are part of the answer; a refused or failed call is a bug and throws. */
export async function ask<Name extends CallName>(name: Name, ...args: CallArguments<Name>): Promise<CallAnswers[Name]> {
  const outcome = await window.jejak.call(name, ...args);
  if (!outcome.ok) throw new Error(`${name} ${outcome.error}`);
  return outcome.value;
}

export const listen: Bridge['on'] = (name, listener) => window.jejak.on(name, listener);
