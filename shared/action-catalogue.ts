import { z } from 'zod';
import type { PlainTextKey } from './i18n/translate.ts';

/**
 * Every action that a person can take, with its label and its keys, first key first. What an action does is bound in
 * the window (renderer/actions); menus, tooltips and the list of keys read this one table.
 * Keys are written "Mod+Shift+Z": Mod is Ctrl, on macOS Cmd; a letter or digit means what is typed, not where it lies.
 */
export type ActionEntry = { readonly label: PlainTextKey; readonly keys: readonly string[] };

export const ACTIONS = {
  'file.new': { label: 'action.file.new', keys: ['Mod+N'] },
  'file.open': { label: 'action.file.open', keys: ['Mod+O'] },
  'file.save': { label: 'action.file.save', keys: ['Mod+S'] },
  'file.saveAs': { label: 'action.file.saveAs', keys: ['Mod+Shift+S'] },
  'file.print': { label: 'action.file.print', keys: ['Mod+P'] },
  'file.close': { label: 'action.file.close', keys: ['Mod+W'] },
  'edit.undo': { label: 'action.edit.undo', keys: ['Mod+Z'] },
  'edit.redo': { label: 'action.edit.redo', keys: ['Mod+Shift+Z', 'Mod+Y'] },
  'edit.selectAll': { label: 'action.edit.selectAll', keys: ['Mod+A'] },
  'edit.deselect': { label: 'action.edit.deselect', keys: ['Escape'] },
  'select.left': { label: 'action.select.left', keys: ['Shift+ArrowLeft'] },
  'select.right': { label: 'action.select.right', keys: ['Shift+ArrowRight'] },
  'select.up': { label: 'action.select.up', keys: ['Shift+ArrowUp'] },
  'select.down': { label: 'action.select.down', keys: ['Shift+ArrowDown'] },
  'select.sameColour': { label: 'action.select.sameColour', keys: [] },
  'select.sameLane': { label: 'action.select.sameLane', keys: [] },
  'select.samePersona': { label: 'action.select.samePersona', keys: [] },
  'note.new': { label: 'action.note.new', keys: ['N'] },
  'note.newBelow': { label: 'action.note.newBelow', keys: ['Mod+Enter'] },
  'note.edit': { label: 'action.note.edit', keys: ['Enter', 'F2'] },
  'note.duplicate': { label: 'action.note.duplicate', keys: ['Mod+D'] },
  'note.important': { label: 'action.note.important', keys: [] },
  'note.delete': { label: 'action.note.delete', keys: ['Delete', 'Backspace'] },
  'note.moveLeft': { label: 'action.note.moveLeft', keys: ['Alt+ArrowLeft'] },
  'note.moveRight': { label: 'action.note.moveRight', keys: ['Alt+ArrowRight'] },
  'note.moveUp': { label: 'action.note.moveUp', keys: ['Alt+ArrowUp'] },
  'note.moveDown': { label: 'action.note.moveDown', keys: ['Alt+ArrowDown'] },
  'note.toLane': { label: 'action.note.toLane', keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'] },
  'note.capture': { label: 'action.note.capture', keys: ['/'] },
  'go.left': { label: 'action.go.left', keys: ['ArrowLeft'] },
  'go.right': { label: 'action.go.right', keys: ['ArrowRight'] },
  'go.up': { label: 'action.go.up', keys: ['ArrowUp'] },
  'go.down': { label: 'action.go.down', keys: ['ArrowDown'] },
  'go.rowStart': { label: 'action.go.rowStart', keys: ['Home'] },
  'go.rowEnd': { label: 'action.go.rowEnd', keys: ['End'] },
  'go.first': { label: 'action.go.first', keys: ['Mod+Home'] },
  'go.last': { label: 'action.go.last', keys: ['Mod+End'] },
  'go.pageUp': { label: 'action.go.pageUp', keys: ['PageUp'] },
  'go.pageDown': { label: 'action.go.pageDown', keys: ['PageDown'] },
  'go.menu': { label: 'action.go.menu', keys: ['Shift+F10', 'ContextMenu'] },
  'stage.addBefore': { label: 'action.stage.addBefore', keys: [] },
  'stage.addAfter': { label: 'action.stage.addAfter', keys: ['Mod+Alt+ArrowRight'] },
  'stage.rename': { label: 'action.stage.rename', keys: [] },
  'stage.moveLeft': { label: 'action.stage.moveLeft', keys: ['Mod+Shift+ArrowLeft'] },
  'stage.moveRight': { label: 'action.stage.moveRight', keys: ['Mod+Shift+ArrowRight'] },
  'stage.wider': { label: 'action.stage.wider', keys: ['Alt+Shift+ArrowRight'] },
  'stage.narrower': { label: 'action.stage.narrower', keys: ['Alt+Shift+ArrowLeft'] },
  'stage.hide': { label: 'action.stage.hide', keys: [] },
  'stage.delete': { label: 'action.stage.delete', keys: [] },
  'lane.addBefore': { label: 'action.lane.addBefore', keys: [] },
  'lane.addAfter': { label: 'action.lane.addAfter', keys: ['Mod+Alt+ArrowDown'] },
  'lane.rename': { label: 'action.lane.rename', keys: [] },
  'lane.moveUp': { label: 'action.lane.moveUp', keys: ['Mod+Shift+ArrowUp'] },
  'lane.moveDown': { label: 'action.lane.moveDown', keys: ['Mod+Shift+ArrowDown'] },
  'lane.hide': { label: 'action.lane.hide', keys: [] },
  'lane.delete': { label: 'action.lane.delete', keys: [] },
  'map.showHidden': { label: 'action.map.showHidden', keys: [] },
  'tool.select': { label: 'action.tool.select', keys: ['V'] },
  'tool.hand': { label: 'action.tool.hand', keys: ['H'] },
  'tool.pen': { label: 'action.tool.pen', keys: ['P'] },
  'tool.eraser': { label: 'action.tool.eraser', keys: ['E'] },
  'tool.eraseHere': { label: 'action.tool.eraseHere', keys: [] },
  'view.fit': { label: 'action.view.fit', keys: ['Shift+1'] },
  'view.fitSelection': { label: 'action.view.fitSelection', keys: ['Shift+2'] },
  'view.actualSize': { label: 'action.view.actualSize', keys: ['Mod+0'] },
  'view.zoomIn': { label: 'action.view.zoomIn', keys: ['Mod+=', 'Mod++'] },
  'view.zoomOut': { label: 'action.view.zoomOut', keys: ['Mod+-'] },
  'view.inspector': { label: 'action.view.inspector', keys: ['Mod+I'] },
  'view.themeSystem': { label: 'action.view.themeSystem', keys: [] },
  'view.themeLight': { label: 'action.view.themeLight', keys: [] },
  'view.themeDark': { label: 'action.view.themeDark', keys: [] },
  'view.themeContrast': { label: 'action.view.themeContrast', keys: [] },
  'view.interfaceLarger': { label: 'action.view.interfaceLarger', keys: ['Mod+Alt+=', 'Mod+Alt++'] },
  'view.interfaceSmaller': { label: 'action.view.interfaceSmaller', keys: ['Mod+Alt+-'] },
  'view.interfaceNormal': { label: 'action.view.interfaceNormal', keys: ['Mod+Alt+0'] },
  'view.english': { label: 'language.en', keys: [] },
  'view.indonesian': { label: 'language.id', keys: [] },
  'help.keys': { label: 'action.help.keys', keys: ['F1'] },
} as const satisfies Record<string, ActionEntry>;

export type ActionId = keyof typeof ACTIONS;

// Object.keys forgets the key type; the table above is the only source of it.
export const ACTION_IDS = Object.keys(ACTIONS) as [ActionId, ...ActionId[]];

export const actionIdSchema = z.enum(ACTION_IDS);
