import type { IconNode } from 'lucide';
import { createElement } from 'react';

type IconProps = { readonly icon: IconNode; readonly size?: number };

/** A drawing beside words or under a label: screen readers pass it by. */
export function Icon({ icon, size = 18 }: IconProps) {
  return (
    <svg
      className="icon"
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      // The field is 24 units wide, and the line is 1.5 pixels at any size.
      strokeWidth={(1.5 * 24) / size}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {icon.map(([tag, attributes], index) => createElement(tag, { key: index, ...attributes }))}
    </svg>
  );
}
