import { type ReactNode, useId } from 'react';

type InspectorPartProps = { readonly title: string; readonly part?: 'goals' | 'task'; readonly children: ReactNode };

export function InspectorPart({ title, part, children }: InspectorPartProps) {
  const id = useId();
  return (
    <section className="inspector-part" data-part={part} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}
