import { initialOf } from '../../../shared/layout/initial.ts';
import type { Persona } from '../../../shared/map/journey-map.ts';
import { personaLook } from '../../../shared/theme.ts';
import { useEditor } from '../../state/editor-context.ts';

type AvatarProps = { readonly persona: Persona; readonly large?: boolean };

/** The disc that stands for a persona, as it lies on her notes. */
export function Avatar({ persona, large = false }: AvatarProps) {
  const theme = useEditor((state) => state.theme);
  const { ground, ink } = personaLook(theme, persona.colour);
  return (
    <span className={large ? 'avatar large' : 'avatar'} style={{ background: ground, color: ink }} aria-hidden="true">
      {initialOf(persona.name)}
    </span>
  );
}
