import type { ActionId } from '../../../shared/action-catalogue.ts';
import type { PlainTextKey } from '../../../shared/i18n/translate.ts';

export type MenuOn = 'note' | 'notes' | 'link' | 'stroke' | 'cell' | 'stage' | 'lane' | 'board';

/** An action, a few that lie together behind a line, whom the notes belong to, or which map goes on. */
export type BoardMenuLine =
  | ActionId
  | 'personas'
  | 'leads-to'
  | { readonly name: PlainTextKey; readonly actions: readonly ActionId[] };

const CLIPBOARD = ['clipboard.cut', 'clipboard.copy', 'clipboard.paste'] as const;
const MOVE: BoardMenuLine = {
  name: 'menu.move',
  actions: ['note.moveLeft', 'note.moveRight', 'note.moveUp', 'note.moveDown'],
};
const ALIKE: BoardMenuLine = {
  name: 'menu.alike',
  actions: ['select.sameColour', 'select.sameLane', 'select.samePersona', 'select.sameGroup'],
};

const EVIDENCE: BoardMenuLine = {
  name: 'evidence.title',
  actions: ['evidence.assumption', 'evidence.experience', 'evidence.said', 'evidence.measured'],
};

const MARK: BoardMenuLine = {
  name: 'menu.mark',
  actions: ['note.important', 'note.good', 'note.improve', 'note.task', 'note.taskDone'],
};

/** What can be done with each thing on the board; a rule between the groups. */
export const MENU_LINES: Readonly<Record<MenuOn, readonly (readonly BoardMenuLine[])[]>> = {
  note: [
    ['note.edit', 'note.newBelow', 'note.duplicate'],
    CLIPBOARD,
    [MARK, EVIDENCE, 'personas', MOVE, ALIKE],
    [
      'note.group',
      'note.ungroup',
      'note.split',
      'link.next',
      'go.follow',
      'leads-to',
      'note.channel',
      'view.fitSelection',
    ],
    ['note.delete'],
  ],
  notes: [
    ['note.duplicate'],
    CLIPBOARD,
    [MARK, EVIDENCE, 'personas', MOVE, ALIKE],
    [
      'note.group',
      'note.ungroup',
      'note.combine',
      'note.split',
      'note.link',
      'leads-to',
      'note.channel',
      'view.fitSelection',
    ],
    ['note.delete'],
  ],
  link: [['link.edit', 'link.wait', 'link.either', 'link.reverse'], ['link.delete']],
  stroke: [['tool.eraseHere']],
  cell: [
    ['note.new', 'clipboard.paste', 'edit.selectAll'],
    ['stage.addBefore', 'stage.addAfter', 'lane.addBefore', 'lane.addAfter'],
    ['tool.eraseHere', 'photo.add', 'photo.show', 'photo.remove'],
    ['question.next', 'view.fit'],
  ],
  stage: [
    ['stage.rename', 'map.score', 'go.follow', 'leads-to'],
    ['stage.addBefore', 'stage.addAfter'],
    ['stage.moveLeft', 'stage.moveRight', 'stage.wider', 'stage.narrower'],
    ['stage.hide', 'stage.delete'],
  ],
  lane: [
    ['lane.rename'],
    ['lane.addBefore', 'lane.addAfter'],
    ['lane.moveUp', 'lane.moveDown'],
    ['lane.hide', 'lane.delete'],
  ],
  board: [
    ['clipboard.paste', 'edit.find'],
    ['map.about', 'map.score', 'map.tasks', 'map.closing'],
    ['view.fit', 'view.actualSize', 'view.minimap', 'view.inspector', 'view.coverage', 'map.showHidden'],
    ['view.evidence', 'evidence.ledger'],
    ['help.palette'],
  ],
};

export const DANGER: ReadonlySet<ActionId> = new Set(['note.delete', 'link.delete', 'stage.delete', 'lane.delete']);
