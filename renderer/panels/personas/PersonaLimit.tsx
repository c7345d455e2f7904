import { Minus, Plus, Users } from 'lucide';
import { PERSONAS_THAT_FIT } from '../../../shared/map/coverage.ts';
import { changeSettings } from '../../actions/view-actions.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { Icon } from '../parts/Icon.tsx';
import { Stepper } from '../parts/Stepper.tsx';

const RANGE = [1, 20] as const;

/**
 * Says, gently and with the reason, that a map has more personas than it can do justice to. Whoever allowed more may
 * take that back.
 */
export function PersonaLimit({ count }: { readonly count: number }) {
  const store = useEditorStore();
  const t = useTranslate();
  const limit = useEditor(({ settings }) => settings.personaLimit);
  const isMany = count > limit;
  if (!isMany && count <= PERSONAS_THAT_FIT) return null;
  return (
    <div className={isMany ? 'advice' : undefined} role={isMany ? 'note' : undefined}>
      {isMany ? (
        <p>
          <Icon icon={Users} />
          <span>{t('persona.tooMany', { count })}</span>
        </p>
      ) : null}
      <Stepper
        name={t('persona.limit')}
        less={{ icon: Minus, name: t('persona.fewer') }}
        more={{ icon: Plus, name: t('persona.more') }}
        value={limit}
        range={RANGE}
        set={(personaLimit) => void changeSettings(store, { personaLimit })}
      />
    </div>
  );
}
