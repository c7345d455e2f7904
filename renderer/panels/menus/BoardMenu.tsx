import { ChevronRight } from 'lucide';
import { DropdownMenu } from 'radix-ui';
import { Fragment, type ReactNode, useRef } from 'react';
import type { ActionId } from '../../../shared/action-catalogue.ts';
import { eraseStrokes } from '../../../shared/commands/stroke-commands.ts';
import { selectEverything } from '../../actions/edit-actions.ts';
import { addLaneOfKind } from '../../actions/lane-actions.ts';
import { canRun, runAction } from '../../actions/registry.ts';
import { addStageAtEnd } from '../../state/adding.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import type { OpenMenu as Opened } from '../../state/editor-state.ts';
import { type EditorStore, edit } from '../../state/editor-store.ts';
import { isViewOnly } from '../../state/selectors.ts';
import { PersonaLines } from '../personas/PersonaLines.tsx';
import { ColourLine } from './ColourLine.tsx';
import { Icon } from '../parts/Icon.tsx';
import { LaneKindLines } from './LaneKindLines.tsx';
import { LeadsToLines } from '../inspector/LeadsTo.tsx';
import { MenuLine } from '../parts/MenuLine.tsx';
import { type BoardMenuLine, DANGER, MENU_LINES, type MenuOn } from './menu-lines.ts';

type BoardMenuProps = {
  /** Closed, it gives the keyboard back to the board. */
  readonly leave: () => void;
};

/** What can be done with what lies under the pointer, or where the keyboard is. */
export function BoardMenu({ leave }: BoardMenuProps) {
  const menu = useEditor((state) => state.menu);
  return menu === null ? null : <OpenMenu key={`${menu.at.x} ${menu.at.y}`} menu={menu} leave={leave} />;
}

/** Does what was chosen once the menu is gone: until then it would take the keyboard back from an editor that opens. */
type Choose = (run: (store: EditorStore) => void) => void;

function useMenuName({ on }: Opened): string {
  const t = useTranslate();
  const count = useEditor(({ selection }) => selection.size);
  if (on === 'add-lane') return t('rail.addLane');
  return on.kind === 'note' && count > 1 ? t('menu.on.notes', { count }) : t(`menu.on.${on.kind}`);
}

function OpenMenu({ menu, leave }: BoardMenuProps & { readonly menu: Opened }) {
  const store = useEditorStore();
  const name = useMenuName(menu);
  const chosen = useRef<(() => void) | null>(null);
  const choose: Choose = (run) => {
    chosen.current = () => run(store);
  };
  return (
    <DropdownMenu.Root open onOpenChange={() => store.setState({ menu: null })}>
      <DropdownMenu.Trigger
        className="menu-anchor"
        style={{ left: menu.at.x, top: menu.at.y }}
        tabIndex={-1}
        aria-hidden="true"
      />
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className="menu"
          // Beside the pointer, so that it moves up where it would reach below the window.
          side="right"
          align="start"
          sideOffset={2}
          collisionPadding={8}
          aria-label={name}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            leave();
            chosen.current?.();
          }}
        >
          <Lines menu={menu} choose={choose} />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function Lines({ menu: { on }, choose }: { readonly menu: Opened; readonly choose: Choose }) {
  const isSeveral = useEditor(({ selection }) => selection.size > 1);
  const viewOnly = useEditor(isViewOnly);
  if (on === 'add-lane')
    return <LaneKindLines choose={(kind) => choose((store) => addLaneOfKind(store, kind, 'end'))} />;
  switch (on.kind) {
    case 'note':
      return (
        <>
          <Groups on={isSeveral ? 'notes' : 'note'} choose={choose} />
          <ColourLine />
        </>
      );
    case 'stage':
    case 'lane':
      return (
        <>
          <Groups on={on.kind} choose={choose} />
          <ColourLine />
        </>
      );
    case 'stroke':
      return (
        <>
          {viewOnly ? null : <EraseLine stroke={on.stroke} choose={choose} />}
          <Groups on="stroke" choose={choose} />
        </>
      );
    case 'board':
      return (
        <>
          {viewOnly ? null : <AddLines choose={choose} />}
          <SelectAllLine choose={choose} />
          <Groups on="board" choose={choose} />
        </>
      );
    case 'cell':
    case 'link':
      return <Groups on={on.kind} choose={choose} />;
  }
}

function Groups({ on, choose }: { readonly on: MenuOn; readonly choose: Choose }) {
  return MENU_LINES[on].map((lines, group) => (
    <Fragment key={typeof lines[0] === 'object' ? lines[0].name : lines[0]}>
      {group > 0 ? <DropdownMenu.Separator className="menu-rule" /> : null}
      {lines.map((line) => (
        <Line key={typeof line === 'object' ? line.name : line} line={line} choose={choose} />
      ))}
    </Fragment>
  ));
}

function Line({ line, choose }: { readonly line: BoardMenuLine; readonly choose: Choose }) {
  const t = useTranslate();
  const isFollowed = useEditor((state) => canRun('go.follow', state));
  const single = (id: ActionId) => (
    <MenuLine
      key={id}
      action={id}
      isDanger={DANGER.has(id)}
      choose={() => choose((store) => void runAction(id, store))}
    />
  );
  if (line === 'personas') return <PersonaSubMenu />;
  if (line === 'leads-to') return <LeadsToSubMenu />;
  if (line === 'go.follow' && !isFollowed) return null;
  return typeof line === 'string' ? single(line) : <SubMenu name={t(line.name)}>{line.actions.map(single)}</SubMenu>;
}

function SubMenu({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <DropdownMenu.Sub>
      <DropdownMenu.SubTrigger className="menu-line">
        {name}
        <span className="onward">
          <Icon icon={ChevronRight} />
        </span>
      </DropdownMenu.SubTrigger>
      <DropdownMenu.Portal>
        <DropdownMenu.SubContent className="menu" collisionPadding={8}>
          {children}
        </DropdownMenu.SubContent>
      </DropdownMenu.Portal>
    </DropdownMenu.Sub>
  );
}

/** Whose the selected notes are; nothing on a map without personas, or one that is only looked at. */
function PersonaSubMenu() {
  const t = useTranslate();
  const isOffered = useEditor((state) => state.history.present.personas.length > 0 && !isViewOnly(state));
  return isOffered ? (
    <SubMenu name={t('menu.personas')}>
      <PersonaLines />
    </SubMenu>
  ) : null;
}

/** Which map of the set goes on from the notes or the stage; nothing where no map belongs to a set. */
function LeadsToSubMenu() {
  const t = useTranslate();
  const isOffered = useEditor((state) => state.history.present.maps.length > 0 && !isViewOnly(state));
  const stage = useEditor(({ menu }) =>
    menu !== null && menu.on !== 'add-lane' && menu.on.kind === 'stage' ? menu.on.stage : null,
  );
  const selection = useEditor((state) => state.selection);
  if (!isOffered) return null;
  return (
    <SubMenu name={t('set.leads')}>
      <LeadsToLines from={stage === null ? { notes: [...selection] } : { stage }} />
    </SubMenu>
  );
}

/** What the places at the ends of the map do, for whoever is far from them. */
function AddLines({ choose }: { readonly choose: Choose }) {
  const t = useTranslate();
  return (
    <>
      <DropdownMenu.Item className="menu-line" onSelect={() => choose(addStageAtEnd)}>
        {t('menu.addStage')}
      </DropdownMenu.Item>
      <SubMenu name={t('rail.addLane')}>
        <LaneKindLines choose={(kind) => choose((store) => addLaneOfKind(store, kind, 'end'))} />
      </SubMenu>
      <DropdownMenu.Separator className="menu-rule" />
    </>
  );
}

/** Beside the map there is no cell to begin with: it is all of them. */
function SelectAllLine({ choose }: { readonly choose: Choose }) {
  const t = useTranslate();
  return (
    <DropdownMenu.Item className="menu-line" onSelect={() => choose(selectEverything)}>
      {t('action.edit.selectAll')}
    </DropdownMenu.Item>
  );
}

function EraseLine({ stroke, choose }: { readonly stroke: string; readonly choose: Choose }) {
  const t = useTranslate();
  const erase = (store: EditorStore): void => void edit(store, 'step.eraseStrokes', eraseStrokes([stroke]));
  return (
    <DropdownMenu.Item className="menu-line danger" onSelect={() => choose(erase)}>
      {t('menu.eraseLine')}
    </DropdownMenu.Item>
  );
}
