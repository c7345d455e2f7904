import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { realDisk } from '../../main/documents/disk.ts';
import { DocumentSession } from '../../main/documents/document-session.ts';
import { writeMap } from '../../shared/file/write-map.ts';
import { changesBetween } from '../../shared/map/changes.ts';
import type { JourneyMap } from '../../shared/map/journey-map.ts';
import { arbitraryMap } from '../support/arbitrary-map.ts';
import { careWith } from '../support/document-care.ts';
import { report, times } from '../support/faults-report.ts';
import { type Harm, harmedRuns, harmsAmong } from '../support/many-runs.ts';
import { marked, marksIn } from '../support/later-marks.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** An edit of every record and of the map itself. */
function reworked(map: JourneyMap): JourneyMap {
  return {
    ...map,
    title: `${map.title} edited`,
    goal: { ...map.goal, company: 'edited' },
    stages: map.stages.map((stage) => ({ ...stage, name: 'edited' })),
    lanes: map.lanes.map((lane) => ({ ...lane, name: 'edited' })),
    personas: map.personas.map((persona) => ({ ...persona, name: 'edited' })),
    notes: map.notes.map((note) => ({ ...note, text: 'edited', evidence: { ...note.evidence, note: 'edited' } })),
    links: map.links.map((link) => ({ ...link, label: 'edited' })),
  };
}

test('what a later version wrote at any level is there after opening, editing and saving', async () => {
  const runs = times({ quick: 100, full: 1_000 });
  const maps = fc.sample(arbitraryMap, { numRuns: runs, seed: 1 });
  const folder = await temporaryFolder();
  let count = 0;
  const harmIn = async (run: number): Promise<Harm> => {
    const map = maps[run];
    if (map === undefined) throw new Error('there are not so many maps');
    const place = path.join(folder, `${run}.journey`);
    const nextMark = (): number => (count += 1);
    await writeFile(place, JSON.stringify(marked(JSON.parse(writeMap(map, {})), nextMark)));
    const before = marksIn(JSON.parse(await readFile(place, 'utf8')));
    const opened = await DocumentSession.open(careWith(realDisk), place);
    if (!opened.ok) return [`it does not open: ${opened.error.code}`];
    const session = opened.value;
    const isTaken = session.change(1, changesBetween(session.map, reworked(session.map)));
    const failure = await session.save();
    await session.letGo('clean');
    const text = await readFile(place, 'utf8');
    const after = marksIn(JSON.parse(text));
    return harmsAmong({
      'its edit was not taken': !isTaken,
      'it was not saved': failure !== null || !text.includes(' edited"'),
      'what it did not know was lost': before.toSorted().join('\n') !== after.toSorted().join('\n'),
    });
  };
  const harmed = await harmedRuns(runs, harmIn);
  report({ promise: 'unknown fields kept', runs, lost: harmed.length, note: `${count} fields, at every level` });
  expect(harmed).toEqual([]);
});
