import type { IpcMainInvokeEvent } from 'electron';
import type { CallName } from '../shared/ipc/channels.ts';
import { type CallAnswers, callArguments, type CallOutcome, type Handlers } from '../shared/ipc/contract.ts';
import { isOwnAddress } from './addresses.ts';

/** What is read of the event: enough to tell who asks. */
export type Sender = Pick<IpcMainInvokeEvent, 'senderFrame'> & {
  readonly sender: { readonly id: number; readonly mainFrame: unknown };
};

export type Service<Context> = {
  /** Of every call, or of those that may come while no map window is open. */
  readonly handlers: Partial<Handlers<Context>>;
  /** The window of ours that asks and may make that call, or null. */
  readonly contextOf: (contentsId: number, name: CallName) => Context | null;
  readonly logError: (what: string, error: unknown) => void;
};

export type Question = { readonly event: Sender; readonly args: readonly unknown[] };

/** Answers a call whose sender and arguments are what they should be, and refuses any other. */
export async function answerCall<Context, Name extends CallName>(
  { handlers, contextOf, logError }: Service<Context>,
  name: Name,
  { event, args }: Question,
): Promise<CallOutcome<Name>> {
  // TypeScript cannot tie one name's handler to the same name's arguments; the contract does.
  const handler = handlers[name] as ((context: Context, ...args: unknown[]) => unknown) | undefined;
  const context = isOwnMainFrame(event) ? contextOf(event.sender.id, name) : null;
  const parsed = context === null ? null : parsedArguments(name, args);
  if (handler === undefined || context === null || parsed === null) {
    logError(`refused ${name}`, null);
    return { ok: false, error: 'refused' };
  }
  try {
    const value = (await handler(context, ...parsed)) as CallAnswers[Name];
    return { ok: true, value };
  } catch (error) {
    logError(name, error);
    return { ok: false, error: 'failed' };
  }
}

/** null: they are not what the contract says. */
function parsedArguments(name: CallName, args: readonly unknown[]): readonly unknown[] | null {
  try {
    return callArguments[name].safeParse(args).data ?? null;
  } catch {
    // What makes even a schema stumble is no argument.
    return null;
  }
}

function isOwnMainFrame({ sender, senderFrame }: Sender): boolean {
  if (senderFrame === null || senderFrame !== sender.mainFrame) return false;
  return isOwnAddress(senderFrame.url);
}
