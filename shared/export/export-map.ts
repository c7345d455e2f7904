import { strToU8 } from 'fflate/browser';
import { translator } from '../i18n/translate.ts';
import type { JourneyMap, Language } from '../map/journey-map.ts';
import { withChannelNames } from '../map/named-channels.ts';
import { withoutAuthors, withoutFaceDown } from '../map/note-words.ts';
import { decimalPoint } from '../number-text.ts';
import { csvText } from './csv.ts';
import type { WrittenFormat } from './export-format.ts';
import { excalidrawText } from './excalidraw.ts';
import { jsonCanvasText } from './json-canvas.ts';
import { mermaidText } from './mermaid.ts';
import { tldrText } from './tldr.ts';
import { htmlText } from './html.ts';
import { markdownText } from './markdown.ts';
import { notesTable } from './notes-table.ts';
import { workbookBytes } from './workbook.ts';

/** `language`: of the words that the file has besides the map's own. */
export type Writing = { readonly map: JourneyMap; readonly format: WrittenFormat; readonly language: Language };

type TextWriting = Writing & { readonly format: Exclude<WrittenFormat, 'xlsx'> };

/** What of a map is for others: nothing that lies face down, and who wrote what only where that is to be told. */
export function mapForOthers(map: JourneyMap, { tellsAuthors }: { readonly tellsAuthors: boolean }): JourneyMap {
  const open = withoutFaceDown(map);
  return tellsAuthors ? open : withoutAuthors(open);
}

/** The bytes of a map in another format. */
export function exportedBytes(writing: Writing): Uint8Array {
  const { map, format, language } = writing;
  return format === 'xlsx'
    ? workbookBytes(withChannelNames(map, language), translator(language))
    : strToU8(exportedText({ ...writing, format }));
}

/** The same where the file is text. */
export function exportedText({ map: written, format, language }: TextWriting): string {
  const map = withChannelNames(written, language);
  const t = translator(language);
  switch (format) {
    case 'csv':
      // Where a comma stands in figures, spreadsheets part columns by semicolons.
      return csvText(notesTable(map, t), decimalPoint(language) === ',' ? ';' : ',');
    case 'md':
      return markdownText(map, t);
    case 'html':
      return htmlText(map, t);
    case 'canvas':
      return jsonCanvasText(map, t);
    case 'excalidraw':
      return excalidrawText(map);
    case 'tldr':
      return tldrText(map);
    case 'mmd':
      return mermaidText(map, t);
  }
}
