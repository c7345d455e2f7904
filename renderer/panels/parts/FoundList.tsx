import { Search } from 'lucide';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Icon } from './Icon.tsx';

type FoundListProps<Line> = {
  /** Of the list, and what its field asks for. */
  readonly name: string;
  readonly invite: string;
  readonly typed: string;
  readonly type: (typed: string) => void;
  readonly lines: readonly Line[];
  readonly keyOf: (line: Line) => string;
  /** What is chosen already, where that is told: it is where the list begins. Left out: the line under the keys is. */
  readonly isChosen?: (line: Line) => boolean;
  /** Said where nothing is found. */
  readonly none?: string;
  readonly choose: (line: Line) => void;
  readonly children: (line: Line) => ReactNode;
};

/** How many lines a page key goes. */
const PAGE = 6;

/** A field with a list under it that shows what fits what was typed; arrows go through it while the keyboard stays in the field. */
export function FoundList<Line>(props: FoundListProps<Line>) {
  const { name, invite, typed, type, lines, keyOf, isChosen, none, choose, children } = props;
  const list = useId();
  const [at, setAt] = useState(() => Math.max(0, isChosen === undefined ? 0 : lines.findIndex(isChosen)));
  const options = useRef<HTMLUListElement>(null);
  useEffect(() => options.current?.children[at]?.scrollIntoView({ block: 'nearest' }), [at, typed]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + PAGE, PageUp: at - PAGE }[event.key];
    const line = lines[at];
    if (to !== undefined) setAt(wrapped(to, lines.length));
    else if (event.key === 'Enter' && line !== undefined) choose(line);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <div className="palette-line">
        <Icon icon={Search} />
        <input
          type="text"
          role="combobox"
          autoFocus
          autoComplete="off"
          spellCheck={false}
          aria-label={invite}
          aria-expanded={lines.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={lines.length > 0 ? `${list}-${at}` : undefined}
          placeholder={invite}
          value={typed}
          onChange={({ target }) => {
            type(target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      {lines.length === 0 && none !== undefined ? (
        <p className="invite" role="status">
          {none}
        </p>
      ) : null}
      <ul className="palette-list" role="listbox" id={list} aria-label={name} ref={options}>
        {lines.map((line, index) => (
          <li
            key={keyOf(line)}
            id={`${list}-${index}`}
            className="menu-line"
            role="option"
            aria-selected={isChosen === undefined ? index === at : isChosen(line)}
            {...(index === at ? { 'data-highlighted': '' } : {})}
            onPointerMove={() => setAt(index)}
            onClick={() => choose(line)}
          >
            {children(line)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Beyond the last line comes the first; a page does not go beyond either. */
function wrapped(to: number, count: number): number {
  return (Math.min(Math.max(to, -1), count) + count) % Math.max(1, count);
}
