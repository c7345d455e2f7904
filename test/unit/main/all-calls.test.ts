import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerCall, type Sender } from '../../../main/answer-call.ts';
import { CALLS } from '../../../shared/ipc/channels.ts';
import { callArguments, type Handlers } from '../../../shared/ipc/contract.ts';
import { arbitraryArguments } from '../../support/arbitrary-call.ts';

const frame = { url: 'app://jejak/index.html' } as Sender['senderFrame'];
const OWN: Sender = { senderFrame: frame, sender: { id: 1, mainFrame: frame } };

test.each(CALLS)('%s refuses whatever its contract does not take, and is reached by the rest', async (name) => {
  const reached: unknown[][] = [];
  const handlers = { [name]: (_context: string, ...args: unknown[]) => reached.push(args) };
  const service = {
    handlers: handlers as unknown as Handlers<string>,
    contextOf: () => 'window',
    logError: () => undefined,
  };
  await fc.assert(
    fc.asyncProperty(arbitraryArguments(name, { texts: ['handle'] }), async (args) => {
      const before = reached.length;
      const taken = callArguments[name].safeParse(args);
      const answer = await answerCall(service, name, { event: OWN, args });
      expect(answer.ok).toBe(taken.success);
      // What a handler gets is what the contract made of it, no more.
      expect(reached.slice(before)).toEqual(taken.success ? [taken.data] : []);
      expect(Object.keys(Object.prototype)).toEqual([]);
      expect('polluted' in {}).toBe(false);
    }),
    { numRuns: 300 },
  );
  expect(reached.length).toBeGreaterThan(0);
});
