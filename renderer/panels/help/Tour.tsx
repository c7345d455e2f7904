import { X } from 'lucide';
import { type CSSProperties, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { Icon } from '../parts/Icon.tsx';

/** What is shown, by where it lies in the window, and on which side of it the words stand. */
const STOPS = [
  { name: 'board', at: '.board', side: 'inside' },
  { name: 'capture', at: '.capture-line', side: 'above' },
  { name: 'tools', at: '.tool-rail', side: 'right' },
  { name: 'inspector', at: '.inspector', side: 'left' },
  { name: 'print', at: '.top-bar .button.primary', side: 'below' },
] as const;

type Stop = (typeof STOPS)[number];

/** Walks through the window, stop by stop; the board can be worked on all the while. */
export function Tour({ leave }: { readonly leave: () => void }) {
  const at = useEditor(({ tour }) => tour);
  const stop = at === null ? undefined : STOPS[at];
  return stop === undefined || at === null ? null : <TourStop at={at} stop={stop} leave={leave} />;
}

type TourStopProps = { readonly at: number; readonly stop: Stop; readonly leave: () => void };

function TourStop({ at, stop, leave }: TourStopProps) {
  const store = useEditorStore();
  const t = useTranslate();
  const ids = { title: useId(), line: useId() };
  const next = useRef<HTMLButtonElement>(null);
  const place = usePlaceOf(stop.at);
  useEffect(() => next.current?.focus(), [at]);
  const end = (): void => {
    store.setState({ tour: null });
    leave();
  };
  const isLast = at === STOPS.length - 1;
  const go = (to: number): void => (to === STOPS.length ? end() : store.setState({ tour: to }));
  return (
    <>
      {place === null ? null : <div className="tour-ring" style={ringStyle(place)} aria-hidden="true" />}
      <div
        className="tour"
        role="dialog"
        aria-labelledby={ids.title}
        aria-describedby={ids.line}
        style={cardStyle(place, stop.side)}
        onKeyDown={(event) => {
          const to = { Escape: STOPS.length, ArrowRight: at + 1, ArrowLeft: at - 1 }[event.key];
          if (to === undefined || (to > at && isLast && event.key !== 'Escape')) return;
          event.preventDefault();
          event.stopPropagation();
          go(Math.max(0, to));
        }}
      >
        <div aria-live="polite">
          <small>{t('tour.step', { at: at + 1, count: STOPS.length })}</small>
          <h2 id={ids.title}>{t(`tour.${stop.name}`)}</h2>
          <p id={ids.line}>{t(`tour.${stop.name}Line`)}</p>
        </div>
        <div className="tour-foot">
          {at === 0 ? null : (
            <button type="button" className="button quiet" onClick={() => go(at - 1)}>
              {t('tour.back')}
            </button>
          )}
          <button ref={next} type="button" className="button primary" onClick={() => go(at + 1)}>
            {t(isLast ? 'tour.done' : 'tour.next')}
          </button>
        </div>
        <button type="button" className="icon-button dialog-close" aria-label={t('tour.end')} onClick={end}>
          <Icon icon={X} />
        </button>
      </div>
    </>
  );
}

/** Where a part of the window lies; null: it is not there. */
function usePlaceOf(selector: string): DOMRect | null {
  const [place, setPlace] = useState<DOMRect | null>(null);
  useLayoutEffect(() => {
    const look = () => setPlace(document.querySelector(selector)?.getBoundingClientRect() ?? null);
    look();
    window.addEventListener('resize', look);
    return () => window.removeEventListener('resize', look);
  }, [selector]);
  return place;
}

const AROUND = 4;

function ringStyle({ left, top, width, height }: DOMRect): CSSProperties {
  return { left: left - AROUND, top: top - AROUND, width: width + 2 * AROUND, height: height + 2 * AROUND };
}

const [WIDTH, GAP, EDGE] = [340, 16, 12];

function cardStyle(place: DOMRect | null, side: Stop['side']): CSSProperties {
  if (place === null) return { width: WIDTH, right: EDGE, bottom: EDGE };
  const { left, right, top, bottom } = place;
  const along = Math.min(Math.max(EDGE, left), window.innerWidth - WIDTH - EDGE);
  switch (side) {
    case 'inside':
      return { width: WIDTH, left: (left + right - WIDTH) / 2, top: top + (bottom - top) / 3 };
    case 'above':
      return { width: WIDTH, left: along, bottom: window.innerHeight - top + GAP };
    case 'below':
      return { width: WIDTH, left: along, top: bottom + GAP };
    case 'right':
      return { width: WIDTH, left: right + GAP, top };
    case 'left':
      return { width: WIDTH, left: Math.max(EDGE, left - WIDTH - GAP), top: top + 96 };
  }
}
