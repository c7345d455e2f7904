import { useState } from 'react';
import type { RecoverableMap } from '../../../shared/ipc/recoverable-map.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { Sketch } from '../parts/Sketch.tsx';
import { timeAgo } from '../parts/time-ago.ts';

type RecoveryEntryProps = {
  readonly map: RecoverableMap;
  readonly recover: () => Promise<void>;
  /** Left out for what was discarded already. */
  readonly discard?: () => Promise<void>;
  readonly later?: () => void;
};

export function RecoveryEntry({ map, recover, discard, later }: RecoveryEntryProps) {
  const store = useEditorStore();
  const t = useTranslate();
  const language = useEditor((state) => state.settings.language);
  const [asks, setAsks] = useState<'not-yet' | 'now' | 'no-more'>('not-yet');
  const title = map.title === '' ? t('board.untitledMap') : map.title;
  const ago = timeAgo(map.changed, store.now(), language);
  return (
    <li className="recovery-entry">
      <Sketch {...map.sketch} />
      <div className="recovery-words">
        <h3>{title}</h3>
        <p>{map.file === null ? t('recovery.noFile') : t('start.inFolder', map.file)}</p>
        <p>{[t('recovery.changed', { ago }), ...lossesOf(map, t)].join(' · ')}</p>
      </div>
      {asks === 'now' && discard !== undefined ? (
        <div className="recovery-choices">
          <p>{t('recovery.ask')}</p>
          <button type="button" className="button" autoFocus onClick={() => void discard()}>
            {t('recovery.discard')}
          </button>
          <button type="button" className="button" onClick={() => setAsks('no-more')}>
            {t('recovery.keep')}
          </button>
        </div>
      ) : (
        <div className="recovery-choices">
          <button
            type="button"
            className={map.discarded ? 'button' : 'button primary'}
            aria-label={t('recovery.recoverNamed', { title })}
            onClick={() => void recover()}
          >
            {t('recovery.recover')}
          </button>
          {later === undefined ? null : (
            <button type="button" className="button" aria-label={t('recovery.laterNamed', { title })} onClick={later}>
              {t('recovery.later')}
            </button>
          )}
          {discard === undefined ? null : (
            <button
              type="button"
              className="button"
              aria-label={t('recovery.discardNamed', { title })}
              autoFocus={asks === 'no-more'}
              onClick={() => setAsks('now')}
            >
              {t('recovery.discard')}
            </button>
          )}
        </div>
      )}
    </li>
  );
}

/** What would be lost without it. */
function lossesOf({ changes, typing }: RecoverableMap, t: Translate): readonly string[] {
  return [
    ...(changes === 0 ? [] : [t('recovery.changes', { count: changes })]),
    ...(typing ? [t('recovery.typing')] : []),
  ];
}
