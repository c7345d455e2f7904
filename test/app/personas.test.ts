import { beforeAll, describe, expect, test } from 'vitest';
import { channelName } from '../../shared/channel-vocabulary.ts';
import { type App, chooseInMenu, mapInFile } from '../support/app.ts';
import { appOnSample } from '../support/app-on-map.ts';
import { keysOn } from '../support/by-keys.ts';
import { announced, coloursAt, noteNamed } from '../support/on-board.ts';
import { soon } from '../support/soon.ts';

const NOTE = 'Hers from the start';

describe.each(['en', 'id'] as const)('in %s', (language) => {
  const open = appOnSample('smartphone.journey');
  let app: App;
  let place: string;
  const press = keysOn(() => app.page);
  beforeAll(async () => {
    ({ app, place } = await open({ language }));
  });

  const told = () => announced(app.page);

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

  test('all fields of a card and its colour are written in the inspector, and read on the card', async () => {
    const { page, t } = app;
    await press('Escape', 'Escape', 'Escape');
    await chooseInMenu(app, 'map.about');
    const part = page.getByRole('region', { name: t('inspector.personas') });
    await part.getByRole('button', { name: t('inspector.addPersona') }).click();
    const texts = {
      name: 'Dewi Lestari',
      who: '31, runs a small bakery',
      habits: 'Buys at night',
      attitudes: 'Trusts what neighbours say',
      needs: 'A phone that lasts',
      quote: 'I have no time for that.',
    };
    for (const [field, text] of Object.entries(texts)) {
      const box = part.getByRole('textbox', { name: t(`persona.${field as keyof typeof texts}`), exact: true });
      await box.fill(text);
      await box.press('Tab');
    }
    await part
      .getByRole('radiogroup', { name: t('persona.colour') })
      .getByRole('radio', { name: t('colour.coral') })
      .click();
    await press('Control+s');
    await soon(async () => (await mapInFile(place)).personas.at(-1)).toMatchObject({ ...texts, colour: 'coral' });
    const strip = page.getByRole('group', { name: t('persona.strip') });
    await strip.getByRole('button', { name: texts.name }).click();
    const card = page.getByRole('dialog', { name: t('persona.card', { name: texts.name }) });
    for (const text of Object.values(texts)) await soon(() => card.textContent()).toContain(text);
    expect(await card.textContent()).toMatch(/^D/);
    await press('Escape', 'Escape');
  });

  test('above three a gentle word says why; more can be allowed, and fewer again', async () => {
    const { page, t } = app;
    await press('Escape', 'Escape', 'Escape');
    const part = page.getByRole('region', { name: t('inspector.personas') });
    const advice = part.getByRole('note');
    const count = (await mapInFile(place)).personas.length;
    expect(count).toBe(3);
    expect(await advice.count()).toBe(0);
    await part.getByRole('button', { name: t('inspector.addPersona') }).click();
    await soon(() => advice.textContent()).toContain(t('persona.tooMany', { count: 4 }));
    await part.getByRole('button', { name: t('persona.more') }).click();
    await soon(() => advice.count()).toBe(0);
    await part.getByRole('button', { name: t('persona.fewer') }).click();
    await soon(() => advice.textContent()).toContain(t('persona.tooMany', { count: 4 }));
  });

  test('the path of a channel is drawn under the notes, from stage to stage, and taken away again', async () => {
    const { page, t } = app;
    await press('Escape', 'Escape', 'Escape', 'Shift+1');
    const name = channelName((await mapInFile(place)).channels.find(({ id }) => id === 'website')!, language);
    const show = page.getByRole('button', { name: t('channel.show', { name }) });
    await show.scrollIntoViewIfNeeded();
    // Both touchpoints before it lie as high as this one, so that the path comes in level.
    const box = (await page
      .getByRole('grid')
      .getByRole('listitem')
      .filter({ hasText: 'Cart and checkout' })
      .boundingBox())!;
    const beside = { x: box.x - 4, y: box.y + box.height / 2 };
    const plain = await coloursAt(page, beside);
    await show.press('Enter');
    const { notes } = await mapInFile(place);
    const count = notes.filter(({ channel }) => channel === 'website').length;
    await soon(told).toBe(t('focus.channel', { name, count }));
    await soon(() => coloursAt(page, beside)).not.toEqual(plain);
    await show.press('Enter');
    await soon(told).toBe(t('focus.ended'));
    // While its button has the keyboard, the path is shown at a glance.
    await press('Escape');
    await page.getByRole('gridcell').first().focus();
    await soon(() => coloursAt(page, beside)).toEqual(plain);
  });
});
