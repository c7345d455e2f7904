import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { systemClock } from '../../../main/documents/clock.ts';
import { realDisk } from '../../../main/documents/disk.ts';
import { guardedCare } from '../../support/guarded-care.ts';
import { openTitledFile } from '../../support/titled-file.ts';

/**
 * Edits and saves one file until it is killed, and says the number of each edit once it is safe; the tests kill it.
 * `saver.js session FILE FOLDER` does it as the app, whose own folder that is, `saver.js lowdb FILE` as lowdb's own
 * writer. With a number behind that it makes so many saves, each when told to by a line on its standard input.
 */
const [writer, place = '', own = '', count] = process.argv.slice(2);

/** Makes an edit and puts it into safety; throws where that fails. */
type Hand = { readonly edit: (edit: number) => Promise<void>; readonly save: () => Promise<void> };

const hand = writer === 'lowdb' ? await lowdbOwn() : await session();
say('ready');
try {
  await (count === undefined ? goOn() : saveWhenTold(Number(count)));
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
process.exit();

async function goOn(): Promise<void> {
  for (let edit = 1; ; edit += 1) {
    await hand.edit(edit);
    if (edit % 2 !== 0) continue;
    await hand.save();
    sayOf('saved', edit);
  }
}

async function saveWhenTold(times: number): Promise<void> {
  for (let edit = 1; edit <= times; edit += 1) {
    await once(process.stdin, 'data');
    await hand.edit(edit);
    await hand.save();
    sayOf('saved', edit);
  }
}

async function session(): Promise<Hand> {
  const { care, journals } = guardedCare(realDisk, own, systemClock);
  const { session: opened, retitle } = await openTitledFile(realDisk, place, care);
  return {
    edit: async (edit) => {
      retitle(`edit ${edit}`);
      if (await journals.isSafe(opened.handle)) sayOf('journalled', edit);
    },
    save: async () => {
      const failure = await opened.save();
      if (failure !== null) throw new Error(failure.what);
    },
  };
}

async function lowdbOwn(): Promise<Hand> {
  const db = new Low<{ map: { title: string } }>(new JSONFile(place), { map: { title: '' } });
  await db.read();
  return {
    edit: async (edit) => {
      db.data.map.title = `edit ${edit}`;
    },
    save: () => db.write(),
  };
}

/** With the time, so that the tests know whether it was before the power went. */
function sayOf(what: 'saved' | 'journalled', edit: number): void {
  say(`${what} ${edit} ${process.hrtime.bigint()}`);
}

/** At once, not when the process finds time: it may have none. */
function say(line: string): void {
  writeSync(1, `${line}\n`);
}
