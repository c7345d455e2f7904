import { TriangleAlert } from 'lucide';
import type { PrintRemarks } from '../../../shared/print/print-job.ts';
import { tooSmallText, unpaintedText, waysToRead } from '../../../shared/print/print-remarks.ts';
import type { PrintSettings } from '../../../shared/print/print-settings.ts';
import { useTranslate } from '../../state/editor-context.ts';
import { Icon } from '../parts/Icon.tsx';

type PrintAdviceProps = {
  readonly name: string;
  readonly remarks: Omit<PrintRemarks, 'isLandscape'>;
  readonly settings: PrintSettings;
  readonly use: (part: Partial<PrintSettings>) => void;
};

/** How large the page and its text come out, and what to do where somebody could not read it. */
export function PrintAdvice({ name, remarks: { noteText, unpainted }, settings, use }: PrintAdviceProps) {
  const t = useTranslate();
  const tooSmall = tooSmallText(noteText, settings, t);
  const unknown = unpaintedText(unpainted, t);
  const ways = noteText === null || tooSmall === null ? [] : waysToRead(noteText, settings, t);
  return (
    <div className="print-advice" aria-live="polite">
      <p>{name}</p>
      {noteText === null ? null : <p>{t('printDialog.noteText', { points: Math.round(noteText.usual * 2) / 2 })}</p>}
      {tooSmall === null ? null : (
        <div className="print-warning">
          <Icon icon={TriangleAlert} />
          <p>{tooSmall}</p>
          {ways.length === 0 ? null : (
            <div className="print-ways">
              {ways.map(({ name: way, part }) => (
                <button key={way} type="button" className="button" onClick={() => use(part)}>
                  {t('printDialog.use', { paper: way })}
                </button>
              ))}
            </div>
          )}
        </div>
      )}
      {unknown === null ? null : (
        <div className="print-warning">
          <Icon icon={TriangleAlert} />
          <p>{unknown}</p>
        </div>
      )}
    </div>
  );
}
