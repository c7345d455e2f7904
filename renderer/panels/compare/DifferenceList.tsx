import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { DIFFERENCE_GROUPS, type DifferenceGroup, type DifferenceLine } from '../../../shared/export/comparison.ts';
import { useTranslate } from '../../state/editor-context.ts';
import { placeAfter } from '../parts/list-keys.ts';
import { DifferenceSign } from './DifferenceSign.tsx';

/** Two maps of thousands of notes may differ in all of them: so many lines of a group are there at first, and more each time. */
const AT_ONCE = 200;

type DifferenceListProps = {
  readonly lines: readonly DifferenceLine[];
  readonly chosen: DifferenceLine | null;
  readonly choose: (line: DifferenceLine) => void;
  readonly goTo: (line: DifferenceLine) => void;
};

/** All differences, group by group. The keyboard goes through them. */
export function DifferenceList({ lines, chosen, choose, goTo }: DifferenceListProps) {
  const t = useTranslate();
  const list = useRef<HTMLDivElement>(null);
  const [rooms, setRooms] = useState<Partial<Record<DifferenceGroup, number>>>({});
  const groups = DIFFERENCE_GROUPS.map((group) => {
    const all = lines.filter((line) => line.group === group);
    return { group, count: all.length, seen: all.slice(0, rooms[group] ?? AT_ONCE) };
  }).filter(({ count }) => count > 0);
  const seen = groups.flatMap((group) => group.seen);
  const at = chosen === null ? -1 : seen.indexOf(chosen);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!(event.target instanceof HTMLElement) || event.target.role !== 'option') return;
    const place = placeAfter(event.key, { at, count: seen.length, page: 6 });
    if (place !== null) {
      const line = seen[place];
      if (line !== undefined) choose(line);
      list.current?.querySelectorAll<HTMLElement>('[role="option"]')[place]?.focus();
    } else if (event.key === 'Enter' && chosen !== null) goTo(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={list}
      className="difference-list"
      role="listbox"
      tabIndex={-1}
      aria-label={t('compare.list', { count: lines.length })}
      onKeyDown={onKeyDown}
    >
      {groups.map(({ group, count, seen: ofGroup }) => (
        <Group key={group} group={group} count={count}>
          {ofGroup.map((line, place) => (
            <Line
              // Lines have no name of their own, and their order never changes while they are there.
              key={place}
              line={line}
              isChosen={line === chosen}
              choose={choose}
              goTo={goTo}
            />
          ))}
          {ofGroup.length < count ? (
            <button
              type="button"
              className="button quiet"
              onClick={() => setRooms({ ...rooms, [group]: ofGroup.length + AT_ONCE })}
            >
              {t('compare.more', { count: Math.min(AT_ONCE, count - ofGroup.length) })}
            </button>
          ) : null}
        </Group>
      ))}
    </div>
  );
}

type GroupProps = {
  readonly group: DifferenceGroup;
  readonly count: number;
  readonly children: ReactNode;
};

function Group({ group, count, children }: GroupProps) {
  const t = useTranslate();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <p id={id} className="difference-group" role="presentation">
        {t('compare.sorted', { group: t(`compare.${group}`), count })}
      </p>
      {children}
    </div>
  );
}

type LineProps = {
  readonly line: DifferenceLine;
  readonly isChosen: boolean;
  readonly choose: (line: DifferenceLine) => void;
  readonly goTo: (line: DifferenceLine) => void;
};

function Line({ line, isChosen, choose, goTo }: LineProps) {
  const t = useTranslate();
  return (
    <div
      role="option"
      className="difference"
      aria-selected={isChosen}
      tabIndex={isChosen ? 0 : -1}
      onClick={() => choose(line)}
      onDoubleClick={() => goTo(line)}
    >
      <DifferenceSign kind={line.kind} />
      <div>
        <span className="unseen">{t(`compare.${line.kind}`)}: </span>
        <b>{line.title}</b>
        {line.place === '' ? null : <span className="difference-place">{line.place}</span>}
        {line.details.map((detail) => (
          <p key={detail}>{detail}</p>
        ))}
      </div>
    </div>
  );
}
