import { copyFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type App, makeFolder, mapInFile, SAMPLES, startApp } from '../support/app.ts';
import { boardIsThere, noteNamed } from '../support/on-board.ts';
import { soon } from '../support/soon.ts';

const NOTE = 'Hers from the start';

describe.each(['en', 'id'] as const)('in %s', (language) => {
  let app: App;
  let place: string;
  beforeAll(async () => {
    place = path.join(await makeFolder(), 'Smartphone.journey');
    await copyFile(path.join(SAMPLES, 'smartphone.journey'), place);
    app = await startApp({ args: [place], language });
    await boardIsThere(app.page);
  });
  afterEach(() => expect(app.complaints).toEqual([]));
  afterAll(async () => {
    await app.close();
    await rm(path.dirname(place), { recursive: true });
  });

  async function press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await app.page.keyboard.press(key);
  }

  /** What a screen reader was told last. */
  function told(): Promise<string | null> {
    return app.page.locator('[role="status"].unseen').textContent();
  }

  async function selectNote(): Promise<void> {
    await press('Escape', 'Escape', 'Escape');
    await noteNamed(app.page, NOTE).click();
  }

  test('a persona shows her card, her notes stand out, and what is added meanwhile is hers', async () => {
    const { page, t } = app;
    const map = await mapInFile(place);
    const [persona] = map.personas;
    const name = persona!.name;
    const count = map.notes.filter(({ personas }) => personas.includes(persona!.id)).length;
    const chip = page.getByRole('group', { name: t('persona.strip') }).getByRole('button', { name });
    await chip.click();
    const card = page.getByRole('dialog', { name: t('persona.card', { name }) });
    await soon(() => card.textContent()).toContain(persona!.who);
    await soon(told).toBe(t('focus.persona', { name, count }));
    await press('Escape');
    await soon(() => card.count()).toBe(0);
    await soon(() => chip.getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('textbox', { name: t('capture.label') }).fill(NOTE);
    await press('Enter', 'Escape');
    const description = () => noteNamed(page, NOTE).getAttribute('aria-description');
    await soon(description).toBe(name);
    await chip.click();
    await soon(told).toBe(t('focus.ended'));
  });

  test('a note goes through a channel found by typing, in the language in use, and undo takes it back', async () => {
    const { page, t } = app;
    await selectNote();
    const described = () => noteNamed(page, NOTE).getAttribute('aria-description');
    const before = await described();
    await press('c');
    await page.getByRole('combobox', { name: t('channel.find') }).fill(language === 'en' ? 'buletin' : 'newsletter');
    await press('Enter');
    await soon(described).toContain(t('channel.described', { name: language === 'en' ? 'Newsletter' : 'Buletin' }));
    await press('Control+z');
    await soon(described).toBe(before);
  });
});
