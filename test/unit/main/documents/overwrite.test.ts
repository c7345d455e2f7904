import { chmod, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { realDisk } from '../../../../main/documents/disk.ts';
import { hashOf, writeDurably } from '../../../../main/documents/durable-write.ts';
import type { SaveFailure } from '../../../../shared/ipc/document-status.ts';
import { type Fault, systemError, watchedDisk } from '../../../support/faulty-disk.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const OLD = 'the old map, which is the longer of the two';
const NEW = new TextEncoder().encode('the new map');

/** A save into a folder that takes no new file, on a disk with one more fault; `kept` is what was backed up. */
async function saved({ code = 'EACCES', fault = () => undefined, answer = null, old = OLD }: Case = {}) {
  const place = path.join(await temporaryFolder(), 'a.journey');
  await writeFile(place, old);
  const kept: string[] = [];
  const disk = watchedDisk((call, turn) => {
    if (call === 'create') throw systemError(code);
    fault(call, turn);
  });
  const keepOld = async (bytes: Uint8Array): Promise<SaveFailure | null> => {
    kept.push(`${new TextDecoder().decode(bytes)} / ${await readFile(place, 'utf8')}`);
    return answer;
  };
  const expected = { ...(await realDisk.facts(place)), hash: hashOf(Buffer.from(old)) };
  const { signature, failure } = await writeDurably(disk, { path: place, expected, folderDevice: null, keepOld }, NEW);
  return { place, kept, signature, failure, text: await readFile(place, 'utf8') };
}
type Case = {
  readonly code?: string;
  readonly fault?: Fault;
  readonly answer?: SaveFailure | null;
  readonly old?: string;
};

describe('where a folder takes no new file', () => {
  test.each(['EACCES', 'EPERM', 'EROFS'])(
    '%s: the file is written in place, once the old one is kept',
    async (code) => {
      const { place, kept, signature, failure, text } = await saved({ code });
      expect({ failure, text, kept }).toEqual({ failure: null, text: 'the new map', kept: [`${OLD} / ${OLD}`] });
      expect(signature).toEqual({ ...(await realDisk.facts(place)), hash: hashOf(NEW) });
      expect(await readdir(path.dirname(place))).toEqual(['a.journey']);
    },
  );

  test('a shorter one grows', async () => {
    expect((await saved({ old: 'short' })).text).toBe('the new map');
  });

  test('nothing is written where the old one could not be kept', async () => {
    const answer = { code: 'disk-full', what: 'ENOSPC' } as const;
    expect(await saved({ answer })).toMatchObject({ failure: answer, text: OLD });
  });

  test.each(['write', 'cut', 'sync', 'factsOfOpen'] as const)('a %s that fails puts the old one back', async (call) => {
    const fault: Fault = (name, turn) => {
      if (name === call && turn === 1) throw systemError('ENOSPC');
    };
    expect(await saved({ fault })).toMatchObject({ failure: { code: 'disk-full', what: 'ENOSPC' }, text: OLD });
  });

  test('what can not be read back as it was written is no save', async () => {
    const fault: Fault = (name, turn) => {
      if (name === 'read' && turn === 2) throw systemError('EIO');
    };
    expect((await saved({ fault })).failure).toEqual({ code: 'gone', what: 'EIO' });
  });

  test('a file that may only be read stays as it is', async () => {
    const place = path.join(await temporaryFolder(), 'a.journey');
    await writeFile(place, OLD);
    await chmod(place, 0o444);
    const expected = { ...(await realDisk.facts(place)), hash: null };
    const keepOld = () => Promise.reject(new Error('was asked'));
    const { failure } = await writeDurably(realDisk, { path: place, expected, folderDevice: null, keepOld }, NEW);
    expect([failure?.code, await readFile(place, 'utf8')]).toEqual(['read-only', OLD]);
  });

  test('nothing is written in place where nobody keeps the old one', async () => {
    const place = path.join(await temporaryFolder(), 'a.journey');
    await writeFile(place, OLD);
    const disk = watchedDisk((call) => {
      if (call === 'create') throw systemError('EACCES');
    });
    const expected = { ...(await realDisk.facts(place)), hash: null };
    const { failure } = await writeDurably(disk, { path: place, expected, folderDevice: null }, NEW);
    expect([failure?.code, await readFile(place, 'utf8')]).toEqual(['not-allowed', OLD]);
  });
});
