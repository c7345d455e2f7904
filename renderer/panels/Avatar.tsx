import type { Persona } from '../../shared/map/journey-map.ts';
import { initialOf } from '../../shared/layout/initial.ts';
import { personaPaint } from './paints.ts';

export function Avatar({ persona }: { readonly persona: Persona }) {
  return (
    <span className="avatar" style={{ background: personaPaint(persona) }} aria-hidden="true">
      {initialOf(persona.name)}
    </span>
  );
}
