import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addNote } from '../../shared/commands/note-commands.ts';
import { addStage, renameStage } from '../../shared/commands/stage-commands.ts';
import { writeMap } from '../../shared/file/write-map.ts';
import { type Translate, translator } from '../../shared/i18n/translate.ts';
import type { JourneyMap, Language } from '../../shared/map/journey-map.ts';
import { answerOpenDialog, type App, mapInFile } from '../support/app.ts';
import { appOnMap } from '../support/app-on-map.ts';
import { violations } from '../support/axe.ts';
import { keysOn } from '../support/by-keys.ts';
import { announced, cellNamed, noteNamed, notesOnBoard } from '../support/on-board.ts';
import { wholeResultFolder } from '../support/result-folder.ts';
import { chimesOf, clockOfRoom, MINUTE, type RoomClock } from '../support/room-clock.ts';
import { soon } from '../support/soon.ts';

/**
 * Ninety minutes with six people, led by keys alone: English up to the break in the middle, Indonesian from there. Time
 * passes when it is told to.
 */

const PEOPLE = ['Ana', 'Budi', 'Citra', 'Dewi', 'Eko', 'Fajar'];
const STAGES = ['Awareness', 'Interest', 'Decision', 'Retention'];
const MAP = {
  title: 'Beli ponsel',
  goal: { company: 'Sell phones', customer: 'A phone that fits' },
  stages: STAGES.map((name, at) => ({ id: `s${at}`, name })),
  lanes: [
    { id: 'l1', kind: 'action', name: 'Actions' },
    { id: 'l2', kind: 'touchpoint', name: 'Contacts' },
    { id: 'l3', kind: 'pain', name: 'Pain points' },
    { id: 'l4', kind: 'opportunity', name: 'Ideas' },
  ],
  notes: [],
};

const start = appOnMap(MAP);
let app: App;
let page: Page;
let room: Page;
let place: string;
let clock: RoomClock;
let chimes: () => Promise<number>;
let t: Translate = translator('en');
const press = keysOn(() => page);

/** A line and Enter, wherever the keyboard is. */
async function enter(text: string): Promise<void> {
  await page.keyboard.insertText(text);
  await press('Enter');
}

/** What can be done is found by its name. */
async function command(name: string): Promise<void> {
  await press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').waitFor();
  await enter(name);
  await page.getByRole('dialog').getByRole('combobox').waitFor({ state: 'detached' });
}

async function speak(language: Language): Promise<void> {
  await command(t(`language.${language}`));
  t = translator(language);
}

/** Goes to a button, as Tab does, and presses it. */
async function pressOn(button: Locator): Promise<void> {
  await button.focus();
  await press('Enter');
}

const told = () => announced(page);

function agenda(): Locator {
  return page.getByRole('complementary', { name: t('agenda.title') });
}

function timer(): Locator {
  return agenda().getByRole('timer');
}

function silence(): Locator {
  return page.getByRole('region', { name: t('silence.label') });
}

function votes(): Locator {
  return page.getByRole('complementary', { name: t('vote.title') });
}

function mergeDialog(): Locator {
  return page.getByRole('dialog', { name: t('merging.title'), exact: true });
}

async function count(): Promise<number> {
  return Object.values(await notesOnBoard(page)).flat().length;
}

async function lit(): Promise<readonly (string | null)[]> {
  return page
    .getByRole('gridcell', { description: t('agenda.forNow') })
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('aria-label')));
}

async function nextStep(at: number): Promise<void> {
  await press('Control+Alt+n');
  await soon(() => agenda().textContent()).toContain(t('agenda.of', { at, count: 7 }));
}

test('a workshop of ninety minutes, from its agenda to its result folder', { timeout: 180_000 }, async () => {
  ({ app, place } = await start());
  page = app.page;
  clock = await clockOfRoom(page);
  chimes = await chimesOf(page);
  await welcome();
  await agreeOnTheGoal();
  await writeInSilence();
  await chooseWhoTravels();
  await followTheWay();
  await findWhereItHurts();
  await readTheMap();
  await close();
  await lookAtTheTimes();
  await handOver();
  expect(app.complaints).toEqual([]);
});

async function welcome(): Promise<void> {
  await command(t('action.agenda.open'));
  await soon(() => page.evaluate(() => document.activeElement?.textContent)).toContain(t('agenda.method.make'));
  await press('Enter');
  await agenda()
    .getByText(t('agenda.planned', { count: 90 }))
    .waitFor();
  await command(t('action.agenda.chime'));
  const opened = app.electron.waitForEvent('window');
  await press('Control+F5');
  room = await opened;
  await room.getByRole('img', { name: MAP.title }).waitFor();
  await command(t('action.agenda.start'));
  await soon(() => timer().textContent()).toBe('10:00');
}

/** 10 minutes planned, 11 used: the room runs over, and muted nothing rings. */
async function agreeOnTheGoal(): Promise<void> {
  const now = room.getByRole('region', { name: t('projector.now') });
  await soon(() => now.textContent()).toContain('What do we want to know about our customers');
  await soon(() => now.getByRole('timer').textContent()).toMatch(/^(10:00|9:\d\d)$/);
  await clock.pass(5 * MINUTE + 1_000);
  await soon(told).toBe(t('agenda.toldSoon', { count: 5, name: 'Agree on the goal' }));
  await clock.pass(6 * MINUTE - 1_000);
  await soon(() => timer().textContent()).toBe('+1:00');
  await soon(told).toBe(t('agenda.toldOver', { name: 'Agree on the goal' }));
  expect(await chimes()).toBe(0);
  await command(t('action.agenda.chime'));
}

/** 15 minutes planned, 17 used, with a break that does not count: thirty notes that nobody reads before all do. */
async function writeInSilence(): Promise<void> {
  await nextStep(2);
  await soon(lit).toEqual(STAGES.map((stage) => `${stage}, Actions`));
  await command(t('action.silent.write'));
  for (const [at, person] of PEOPLE.entries()) {
    await silence()
      .getByRole('textbox', { name: t('silence.author') })
      .focus();
    await press('Control+a');
    await enter(person);
    await press('/');
    for (const each of [1, 2, 3, 4, 5]) {
      await enter(`${person} knows ${each}`);
      if (each % 2 === 0) await press('Tab');
    }
    await press('Escape');
    await soon(() => silence().textContent()).toContain(t('silence.count', { count: 5 * (at + 1) }));
  }
  const down = Object.values(await notesOnBoard(page)).flat();
  expect(down).toEqual(Array(30).fill(t('board.faceDown')));
  await clock.pass(9 * MINUTE);
  await soon(() => timer().textContent()).toBe('6:00');
  await press('Control+Alt+p');
  await soon(() => room.getByRole('timer').textContent()).toContain(t('projector.paused'));
  await clock.pass(MINUTE);
  expect(await timer().textContent()).toBe('6:00');
  await press('Control+Alt+p');
  await command(t('action.agenda.extendFive'));
  await clock.pass(8 * MINUTE);
  await soon(() => timer().textContent()).toBe('3:00');
  await command(t('action.silent.shuffle'));
  await command(t('action.silent.reveal'));
  await soon(told).toBe(t('silence.revealed', { count: 30 }));
  const read = Object.values(await notesOnBoard(page)).flat();
  expect(read.toSorted()).toEqual(PEOPLE.flatMap((person) => [1, 2, 3, 4, 5].map((each) => `${person} knows ${each}`)));
  await command(t('action.silent.write'));
  await soon(() => silence().count()).toBe(0);
}

async function chooseWhoTravels(): Promise<void> {
  await nextStep(3);
  expect(await lit()).toEqual([]);
  await clock.pass(8 * MINUTE);
  await speak('id');
}

/** Thirty notes more, for all to see, until the chime. */
async function followTheWay(): Promise<void> {
  await nextStep(4);
  await soon(lit).toEqual([
    ...STAGES.map((stage) => `${stage}, Actions`),
    ...STAGES.map((stage) => `${stage}, Contacts`),
  ]);
  await cellNamed(page, 'Awareness, Contacts').focus();
  await press('/');
  for (const [at, stage] of STAGES.entries()) {
    for (let each = 1; each <= (at < 2 ? 8 : 7); each += 1) await enter(`${stage} ${each}`);
    await press('Tab');
  }
  await press('Escape');
  await soon(count).toBe(60);
  const { 'Retention, Contacts': last } = await notesOnBoard(page);
  expect(last).toHaveLength(7);
  await clock.pass(25 * MINUTE);
  await soon(chimes).toBe(1);
}

/** A vote by seats, and what four tables found meanwhile comes in. */
async function findWhereItHurts(): Promise<void> {
  await nextStep(5);
  await command(t('action.vote.panel'));
  await soon(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  await page.keyboard.insertText('Yang paling menyakitkan');
  await votes()
    .getByRole('spinbutton', { name: t('vote.seats') })
    .fill('6');
  await press('Enter');
  const most = 'Awareness 1';
  for (const seat of [1, 2, 3, 4, 5, 6]) await vote([most, most, `Interest ${seat % 3 === 0 ? 1 : 2}`], []);
  await closeVote();
  await soon(ranking).toEqual([`1. ${most} 12 6`, '2. Interest 2 4 4', '3. Interest 1 2 2']);
  await soon(() => violations(page)).toEqual([]);
  await command(t('action.vote.panel'));
  await mergeTables();
  await clock.pass(14 * MINUTE);
}

/** Somebody takes the laptop, gives dots and hands it on. */
async function vote(notes: readonly string[], names: readonly string[]): Promise<void> {
  const next = votes().getByRole('button', { name: t('vote.takeTurn'), exact: true });
  await soon(() => next.evaluate((button) => button === document.activeElement)).toBe(true);
  if (names.length > 0)
    await votes()
      .getByText(t('vote.next', { name: names[0] ?? '' }))
      .waitFor();
  await press('Enter');
  for (const note of notes) {
    await page
      .getByRole('grid')
      .getByRole('listitem', { name: new RegExp(`^${note}(,|$)`) })
      .focus();
    await press('Space');
  }
  await soon(() => votes().textContent()).toContain(t('vote.left', { count: 0 }));
  await press('Control+Enter');
}

async function closeVote(): Promise<void> {
  const button = votes().getByRole('button', { name: t('vote.closeRound') });
  await soon(() => button.evaluate((each) => each === document.activeElement)).toBe(true);
  await press('Enter');
}

/** "PLACE NOTE DOTS PEOPLE", with "=" where a place is shared. */
async function ranking(): Promise<readonly string[]> {
  const lines = await votes()
    .getByRole('list', { name: t('vote.result') })
    .getByRole('listitem')
    .allInnerTexts();
  return lines.map((line) =>
    line
      .replaceAll(t('vote.tied'), '=')
      .replaceAll(/\s+/g, ' ')
      .replace(/ (\d+) \p{L}+ (\d+) \p{L}+$/u, ' $1 $2'),
  );
}

/** What a table made of the same stages in a file of its own: three notes, one that all have, and a stage called otherwise. */
function madeAt(table: number, map: JourneyMap): JourneyMap {
  const cell = { stage: 's2', lane: 'l3' };
  const steps = [
    ...[1, 2, 3].map((each) => addNote({ id: `t${each}`, text: `Table ${table} says ${each}`, ...cell }, 'end')),
    addNote({ id: 'same', text: 'Nobody calls back', ...cell }, 'end'),
    ...(table === 4 ? [addStage({ id: 'more', name: 'Renewal' }, 'end')] : []),
    ...(table === 4 ? [addNote({ id: 'late', text: 'Asked too late', stage: 'more', lane: 'l3' }, 'end')] : []),
    ...(table === 2 ? [renameStage('s1', 'interest ')] : []),
  ];
  const empty: JourneyMap = { ...map, id: `table${table}`, notes: [], rounds: [], agenda: [] };
  return steps.reduce((now, step) => step(now), empty);
}

async function mergeTables(): Promise<void> {
  const map = await mapInFile(place);
  const files = [1, 2, 3, 4].map((table) => path.join(app.folder, `meja ${table}.journey`));
  for (const [at, file] of files.entries()) await writeFile(file, writeMap(madeAt(at + 1, map), {}));
  await answerOpenDialog(app, ...files);
  await command(t('action.workshop.merge'));
  const add = mergeDialog().getByRole('button', { name: t('merging.add') });
  await soon(() => add.evaluate((button) => button === document.activeElement)).toBe(true);
  await press('Enter');
  await mergeDialog()
    .getByRole('textbox', { name: t('merging.tableName', { name: 'meja 4' }) })
    .waitFor();
  // What one table alone calls a stage is taken to be the last of them.
  await pressOn(mergeDialog().getByRole('combobox', { name: t('merging.goesTo', { name: 'Renewal' }) }));
  await page.getByRole('option', { name: 'Retention', exact: true }).focus();
  await press('Enter');
  await pressOn(mergeDialog().getByRole('button', { name: t('merging.tickEqual') }));
  await soon(() => mergeDialog().getByRole('status').textContent()).toContain(t('merging.outcome', { count: 17 }));
  await soon(() => violations(page)).toEqual([]);
  await pressOn(mergeDialog().getByRole('button', { name: t('merging.merge'), exact: true }));
  await mergeDialog().waitFor({ state: 'detached' });
  // 60, three of each table, the one of all, and the late one.
  await soon(count).toBe(74);
  const merged = await notesOnBoard(page);
  expect(merged['Decision, Pain points']).toHaveLength(13);
  expect(merged['Retention, Pain points']).toEqual(['Asked too late']);
  await press('Control+z');
  await soon(count).toBe(60);
  await press('Control+Shift+z');
  await soon(count).toBe(74);
}

/** A vote by names with a tie, and the map is walked through with the clicker. */
async function readTheMap(): Promise<void> {
  await nextStep(6);
  await soon(lit).toEqual(STAGES.map((stage) => `${stage}, Ideas`));
  await command(t('action.vote.panel'));
  await pressOn(votes().getByRole('button', { name: t('vote.new') }));
  await votes().getByLabel(t('vote.name')).focus();
  await page.keyboard.insertText('Yang dikerjakan dulu');
  await votes()
    .getByRole('radio', { name: t('vote.voters.names') })
    .focus();
  await press('Space');
  await votes()
    .getByRole('textbox', { name: t('vote.names') })
    .fill(PEOPLE.join('\n'));
  await pressOn(votes().getByRole('button', { name: t('vote.begin') }));
  for (const [at, person] of PEOPLE.entries()) {
    const own = at % 2 === 0 ? 'Nobody calls back' : 'Table 3 says 2';
    await vote([own, own, 'Table 1 says 1'], [person]);
  }
  await closeVote();
  await soon(ranking).toEqual(['1. = Table 1 says 1 6 6', '1. = Nobody calls back 6 3', '1. = Table 3 says 2 6 3']);
  await command(t('action.vote.panel'));
  await present();
  await clock.pass(10 * MINUTE);
}

async function present(): Promise<void> {
  await press('Escape', 'F5');
  const at = (stage: number): string =>
    t('present.place', { at: stage, count: STAGES.length, name: STAGES[stage - 1] ?? '' });
  await soon(told).toBe(at(1));
  for (let presses = 0; presses < 20 && (await told()) !== at(3); presses += 1) await press('PageDown');
  await soon(told).toBe(at(3));
  await press('PageUp');
  await press('b');
  await soon(() => room.getByRole('img', { name: MAP.title }).isVisible()).toBe(false);
  await press('b');
  await soon(() => room.getByRole('img', { name: MAP.title }).isVisible()).toBe(true);
  await press('Escape');
  await soon(told).toBe(t('present.ended'));
}

const ANSWERS = ['Sebagian', 'Tidak ada yang menelepon', 'Toko sebelah lebih cepat', 'Saat keputusan'];
const TASKS = [
  ['Nobody calls back', 'Sari'],
  ['Table 3 says 2', 'Budi'],
  ['Table 1 says 1', 'Sari'],
] as const;

/** The closing check is answered, and who does what is written down. */
async function close(): Promise<void> {
  await nextStep(7);
  await command(t('action.map.closing'));
  const dialog = page.getByRole('dialog', { name: t('closing.title') });
  for (const [at, answer] of ANSWERS.entries()) {
    await dialog.getByRole('textbox').nth(at).focus();
    await page.keyboard.insertText(answer);
  }
  await press('Escape');
  await dialog.waitFor({ state: 'detached' });
  for (const [note, owner] of TASKS) {
    await noteNamed(page, `${note}, ${t('board.votes', { count: 6 })}`).focus();
    await press('Alt+8');
    await page
      .getByRole('complementary', { name: t('inspector.label') })
      .getByRole('textbox', { name: t('task.owner') })
      .focus();
    await enter(owner);
  }
  await command(t('action.map.tasks'));
  const tasks = page.getByRole('dialog', { name: t('tasks.title') });
  await soon(() => tasks.getByRole('checkbox').count()).toBe(3);
  await press('Escape');
  await clock.pass(4 * MINUTE);
}

/** Used beside planned, to the second. */
async function lookAtTheTimes(): Promise<void> {
  await command(t('action.agenda.end'));
  const table = agenda().getByRole('table', { name: t('agenda.times') });
  await soon(() => table.locator('tfoot').textContent()).toContain('90:0089:00');
  await press('Control+s');
  await soon(async () => (await mapInFile(place)).agenda.map(({ minutes, used }) => [minutes, used])).toEqual([
    [10, 660],
    [15, 1020],
    [10, 480],
    [25, 1500],
    [15, 840],
    [10, 600],
    [5, 240],
  ]);
}

async function handOver(): Promise<void> {
  const out = path.join(app.folder, 'out');
  await mkdir(out);
  await answerOpenDialog(app, out);
  await command(t('action.file.results'));
  const dialog = page.getByRole('dialog', { name: t('results.title') });
  await dialog.getByRole('button', { name: t('results.show') }).waitFor({ timeout: 60_000 });
  const [name = ''] = await readdir(out);
  const { map, outline } = await wholeResultFolder(path.join(out, name), 'en');
  expect(map.notes).toHaveLength(74);
  expect(Object.values(map.closing)).toEqual(ANSWERS);
  const owners = new Map(map.notes.flatMap(({ text, task }) => (task === null ? [] : [[text, task.owner]])));
  expect(owners).toEqual(new Map(TASKS));
  expect(map.rounds.map((round) => [round.name, round.closed, round.voters.length])).toEqual([
    ['Yang paling menyakitkan', true, 6],
    ['Yang dikerjakan dulu', true, 6],
  ]);
  for (const said of [...ANSWERS, 'Yang dikerjakan dulu', 'Sari']) expect(outline).toContain(said);
}
