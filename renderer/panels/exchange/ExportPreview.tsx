import { useEffect, useMemo, useRef, useState } from 'react';
import { isPictureFormat, type WrittenFormat } from '../../../shared/export/export-format.ts';
import { exportedText, mapForOthers } from '../../../shared/export/export-map.ts';
import type { Outliner } from '../../../shared/export/outlines.ts';
import type { ExportSettings } from '../../../shared/export/export-settings.ts';
import { notesTable } from '../../../shared/export/notes-table.ts';
import { mapPicture, type Picture, possibleScale } from '../../../shared/export/picture.ts';
import { translator } from '../../../shared/i18n/translate.ts';
import type { JourneyMap, Language } from '../../../shared/map/journey-map.ts';
import { withChannelNames } from '../../../shared/map/named-channels.ts';
import { NO_OUTLINES, type Outlines, outlinesOf } from '../../picture/painted-outlines.ts';
import { useReadyForPaper } from '../../print/PrintPreview.tsx';
import { svgElement } from '../../print/svg-element.ts';
import { useTranslate } from '../../state/editor-context.ts';

type ExportPreviewProps = { readonly map: JourneyMap; readonly settings: ExportSettings };

/** What the file will hold, or its beginning. */
export function ExportPreview({ map, settings }: ExportPreviewProps) {
  const { format, language, tellsAuthors } = settings;
  const named = useMemo(() => withChannelNames(map, language), [map, language]);
  const told = useMemo(() => mapForOthers(named, { tellsAuthors }), [named, tellsAuthors]);
  if (isPictureFormat(format)) return <PicturePreview map={named} settings={settings} />;
  if (format === 'xlsx' || format === 'csv') return <TablePreview map={told} language={language} />;
  return <TextPreview map={told} format={format} language={language} />;
}

function PicturePreview({ map, settings: { format, picture: options } }: ExportPreviewProps) {
  const t = useTranslate();
  const ready = useReadyForPaper(map);
  const { part, isTransparent, showsChannels, scale } = options;
  const asOutlines = format === 'svg' && options.asOutlines;
  const picture = useMemo(
    () => (ready === null ? null : mapPicture(ready.map, { part, isTransparent, showsChannels }, ready.measure)),
    [part, isTransparent, showsChannels, ready],
  );
  const outlines = useOutlines(asOutlines ? picture : null);
  if (picture === null) return <div className="export-preview" />;
  const pixels = possibleScale(picture, format === 'png' ? scale : 1);
  const size = { width: Math.round(picture.width * pixels), height: Math.round(picture.height * pixels) };
  return (
    <figure className="export-preview" data-transparent={isTransparent}>
      <Drawing picture={picture} outline={outlines.drawing.outline} name={t('exportDialog.preview')} />
      <figcaption>
        {t('exportDialog.pixels', size)}
        {outlines.leftAsText === 0 ? null : (
          <span role="note">
            {' '}
            {'\u00b7'} {t('export.leftAsText', { count: outlines.leftAsText })}
          </span>
        )}
      </figcaption>
    </figure>
  );
}

/** As the file draws its texts; until the fonts are read they are shown as texts. */
function useOutlines(picture: Picture | null): Outlines {
  const [made, setMade] = useState<{ readonly of: Picture; readonly outlines: Outlines } | null>(null);
  useEffect(() => {
    if (picture === null) return undefined;
    let isWanted = true;
    outlinesOf(picture).then((outlines) => {
      if (isWanted) setMade({ of: picture, outlines });
    }, reportError);
    return () => {
      isWanted = false;
    };
  }, [picture]);
  return made !== null && made.of === picture ? made.outlines : NO_OUTLINES;
}

type DrawingProps = { readonly picture: Picture; readonly outline: Outliner | undefined; readonly name: string };

function Drawing({ picture, outline, name }: DrawingProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const drawing = outline === undefined ? picture : { ...picture, outline };
    place.current?.replaceChildren(svgElement({ ...drawing, unit: 'px' }));
  }, [picture, outline]);
  const ratio = picture.width / picture.height;
  return <div ref={place} className="export-drawing" role="img" aria-label={name} style={{ aspectRatio: ratio }} />;
}

const SHOWN_ROWS = 40;
const SHOWN_LETTERS = 8_000;

function TablePreview({ map, language }: { readonly map: JourneyMap; readonly language: Language }) {
  const t = useTranslate();
  const { columns, rows } = useMemo(() => notesTable(map, translator(language)), [map, language]);
  return (
    <div className="export-preview" tabIndex={0} role="region" aria-label={t('exportDialog.preview')}>
      <table>
        <thead>
          <tr>
            {columns.map((column, at) => (
              <th key={at}>{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN_ROWS).map((row, at) => (
            // The rows stay as they are while the dialog is open.
            <tr key={at}>
              {row.map((value, column) => (
                <td key={column}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type TextPreviewProps = {
  readonly map: JourneyMap;
  readonly format: Exclude<WrittenFormat, 'xlsx'>;
  readonly language: Language;
};

function TextPreview({ map, format, language }: TextPreviewProps) {
  const t = useTranslate();
  const text = useMemo(() => exportedText({ map, format, language }), [map, format, language]);
  return (
    <pre className="export-preview" tabIndex={0} aria-label={t('exportDialog.preview')}>
      {text.slice(0, SHOWN_LETTERS)}
    </pre>
  );
}
