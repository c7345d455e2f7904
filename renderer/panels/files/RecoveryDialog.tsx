import { useEffect, useRef, useState } from 'react';
import type { RecoverableMap } from '../../../shared/ipc/recoverable-map.ts';
import { undecided } from '../../actions/recovering.ts';
import { ask } from '../../bridge.ts';
import { useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { DialogFrame } from '../parts/DialogFrame.tsx';
import { Disclosure } from '../parts/Disclosure.tsx';
import { RecoveryEntry } from './RecoveryEntry.tsx';
import { useRecoverableMaps } from './use-recoverable-maps.ts';

/** The maps that were open when the app died: for each, recover it, discard it, or decide later. */
export function RecoveryDialog() {
  const store = useEditorStore();
  const t = useTranslate();
  const [decisions, setDecisions] = useState(0);
  const maps = useRecoverableMaps(decisions);
  const [stays, setStays] = useState(false);
  const [putOff, setPutOff] = useState<ReadonlySet<string>>(new Set());
  // With the choices that were just made the keyboard's place is gone.
  const list = useRef<HTMLUListElement>(null);
  const isFirst = decisions === 0 && putOff.size === 0;
  useEffect(() => {
    if (!isFirst) list.current?.querySelector('button')?.focus();
  }, [isFirst, maps, putOff]);
  if (maps === null) return null;

  const close = () => store.setState({ dialog: null });
  const open = undecided(maps).filter(({ recovery }) => !putOff.has(recovery));
  const discarded = maps.filter((map) => map.discarded);
  /** Those that are done with are gone from the list; with the last of them the list goes. */
  const settle = async (done: readonly RecoverableMap[], act: (map: RecoverableMap) => Promise<string>) => {
    const answers: string[] = [];
    for (const map of done) answers.push(await act(map));
    const hasFailed = answers.includes('failed');
    setStays(hasFailed);
    if (!hasFailed && open.every((map) => done.includes(map))) close();
    else setDecisions((count) => count + 1);
  };
  const recover = (chosen: readonly RecoverableMap[]) =>
    settle(chosen, ({ recovery }) => ask('recovery.recover', recovery));
  const discard = (map: RecoverableMap) =>
    settle([map], async ({ recovery, title }) => {
      const answer = await ask('recovery.discard', recovery);
      const named = { title: title === '' ? t('board.untitledMap') : title };
      if (answer === 'discarded') store.setState({ announcement: t('recovery.wasDiscarded', named) });
      return answer;
    });
  const later = (map: RecoverableMap) => {
    setPutOff(new Set([...putOff, map.recovery]));
    if (open.length === 1) close();
  };
  return (
    <DialogFrame
      title={t('recovery.title')}
      sub={t(open.length === 0 ? 'recovery.none' : 'recovery.line')}
      close={close}
    >
      {stays ? (
        <p className="recovery-stays" role="alert">
          {t('recovery.stays')}
        </p>
      ) : null}
      <ul className="recovery-list" ref={list}>
        {open.map((map) => (
          <RecoveryEntry
            key={map.recovery}
            map={map}
            recover={() => recover([map])}
            discard={() => discard(map)}
            later={() => later(map)}
          />
        ))}
      </ul>
      {open.length < 2 ? null : (
        <div className="dialog-foot">
          <button type="button" className="button" onClick={() => void recover(open)}>
            {t('recovery.all', { count: open.length })}
          </button>
        </div>
      )}
      {discarded.length === 0 ? null : (
        <Disclosure name={t('recovery.discarded')}>
          <ul className="recovery-list">
            {discarded.map((map) => (
              <RecoveryEntry key={map.recovery} map={map} recover={() => recover([map])} />
            ))}
          </ul>
        </Disclosure>
      )}
    </DialogFrame>
  );
}
