import { chmod, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DocumentCare, DocumentGuard } from '../../../../main/documents/document-care.ts';
import { type Disk, realDisk } from '../../../../main/documents/disk.ts';
import { DocumentSession } from '../../../../main/documents/document-session.ts';
import { ViewedDocument } from '../../../../main/documents/viewed-document.ts';
import { readJourney } from '../../../../main/documents/journey-file.ts';
import { writeMap } from '../../../../shared/file/write-map.ts';
import { createIdSource } from '../../../../shared/ids.ts';
import type { SaveState } from '../../../../shared/ipc/document-status.ts';
import type { Changes } from '../../../../shared/map/changes.ts';
import type { JourneyMap } from '../../../../shared/map/journey-map.ts';
import { newMap } from '../../../../shared/map/new-map.ts';
import { wholeMap } from '../../../../shared/map/whole-map.ts';
import { careWith } from '../../../support/document-care.ts';
import { fakeClock } from '../../../support/fake-clock.ts';
import { systemError, watchedDisk } from '../../../support/faulty-disk.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const map = newMap({ template: 'three', language: 'en', newId: createIdSource(Math.random) });

function titled(title: string): Changes {
  return { set: { title }, unset: [], lists: {} };
}

function textOf(title: string): string {
  return writeMap({ ...map, title }, {});
}

async function savedMap(): Promise<string> {
  const place = path.join(await temporaryFolder(), 'a.journey');
  await writeFile(place, writeMap(map, {}));
  return place;
}

async function opened(place: string, disk: Disk = realDisk, guards: DocumentCare['guards'] = []) {
  const answer = await DocumentSession.open(careWith(disk, { guards }), place);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

function statesOf(session: DocumentSession): SaveState['kind'][] {
  const states: SaveState['kind'][] = [];
  session.onStatus(() => states.push(session.status.save.kind));
  return states;
}

describe('a map that is only looked at', () => {
  test('takes no change, and is saved nowhere', async () => {
    const place = await savedMap();
    const before = await readFile(place);
    const told: string[] = [];
    const guard = (): DocumentGuard => ({ changed: () => told.push('changed') });
    const session = new ViewedDocument(careWith(realDisk, { guards: [guard] }), { map, envelope: {} }, place);
    expect(session.presented()).toMatchObject({
      viewOnly: true,
      status: { name: 'a.journey', save: { kind: 'read-only' } },
    });
    expect(session.path).toBe(place);
    expect(session.change()).toBe(false);
    expect(session.map).toBe(map);
    const refused = { code: 'read-only', what: 'read-only' };
    expect([await session.save(), await session.saveAs()]).toEqual([refused, refused]);
    expect(await readdir(path.dirname(place))).toEqual(['a.journey']);
    expect(await readFile(place)).toEqual(before);
    expect([session.hasUnsavedChanges(), session.mayWrite, told]).toEqual([false, false, []]);
  });
});

describe('opening', () => {
  test('gives the map and says that it is saved', async () => {
    const place = await savedMap();
    const session = await opened(place);
    expect(session.presented()).toEqual({
      handle: session.handle,
      map,
      status: { name: 'a.journey', save: { kind: 'saved' } },
      view: null,
      arrival: null,
    });
    expect(session.path).toBe(place);
  });

  test('never invents a map where there is no file, and makes none', async () => {
    const folder = await temporaryFolder();
    const answer = await DocumentSession.open(careWith(realDisk), path.join(folder, 'none.journey'));
    expect(answer).toEqual({ ok: false, error: { code: 'missing', name: 'none.journey' } });
    expect(await readdir(folder)).toEqual([]);
  });

  test.each(['', 'null', '0', 'false', '""', '{}'])(
    'takes a file that holds %j for no map, and leaves it',
    async (text) => {
      const place = path.join(await temporaryFolder(), 'b.journey');
      await writeFile(place, text);
      const answer = await DocumentSession.open(careWith(realDisk), place);
      expect(answer).toEqual({ ok: false, error: { code: 'not-a-map', name: 'b.journey' } });
      expect(await readFile(place, 'utf8')).toBe(text);
    },
  );

  test('does not replace bad UTF-8', async () => {
    const place = path.join(await temporaryFolder(), 'c.journey');
    await writeFile(place, Buffer.concat([Buffer.from(writeMap(map, {})), Buffer.from([0xc3, 0x28])]));
    const answer = await DocumentSession.open(careWith(realDisk), place);
    expect(answer).toEqual({ ok: false, error: { code: 'damaged', name: 'c.journey' } });
  });

  test('refuses a folder, and what is too big before it is read', async () => {
    const folder = await temporaryFolder();
    const place = await savedMap();
    const huge: Disk = {
      ...realDisk,
      facts: async (at) => ({ ...(await realDisk.facts(at)), size: 64n * 1024n * 1024n + 1n }),
      read: () => Promise.reject(new Error('was read')),
    };
    expect(await DocumentSession.open(careWith(realDisk), folder)).toMatchObject({ error: { code: 'unreadable' } });
    expect(await DocumentSession.open(careWith(huge), place)).toEqual({
      ok: false,
      error: { code: 'too-big', name: 'a.journey' },
    });
  });

  test('reads again what was written while it was read', async () => {
    const place = await savedMap();
    let reads = 0;
    const disk: Disk = {
      ...realDisk,
      read: async (at) => {
        const bytes = await realDisk.read(at);
        reads += 1;
        if (reads === 1) await writeFile(place, textOf('theirs'));
        return bytes;
      },
      wait: async () => undefined,
    };
    expect((await opened(place, disk)).map.title).toBe('theirs');
  });

  test('knows one file by one path', async () => {
    const place = await savedMap();
    const shortcut = path.join(path.dirname(place), 'shortcut.journey');
    await symlink(place, shortcut);
    expect((await opened(shortcut)).path).toBe(place);
  });

  test('of what another file holds, as a new map, leaves that file alone', async () => {
    const read = await readJourney(realDisk, await savedMap());
    if (!read.ok) throw new Error(read.error.code);
    const session = DocumentSession.untitled(careWith(realDisk), read.value);
    expect(session.status).toEqual({ name: null, save: { kind: 'not-saved-yet' } });
    expect(session.hasUnsavedChanges()).toBe(false);
    expect(await session.save()).toEqual({ code: 'failed', what: 'no file yet' });
  });
});

describe('changes', () => {
  test('are taken in their order, which begins anew with each window', async () => {
    const session = await opened(await savedMap());
    const taken = [0, 2, 1, 1, 2].map((revision) => session.change(revision, titled(`${revision}`)));
    expect(taken).toEqual([false, false, true, false, true]);
    session.presented();
    expect([session.change(3, titled('3')), session.change(1, titled('again'))]).toEqual([false, true]);
    expect(session.map.title).toBe('again');
  });

  test('that would break the map are refused', async () => {
    const session = await opened(await savedMap());
    const [stage] = map.stages;
    const noLane = { removed: map.lanes.map(({ id }) => id), put: [] };
    const emotion = [{ stage: 'nowhere', persona: null, when: 'now', value: 0, note: '' }];
    expect(session.change(1, { set: { emotions: emotion }, unset: [], lists: {} })).toBe(false);
    expect(session.change(1, { set: {}, unset: [], lists: { lanes: noLane } })).toBe(true);
    expect(session.map).toMatchObject({ stages: [stage, ...map.stages.slice(1)], lanes: [], emotions: [] });
  });
});

describe('saving', () => {
  test('writes the changes, and says so before and after', async () => {
    const place = await savedMap();
    const session = await opened(place);
    const states = statesOf(session);
    session.change(1, titled('First'));
    expect(session.hasUnsavedChanges()).toBe(true);
    expect(await session.save()).toBeNull();
    expect(states).toEqual(['not-saved-yet', 'saving', 'saved']);
    expect(session.hasUnsavedChanges()).toBe(false);
    expect(await readFile(place, 'utf8')).toBe(textOf('First'));
  });

  test('does not touch a file that holds the map already', async () => {
    const place = await savedMap();
    const before = await realDisk.facts(place);
    expect(await (await opened(place)).save()).toBeNull();
    expect(await realDisk.facts(place)).toEqual(before);
  });

  test('twice at once writes one after the other, and ends with the last map', async () => {
    const place = await savedMap();
    let writing = 0;
    let most = 0;
    const disk: Disk = {
      ...realDisk,
      create: (at) => {
        writing += 1;
        most = Math.max(most, writing);
        return realDisk.create(at);
      },
      close: (file) => {
        writing -= 1;
        return realDisk.close(file);
      },
    };
    const session = await opened(place, disk);
    session.change(1, titled('1'));
    const first = session.save();
    await Promise.resolve();
    session.change(2, titled('2'));
    expect(await Promise.all([first, session.save()])).toEqual([null, null]);
    expect({ most, text: await readFile(place, 'utf8') }).toEqual({ most: 1, text: textOf('2') });
  });

  test('says "not saved yet" when the hand went on while the disk was busy', async () => {
    const place = await savedMap();
    const late: { change: () => void } = { change: () => undefined };
    const disk = watchedDisk((call) => {
      if (call === 'rename') late.change();
    });
    const session = await opened(place, disk);
    late.change = () => session.change(2, titled('later'));
    const states = statesOf(session);
    session.change(1, titled('now'));
    expect(await session.save()).toBeNull();
    expect(states).toEqual(['not-saved-yet', 'saving', 'not-saved-yet']);
    expect(session.hasUnsavedChanges()).toBe(true);
    expect(await readFile(place, 'utf8')).toBe(textOf('now'));
  });

  test('that fails is not called saved, and succeeds when the disk is well again', async () => {
    const place = await savedMap();
    let full = true;
    const disk = watchedDisk((call) => {
      if (full && call === 'write') throw systemError('ENOSPC');
    });
    const session = await opened(place, disk);
    session.change(1, titled('kept'));
    const failure = { code: 'disk-full', what: 'ENOSPC' };
    expect(await session.save()).toEqual(failure);
    expect(session.status.save).toEqual({ kind: 'failed', failure });
    expect(session.hasUnsavedChanges()).toBe(true);
    expect(await readFile(place, 'utf8')).toBe(writeMap(map, {}));
    full = false;
    expect(await session.save()).toBeNull();
    expect(await readFile(place, 'utf8')).toBe(textOf('kept'));
  });

  test('of one failed write does not fail the one before it', async () => {
    const disk = watchedDisk((call, turn) => {
      if (call === 'rename' && turn === 2) throw systemError('EIO');
    });
    const session = await opened(await savedMap(), disk);
    session.change(1, titled('1'));
    const first = session.save();
    await first;
    session.change(2, titled('2'));
    expect(await Promise.all([first, session.save()])).toEqual([null, { code: 'gone', what: 'EIO' }]);
  });

  test('never overwrites somebody else, and goes on after a folder that could not be synced', async () => {
    const place = await savedMap();
    let fails = true;
    const disk = watchedDisk((call) => {
      if (fails && call === 'syncFolder') throw systemError('EIO');
    });
    const session = await opened(place, disk);
    session.change(1, titled('1'));
    expect(await session.save()).toEqual({ code: 'gone', what: 'EIO' });
    fails = false;
    expect(await session.save()).toBeNull();
    await writeFile(place, textOf('theirs'));
    session.change(2, titled('2'));
    expect(await session.save()).toEqual({ code: 'changed-elsewhere', what: 'changed' });
    expect(await readFile(place, 'utf8')).toBe(textOf('theirs'));
  });

  test('does not bring back a file that was taken away', async () => {
    const place = await savedMap();
    const session = await opened(place);
    await rm(place);
    session.change(1, titled('1'));
    expect(await session.save()).toEqual({ code: 'gone', what: 'missing' });
    expect(await readdir(path.dirname(place))).toEqual([]);
  });

  test('is refused for a file that may only be read', async () => {
    const place = await savedMap();
    await chmod(place, 0o444);
    const session = await opened(place);
    expect(session.status.save).toEqual({ kind: 'read-only' });
    session.change(1, titled('1'));
    expect(await session.save()).toEqual({ code: 'read-only', what: 'read-only' });
    expect(session.status.save).toEqual({ kind: 'read-only' });
    expect(await readFile(place, 'utf8')).toBe(writeMap(map, {}));
  });

  test('keeps what a later version wrote beside the map', async () => {
    const place = path.join(await temporaryFolder(), 'a.journey');
    const later = { ...map, weather: 'dry' } as JourneyMap;
    await writeFile(place, writeMap(later, { signedBy: 'somebody' }));
    const session = await opened(place);
    session.change(1, titled('1'));
    expect(await session.save()).toBeNull();
    expect(await readFile(place, 'utf8')).toBe(writeMap({ ...later, title: '1' }, { signedBy: 'somebody' }));
  });
});

describe('saving as', () => {
  test('gives an untitled map its file', async () => {
    const place = path.join(await temporaryFolder(), 'new.journey');
    const session = DocumentSession.untitled(careWith(realDisk), { map, envelope: {} });
    expect(await session.saveAs(place)).toBeNull();
    expect(session.status).toEqual({ name: 'new.journey', save: { kind: 'saved' } });
    session.change(1, titled('1'));
    expect(await session.save()).toBeNull();
    expect(await readFile(place, 'utf8')).toBe(textOf('1'));
  });

  test('replaces the file that was chosen, and leaves the old one', async () => {
    const place = await savedMap();
    const other = path.join(path.dirname(place), 'b.journey');
    await writeFile(other, 'something else');
    const session = await opened(place);
    session.change(1, titled('1'));
    expect(await session.saveAs(other)).toBeNull();
    expect(session.path).toBe(other);
    expect([await readFile(place, 'utf8'), await readFile(other, 'utf8')]).toEqual([writeMap(map, {}), textOf('1')]);
  });

  test('that fails leaves the map with its old file, and that file as it is', async () => {
    const place = await savedMap();
    const session = await opened(place);
    const nowhere = path.join(path.dirname(place), 'none', 'b.journey');
    expect(await session.saveAs(nowhere)).toEqual({ code: 'gone', what: 'ENOENT' });
    expect([session.path, session.status.save]).toEqual([place, { kind: 'saved' }]);
    session.change(1, titled('1'));
    expect(await session.saveAs(nowhere)).toEqual({ code: 'gone', what: 'ENOENT' });
    expect([session.path, session.status.save]).toEqual([place, { kind: 'not-saved-yet' }]);
  });
});

describe('a guard', () => {
  /** Tells what it was told, in one line each; what it does when a save is durable can be held up. */
  function tellTale(meanwhile: () => Promise<void> = async () => undefined) {
    const told: string[] = [];
    const guard: DocumentGuard = {
      changed: ({ set }) => told.push(`changed ${JSON.stringify(set)}`),
      saved: async ({ path: place, bytes, map: saved }) => {
        await meanwhile();
        told.push(
          `saved ${path.basename(place)} ${saved.title} ${new TextDecoder().decode(bytes) === writeMap(saved, {})}`,
        );
      },
      letGo: async (how) => void told.push(`let go ${how}`),
    };
    return { told, guards: [() => guard] };
  }

  test('hears of each change that was taken, of each save, and of the end', async () => {
    const { told, guards } = tellTale();
    const session = await opened(await savedMap(), realDisk, guards);
    session.change(1, titled('1'));
    session.change(7, titled('out of order'));
    session.change(2, titled('2'));
    await session.save();
    await session.letGo('for-recovery');
    expect(told).toEqual([
      'changed {"title":"1"}',
      'changed {"title":"2"}',
      'saved a.journey 2 true',
      'let go for-recovery',
    ]);
  });

  test('is done with a save before the screen calls it saved, and before the document goes', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { told, guards } = tellTale(() => held);
    const session = await opened(await savedMap(), realDisk, guards);
    session.change(1, titled('1'));
    const saving = session.save();
    const gone = session.letGo('clean');
    await Promise.resolve();
    expect([session.status.save.kind, told.slice(1)]).toEqual(['saving', []]);
    release();
    await Promise.all([saving, gone]);
    expect([session.status.save.kind, told.slice(1)]).toEqual(['saved', ['saved a.journey 1 true', 'let go clean']]);
  });

  test('hears of no save that failed', async () => {
    const { told, guards } = tellTale();
    const disk = watchedDisk((call) => {
      if (call === 'sync') throw systemError('EIO');
    });
    const session = await opened(await savedMap(), disk, guards);
    session.change(1, titled('1'));
    await session.save();
    expect(told).toEqual(['changed {"title":"1"}']);
  });
});

describe('what the watch over the file has seen', () => {
  test('is what the state says, until the file is again as it was left', async () => {
    const session = await opened(await savedMap());
    const states: SaveState[] = [];
    session.onStatus(() => states.push(session.status.save));
    session.troubled({ kind: 'gone' });
    session.troubled({ kind: 'conflict', theirsOpens: true, mineMayStay: true });
    session.troubled(null);
    session.change(1, titled('1'));
    session.troubled({ kind: 'gone' });
    session.troubled(null);
    await session.settled();
    expect(states).toEqual([
      { kind: 'failed', failure: { code: 'gone', what: 'missing' } },
      { kind: 'failed', failure: { code: 'changed-elsewhere', what: 'changed' } },
      { kind: 'saved' },
      { kind: 'not-saved-yet' },
      { kind: 'failed', failure: { code: 'gone', what: 'missing' } },
      { kind: 'not-saved-yet' },
      { kind: 'saving' },
      { kind: 'saved' },
    ]);
  });

  test('says nothing to a map without a file', () => {
    const session = DocumentSession.untitled(careWith(realDisk), { map, envelope: {} });
    session.troubled({ kind: 'gone' });
    expect(session.status.save).toEqual({ kind: 'not-saved-yet' });
  });
});

test('a guard that can not keep what lies in the file stops the save, and nothing is written', async () => {
  const place = await savedMap();
  const failure = { code: 'disk-full', what: 'ENOSPC' } as const;
  const asked: string[] = [];
  const guard: DocumentGuard = {
    replacing: async ({ path: file }) => {
      asked.push(file);
      return failure;
    },
  };
  const session = await opened(place, realDisk, [() => ({}), () => guard]);
  session.change(1, titled('Second'));
  expect(await session.save()).toEqual(failure);
  expect(await readFile(place, 'utf8')).toBe(textOf(''));
  expect([asked, session.status.save]).toEqual([[place], { kind: 'failed', failure }]);
});

describe('a map saves itself', () => {
  async function openedWithClock(place: string, disk: Disk = realDisk) {
    const clock = fakeClock();
    const answer = await DocumentSession.open(careWith(disk, { clock }), place);
    if (!answer.ok) throw new Error(answer.error.code);
    return { clock, session: answer.value };
  }

  test('into its own file, once the hand has rested', async () => {
    const place = await savedMap();
    const { clock, session } = await openedWithClock(place);
    const states = statesOf(session);
    session.change(1, titled('by itself'));
    clock.pass(2_000);
    await session.settled();
    expect(states).toEqual(['not-saved-yet', 'saving', 'saved']);
    expect(await readFile(place, 'utf8')).toBe(textOf('by itself'));
  });

  test('again after a failure, which stays in sight meanwhile', async () => {
    const place = await savedMap();
    const disk = watchedDisk((call, turn) => {
      if (call === 'write' && turn <= 2) throw systemError('ENOSPC');
    });
    const { clock, session } = await openedWithClock(place, disk);
    const states = statesOf(session);
    session.change(1, titled('1'));
    for (const rest of [2_000, 5_000, 10_000]) {
      clock.pass(rest);
      await session.settled();
    }
    expect(new Set(states.slice(2, -1))).toEqual(new Set(['failed']));
    expect(states.at(-1)).toBe('saved');
    expect(await readFile(place, 'utf8')).toBe(textOf('1'));
  });

  test('never into a file that may only be read, nor where it has none', async () => {
    const place = await savedMap();
    await chmod(place, 0o444);
    const { clock, session } = await openedWithClock(place);
    const untitled = DocumentSession.untitled(careWith(realDisk, { clock }), { map, envelope: {} });
    for (const each of [session, untitled]) each.change(1, titled('1'));
    clock.pass(60_000);
    await Promise.all([session.settled(), untitled.settled()]);
    expect([session.status.save.kind, untitled.status.save.kind]).toEqual(['read-only', 'not-saved-yet']);
    expect(await readFile(place, 'utf8')).toBe(writeMap(map, {}));
  });

  test('also from its first own file on, when the hand did not wait for that', async () => {
    const place = path.join(await temporaryFolder(), 'new.journey');
    const late: { change: () => void } = { change: () => undefined };
    const clock = fakeClock();
    const disk = watchedDisk((call) => {
      if (call === 'rename') late.change();
    });
    const session = DocumentSession.untitled(careWith(disk, { clock }), { map, envelope: {} });
    session.change(1, titled('1'));
    late.change = () => session.change(2, titled('2'));
    await session.saveAs(place);
    clock.pass(2_000);
    await session.settled();
    expect(await readFile(place, 'utf8')).toBe(textOf('2'));
  });

  test('no more once it is let go, and takes no changes then', async () => {
    const place = await savedMap();
    const { clock, session } = await openedWithClock(place);
    session.change(1, titled('1'));
    await session.letGo('clean');
    clock.pass(60_000);
    await session.settled();
    expect(session.change(2, titled('2'))).toBe(false);
    expect(await readFile(place, 'utf8')).toBe(writeMap(map, {}));
  });
});

test('a folder that takes no new file is no failure where a guard keeps what is overwritten', async () => {
  const place = await savedMap();
  const kept: string[] = [];
  const guard: DocumentGuard = {
    overwriting: async (file, old) => {
      kept.push(`${path.basename(file)} ${new TextDecoder().decode(old) === textOf('')}`);
      return null;
    },
  };
  const disk = watchedDisk((call) => {
    if (call === 'create') throw systemError('EACCES');
  });
  const session = await opened(place, disk, [() => guard, () => ({})]);
  session.change(1, titled('in place'));
  expect(await session.save()).toBeNull();
  expect([kept, await readFile(place, 'utf8')]).toEqual([['a.journey true'], textOf('in place')]);
});

test('while the window holds what can not be taken over nothing is called saved, and the rest is saved all the same', async () => {
  const place = await savedMap();
  const session = await opened(place);
  session.change(1, titled('one'));
  expect(session.changeWhole(2, null)).toBe(true);
  const refused = { code: 'refused', what: 'a change' };
  expect(session.status.save).toEqual({ kind: 'failed', failure: refused });
  expect(await session.save()).toEqual(refused);
  expect(await readFile(place, 'utf8')).toBe(textOf('one'));
  expect([session.hasUnsavedChanges(), session.status.save.kind]).toEqual([true, 'failed']);
  expect(session.changeWhole(3, wholeMap({ ...map, title: 'three' }))).toBe(true);
  expect(session.status.save).toEqual({ kind: 'not-saved-yet' });
  expect(await session.save()).toBeNull();
  expect([await readFile(place, 'utf8'), session.hasUnsavedChanges()]).toEqual([textOf('three'), false]);
});
