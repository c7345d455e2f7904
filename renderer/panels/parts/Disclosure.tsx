import { ChevronRight } from 'lucide';
import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

type DisclosureProps = { readonly name: string; readonly children: ReactNode };

/** Laid open when it is asked for. */
export function Disclosure({ name, children }: DisclosureProps) {
  return (
    <details className="disclosure">
      <summary>
        <Icon icon={ChevronRight} />
        {name}
      </summary>
      {children}
    </details>
  );
}
