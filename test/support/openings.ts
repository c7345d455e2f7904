import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { ActionId } from '../../shared/action-catalogue.ts';
import { answerOpenDialog, type App, chooseInMenu, menuLabel } from './app.ts';
import { soon } from './soon.ts';

/** Waits until it can be done. */
export async function choose(app: App, action: ActionId): Promise<void> {
  await soon(() => menuLabel(app, action)).not.toBeNull();
  await chooseInMenu(app, action);
}

export async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().click();
}

export async function firstNote(page: Page): Promise<void> {
  await page.getByRole('grid').getByRole('listitem').first().focus();
}

/** With all notes selected. */
export function selected(action: ActionId): (opened: { readonly app: App }) => Promise<void> {
  return async ({ app }) => {
    await firstNote(app.page);
    await app.page.keyboard.press('Control+a');
    await choose(app, action);
  };
}

export function buttonOf({ page }: App, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}

export function within({ page }: App, name: string, role: 'group' | 'region'): Locator {
  return page.getByRole(role, { name }).getByRole('button').first();
}

export async function openMenu({ page }: App, button: Locator): Promise<void> {
  await button.first().focus();
  await page.keyboard.press('Enter');
}

export async function panel(app: App, action: 'agenda.open' | 'vote.panel'): Promise<void> {
  const shown = app.page.locator(action === 'vote.panel' ? '.vote-panel' : '.agenda');
  if (!(await shown.isVisible())) await chooseInMenu(app, action);
  await shown.waitFor();
}

export async function openFile(app: App, action: ActionId, name: string, text: string): Promise<void> {
  const place = path.join(app.folder, name);
  await writeFile(place, text);
  await answerOpenDialog(app, place);
  await chooseInMenu(app, action);
}
