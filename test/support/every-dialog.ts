import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { ActionId } from '../../shared/action-catalogue.ts';
import { addNote } from '../../shared/commands/note-commands.ts';
import { addPersona } from '../../shared/commands/persona-commands.ts';
import { renameMap } from '../../shared/commands/map-commands.ts';
import { writeMap } from '../../shared/file/write-map.ts';
import type { JourneyMap } from '../../shared/map/journey-map.ts';
import { answerOpenDialog, type App, chooseInMenu, mapInFile, ROOT, SAMPLES } from './app.ts';
import { buttonOf, choose, firstNote, openFile, openMenu, panel, press, selected, within } from './openings.ts';
import { pngPhoto } from './photos.ts';
import { said } from './pseudo-language.ts';
import { soon } from './soon.ts';

/** An app that speaks the further language, on a map that is open in it. */
export type Opened = { readonly app: App; readonly map: JourneyMap };
type Opening = (opened: Opened) => Promise<unknown>;

/** What opens whatever lies over the window, by the file that it is written in; an action does it alone where one is named. */
export const OPENED_BY: Readonly<Record<string, ActionId | Opening>> = {
  AboutDialog: 'help.about',
  DiagnosisDialog: 'help.report',
  GuideDialog: 'help.guide',
  KeysDialog: 'help.keys',
  NewsDialog: 'help.news',
  CommandPalette: 'help.palette',
  Tour: 'help.tour',
  SettingsDialog: 'file.settings',
  NewMapDialog: 'file.new',
  PrintDialog: 'file.print',
  ExportDialog: 'file.export',
  ResultsDialog: async ({ app }) => {
    await answerOpenDialog(app, app.folder);
    await choose(app, 'file.results');
    await buttonOf(app, said('results.show')).waitFor();
  },
  RecoveryDialog: 'file.recover',
  KeepVersionDialog: 'file.keepVersion',
  VersionsDialog: versions,
  DeleteVersionDialog: async (opened) => {
    await versions(opened);
    await press(opened.app.page, said('versions.delete'));
  },
  FailureDialog: async ({ app, map }) => openFile(app, 'file.open', 'cut.journey', writeMap(map, {}).slice(0, -900)),
  ImportDialog: ({ app }) =>
    openFile(app, 'file.import', 'notes.csv', 'stage,lane,text\nAwareness,Actions,Reads\nElsewhere,Actions,Asks\n'),
  TouchesDialog: ({ app }) => openFile(app, 'file.importTouches', 'touches.csv', TOUCHES),
  PasteDialog: paste,
  AttributionDialog: 'map.attribution',
  ScoreDialog: 'map.score',
  EvidenceLedger: 'evidence.ledger',
  ClosingDialog: 'map.closing',
  TasksDialog: 'map.tasks',
  LockDialog: 'lock.toggle',
  CompareWithDialog: 'file.compare',
  CompareDialog: async (opened) => {
    await copyOf(opened);
    await chooseInMenu(opened.app, 'file.compare');
    await press(opened.app.page, said('compare.withFile'));
    await opened.app.page.getByRole('option').first().waitFor();
  },
  MergeDialog: merging,
  CopiesDialog: async (opened) => {
    await merging(opened);
    await press(opened.app.page, /copy/);
    await opened.app.page.getByRole('dialog', { name: said('merging.copiesTitle') }).waitFor();
  },
  GroupDialog: selected('note.group'),
  DuplicatesDialog: selected('note.combine'),
  PhotoDialog: async ({ app }) => {
    const photo = path.join(app.folder, 'wall.png');
    await writeFile(
      photo,
      pngPhoto(64, 48, (x) => [x, 200, 90]),
    );
    await answerOpenDialog(app, photo);
    await chooseInMenu(app, 'photo.add');
    await press(app.page, said('photo.pick'));
    await app.page.getByRole('button', { name: said('photo.corner.0') }).waitFor();
  },
  PersonaChip: ({ app }) => within(app, said('persona.strip'), 'group').click(),
  CoverageStrip: ({ app }) => within(app, said('coverage.label'), 'region').click(),
  SelectionChannel: async ({ app }) => {
    await firstNote(app.page);
    await app.page.keyboard.press('c');
  },
  BoardMenu: async ({ app: { page } }) => {
    await firstNote(page);
    await page.keyboard.press('Shift+F10');
  },
  SelectionMenus: async ({ app }) => {
    await firstNote(app.page);
    await openMenu(app, app.page.getByRole('toolbar').locator('[aria-haspopup="menu"]'));
  },
  ViewMenu: ({ app }) => openMenu(app, buttonOf(app, said('top.view'))),
  ToolRail: ({ app }) => openMenu(app, buttonOf(app, said('rail.addLane'))),
  MapChips: ({ app }) => openMenu(app, app.page.locator('.chip.more')),
  ChannelField: async ({ app }) => {
    await firstNote(app.page);
    await app.page.locator('.inspector .channel-chosen').click();
  },
  EvidenceSource: async ({ app }) => {
    await firstNote(app.page);
    await app.page.keyboard.press('Alt+2');
    await openMenu(app, buttonOf(app, said('evidence.sources')));
  },
  DayField: async ({ app }) => {
    await firstNote(app.page);
    await app.page.keyboard.press('Alt+8');
    await buttonOf(app, `${said('task.due')}: ${said('day.open')}`).click();
  },
  AddMetric: async ({ app }) => {
    await app.page.getByRole('columnheader').first().focus();
    await openMenu(app, buttonOf(app, said('metric.add')));
  },
  AgendaPanel: ({ app }) => panel(app, 'agenda.open'),
  AgendaChoices: async ({ app }) => {
    await panel(app, 'agenda.open');
    for (const key of ['agenda.method.make', 'agenda.another', 'agenda.method.measure'] as const) {
      await press(app.page, said(key));
    }
  },
  VotePanel: ({ app }) => panel(app, 'vote.panel'),
  RoundResult: async ({ app }) => {
    await panel(app, 'vote.panel');
    for (const key of ['vote.begin', 'vote.closeRound', 'vote.delete'] as const) await press(app.page, said(key));
  },
  PresentingMenu: async ({ app }) => {
    await chooseInMenu(app, 'present.start');
    await openMenu(app, buttonOf(app, said('present.more')));
  },
};

const TOUCHES =
  'Client ID,Date,Source / Medium,Event name,Event value\nJohn,2026-10-01,google / organic,visit,\nAna,2026-10-04,Pigeon post,purchase,"1,200"\n';

/** All that lies over the window, as the sources have it. */
export async function allDialogs(): Promise<readonly string[]> {
  const renderer = path.join(ROOT, 'renderer');
  const files = (await readdir(renderer, { recursive: true })).filter((file) => file.endsWith('.tsx'));
  const opens = /<(DialogFrame|(Dialog|Popover|DropdownMenu)\.Content)\b|role="(alert)?dialog"/;
  const found = await Promise.all(
    files.map(async (file) =>
      opens.test(await readFile(path.join(renderer, file), 'utf8')) ? [path.basename(file, '.tsx')] : [],
    ),
  );
  return found.flat().filter((name) => name !== 'DialogFrame');
}

const OVER = '[role="dialog"], [role="alertdialog"], [role="menu"]';

/** A panel stands beside the board, where else the inspector does. */
export async function openDialog(name: string, opened: Opened): Promise<void> {
  const by = OPENED_BY[name];
  if (typeof by === 'function') await by(opened);
  else if (by !== undefined) await choose(opened.app, by);
  await opened.app.page
    .locator(name.endsWith('Panel') ? 'aside' : OVER)
    .last()
    .waitFor();
}

export async function leaveDialogs(page: Page): Promise<void> {
  await soon(async () => {
    const count = await page.locator(OVER).count();
    if (count > 0) await page.keyboard.press('Escape');
    return count;
  }).toBe(0);
}

/** A map with something for each of them to show. */
export async function crowdedMap(): Promise<JourneyMap> {
  const map = await mapInFile(path.join(SAMPLES, 'john.journey'));
  const { text, stage, lane } = map.notes[0]!;
  const personas = ['Ana', 'Budi', 'Citra', 'Dewi'].map((name, at) => addPersona({ id: `persona${at}`, name }));
  return [addNote({ id: 'again', text, stage, lane }, 'end'), ...personas].reduce((now, step) => step(now), map);
}

async function copyOf({ app, map }: Opened): Promise<void> {
  const [cell] = map.notes;
  const theirs = addNote(
    { id: 'theirs', text: 'Theirs', stage: cell!.stage, lane: cell!.lane },
    'end',
  )(renameMap('Theirs')(map));
  const place = path.join(app.folder, 'copy.journey');
  await writeFile(place, writeMap(theirs, {}));
  await answerOpenDialog(app, place);
}

async function merging(opened: Opened): Promise<void> {
  await copyOf(opened);
  await chooseInMenu(opened.app, 'workshop.merge');
  await press(opened.app.page, said('merging.add'));
  await opened.app.page.getByRole('textbox').first().waitFor();
}

async function versions({ app }: Opened): Promise<void> {
  await chooseInMenu(app, 'file.keepVersion');
  await app.page.getByRole('dialog').getByRole('textbox').fill('Before lunch');
  await app.page.keyboard.press('Enter');
  await app.page.getByRole('dialog').waitFor({ state: 'detached' });
  await chooseInMenu(app, 'file.versions');
  await app.page.getByRole('option').first().waitFor();
}

/** More than is taken without a question. */
async function paste({ app }: Opened): Promise<void> {
  const text = Array.from({ length: 150 }, (_, at) => `- line ${at}`).join('\n');
  await app.electron.evaluate(({ clipboard }, lines) => clipboard.writeText(lines), text);
  await app.page.getByRole('gridcell').first().focus();
  await app.page.keyboard.press('Control+v');
}
