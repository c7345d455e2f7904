import { readFileSync, writeSync } from 'node:fs';
import { decodeDamaged } from '../../../main/documents/decode-utf8.ts';
import { realDisk } from '../../../main/documents/disk.ts';
import { readJourney } from '../../../main/documents/journey-file.ts';
import { LARGEST_FILE } from '../../../shared/file/format.ts';
import { createIdSource } from '../../../shared/ids.ts';
import { salvage } from '../../../shared/salvage/salvage.ts';

/**
 * Opens one file as the app does, and looks for what can be salvaged where it does not open. Says how that ended, how
 * much of the processor's time each took, and the most memory that it needed. `looking` is what this machine, as busy as
 * it is, takes to look at as many characters as a file may have.
 */
const [place = ''] = process.argv.slice(2);

const start = cpuTime();
const read = await readJourney(realDisk, place);
const reading = cpuTime() - start;
let salvaging = 0;
if (!read.ok && read.error.code !== 'too-big') {
  const text = decodeDamaged(readFileSync(place));
  salvage(text, { newId: createIdSource(Math.random), language: 'en' });
  salvaging = cpuTime() - start - reading;
}
const megabytes = process.resourceUsage().maxRSS / 1_024;
const looking = lookingTime();
writeSync(
  1,
  `${JSON.stringify({ outcome: read.ok ? 'opened' : read.error.code, reading, salvaging, looking, megabytes })}\n`,
);

/** In milliseconds. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

function lookingTime(): number {
  const before = cpuTime();
  const text = '{"id":"n"},'.repeat(10_000);
  let sum = 0;
  for (let at = 0; at < LARGEST_FILE; at += 1) sum = (sum + text.charCodeAt(at % text.length)) % 65_521;
  if (Number.isNaN(sum)) throw new Error('Not all of it was there');
  return cpuTime() - before;
}
