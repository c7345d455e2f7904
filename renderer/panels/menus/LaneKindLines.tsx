import { DropdownMenu } from 'radix-ui';
import { LANE_ICONS } from '../../../shared/icons.ts';
import { LANE_KINDS, type LaneKind } from '../../../shared/map/journey-map.ts';
import { laneColourName } from '../../../shared/theme.ts';
import { useTranslate } from '../../state/editor-context.ts';
import { Icon } from '../parts/Icon.tsx';

/** The kinds of lane to add, as lines of a menu. */
export function LaneKindLines({ choose }: { readonly choose: (kind: LaneKind) => void }) {
  const t = useTranslate();
  return (
    <>
      <DropdownMenu.Label className="menu-heading">{t('rail.addLane')}</DropdownMenu.Label>
      {LANE_KINDS.map((kind) => (
        <DropdownMenu.Item key={kind} className="menu-line" onSelect={() => choose(kind)}>
          <span style={{ color: `var(--lane-${laneColourName({ kind, colour: null })})` }}>
            <Icon icon={LANE_ICONS[kind]} />
          </span>
          {t(`lane.${kind}`)}
        </DropdownMenu.Item>
      ))}
    </>
  );
}
