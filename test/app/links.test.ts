import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Point } from '../../shared/geometry.ts';
import type { App } from '../support/app.ts';
import { appOnSample } from '../support/app-on-map.ts';
import { keysOn } from '../support/by-keys.ts';
import { announced, boardAtRest, dragTo, middleOf, noteNamed, undoAll } from '../support/on-board.ts';
import { violations } from '../support/axe.ts';
import { soon } from '../support/soon.ts';

const CHAT = 'Chat with Elena, done well';
const SUMMARY = 'Summary of the offer';
const LANDING = 'Landing page';
const TEAM = 'Team page';

const open = appOnSample('john.journey');
let app: App;
const press = keysOn(() => app.page);
beforeAll(async () => {
  ({ app } = await open());
  await app.page.keyboard.press('Shift+Digit1');
  await boardAtRest(app.page);
});

beforeEach(async () => {
  await press('Escape', 'Escape');
  await undoAll(app);
  await soon(() => leadsFrom(CHAT)).toBeNull();
});

/** The last that is said of a note, after whose it is and what it goes through. */
async function leadsFrom(note: string): Promise<string | null> {
  const said = await noteNamed(app.page, note).getAttribute('aria-description');
  return /leads to: .*/.exec(said ?? '')?.[0] ?? null;
}

const told = () => announced(app.page);

function labelField() {
  return app.page.getByRole('textbox', { name: app.t('board.linkInput') });
}

function at(note: string): Promise<Point> {
  return middleOf(app.page, noteNamed(app.page, note));
}

/** A point of the link from the chat to its neighbour, which goes straight from the one to the other. */
async function onLinkFromChat(): Promise<Point> {
  const [from, to] = [await at(CHAT), await at(SUMMARY)];
  return { x: (from.x + to.x) / 2, y: from.y };
}

async function linkFromChat(): Promise<void> {
  await noteNamed(app.page, CHAT).focus();
  await press('l', 'ArrowRight', 'Enter');
  await soon(() => leadsFrom(CHAT)).toBe(`leads to: ${SUMMARY}`);
}

test('a note says where its links lead', async () => {
  expect(await leadsFrom(LANDING)).toBe('leads to: Chat with Elena');
});

describe('by the keyboard', () => {
  test('L, arrows and Enter link two notes; Enter writes the label; Delete takes the link away', async () => {
    await linkFromChat();
    await soon(told).toBe(`Chat with Elena leads to ${SUMMARY}`);
    await press('Enter');
    await labelField().waitFor();
    await app.page.keyboard.type('by mail');
    await press('Enter');
    await soon(() => leadsFrom(CHAT)).toBe(`leads to: ${SUMMARY} (by mail)`);
    await press('Delete');
    await soon(() => leadsFrom(CHAT)).toBeNull();
    await press('Control+z', 'Control+z');
    await soon(() => leadsFrom(CHAT)).toBe(`leads to: ${SUMMARY}`);
  });

  test('Esc gets out, and Shift+L goes through the links of a note', async () => {
    await noteNamed(app.page, CHAT).focus();
    await press('l', 'ArrowRight', 'Escape', 'Enter');
    await app.page.getByRole('textbox', { name: app.t('board.noteInput') }).waitFor();
    await press('Escape');
    await noteNamed(app.page, LANDING).focus();
    await press('Shift+L', 'Shift+F10');
    await app.page.getByRole('menuitem', { name: app.t('action.link.reverse') }).click();
    await soon(() => leadsFrom(CHAT)).toBe(`leads to: ${LANDING}`);
  });
});

describe('in the inspector', () => {
  const inspector = () => app.page.getByRole('complementary', { name: app.t('inspector.label') });

  test('by the keyboard: a link is one of several ways and takes its time', async () => {
    await linkFromChat();
    await press('Shift+F10');
    await app.page.getByRole('menuitem', { name: app.t('action.link.either') }).press('Enter');
    await soon(() => leadsFrom(CHAT)).toBe(`leads to: ${SUMMARY} (or)`);
    await soon(told).toBe(`Chat with Elena leads to ${SUMMARY}: or`);
    await press('Shift+F10');
    await app.page.getByRole('menuitem', { name: app.t('action.link.wait') }).press('Enter');
    const unit = inspector().getByRole('combobox', { name: app.t('link.wait') });
    await soon(() => unit.evaluate((field) => field === document.activeElement)).toBe(true);
    await press('Enter');
    await app.page.getByRole('option', { name: app.t('wait.unit.day') }).press('Enter');
    await soon(() => leadsFrom(CHAT)).toBe(`leads to: ${SUMMARY} (or \u00b7 a few days)`);
    await inspector()
      .getByRole('textbox', { name: app.t('wait.amount') })
      .fill('3');
    await press('Tab');
    await soon(() => leadsFrom(CHAT)).toBe(`leads to: ${SUMMARY} (or \u00b7 3 days)`);
    expect(await violations(app.page)).toEqual([]);
  });

  test('by the mouse: a click on a link shows what it says', async () => {
    await linkFromChat();
    await press('Escape');
    const { x, y } = await onLinkFromChat();
    await app.page.mouse.click(x, y);
    await inspector()
      .getByRole('switch', { name: app.t('link.either') })
      .click();
    await inspector()
      .getByRole('textbox', { name: app.t('link.label') })
      .fill('by mail');
    await press('Tab');
    await soon(() => leadsFrom(CHAT)).toBe(`leads to: ${SUMMARY} (or \u00b7 by mail)`);
    await inspector()
      .getByRole('switch', { name: app.t('link.either') })
      .click();
    await soon(() => leadsFrom(CHAT)).toBe(`leads to: ${SUMMARY} (by mail)`);
  });
});

describe('by the mouse', () => {
  test('with the tool an arrow is dragged from note to note', async () => {
    await press('l');
    await dragTo(app.page, await at(CHAT), await at(TEAM));
    await app.page.mouse.up();
    await soon(() => leadsFrom(CHAT)).toBe(`leads to: ${TEAM}`);
  });

  test('or a click on one note and then on the other', async () => {
    await press('l');
    for (const note of [CHAT, SUMMARY]) {
      const { x, y } = await at(note);
      await app.page.mouse.click(x, y);
    }
    await soon(() => leadsFrom(CHAT)).toBe(`leads to: ${SUMMARY}`);
  });

  test('a link is written in by a double click and deleted from its menu', async () => {
    await linkFromChat();
    const { x, y } = await onLinkFromChat();
    await app.page.mouse.dblclick(x, y);
    await labelField().fill('at once');
    await press('Enter');
    await soon(() => leadsFrom(CHAT)).toBe(`leads to: ${SUMMARY} (at once)`);
    await press('Shift+F10');
    await app.page.getByRole('menuitem', { name: app.t('action.link.delete') }).click();
    await soon(() => leadsFrom(CHAT)).toBeNull();
  });

  test('two selected notes are linked from their menu', async () => {
    const [from, to] = [await at(CHAT), await at(TEAM)];
    await app.page.mouse.click(from.x, from.y);
    await app.page.keyboard.down('Shift');
    await app.page.mouse.click(to.x, to.y);
    await app.page.keyboard.up('Shift');
    await press('Shift+F10');
    await app.page.getByRole('menuitem', { name: app.t('action.note.link') }).click();
    await soon(() => leadsFrom(CHAT)).toBe(`leads to: ${TEAM}`);
  });
});
