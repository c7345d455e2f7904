import { TriangleAlert } from 'lucide';
import type { Translate } from '../../shared/i18n/translate.ts';
import { PAPERS } from '../../shared/print/papers.ts';
import type { NoteTextSize } from '../../shared/print/print-document.ts';
import type { PrintSettings } from '../../shared/print/print-settings.ts';
import { useTranslate } from '../state/editor-context.ts';
import { Icon } from './Icon.tsx';

type PrintAdviceProps = {
  readonly name: string;
  readonly size: NoteTextSize | null;
  /** In points: what is smaller than that is warned of. */
  readonly least: number;
  readonly paper: PrintSettings['paper'];
  readonly use: (part: Partial<PrintSettings>) => void;
};

/** How large the page and its text come out, and what to take where nobody could read it. */
export function PrintAdvice({ name, size, least, paper, use }: PrintAdviceProps) {
  const t = useTranslate();
  return (
    <div className="print-advice" aria-live="polite">
      <p>{name}</p>
      {size === null ? null : <p>{t('printDialog.noteText', { points: Math.round(size.usual * 2) / 2 })}</p>}
      {size !== null && size.smallest < least ? <TooSmall size={size} paper={paper} use={use} /> : null}
    </div>
  );
}

type Way = { readonly name: string; readonly part: Partial<PrintSettings> };

/** A larger paper, or more sheets of the one that there is. */
function waysOf({ readableOn, readableAs }: NoteTextSize, paper: PrintSettings['paper'], t: Translate): readonly Way[] {
  const own = paper === 'custom' ? null : PAPERS[paper].label;
  return [
    ...(readableOn === null ? [] : [{ name: PAPERS[readableOn].label, part: { paper: readableOn } }]),
    ...(readableAs === null
      ? []
      : [
          {
            name:
              own === null
                ? t('printDialog.ownSheets', readableAs)
                : t('printDialog.sheets', { ...readableAs, paper: own }),
            part: { layout: 'poster', tiles: readableAs } as const,
          },
        ]),
  ];
}

function TooSmall({ size, paper, use }: { readonly size: NoteTextSize } & Pick<PrintAdviceProps, 'paper' | 'use'>) {
  const t = useTranslate();
  // Rounded down: 4.97 is not 5.
  const points = Math.floor(size.smallest * 10) / 10;
  const ways = waysOf(size, paper, t);
  const names = ways
    .map(({ name }) => name)
    .reduce((first, second) => (first === '' ? second : t('printDialog.either', { first, second })), '');
  return (
    <div className="print-warning">
      <Icon icon={TriangleAlert} />
      <p>
        {names === ''
          ? t('printDialog.tooSmallAnywhere', { points })
          : t('printDialog.tooSmall', { points, ways: names })}
      </p>
      {ways.length === 0 ? null : (
        <div className="print-ways">
          {ways.map(({ name, part }) => (
            <button key={name} type="button" className="button" onClick={() => use(part)}>
              {t('printDialog.use', { paper: name })}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
