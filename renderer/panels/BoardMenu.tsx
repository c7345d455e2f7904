import { DropdownMenu } from 'radix-ui';
import { Fragment, useRef } from 'react';
import type { ActionId } from '../../shared/action-catalogue.ts';
import type { Point } from '../../shared/geometry.ts';
import type { LaneKind } from '../../shared/map/journey-map.ts';
import { addLaneOfKind } from '../actions/lane-actions.ts';
import { runAction } from '../actions/registry.ts';
import { useEditor, useEditorStore, useTranslate } from '../state/editor-context.ts';
import { ColourLine } from './ColourLine.tsx';
import { LaneKindLines } from './LaneKindLines.tsx';
import { MenuLine } from './MenuLine.tsx';

type BoardMenuProps = {
  /** Closed, it gives the keyboard back to the board. */
  readonly leave: () => void;
};

type On = 'note' | 'link' | 'cell' | 'stage' | 'lane';

/** What can be done with each thing on the board; a rule between the groups. */
const LINES: Readonly<Record<On, readonly (readonly ActionId[])[]>> = {
  note: [
    ['note.edit', 'note.newBelow', 'note.duplicate'],
    ['note.moveLeft', 'note.moveRight', 'note.moveUp', 'note.moveDown'],
    ['note.link', 'link.next'],
    ['note.important', 'view.fitSelection'],
    ['select.sameColour', 'select.sameLane', 'select.samePersona'],
    ['note.delete'],
  ],
  link: [['link.edit', 'link.reverse'], ['link.delete']],
  cell: [
    ['note.new'],
    ['stage.addBefore', 'stage.addAfter', 'lane.addBefore', 'lane.addAfter'],
    ['tool.eraseHere'],
    ['view.fit'],
  ],
  stage: [
    ['stage.rename'],
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
};

const DANGER: ReadonlySet<ActionId> = new Set(['note.delete', 'link.delete', 'stage.delete', 'lane.delete']);

export function BoardMenu({ leave }: BoardMenuProps) {
  const menu = useEditor((state) => state.menu);
  if (menu === null) return null;
  const on = menu.on === 'add-lane' ? menu.on : menu.on.kind;
  return <OpenMenu key={`${menu.at.x} ${menu.at.y}`} at={menu.at} on={on} leave={leave} />;
}

type OpenMenuProps = BoardMenuProps & { readonly at: Point; readonly on: On | 'add-lane' };

function OpenMenu({ at, on, leave }: OpenMenuProps) {
  const store = useEditorStore();
  const t = useTranslate();
  const chosen = useRef<(() => void) | null>(null);
  const run = (id: ActionId) => {
    chosen.current = () => void runAction(id, store);
  };
  const addLane = (kind: LaneKind) => {
    chosen.current = () => addLaneOfKind(store, kind, 'end');
  };
  return (
    <DropdownMenu.Root open onOpenChange={() => store.setState({ menu: null })}>
      <DropdownMenu.Trigger
        className="menu-anchor"
        style={{ left: at.x, top: at.y }}
        tabIndex={-1}
        aria-hidden="true"
      />
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className="menu"
          align="start"
          sideOffset={2}
          collisionPadding={8}
          aria-label={on === 'add-lane' ? t('rail.addLane') : t(`menu.on.${on}`)}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            leave();
            // Not before the menu is gone: until then it would take the keyboard back from an editor that opens.
            chosen.current?.();
          }}
        >
          {on === 'add-lane' ? <LaneKindLines choose={addLane} /> : <ActionLines on={on} run={run} />}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

type ActionLinesProps = { readonly on: On; readonly run: (id: ActionId) => void };

function ActionLines({ on, run }: ActionLinesProps) {
  return (
    <>
      {LINES[on].map((actions, group) => (
        <Fragment key={actions[0]}>
          {group > 0 ? <DropdownMenu.Separator className="menu-rule" /> : null}
          {actions.map((id) => (
            <MenuLine key={id} action={id} isDanger={DANGER.has(id)} choose={() => run(id)} />
          ))}
        </Fragment>
      ))}
      {on === 'cell' || on === 'link' ? null : <ColourLine />}
    </>
  );
}
