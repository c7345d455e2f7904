import type { ActionId } from './action-catalogue.ts';
import type { PlainTextKey } from './i18n/translate.ts';
import { LANGUAGE_ACTIONS } from './language-actions.ts';

/** One line of the native menu: an action, a rule, what the system itself does, the recent maps, or a menu of its own. */
export type MenuLine =
  | ActionId
  | '-'
  | { readonly role: 'cut' | 'copy' | 'paste' | 'quit' | 'togglefullscreen' | 'minimize'; readonly label: PlainTextKey }
  | { readonly recents: PlainTextKey }
  | { readonly submenu: PlainTextKey; readonly lines: readonly ActionId[] };

export type Menu = { readonly label: PlainTextKey; readonly lines: readonly MenuLine[] };

/** The menu bar, left to right, the same on every system (macOS puts its app menu before it). */
export const MENUS: readonly Menu[] = [
  {
    label: 'menu.file',
    lines: [
      'file.new',
      'file.open',
      { recents: 'menu.recents' },
      'file.recover',
      '-',
      'file.save',
      'file.saveAs',
      '-',
      'file.keepVersion',
      'file.versions',
      'file.compare',
      '-',
      'file.import',
      'file.importTouches',
      'file.export',
      'file.print',
      'file.results',
      '-',
      'file.settings',
      '-',
      'file.close',
      { role: 'quit', label: 'menu.quit' },
    ],
  },
  {
    label: 'menu.edit',
    lines: [
      'edit.undo',
      'edit.redo',
      '-',
      { role: 'cut', label: 'menu.cut' },
      { role: 'copy', label: 'menu.copy' },
      { role: 'paste', label: 'menu.paste' },
      {
        submenu: 'menu.copyAs',
        lines: ['edit.copyAsPicture', 'edit.copyAsDrawing', 'edit.copyAsOutline', 'edit.copyAsTable'],
      },
      'note.duplicate',
      'note.delete',
      '-',
      'edit.selectAll',
      '-',
      'edit.find',
      'edit.findNext',
      'edit.findPrevious',
    ],
  },
  {
    label: 'menu.map',
    lines: [
      'note.new',
      'note.edit',
      'note.capture',
      '-',
      'stage.addAfter',
      'lane.addAfter',
      '-',
      'evidence.ledger',
      'evidence.pains',
      'map.tasks',
      '-',
      'map.about',
      'map.score',
      'map.attribution',
      'map.showHidden',
    ],
  },
  {
    label: 'menu.workshop',
    lines: [
      'agenda.open',
      'agenda.start',
      'agenda.pause',
      'agenda.nextStep',
      'agenda.end',
      '-',
      'question.next',
      '-',
      'lock.toggle',
      'silent.write',
      'silent.reveal',
      'silent.shuffle',
      'silent.turn',
      'silent.authors',
      '-',
      'vote.panel',
      '-',
      'present.start',
      { submenu: 'menu.present', lines: ['present.byStage', 'present.byPersona', 'present.byLane', 'present.byNotes'] },
      'tool.pointer',
      '-',
      'projector.window',
      'projector.still',
      '-',
      'map.closing',
      '-',
      'photo.add',
      'photo.show',
      'photo.remove',
      '-',
      'workshop.merge',
      'note.group',
      'note.ungroup',
      'note.combine',
      'note.split',
    ],
  },
  {
    label: 'menu.view',
    lines: [
      'view.fit',
      'view.fitSelection',
      'view.actualSize',
      'view.zoomIn',
      'view.zoomOut',
      '-',
      'view.inspector',
      'view.minimap',
      'view.coverage',
      'view.evidence',
      'view.heat',
      { role: 'togglefullscreen', label: 'menu.fullScreen' },
      '-',
      {
        submenu: 'menu.colours',
        lines: ['view.themeSystem', 'view.themeLight', 'view.themeDark', 'view.themeContrast'],
      },
      {
        submenu: 'menu.interface',
        lines: ['view.interfaceLarger', 'view.interfaceSmaller', 'view.interfaceNormal'],
      },
      { submenu: 'menu.language', lines: LANGUAGE_ACTIONS },
    ],
  },
  {
    label: 'menu.help',
    lines: ['help.guide', 'help.tour', 'help.palette', 'help.keys', '-', 'help.news', 'help.report', '-', 'help.about'],
  },
];
