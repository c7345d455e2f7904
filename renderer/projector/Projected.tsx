import { useEffect, useRef, useSyncExternalStore } from 'react';
import { BoardCanvas } from '../board/BoardCanvas.tsx';
import { useEditor, useTranslate } from '../state/editor-context.ts';
import { Clock } from './Clock.tsx';
import type { Room } from './room.ts';

/** All that the room sees: the board, and under it what is to be done and for how long. */
export function Projected({ room }: { readonly room: Room }) {
  const board = useRef<HTMLDivElement>(null);
  const t = useTranslate();
  const language = useEditor(({ settings }) => settings.language);
  const title = useEditor(({ history }) => history.present.title.trim());
  const { step, at, question, isDark } = useSyncExternalStore(room.onTold, room.told);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    const element = board.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => room.fit({ width: element.clientWidth, height: element.clientHeight }));
    observer.observe(element);
    return () => observer.disconnect();
  }, [room]);
  const asked = question ?? step?.question ?? '';
  const named = title === '' ? t('board.untitledMap') : title;
  return (
    <main className="projected" data-dark={isDark}>
      <h1 className="unseen">{t('projector.shows', { title: named })}</h1>
      <div className="board" ref={board} role="img" aria-label={named}>
        <BoardCanvas />
      </div>
      {step === null && asked === '' ? null : (
        <section className="projected-foot" aria-label={t('projector.now')}>
          <div>
            {step === null ? null : <p className="projected-step">{step.name}</p>}
            {asked === '' ? null : <p className="projected-question">{asked}</p>}
          </div>
          {step === null ? null : <Clock key={at} step={step} at={at} />}
        </section>
      )}
    </main>
  );
}
