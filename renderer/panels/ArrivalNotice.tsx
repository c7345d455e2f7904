import { LifeBuoy } from 'lucide';
import type { Arrival } from '../../shared/ipc/contract.ts';
import type { PlainTextKey } from '../../shared/i18n/translate.ts';
import { useEditor, useEditorStore, useTranslate } from '../state/editor-context.ts';
import { Icon } from './Icon.tsx';

/** Says, over the board, where a map comes from that was brought back, and what to do now; until it is read. */
export function ArrivalNotice({ leave }: { readonly leave: () => void }) {
  const store = useEditorStore();
  const t = useTranslate();
  const arrival = useEditor((state) => state.document?.arrival ?? null);
  const hasFile = useEditor((state) => typeof state.document?.status.name === 'string');
  if (arrival === null || isSettled(arrival, hasFile)) return null;
  const hide = () => {
    store.setState(({ document }) => ({ document: document === null ? null : { ...document, arrival: null } }));
    leave();
  };
  return (
    <div className="arrival-notice" role="status" data-own-pointer>
      <Icon icon={LifeBuoy} />
      <p>{t(textOf(arrival))}</p>
      <button type="button" className="button" onClick={hide}>
        {t('recovery.hide')}
      </button>
    </div>
  );
}

/** A copy that was saved has been seen to. */
function isSettled(arrival: Arrival, hasFile: boolean): boolean {
  return arrival.kind === 'recovered' && arrival.file !== 'as-left' && hasFile;
}

function textOf(arrival: Arrival): PlainTextKey {
  return arrival.kind === 'page' ? 'arrival.page' : `arrival.${arrival.file}`;
}
