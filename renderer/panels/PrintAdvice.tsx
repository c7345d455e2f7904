import { TriangleAlert } from 'lucide';
import { PAPERS } from '../../shared/print/papers.ts';
import type { NoteTextSize } from '../../shared/print/print-document.ts';
import type { PaperName } from '../../shared/print/print-settings.ts';
import { useTranslate } from '../state/editor-context.ts';
import { Icon } from './Icon.tsx';

type PrintAdviceProps = {
  readonly name: string;
  readonly size: NoteTextSize | null;
  /** In points: what is smaller than that is warned of. */
  readonly least: number;
  readonly use: (paper: PaperName) => void;
};

/** How large the page and its text come out, and which paper to take where nobody could read it. */
export function PrintAdvice({ name, size, least, use }: PrintAdviceProps) {
  const t = useTranslate();
  return (
    <div className="print-advice" aria-live="polite">
      <p>{name}</p>
      {size === null ? null : <p>{t('printDialog.noteText', { points: Math.round(size.usual * 2) / 2 })}</p>}
      {size !== null && size.smallest < least ? <TooSmall size={size} use={use} /> : null}
    </div>
  );
}

function TooSmall({
  size: { smallest, readableOn },
  use,
}: { readonly size: NoteTextSize } & Pick<PrintAdviceProps, 'use'>) {
  const t = useTranslate();
  // Rounded down: 4.97 is not 5.
  const points = Math.floor(smallest * 10) / 10;
  const paper = readableOn === null ? null : PAPERS[readableOn].label;
  return (
    <div className="print-warning">
      <Icon icon={TriangleAlert} />
      <p>
        {paper === null ? t('printDialog.tooSmallAnywhere', { points }) : t('printDialog.tooSmall', { points, paper })}
      </p>
      {readableOn === null || paper === null ? null : (
        <button type="button" className="button" onClick={() => use(readableOn)}>
          {t('printDialog.use', { paper })}
        </button>
      )}
    </div>
  );
}
