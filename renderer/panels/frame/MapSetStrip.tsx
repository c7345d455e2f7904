import { type KeyboardEvent, useRef, useState } from 'react';
import { memberName } from '../../../shared/map/related-file.ts';
import { openFromSet } from '../../actions/map-set.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';

/** The maps of a set, side by side under the top bar: this one is marked, the others are a click away. */
export function MapSetStrip() {
  const maps = useEditor(({ history }) => history.present.maps);
  return maps.length === 0 ? null : <Strip />;
}

function Strip() {
  const store = useEditorStore();
  const t = useTranslate();
  const maps = useEditor(({ history }) => history.present.maps);
  const title = useEditor(({ history }) => history.present.title);
  const strip = useRef<HTMLElement>(null);
  const [reached, setReached] = useState(0);
  const onKeyDown = (event: KeyboardEvent): void => {
    const places: Readonly<Record<string, number>> = {
      ArrowLeft: reached - 1,
      ArrowRight: reached + 1,
      Home: 0,
      End: maps.length,
    };
    const place = places[event.key];
    if (place === undefined) return;
    event.preventDefault();
    const next = Math.min(Math.max(place, 0), maps.length);
    setReached(next);
    strip.current?.querySelectorAll('button')[next]?.focus();
  };
  const names = [title.trim() === '' ? t('board.untitledMap') : title, ...maps.map(memberName)];
  const at = Math.min(reached, maps.length);
  return (
    <nav ref={strip} className="map-set" aria-label={t('set.strip')} onKeyDown={onKeyDown}>
      {names.map((name, place) => (
        <button
          // A set may name one map twice.
          key={place}
          type="button"
          aria-current={place === 0 ? 'page' : undefined}
          tabIndex={place === at ? 0 : -1}
          title={name}
          onFocus={() => setReached(place)}
          onClick={() => place > 0 && void openFromSet(store, place - 1).catch(reportError)}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}
