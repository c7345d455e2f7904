import { LifeBuoy } from 'lucide';
import type { Arrival } from '../../../shared/ipc/opened-document.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { salvageLosses, salvageText } from '../../../shared/salvage/salvage-text.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { Icon } from '../parts/Icon.tsx';
import { timeAgo } from '../parts/time-ago.ts';

/** Says, over the board, where a map comes from that was brought back, and what to do now; until it is read. */
export function ArrivalNotice({ leave }: { readonly leave: () => void }) {
  const store = useEditorStore();
  const t = useTranslate();
  const arrival = useEditor((state) => state.document?.arrival ?? null);
  const hasFile = useEditor((state) => typeof state.document?.status.name === 'string');
  const name = useEditor((state) => state.document?.status.name ?? '');
  const language = useEditor((state) => state.settings.language);
  if (arrival === null || isSettled(arrival, hasFile)) return null;
  const ago = (moment: string): string => timeAgo(moment, store.now(), language);
  const hide = () => {
    store.setState(({ document }) => ({ document: document === null ? null : { ...document, arrival: null } }));
    leave();
  };
  return (
    <div className="arrival-notice" role="status" data-own-pointer>
      <Icon icon={LifeBuoy} />
      <div>
        <p>{textOf(arrival, { t, name, ago })}</p>
        <Losses sentences={arrival.kind === 'salvaged' ? salvageLosses(t, arrival.report) : []} />
      </div>
      <button type="button" className="button" onClick={hide}>
        {t('recovery.hide')}
      </button>
    </div>
  );
}

/** Behind one line: the board below is what one came for. */
function Losses({ sentences }: { readonly sentences: readonly string[] }) {
  const t = useTranslate();
  if (sentences.length === 0) return null;
  return (
    <Disclosure name={t('salvage.losses')}>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** A copy that was saved has been seen to. */
function isSettled(arrival: Arrival, hasFile: boolean): boolean {
  const isCopy =
    arrival.kind === 'recovered'
      ? arrival.file !== 'as-left'
      : arrival.kind === 'backup' || arrival.kind === 'salvaged';
  return isCopy && hasFile;
}

type Words = { readonly t: Translate; readonly name: string; readonly ago: (moment: string) => string };

function textOf(arrival: Arrival, { t, name, ago }: Words): string {
  switch (arrival.kind) {
    case 'page':
      return t('arrival.page');
    case 'recovered':
      return t(`arrival.${arrival.file}`);
    case 'backup':
      return t('arrival.backup', { ago: ago(arrival.saved) });
    case 'newer':
      return t('arrival.newer', { name });
    case 'salvaged':
      return salvageText(t, arrival.report);
  }
}
