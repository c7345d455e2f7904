import { useState } from 'react';
import type { Note } from '../../../shared/map/journey-map.ts';
import { runAction } from '../../actions/registry.ts';
import { useEditorStore, useTranslate } from '../../state/editor-context.ts';

/** A note that lies face down: what it says is read only where that is asked for, and is gone with the selection. */
export function FaceDownNote({ note }: { readonly note: Note }) {
  const store = useEditorStore();
  const t = useTranslate();
  const [peeks, setPeeks] = useState(false);
  return (
    <>
      <p>{t('silence.liesDown')}</p>
      {peeks ? <blockquote className="peeked">{note.text}</blockquote> : null}
      <div className="peek-buttons">
        <button type="button" className="button" aria-pressed={peeks} onClick={() => setPeeks(!peeks)}>
          {t(peeks ? 'silence.hide' : 'silence.peek')}
        </button>
        <button type="button" className="button" onClick={() => void runAction('silent.turn', store)}>
          {t('silence.turnUp')}
        </button>
      </div>
    </>
  );
}
