import { readFileSync, writeSync } from 'node:fs';
import { decodeDamaged } from '../../../main/documents/decode-utf8.ts';
import { realDisk } from '../../../main/documents/disk.ts';
import { readJourney } from '../../../main/documents/journey-file.ts';
import { createIdSource } from '../../../shared/ids.ts';
import { salvage } from '../../../shared/salvage/salvage.ts';

/**
 * Opens one file as the app does, and looks for what can be salvaged where it does not open. Says how that ended, how
 * much of the processor's time each took, and the most memory that it needed.
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
writeSync(1, `${JSON.stringify({ outcome: read.ok ? 'opened' : read.error.code, reading, salvaging, megabytes })}\n`);

/** In milliseconds. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
