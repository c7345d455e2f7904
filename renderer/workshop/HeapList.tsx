import { useId } from 'react';
import type { JourneyMap } from '../../shared/map/journey-map.ts';
import { laneOf, stageOf } from '../../shared/map/queries.ts';
import type { Heap } from '../../shared/workshop/similar-notes.ts';
import { laneName, stageName } from '../panels/parts/names.ts';
import { useTranslate } from '../state/editor-context.ts';
import type { Ticks } from './use-merging.ts';

/** So many are shown at once. */
const SHOWN = 100;

type HeapListProps = {
  readonly map: JourneyMap;
  readonly heaps: readonly Heap[];
  readonly ticks: Ticks;
};

/** Notes that might be one: what is ticked becomes one, with the text that is chosen. */
export function HeapList({ map, heaps, ticks }: HeapListProps) {
  const t = useTranslate();
  const equal = heaps.filter(({ isEqual }) => isEqual);
  const isAnyTicked = heaps.some(ticks.isTicked);
  return (
    <section className="merge-heaps" aria-label={t('merging.same')}>
      <h3 className="part-heading">{t('merging.same')}</h3>
      <p className="sub">{t('merging.sameLine')}</p>
      <div className="merge-heaps-tools">
        {equal.length === 0 ? null : (
          <button type="button" className="button" onClick={() => ticks.tick(equal, true)}>
            {t('merging.tickEqual')}
          </button>
        )}
        {isAnyTicked ? (
          <button type="button" className="button quiet" onClick={() => ticks.tick(heaps, false)}>
            {t('merging.tickNone')}
          </button>
        ) : null}
      </div>
      <ul>
        {heaps.slice(0, SHOWN).map((heap) => (
          <HeapLine key={heap.notes[0]?.id} map={map} heap={heap} ticks={ticks} />
        ))}
      </ul>
      {heaps.length > SHOWN ? <p className="sub">{t('merging.moreHeaps', { count: heaps.length - SHOWN })}</p> : null}
    </section>
  );
}

type HeapLineProps = { readonly map: JourneyMap; readonly heap: Heap; readonly ticks: Ticks };

function HeapLine({ map, heap, ticks }: HeapLineProps) {
  const t = useTranslate();
  const group = useId();
  const { notes } = heap;
  const [first] = notes;
  const stage = first === undefined ? undefined : stageOf(map, first.stage);
  const lane = first === undefined ? undefined : laneOf(map, first.lane);
  const place = t('board.cell', {
    stage: stage === undefined ? '' : stageName(stage, t),
    lane: lane === undefined ? '' : laneName(lane, t),
  });
  const texts = [...new Set(notes.map(({ text }) => text.trim()))];
  const authorsOf = (text: string): string =>
    [...new Set(notes.filter((note) => note.text.trim() === text).flatMap(({ author }) => author.split(', ')))]
      .filter(Boolean)
      .join(', ');
  const isTicked = ticks.isTicked(heap);
  const chosen = ticks.textOf(heap).trim();
  return (
    <li data-ticked={isTicked}>
      <label className="merge-tick">
        <input type="checkbox" checked={isTicked} onChange={(event) => ticks.tick([heap], event.target.checked)} />
        <span>
          {t('merging.becomeOne', { count: notes.length })} <small>{place}</small>
        </span>
      </label>
      {texts.length === 1 ? (
        <p className="merge-text">
          {texts[0]} <small>{authorsOf(texts[0] ?? '')}</small>
        </p>
      ) : (
        <div role="radiogroup" aria-label={t('merging.textKept')}>
          {texts.map((text) => (
            <label key={text} className="merge-text">
              <input type="radio" name={group} checked={text === chosen} onChange={() => ticks.choose(heap, text)} />
              <span>
                {text} <small>{authorsOf(text)}</small>
              </span>
            </label>
          ))}
        </div>
      )}
    </li>
  );
}
