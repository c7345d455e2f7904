import { ChevronLeft, ChevronRight, ZoomIn, ZoomOut } from 'lucide';
import { type KeyboardEvent, useState } from 'react';
import { clamp } from '../../../shared/geometry.ts';
import type { PrintDocument } from '../../../shared/print/print-document.ts';
import { PrintPreview } from '../../print/PrintPreview.tsx';
import { useTranslate } from '../../state/editor-context.ts';
import { Icon } from '../parts/Icon.tsx';

type PrintDeskProps = {
  readonly print: PrintDocument;
  /** What paper it is on. */
  readonly paper: string;
};

/** 1: the whole page. */
const ZOOMS = [1, 1.5, 2, 3, 4, 6] as const;

/** The pages as they will be printed, one at a time, as near as wanted. */
export function PrintDesk({ print: { page, pages }, paper }: PrintDeskProps) {
  const t = useTranslate();
  const [chosen, setChosen] = useState(0);
  const [step, setStep] = useState(0);
  const at = clamp(chosen, 0, pages.length - 1);
  const shown = pages[at];
  if (shown === undefined) return null;
  const turn = (by: number): void => setChosen(clamp(at + by, 0, pages.length - 1));
  const zoomBy = (by: number): void => setStep(clamp(step + by, 0, ZOOMS.length - 1));
  const pageKeys = (event: KeyboardEvent): void => {
    if (event.key !== 'PageDown' && event.key !== 'PageUp') return;
    event.preventDefault();
    turn(event.key === 'PageDown' ? 1 : -1);
  };
  const count = t('printDialog.pageOf', { page: at + 1, count: pages.length });
  const name = [count, shown.name].filter((part) => part !== '').join(' \u00b7 ');
  return (
    <div className="print-view">
      {/* Focusable, so that the keyboard scrolls what is zoomed. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls */}
      <div className="print-desk" tabIndex={0} role="group" aria-label={t('printDialog.preview')} onKeyDown={pageKeys}>
        <PrintPreview
          size={shown.page ?? page}
          page={shown}
          name={`${t('printDialog.preview')}: ${paper}`}
          zoom={ZOOMS[step] ?? 1}
        />
      </div>
      <div className="print-bar">
        {pages.length === 1 ? null : (
          <>
            <Turn name={t('printDialog.pageBefore')} icon={ChevronLeft} isOff={at === 0} go={() => turn(-1)} />
            <span aria-live="polite">{name}</span>
            <Turn
              name={t('printDialog.pageAfter')}
              icon={ChevronRight}
              isOff={at === pages.length - 1}
              go={() => turn(1)}
            />
          </>
        )}
        <span className="print-zoom">
          <Turn name={t('printDialog.zoomOut')} icon={ZoomOut} isOff={step === 0} go={() => zoomBy(-1)} />
          <output>{t('printDialog.zoom', { percent: (ZOOMS[step] ?? 1) * 100 })}</output>
          <Turn name={t('printDialog.zoomIn')} icon={ZoomIn} isOff={step === ZOOMS.length - 1} go={() => zoomBy(1)} />
        </span>
      </div>
    </div>
  );
}

type TurnProps = {
  readonly name: string;
  readonly icon: typeof ZoomIn;
  readonly isOff: boolean;
  readonly go: () => void;
};

function Turn({ name, icon, isOff, go }: TurnProps) {
  return (
    <button type="button" className="icon-button" aria-label={name} aria-disabled={isOff} onClick={() => isOff || go()}>
      <Icon icon={icon} />
    </button>
  );
}
