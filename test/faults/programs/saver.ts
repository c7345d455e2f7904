import { writeSync } from 'node:fs';
import { once } from 'node:events';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { realDisk } from '../../../main/documents/disk.ts';
import { openTitledFile } from '../../support/titled-file.ts';

/**
 * Edits and saves one file until it is killed, and says the number of each edit once it is saved; the tests kill it.
 * `saver.js session FILE` saves as the app does, `saver.js lowdb FILE` as lowdb's own writer for files does.
 * With a number behind that it makes so many saves, each when it is told to by a line on its standard input.
 */
const [writer, place = '', count] = process.argv.slice(2);

const saveEdit = writer === 'lowdb' ? await lowdbOwn() : await session();
say('ready');
if (count === undefined) {
  for (let edit = 1; ; edit += 1) await saveAndSay(edit);
}
for (let edit = 1; edit <= Number(count); edit += 1) {
  await once(process.stdin, 'data');
  await saveAndSay(edit);
}
process.exit();

async function saveAndSay(edit: number): Promise<void> {
  const failure = await saveEdit(edit);
  if (failure !== null) {
    say(failure);
    process.exit(1);
  }
  say(String(edit));
}

async function session(): Promise<(edit: number) => Promise<string | null>> {
  const { session: opened, retitle } = await openTitledFile(realDisk, place);
  return async (edit) => {
    retitle(`edit ${edit}`);
    return (await opened.save())?.what ?? null;
  };
}

async function lowdbOwn(): Promise<(edit: number) => Promise<string | null>> {
  const db = new Low<{ map: { title: string } }>(new JSONFile(place), { map: { title: '' } });
  await db.read();
  return async (edit) => {
    db.data.map.title = `edit ${edit}`;
    return db.write().then(
      () => null,
      (error: unknown) => String(error),
    );
  };
}

/** At once, not when the process finds time: it may have none. */
function say(line: string): void {
  writeSync(1, `${line}\n`);
}
