import { strToU8 } from 'fflate/browser';
import { translator } from '../i18n/translate.ts';
import type { JourneyMap, Language } from '../map/journey-map.ts';
import { csvText } from './csv.ts';
import type { WrittenFormat } from './export-format.ts';
import { htmlText } from './html.ts';
import { markdownText } from './markdown.ts';
import { notesTable } from './notes-table.ts';
import { workbookBytes } from './workbook.ts';

/** `language`: of the words that the file has besides the map's own. */
export type Writing = { readonly map: JourneyMap; readonly format: WrittenFormat; readonly language: Language };

/** The bytes of a map in another format. */
export function exportedBytes({ map, format, language }: Writing): Uint8Array {
  const t = translator(language);
  switch (format) {
    case 'xlsx':
      return workbookBytes(map, t);
    case 'csv':
      // Where a comma stands in figures, spreadsheets part columns by semicolons.
      return strToU8(csvText(notesTable(map, t), language === 'id' ? ';' : ','));
    case 'md':
      return strToU8(markdownText(map, t));
    case 'html':
      return strToU8(htmlText(map, t));
  }
}
