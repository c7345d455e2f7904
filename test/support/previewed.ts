import type { Locator } from 'playwright-core';
import { answerSaveDialog, type App } from './app.ts';
import { squeezed, textsOf } from './printed-pdf.ts';
import { ALIKE, apartPrinted, coloursShown } from './rendered.ts';

/** What one page of the print dialog shows: its letters, and its colours, square by square. */
type ShownPage = { readonly letters: string; readonly colours: readonly number[] };

/** The print dialog of the window's map, its first page there. */
export async function openPrintDialog({ page, t }: App): Promise<Locator> {
  await page.keyboard.press('Control+p');
  const dialog = page.getByRole('dialog', { name: t('printDialog.title') });
  await dialog.getByRole('img').first().waitFor();
  return dialog;
}

/** How many pages the dialog says there are. */
export async function pageCountShown(dialog: Locator): Promise<number> {
  const number = dialog.locator('span[aria-live]');
  // A single page has no number.
  if ((await number.count()) === 0) return 1;
  const said = (await number.textContent()) ?? '';
  return Number(/\d+(?= \u00b7|$)/.exec(said)?.[0]);
}

/** All pages that the dialog shows, from the first on; `count`: so many; `most`: not looking at more of them. */
export async function pagesShown(
  app: App,
  dialog: Locator,
  count: number,
  most = count,
): Promise<readonly ShownPage[]> {
  const desk = dialog.getByRole('group', { name: app.t('printDialog.preview') });
  const sheet = dialog.getByRole('img').first();
  const number = dialog.locator('span[aria-live]');
  const pages: ShownPage[] = [];
  for (let at = 1; at <= Math.min(count, most); at += 1) {
    // A single page has no number.
    if (count > 1) await number.filter({ hasText: app.t('printDialog.pageOf', { page: at, count }) }).waitFor();
    const letters = sorted((await sheet.locator('text').allTextContents()).join(''));
    pages.push({ letters, colours: await coloursShown(sheet) });
    await desk.press('PageDown');
  }
  return pages;
}

/** Saves what the dialog shows. */
export async function saveShown(app: App, dialog: Locator, place: string): Promise<void> {
  await answerSaveDialog(app, place);
  await dialog.getByRole('button', { name: app.t('printDialog.savePdf') }).click();
  await dialog.waitFor({ state: 'detached' });
}

/**
 * Which pages of the PDF have other letters than were shown, or look otherwise, and whether there are more or fewer than
 * the dialog said. `printed`: the text of each page of the PDF.
 */
export function unlikeShown(
  pages: readonly ShownPage[],
  place: string,
  count = pages.length,
  printed = textsOf(place),
): readonly string[] {
  const texts = printed.map(sorted);
  const unlike = texts.length === count ? [] : [`${count} pages shown, ${texts.length} printed`];
  for (const [at, { letters, colours }] of pages.slice(0, texts.length).entries()) {
    if (letters !== texts[at]) unlike.push(`page ${at + 1} says ${letters}, printed ${texts[at]}`);
    const apart = apartPrinted(colours, place, at + 1);
    if (apart >= ALIKE) unlike.push(`page ${at + 1} looks otherwise, by ${apart}`);
  }
  return unlike;
}

/** They come in another order from a PDF than they stand on the page. */
function sorted(text: string): string {
  return squeezed(text).split('').sort().join('');
}
