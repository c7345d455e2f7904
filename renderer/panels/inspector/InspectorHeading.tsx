import type { IconNode } from 'lucide';
import { Icon } from '../parts/Icon.tsx';

type InspectorHeadingProps = {
  readonly icon: IconNode;
  readonly title: string;
  readonly beside?: string;
  readonly colour?: string;
};

export function InspectorHeading({ icon, title, beside, colour }: InspectorHeadingProps) {
  return (
    <h2 className="inspector-heading">
      <span style={colour === undefined ? undefined : { color: colour }}>
        <Icon icon={icon} />
      </span>
      {title}
      {beside === undefined ? null : <small>{beside}</small>}
    </h2>
  );
}
