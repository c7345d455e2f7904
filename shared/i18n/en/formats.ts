/** The files of others: what became of them, and why not. */
export const formats = {
  'export.madeWith': 'Made with Jejak',
  'dialog.export': 'Export the map',
  'format.png': 'Picture (PNG)',
  'format.svg': 'Drawing (SVG)',
  'format.xlsx': 'Excel workbook',
  'format.csv': 'List of notes (CSV)',
  'format.md': 'Outline (Markdown)',
  'format.html': 'Web page',
  'format.canvas': 'JSON Canvas',
  'format.excalidraw': 'Excalidraw',
  'format.tldr': 'tldraw',
  'format.mmd': 'Mermaid journey',
  'import.stage': 'Stage 1',
  'import.lane': 'Notes',
  'importFailure.too-big': '{name} is too big to import (more than 32 MB). Nothing was changed. Import a part of it.',
  'importFailure.unreadable':
    '{name} does not hold text that Jejak can read. Nothing was changed. Save it as UTF-8 and try again.',
  'importFailure.not-this-format':
    '{name} is damaged, or is not what its name says. Nothing was changed. Export it again from where it came from.',
  'importFailure.nothing-in-it': 'Jejak found no notes in {name}. Nothing was changed.',
  'importFailure.unknown-format': 'Jejak cannot import {name}. It reads these: {formats}.',
  'importFailure.encrypted':
    '{name} is a Miro backup, which only Miro can read. In Miro, choose Export, then CSV, and import that.',
  'importFailure.old-version':
    '{name} was written by a very old tldraw. Open it in a newer tldraw, save it, and import it again.',
  'importFailure.zipped-tldraw':
    '{name} is of a kind of tldraw file that Jejak cannot read. In tldraw, save it as .tldr and import that.',
  'importFailure.missing':
    '{name} is no longer there, or may not be read. Nothing was changed. See whether it was moved or renamed.',
  'leftOut.notes': {
    one: '{count} note was left out: a map holds no more.',
    other: '{count} notes were left out: a map holds no more.',
  },
  'leftOut.stages': {
    one: '{count} stage was left out: a map holds no more.',
    other: '{count} stages were left out: a map holds no more.',
  },
  'leftOut.lanes': {
    one: '{count} lane was left out: a map holds no more.',
    other: '{count} lanes were left out: a map holds no more.',
  },
  'leftOut.personas': {
    one: '{count} persona was left out: a map holds no more.',
    other: '{count} personas were left out: a map holds no more.',
  },
  'leftOut.channels': {
    one: '{count} channel was left out: a map holds no more.',
    other: '{count} channels were left out: a map holds no more.',
  },
  'leftOut.cutTexts': {
    one: '{count} text was too long and was cut.',
    other: '{count} texts were too long and were cut.',
  },
  'leftOut.rowsWithoutPlace': {
    one: '{count} note was left out: it has no stage or no lane.',
    other: '{count} notes were left out: they have no stage or no lane.',
  },
  'leftOut.links': {
    one: '{count} link was left out: its notes did not come along.',
    other: '{count} links were left out: their notes did not come along.',
  },
  'leftOut.pictures': { one: '{count} picture was left out.', other: '{count} pictures were left out.' },
  'leftOut.shapes': {
    one: '{count} shape without text was left out.',
    other: '{count} shapes without text were left out.',
  },
  'leftOut.drawings': { one: '{count} drawing was left out.', other: '{count} drawings were left out.' },
  'leftOut.rows': { one: '{count} row was left out.', other: '{count} rows were left out.' },
  'leftOut.repeated': {
    one: '{count} text that stood twice was taken once.',
    other: '{count} texts that stood twice were taken once.',
  },
} as const;
