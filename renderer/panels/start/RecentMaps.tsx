import { X } from 'lucide';
import { useEffect, useState } from 'react';
import type { RecentMap } from '../../../shared/ipc/recent-map.ts';
import { tellOpening } from '../../actions/file-actions.ts';
import { ask } from '../../bridge.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { Hint } from '../parts/Hint.tsx';
import { Icon } from '../parts/Icon.tsx';
import { timeAgo } from '../parts/time-ago.ts';

export function RecentMaps() {
  const t = useTranslate();
  const [recents, setRecents] = useState<readonly RecentMap[] | null>(null);
  const dialog = useEditor((state) => state.dialog);
  const [forgotten, setForgotten] = useState(0);
  // A dialog that closes may have told of a map that is gone: the list knows of it now.
  useEffect(() => {
    let isWanted = true;
    const take = (list: readonly RecentMap[]) => isWanted && setRecents(list);
    void ask('recents.list').then(take);
    return () => {
      isWanted = false;
    };
  }, [dialog, forgotten]);
  if (recents === null) return null;
  if (recents.length === 0) return <p className="invite">{t('start.noRecents')}</p>;
  const forget = async (recent: string) => {
    await ask('recents.forget', recent);
    setForgotten((times) => times + 1);
  };
  return (
    <ul>
      {recents.map((map) => (
        <RecentLine key={map.recent} map={map} forget={() => forget(map.recent)} />
      ))}
    </ul>
  );
}

type RecentLineProps = { readonly map: RecentMap; readonly forget: () => Promise<void> };

function RecentLine({ map, forget }: RecentLineProps) {
  const store = useEditorStore();
  const t = useTranslate();
  const language = useEditor((state) => state.settings.language);
  const file = map.name.replace(/\.journey$/i, '');
  const title = map.title === '' ? file : map.title;
  const forgetText = t('start.forget', { title });
  const open = async () => tellOpening(store, await ask('document.openRecent', map.recent));
  const words = (
    <>
      <span>{title}</span>
      <span>{t('start.inFolder', { name: map.name, folder: map.folder })}</span>
      <span>{map.missing ? t('start.missing') : timeAgo(map.opened, store.now(), language)}</span>
    </>
  );
  return (
    <li className={map.missing ? 'missing' : undefined}>
      {map.missing ? (
        <div className="recent">{words}</div>
      ) : (
        <button type="button" className="recent" onClick={() => void open()}>
          {words}
        </button>
      )}
      <Hint text={forgetText} side="right">
        <button type="button" className="icon-button" aria-label={forgetText} onClick={() => void forget()}>
          <Icon icon={X} />
        </button>
      </Hint>
    </li>
  );
}
