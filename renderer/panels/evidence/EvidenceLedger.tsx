import { useMemo, useRef, useState } from 'react';
import { keyText } from '../../../shared/key-text.ts';
import { ACTIONS } from '../../../shared/action-catalogue.ts';
import { evidenceCounts } from '../../../shared/map/evidence.ts';
import { EVIDENCE_KINDS, type EvidenceKind } from '../../../shared/map/journey-map.ts';
import { type LedgerOrder, ledgerOf } from '../../../shared/map/ledger.ts';
import { moveCursor } from '../../actions/go-actions.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { DialogFrame } from '../parts/DialogFrame.tsx';
import { EvidenceSign } from './EvidenceSign.tsx';
import { LedgerTable } from './LedgerTable.tsx';

type EvidenceLedgerProps = {
  /** Gives the keyboard to the board. */
  readonly leave: () => void;
};

/** How every note of the map is known, from where and since when, in one table. */
export function EvidenceLedger({ leave }: EvidenceLedgerProps) {
  const store = useEditorStore();
  const t = useTranslate();
  const map = useEditor(({ history }) => history.present);
  const platform = useEditor((state) => state.platform);
  const [kind, setKind] = useState<EvidenceKind | null>(null);
  const [order, setOrder] = useState<LedgerOrder>({ by: 'stage', down: false });
  const notes = useMemo(() => ledgerOf(map, kind, order), [map, kind, order]);
  const { percent } = evidenceCounts(map);
  const close = () => store.setState({ dialog: null });
  const chosen = useRef<string | null>(null);
  const goTo = (note: string): void => {
    chosen.current = note;
    close();
  };
  const closed = (): void => {
    if (chosen.current === null) return;
    moveCursor(store, { kind: 'note', note: chosen.current });
    store.setState({ inspector: true });
    leave();
  };
  const keys = (known: EvidenceKind): string => keyText(ACTIONS[`evidence.${known}`].keys[0], platform);
  return (
    <DialogFrame
      title={t('ledger.title')}
      sub={percent === null ? t('ledger.none') : t('evidence.share', { percent })}
      broad
      close={close}
      closed={closed}
    >
      <div className="ledger">
        <KindFilter kind={kind} choose={setKind} />
        <LedgerTable notes={notes} order={order} sort={setOrder} goTo={goTo} />
        <p className="ledger-keys">{t('ledger.keys', { first: keys('assumption'), last: keys('measured') })}</p>
      </div>
    </DialogFrame>
  );
}

type KindFilterProps = { readonly kind: EvidenceKind | null; readonly choose: (kind: EvidenceKind | null) => void };

/** How many notes are known in each way: the shares as one bar, and each way to be looked at alone. */
function KindFilter({ kind, choose }: KindFilterProps) {
  const t = useTranslate();
  const { byKind, notes } = evidenceCounts(useEditor(({ history }) => history.present));
  const theme = useEditor((state) => state.theme);
  return (
    <div className="ledger-kinds">
      <div className="ledger-share" aria-hidden="true">
        {EVIDENCE_KINDS.map((each) => (
          <i key={each} style={{ flexGrow: notes === 0 ? 0 : byKind[each], background: theme.evidence[each] }} />
        ))}
      </div>
      <div role="group" aria-label={t('ledger.filter')}>
        {EVIDENCE_KINDS.map((each) => (
          <button
            key={each}
            type="button"
            className="chip"
            aria-pressed={kind === each}
            onClick={() => choose(kind === each ? null : each)}
          >
            <EvidenceSign kind={each} />
            {t(`evidence.${each}`)}
            <b>{byKind[each]}</b>
          </button>
        ))}
      </div>
    </div>
  );
}
