import { useEffect, useRef, useState } from 'react';
import type { TextMeasurer } from '../../shared/layout/wrap-text.ts';
import type { JourneyMap } from '../../shared/map/journey-map.ts';
import type { PrintDocument } from '../../shared/print/print-document.ts';
import { createTextMeasurer } from '../board/measure-text.ts';
import { loadPrintFonts } from './load-print-fonts.ts';
import { svgElement } from './svg-element.ts';

/** Measures as the print page does; null until the fonts have come that the map needs. */
export function usePrintMeasurer(map: JourneyMap): TextMeasurer | null {
  const [measurer, setMeasurer] = useState<{ readonly of: JourneyMap; readonly measure: TextMeasurer } | null>(null);
  useEffect(() => {
    let isWanted = true;
    loadPrintFonts(map).then(() => {
      if (isWanted) setMeasurer({ of: map, measure: createTextMeasurer() });
    }, reportError);
    return () => {
      isWanted = false;
    };
  }, [map]);
  return measurer?.of === map ? measurer.measure : null;
}

type PrintPreviewProps = { readonly page: PrintDocument; readonly name: string };

/** The very page that will be printed, small. */
export function PrintPreview({ page: { page, layers }, name }: PrintPreviewProps) {
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    sheet.current?.replaceChildren(svgElement({ ...page, unit: 'mm', layers }));
  }, [page, layers]);
  const ratio = page.width / page.height;
  return (
    <div
      ref={sheet}
      className="print-sheet"
      role="img"
      aria-label={name}
      style={{ aspectRatio: ratio, width: `min(100%, calc(var(--sheet-height) * ${ratio}))` }}
    />
  );
}
