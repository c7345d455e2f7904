import { beforeAll, describe, test } from 'vitest';
import { coverageOf } from '../../shared/map/coverage.ts';
import { evidenceCounts } from '../../shared/map/evidence.ts';
import type { Evidence, JourneyMap } from '../../shared/map/journey-map.ts';
import { ledgerOf } from '../../shared/map/ledger.ts';
import { type App, mapInFile } from '../support/app.ts';
import { appOnSample } from '../support/app-on-map.ts';
import { announced, focusedName, noteNamed } from '../support/on-board.ts';
import { soon } from '../support/soon.ts';

const open = appOnSample('smartphone.journey');
let app: App;
let place: string;
let map: JourneyMap;
beforeAll(async () => {
  ({ app, place } = await open());
  map = await mapInFile(place);
});

const NOTE = 'Glad the choosing is over';

/** What the file says of a note's evidence. */
async function kept(text: string): Promise<Evidence | undefined> {
  return (await mapInFile(place)).notes.find((note) => note.text === text)?.evidence;
}

const told = () => announced(app.page);

function strip() {
  return app.page.getByRole('region', { name: app.t('coverage.label') });
}

function pains(count: number) {
  return strip().getByRole('button', { name: app.t('coverage.pains', { count }), exact: true });
}

/** In order of the list: those that are assumed, by their stages. */
const UNPROVEN = () => coverageOf(map, { personaLimit: 3 }).unprovenPains;

describe('evidence', () => {
  test('is said by a key, filled in beside the board, and kept in the file', async () => {
    const { page, t } = app;
    await noteNamed(page, NOTE).focus();
    await page.keyboard.press('Alt+3');
    await noteNamed(page, `${NOTE}, ${t('board.evidence.said')}`).waitFor();
    await soon(told).toContain(t('evidence.said'));
    const inspector = page.getByRole('complementary', { name: t('inspector.label') });
    await inspector.getByRole('button', { name: t('evidence.sources') }).click();
    await page.getByRole('menuitem', { name: t('evidence.source.survey'), exact: true }).click();
    for (const [field, text] of [
      ['date', '31/5/2026'],
      ['sample', '1.200'],
      ['note', 'Question 7'],
    ] as const) {
      await inspector.getByRole('textbox', { name: t(`evidence.${field}`) }).fill(text);
    }
    await inspector.getByRole('textbox', { name: t('evidence.source') }).focus();
    await soon(() => inspector.getByRole('textbox', { name: t('evidence.date') }).inputValue()).toBe('2026-05-31');
    await page.keyboard.press('Control+s');
    await soon(() => kept(NOTE)).toEqual({
      kind: 'said',
      source: t('evidence.source.survey'),
      date: '2026-05-31',
      sample: 1200,
      note: 'Question 7',
    });
    map = await mapInFile(place);
  });

  test('tints the board, with a legend that counts', async () => {
    const { page, t } = app;
    await noteNamed(page, `${NOTE}, ${t('board.evidence.said')}`).focus();
    await page.keyboard.press('Alt+0');
    const legend = page.getByRole('group', { name: t('evidence.legend') });
    const { byKind, percent } = evidenceCounts(map);
    await soon(() => legend.getByRole('definition').allTextContents()).toEqual(Object.values(byKind).map(String));
    await soon(told).toContain(t('evidence.share', { percent: percent ?? 0 }));
    await legend.getByRole('button', { name: t('evidence.untint') }).click();
    await legend.waitFor({ state: 'detached' });
  });
});

describe('what is still open', () => {
  test('is gone to by a key, goes along on the board, and is settled right there', async () => {
    const { page, t } = app;
    const [first, second] = UNPROVEN();
    const count = UNPROVEN().length;
    await page.keyboard.press('Shift+F6');
    await soon(() => focusedName(page)).toBe(t('coverage.pains', { count }));
    await page.keyboard.press('Enter');
    const list = page.getByRole('listbox', { name: t('coverage.pains.why') });
    await soon(() => list.getByRole('option').count()).toBe(count);
    await list
      .getByRole('option', { selected: true })
      .filter({ hasText: first?.text ?? '?' })
      .waitFor();
    await page.keyboard.press('4');
    await pains(count - 1).waitFor();
    await list
      .getByRole('option', { selected: true })
      .filter({ hasText: second?.text ?? '?' })
      .waitFor();
    await page.keyboard.press('Enter');
    await soon(() => focusedName(page)).toContain(second?.text ?? '?');
    await page.keyboard.press('Control+z');
    await pains(count).waitFor();
  });

  test('is hidden on wish, and comes back when it is asked for', async () => {
    const { page, t } = app;
    await strip()
      .getByRole('button', { name: t('coverage.hide') })
      .click();
    await strip().waitFor({ state: 'detached' });
    await page.keyboard.press('Shift+F6');
    await soon(() => focusedName(page)).toBe(t('coverage.pains', { count: UNPROVEN().length }));
  });
});

describe('the ledger', () => {
  test('lists all notes, sorts and filters them, and leads to one', async () => {
    const { page, t } = app;
    await page
      .getByRole('button', { name: t('evidence.share', { percent: evidenceCounts(map).percent ?? 0 }) })
      .click();
    const ledger = page.getByRole('dialog', { name: t('ledger.title') });
    const firstRow = () => ledger.getByRole('row', { selected: true }).getByRole('gridcell').first().textContent();
    const firstBy = (down: boolean) => ledgerOf(map, 'said', { by: 'date', down })[0]?.text;
    await ledger.getByRole('button', { name: new RegExp(`^${t('evidence.said')}`) }).click();
    await ledger
      .getByRole('columnheader', { name: t('ledger.date') })
      .getByRole('button')
      .click();
    await soon(firstRow).toBe(firstBy(false));
    await ledger
      .getByRole('columnheader', { name: t('ledger.date') })
      .getByRole('button')
      .click();
    await soon(firstRow).toBe(firstBy(true));
    await ledger.getByRole('grid').focus();
    await page.keyboard.press('Enter');
    await ledger.waitFor({ state: 'detached' });
    await soon(() => focusedName(page)).toContain(firstBy(true) ?? '?');
  });
});
