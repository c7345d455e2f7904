import { useEffect, useRef, useState } from 'react';
import type { TextMeasurer } from '../../shared/layout/wrap-text.ts';
import type { JourneyMap } from '../../shared/map/journey-map.ts';
import type { Size } from '../../shared/geometry.ts';
import type { PrintPage } from '../../shared/print/printing.ts';
import { createTextMeasurer } from '../board/measure-text.ts';
import { withPhotosInReach } from '../board/photo-bitmaps.ts';
import { loadPrintFonts } from './load-print-fonts.ts';
import { svgElement } from './svg-element.ts';

/** A map with its photos, and what measures as the print page does. */
type ReadyForPaper = { readonly map: JourneyMap; readonly measure: TextMeasurer };

/** null until the fonts have come that the map needs, and the photos that lie beside it. */
export function useReadyForPaper(map: JourneyMap, file = ''): ReadyForPaper | null {
  const [ready, setReady] = useState<(ReadyForPaper & { readonly of: JourneyMap }) | null>(null);
  useEffect(() => {
    let isWanted = true;
    Promise.all([withPhotosInReach(map), loadPrintFonts(map, file)]).then(([whole]) => {
      if (isWanted) setReady({ of: map, map: whole, measure: createTextMeasurer() });
    }, reportError);
    return () => {
      isWanted = false;
    };
  }, [map, file]);
  return ready?.of === map ? ready : null;
}

type PrintPreviewProps = {
  readonly size: Size;
  readonly page: PrintPage;
  readonly name: string;
  /** 1: as large as the whole page fits. */
  readonly zoom: number;
};

/** The very page that will be printed. */
export function PrintPreview({ size, page: { layers }, name, zoom }: PrintPreviewProps) {
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The whole page is one picture here; nothing in it can be gone to.
    const untagged = layers.map(({ tags: _tags, ...layer }) => layer);
    sheet.current?.replaceChildren(svgElement({ ...size, unit: 'mm', layers: untagged }));
  }, [size, layers]);
  const ratio = size.width / size.height;
  return (
    <div
      ref={sheet}
      className="print-sheet"
      role="img"
      aria-label={name}
      style={{ aspectRatio: ratio, width: `calc(min(var(--sheet-width), var(--sheet-height) * ${ratio}) * ${zoom})` }}
    />
  );
}
