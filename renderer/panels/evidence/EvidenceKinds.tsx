import { RadioGroup } from 'radix-ui';
import { EVIDENCE_KINDS, type EvidenceKind } from '../../../shared/map/journey-map.ts';
import { useTranslate } from '../../state/editor-context.ts';
import { useKeysOf } from '../parts/ActionButton.tsx';
import { EvidenceSign } from './EvidenceSign.tsx';

type EvidenceKindsProps = {
  /** null: the notes differ. */
  readonly value: EvidenceKind | null;
  readonly choose: (kind: EvidenceKind) => void;
};

/** How surely something is known, one of four, each with its key and the paper that it has on a tinted board. */
export function EvidenceKinds({ value, choose }: EvidenceKindsProps) {
  const t = useTranslate();
  return (
    <RadioGroup.Root
      className="evidence-kinds"
      aria-label={t('evidence.title')}
      value={value}
      // Radix gives back one of the values that it was given.
      onValueChange={(chosen) => choose(chosen as EvidenceKind)}
    >
      {EVIDENCE_KINDS.map((kind) => (
        <Kind key={kind} kind={kind} />
      ))}
    </RadioGroup.Root>
  );
}

function Kind({ kind }: { readonly kind: EvidenceKind }) {
  const t = useTranslate();
  const keys = useKeysOf(`evidence.${kind}`);
  return (
    <RadioGroup.Item value={kind} aria-label={t(`evidence.${kind}`)}>
      <EvidenceSign kind={kind} />
      {t(`evidence.${kind}`)}
      <kbd aria-hidden="true">{keys}</kbd>
    </RadioGroup.Item>
  );
}
