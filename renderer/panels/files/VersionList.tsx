import { type KeyboardEvent, memo, useEffect, useRef } from 'react';
import type { Version, VersionDetails } from '../../../shared/version.ts';
import { momentText } from '../../../shared/moment-text.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { placeAfter } from '../parts/list-keys.ts';
import { Sketch } from '../parts/Sketch.tsx';
import { timeAgo } from '../parts/time-ago.ts';
import { takeLostKeyboard } from '../parts/use-keyboard-given-back.ts';
import type { KnownDetails } from './use-version-details.ts';
import { changeWords } from './version-words.ts';

type VersionListProps = {
  readonly versions: readonly Version[];
  readonly chosen: string;
  readonly details: KnownDetails;
  readonly want: (version: string) => void;
  readonly choose: (version: string) => void;
  readonly remove: () => void;
};

export function VersionList({ versions, chosen, details, want, choose, remove }: VersionListProps) {
  const t = useTranslate();
  const list = useRef<HTMLUListElement>(null);
  // The one that had the keyboard may just have been deleted.
  useEffect(() => {
    takeLostKeyboard(list.current?.querySelector<HTMLElement>('[tabindex="0"]'));
  }, [versions]);
  const goTo = (place: number): void => {
    const version = versions[place];
    if (version === undefined) return;
    choose(version.id);
    const option = list.current?.children[place];
    if (option instanceof HTMLElement) option.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = versions.findIndex(({ id }) => id === chosen);
    const place = placeAfter(event.key, { at, count: versions.length, page: 6 });
    if (place !== null) goTo(place);
    else if (event.key === 'Delete') remove();
    else return;
    event.preventDefault();
  };
  return (
    <ul className="version-list" role="listbox" aria-label={t('versions.list')} ref={list} onKeyDown={onKeyDown}>
      {versions.map((version) => (
        <VersionLine
          key={version.id}
          version={version}
          details={details.get(version.id)}
          isChosen={version.id === chosen}
          want={want}
          choose={choose}
        />
      ))}
    </ul>
  );
}

type VersionLineProps = {
  readonly version: Version;
  /** undefined: not read yet. */
  readonly details: VersionDetails | null | undefined;
  readonly isChosen: boolean;
  readonly want: (version: string) => void;
  readonly choose: (version: string) => void;
};

/** One of hundreds: only what changes in it makes it anew. */
const VersionLine = memo(function VersionLine({ version, details, isChosen, want, choose }: VersionLineProps) {
  const store = useEditorStore();
  const t = useTranslate();
  const language = useEditor((state) => state.settings.language);
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (line.current === null) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting === true && want(version.id));
    observer.observe(line.current);
    return () => observer.disconnect();
  }, [want, version.id]);
  const ago = timeAgo(version.saved, store.now(), language);
  const exact = momentText(version.saved, language);
  return (
    <li
      ref={line}
      role="option"
      aria-selected={isChosen}
      tabIndex={isChosen ? 0 : -1}
      onClick={() => choose(version.id)}
    >
      <span className="version-thumb">
        {details === undefined || details === null ? null : <Sketch {...details.sketch} />}
      </span>
      <span className="version-words">
        <b>{version.name.trim() === '' ? ago : version.name}</b>
        <span>{version.name.trim() === '' ? exact : `${ago} · ${exact}`}</span>
        <span>{t(`versions.why.${version.why}`)}</span>
        <span className="version-since">
          {details === undefined
            ? t('versions.reading')
            : details === null
              ? t('versions.unreadableShort')
              : changeWords(details.since, t)}
        </span>
      </span>
    </li>
  );
});
