import { Minus, Plus } from 'lucide';
import { PRINT_LIMITS } from '../../../shared/print/print-settings.ts';
import { useTranslate } from '../../state/editor-context.ts';
import { NumberChoice } from '../parts/NumberChoice.tsx';
import type { PrintFieldsProps } from './print-fields.ts';
import { Segments } from '../parts/Segments.tsx';
import { Stepper } from '../parts/Stepper.tsx';
import { SwitchRow } from '../parts/SwitchRow.tsx';

const OVERLAPS = [0, 5, 10, 15, 20] as const;
const FIRST_TILES = { columns: 3, rows: 2 } as const;

/** How many pages a poster is made of, and how they go together. */
export function PosterFields({ settings, change }: PrintFieldsProps) {
  const t = useTranslate();
  const { tiles } = settings;
  const { least, most } = PRINT_LIMITS.pages;
  return (
    <>
      <div className="field">
        <span className="label">{t('printDialog.tiles')}</span>
        <Segments
          full
          name={t('printDialog.tiles')}
          value={tiles === null ? 'auto' : 'own'}
          options={[
            { value: 'auto', name: t('printDialog.tiles.auto') },
            { value: 'own', name: t('printDialog.tiles.own') },
          ]}
          choose={(kind) => change({ tiles: kind === 'auto' ? null : FIRST_TILES })}
        />
      </div>
      {tiles === null ? null : (
        <div>
          {(['columns', 'rows'] as const).map((side) => (
            <Stepper
              key={side}
              name={t(`printDialog.${side}`)}
              less={{ icon: Minus, name: t(`printDialog.${side}.less`) }}
              more={{ icon: Plus, name: t(`printDialog.${side}.more`) }}
              value={tiles[side]}
              range={[least, most]}
              set={(count) => change({ tiles: { ...tiles, [side]: count } })}
            />
          ))}
        </div>
      )}
      <NumberChoice
        name={t('printDialog.overlap')}
        unit="mm"
        value={settings.overlap}
        options={OVERLAPS}
        choose={(overlap) => change({ overlap })}
      />
      <SwitchRow name={t('printDialog.cutMarks')} isOn={settings.cutMarks} turn={(cutMarks) => change({ cutMarks })} />
    </>
  );
}
