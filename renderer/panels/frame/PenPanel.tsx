import { RadioGroup } from 'radix-ui';
import type { PlainTextKey } from '../../../shared/i18n/translate.ts';
import type { Colour } from '../../../shared/map/journey-map.ts';
import type { Pen } from '../../state/editor-state.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { choiceKey, choiceOfKey } from '../parts/colour-choices.ts';
import { Hint } from '../parts/Hint.tsx';
import { keepKeyboard } from '../parts/keep-keyboard.ts';

/** Inks that can be read on every note, and told apart from each other. */
const INKS: readonly { readonly value: Colour | null; readonly paint: string; readonly name: PlainTextKey }[] = [
  { value: null, paint: 'var(--ink)', name: 'pen.ink' },
  { value: 'blue', paint: 'var(--lane-blue)', name: 'colour.blue' },
  { value: 'green', paint: 'var(--lane-green)', name: 'colour.green' },
  { value: 'coral', paint: 'var(--lane-coral)', name: 'colour.red' },
  { value: 'violet', paint: 'var(--lane-violet)', name: 'colour.violet' },
];

const WIDTHS: readonly { readonly value: number; readonly name: PlainTextKey }[] = [
  { value: 3, name: 'pen.fine' },
  { value: 6, name: 'pen.medium' },
  { value: 12, name: 'pen.bold' },
];

/** What the next stroke looks like; over the foot of the board for as long as the pen is in the hand. */
export function PenPanel() {
  const isPen = useEditor(({ tool }) => tool === 'pen');
  return isPen ? <OpenPenPanel /> : null;
}

function OpenPenPanel() {
  const store = useEditorStore();
  const t = useTranslate();
  const pen = useEditor((state) => state.pen);
  const change = (patch: Partial<Pen>) => store.setState({ pen: { ...pen, ...patch } });
  const paint = INKS.find(({ value }) => value === pen.colour)?.paint;
  return (
    <div className="pen-panel" role="group" aria-label={t('pen.label')} onMouseDown={keepKeyboard}>
      <RadioGroup.Root
        className="pen-choices"
        aria-label={t('pen.colour')}
        value={choiceKey(pen.colour)}
        onValueChange={(key) => change({ colour: choiceOfKey(key) })}
      >
        {INKS.map((ink) => (
          <Hint key={choiceKey(ink.value)} text={t(ink.name)} side="top">
            <RadioGroup.Item className="swatch" value={choiceKey(ink.value)} aria-label={t(ink.name)}>
              <i style={{ background: ink.paint }} />
            </RadioGroup.Item>
          </Hint>
        ))}
      </RadioGroup.Root>
      <hr />
      <RadioGroup.Root
        className="pen-choices"
        aria-label={t('pen.width')}
        value={String(pen.width)}
        onValueChange={(width) => change({ width: Number(width) })}
      >
        {WIDTHS.map(({ value, name }) => (
          <Hint key={value} text={t(name)} side="top">
            <RadioGroup.Item className="pen-width" value={String(value)} aria-label={t(name)}>
              <i style={{ height: value, background: paint }} />
            </RadioGroup.Item>
          </Hint>
        ))}
      </RadioGroup.Root>
    </div>
  );
}
