import { readdirSync, readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { decodeDamaged } from '../../main/documents/decode-utf8.ts';
import { realDisk } from '../../main/documents/disk.ts';
import { readJourney } from '../../main/documents/journey-file.ts';
import { LARGEST_FILE } from '../../shared/file/format.ts';
import { OPEN_FAILURE_CODES } from '../../shared/file/open-failure.ts';
import { readMap } from '../../shared/file/read-map.ts';
import { writeMap } from '../../shared/file/write-map.ts';
import { createIdSource } from '../../shared/ids.ts';
import { salvage } from '../../shared/salvage/salvage.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { startProgram } from '../support/fault-program.ts';
import { report, times } from '../support/faults-report.ts';
import { type Harm, harmedRuns, harmsAmong } from '../support/many-runs.ts';
import { mutantOf } from '../support/mutants.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const PROMISE = 'hostile files';
const FIXTURES = path.resolve(import.meta.dirname, '../fixtures');
const SAMPLES = path.resolve(import.meta.dirname, '../../assets/samples');

/** Of the processor's time. */
const LONGEST_MS = 2_000;
/** Where the machine is slow, or busy, a large file may take as long as to look at each of its characters so many times. */
const MOST_LOOKS = 10;
const MOST_MEGABYTES = 1_024;

function filesIn(folder: string): readonly Buffer[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.journey'))
    .toSorted()
    .map((name) => readFileSync(path.join(folder, name)));
}

test('the corpus and what is made of it is refused or opened soundly, and left as it is', async () => {
  const bad = filesIn(path.join(FIXTURES, 'bad'));
  const good = [...filesIn(path.join(FIXTURES, 'versions')), ...filesIn(SAMPLES)];
  const seeds = [...bad, ...good];
  const place = path.join(await temporaryFolder(), 'hostile.journey');
  const newId = createIdSource(Math.random);
  let longest = 0;
  const harmIn = async (run: number): Promise<Harm> => {
    const random = seededRandom(run);
    const seed = seeds[run % seeds.length] ?? Buffer.alloc(0);
    // Each of them once as it is.
    const bytes = run < seeds.length ? seed : mutantOf(seed, seeds, random);
    await rm(place, { force: true });
    await writeFile(place, bytes);
    const start = process.cpuUsage();
    const read = await readJourney(realDisk, place);
    const map = read.ok ? read.value : (salvage(decodeDamaged(bytes), { newId, language: 'en' })?.file ?? null);
    const { user, system } = process.cpuUsage(start);
    const took = (user + system) / 1_000;
    longest = Math.max(longest, took);
    const again = map === null ? null : readMap(writeMap(map.map, map.envelope), '');
    return harmsAmong({
      'no known failure': !read.ok && !(OPEN_FAILURE_CODES as readonly string[]).includes(read.error.code),
      'what came of it does not open': again?.ok === false,
      'its bytes were changed': !bytes.equals(await readFile(place)),
      'it took too long': took > LONGEST_MS,
    });
  };
  const runs = times({ quick: 300, full: 10_000 });
  const harmed = await harmedRuns(runs, harmIn);
  report({ promise: PROMISE, runs, lost: harmed.length, note: `mutants; the slowest took ${Math.round(longest)} ms` });
  expect(harmed).toEqual([]);
});

const HEAD =
  '{"format":"jejak-journey","version":1,"map":{"stages":[{"id":"s"}],"lanes":[{"id":"l","kind":"free"}],"notes":[';
const ROOM = LARGEST_FILE - HEAD.length - 100;

function filled(piece: string | Buffer): Buffer {
  return Buffer.concat([Buffer.from(HEAD), Buffer.alloc(ROOM, piece)]);
}

const STROKES = Array.from(
  { length: 70 },
  (_, at) => `{"id":"k${at}","stage":"s","lane":"l","points":[${'[12.5,-3.25,7],'.repeat(19_990)}[0,0,1]],"width":1}`,
).join(',');

/** As large as is read at all, and made to be slow or to fill the memory. */
const LARGE: Readonly<Record<string, () => Buffer | string>> = {
  'brackets that open': () => filled('['),
  'objects that open': () => filled('{"a":'),
  'notes that open': () => filled('{"id":"n","stage":"s","lane":"l","text":"'),
  'lists of lists': () => filled('[0],'),
  'notes without end': () => filled('{"id":"n","stage":"s","lane":"l"},'),
  'empty objects': () => filled('{},'),
  numbers: () => filled('1,'),
  'one text': () => Buffer.concat([Buffer.from(`${HEAD}{"id":"n","text":"`), Buffer.alloc(ROOM, 'a')]),
  quotes: () => filled('"'),
  'keys of notes': () => filled('"notes":[{'),
  backslashes: () => filled('\\'),
  'a hole': () => filled('\u0000'),
  'no UTF-8': () => filled(Buffer.from([0xff])),
  'letters of every kind': () => filled('é{"旅🦶,'),
  'conflict marks': () => filled('\n<<<<<<< a\n'),
  spaces: () => filled(' '),
  'notes with one id': () => listed(50_000, () => `{"id":"n","stage":"s","lane":"l","text":"${'a'.repeat(1_200)}"}`),
  'notes in nothing': () => listed(50_000, (at) => `{"id":"n${at}","stage":"s${at}","lane":"l${at}","channel":"c"}`),
  'notes of too long a text': () => listed(3_300, (at) => `{"id":"n${at}","text":"${'a'.repeat(20_001)}"}`),
  'a note of many personas': () =>
    listed(1, () => `{"id":"n","stage":"s","lane":"l","personas":[${'1,'.repeat(5_900_000)}1]}`),
  'drawings off the board': () => `${listed(0, String).toString().slice(0, -3)}],"strokes":[${STROKES}]}}`,
  'drawings that break off': () => `${listed(0, String).toString().slice(0, -3)}],"strokes":[${STROKES}`,
};

/** So many records that are whole, in a file that ends as it must. */
function listed(count: number, record: (at: number) => string): Buffer {
  return Buffer.from(`${HEAD}${Array.from({ length: count }, (_, at) => record(at)).join(',')}]}}`);
}

type Read = {
  readonly outcome: string;
  readonly reading: number;
  readonly salvaging: number;
  readonly looking: number;
  readonly megabytes: number;
};

test('files as large as may be are refused, and searched for notes, in time and in little room', async () => {
  const place = path.join(await temporaryFolder(), 'large.journey');
  const kinds = Object.entries(LARGE);
  let slowest = 0;
  let most = 0;
  const harmed: string[] = [];
  for (const [kind, make] of kinds) {
    await writeFile(place, make());
    const program = startProgram('hostile-reader', [place]);
    await program.ended;
    const said = JSON.parse(program.said[0] ?? '{}') as Partial<Read>;
    const { outcome = 'it died', reading = Infinity, salvaging = Infinity, looking = 0, megabytes = Infinity } = said;
    const longest = Math.max(LONGEST_MS, looking * MOST_LOOKS);
    slowest = Math.max(slowest, reading, salvaging);
    most = Math.max(most, megabytes);
    const harm = harmsAmong({
      [outcome]: outcome === 'it died' || outcome === 'opened',
      [`refusing took ${Math.round(reading)} ms`]: reading > longest,
      [`salvaging took ${Math.round(salvaging)} ms`]: salvaging > longest,
      [`${Math.round(megabytes)} MB`]: megabytes > MOST_MEGABYTES,
    });
    if (harm.length > 0) harmed.push(`${kind}: ${harm.join(', ')}`);
  }
  const note = `of 64 MB; the slowest took ${Math.round(slowest)} ms, the largest ${Math.round(most)} MB`;
  report({ promise: PROMISE, runs: kinds.length, lost: harmed.length, note });
  expect(harmed).toEqual([]);
});
