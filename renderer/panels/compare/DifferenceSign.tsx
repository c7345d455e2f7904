import { ArrowRight, ChartNoAxesColumn, Gauge, type IconNode, Minus, Pencil, Plus, Smile } from 'lucide';
import type { DifferenceGroup } from '../../../shared/export/comparison.ts';
import { Icon } from '../parts/Icon.tsx';

const SIGNS: Readonly<Record<DifferenceGroup, IconNode>> = {
  added: Plus,
  removed: Minus,
  moved: ArrowRight,
  changed: Pencil,
  feelings: Smile,
  figures: ChartNoAxesColumn,
  score: Gauge,
};

/** What happened, by its form as well as by its colour. The word for it stands beside it. */
export function DifferenceSign({ kind }: { readonly kind: DifferenceGroup }) {
  return (
    <span className="difference-sign" data-kind={kind}>
      <Icon icon={SIGNS[kind]} size={14} />
    </span>
  );
}
