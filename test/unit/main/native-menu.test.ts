import type { MenuItemConstructorOptions } from 'electron';
import { expect, test } from 'vitest';
import { type MenuFacts, menuTemplate } from '../../../main/native-menu.ts';
import { ACTION_IDS } from '../../../shared/action-catalogue.ts';
import { translator } from '../../../shared/i18n/translate.ts';
import type { Settings } from '../../../shared/ipc/settings.ts';

const FACTS: MenuFacts = {
  t: translator('en'),
  settings: { language: 'en', theme: 'system', scale: 1, minimap: true, coverage: true, personaLimit: 3 },
  state: { undo: null, redo: null, disabled: [] },
  recents: [],
  isMac: false,
  onAction: () => undefined,
  onRecent: () => undefined,
};

type Item = MenuItemConstructorOptions;

/** All lines of all menus, submenus counted. */
function itemsOf(facts: Partial<MenuFacts> = {}): Item[] {
  const flat = (items: Item[]): Item[] =>
    items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
  return flat(menuTemplate({ ...FACTS, ...facts }));
}

function item(id: string, facts: Partial<MenuFacts> = {}): Item | undefined {
  return itemsOf(facts).find((one) => one.id === id);
}

/** What a click does; Electron passes the window, which is not asked. */
function click(one: Item | undefined): void {
  (one?.click as (() => void) | undefined)?.();
}

test('the menus stand in their order and in the chosen language', () => {
  const labels = (facts: Partial<MenuFacts>) =>
    menuTemplate({ ...FACTS, ...facts }).map(({ label, role }) => label ?? role);
  expect(labels({})).toEqual(['File', 'Edit', 'Map', 'Workshop', 'View', 'Help']);
  expect(labels({ isMac: true })[0]).toBe('appMenu');
  expect(labels({ t: translator('id') })).not.toEqual(labels({}));
});

test('undo and redo carry the names of what they would take back', () => {
  const state = { undo: 'Add note', redo: null, disabled: ['edit.redo' as const] };
  expect(item('edit.undo', { state })).toMatchObject({ label: 'Undo: Add note', enabled: true });
  expect(item('edit.redo', { state })).toMatchObject({ label: 'Redo', enabled: false });
  expect(item('edit.undo')?.label).toBe('Undo');
});

test('keys are shown, and left to the window but on macOS', () => {
  expect(item('file.save')).toMatchObject({ accelerator: 'CommandOrControl+S', registerAccelerator: false });
  expect(item('view.zoomOut')).toMatchObject({ accelerator: 'CommandOrControl+-' });
  expect(item('stage.addAfter')).toMatchObject({ accelerator: 'CommandOrControl+Alt+Right' });
  expect(item('note.new')).toMatchObject({ accelerator: 'N', registerAccelerator: false });
  expect(item('file.save', { isMac: true })).toMatchObject({
    accelerator: 'CommandOrControl+S',
    registerAccelerator: true,
  });
  expect(item('note.new', { isMac: true })).not.toHaveProperty('accelerator');
});

test('a click says which action, and each item of the menus is one of the catalogue', () => {
  const clicked: string[] = [];
  const items = itemsOf({ onAction: (action) => clicked.push(action) }).filter(({ id }) => id !== undefined);
  for (const one of items) click(one);
  expect(clicked).toEqual(items.map(({ id }) => id));
  expect(clicked.filter((id) => !(ACTION_IDS as readonly string[]).includes(id))).toEqual([]);
});

test('the chosen language and colours are marked', () => {
  const marked = (settings: Settings) =>
    itemsOf({ settings }).flatMap(({ id, type, checked }) => (type === 'radio' ? [[id, checked]] : []));
  expect(marked({ language: 'id', theme: 'dark', scale: 1, minimap: true, coverage: true, personaLimit: 3 })).toEqual([
    ['view.themeSystem', false],
    ['view.themeLight', false],
    ['view.themeDark', true],
    ['view.themeContrast', false],
    ['view.language.en', false],
    ['view.language.id', true],
  ]);
  const ofFirst = marked({
    language: 'en',
    theme: 'system',
    scale: 1,
    minimap: true,
    coverage: true,
    personaLimit: 3,
  }).filter(([, checked]) => checked);
  expect(ofFirst).toEqual([
    ['view.themeSystem', true],
    ['view.language.en', true],
  ]);
});

test('recent maps are a menu of their own, which is off while there are none', () => {
  const chosen: string[] = [];
  const recents = [
    { recent: 'r1', name: 'Toko & kafe.journey' },
    { recent: 'r2', name: 'b.journey' },
  ];
  const menu = itemsOf({ recents, onRecent: (recent) => chosen.push(recent) }).find(
    ({ label }) => label === 'Recent maps',
  );
  const submenu = menu?.submenu as Item[];
  submenu.forEach(click);
  expect({ enabled: menu?.enabled, labels: submenu.map(({ label }) => label), chosen }).toEqual({
    enabled: true,
    labels: ['Toko && kafe.journey', 'b.journey'],
    chosen: ['r1', 'r2'],
  });
  expect(itemsOf().find(({ label }) => label === 'Recent maps')?.enabled).toBe(false);
});
