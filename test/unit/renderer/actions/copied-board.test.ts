import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { paste } from '../../../../renderer/actions/paste.ts';
import { copiedBoard, offerBoard } from '../../../../renderer/actions/copied-board.ts';
import { notesIn } from '../../../../shared/map/queries.ts';
import { editorOf, mapIn, stepsIn } from '../../../support/editor.ts';
import { miroHtml, miroWidget } from '../../../support/miro-clipboard.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

function clipboardOf(html: string, text = '- plain'): DataTransfer {
  const held: Record<string, string> = { 'text/html': html, 'text/plain': text };
  return { getData: (kind: string) => held[kind] ?? '' } as unknown as DataTransfer;
}

const HERE = { kind: 'cell', cell: { stage: 's3', lane: 'l2' } } as const;
const STICKERS = [
  miroWidget('sticker', { text: '<p>second &amp; <b>bold</b></p><p>line</p>', at: { x: 500, y: 6 } }),
  miroWidget('sticker', { text: '<p>first \u{1f642}</p>', at: { x: 0, y: 12 } }),
  miroWidget('paint', { points: [] }),
  miroWidget('sticker', { text: '<p>&lt;script&gt;</p>', at: { x: 0, y: 400 } }),
];

test('notes without a frame come to the cell of the cursor, whole and in reading order', () => {
  const store = editorOf();
  store.setState({ cursor: HERE });
  expect(paste(store, clipboardOf(miroHtml(STICKERS)))).toBe(true);
  expect(notesIn(mapIn(store), HERE.cell).map(({ text }) => text)).toEqual([
    'first \u{1f642}',
    'second & bold\nline',
    '<script>',
  ]);
  expect(stepsIn(store)).toEqual(['step.pasteNotes']);
});

test('frames are stages: what comes of them is shown first, and changes nothing', async () => {
  const store = editorOf();
  const frame = { width: 800, height: 600 };
  const html = miroHtml([
    miroWidget('frame', { text: 'Buy', at: { x: 2000, y: 300 }, ...frame, size: frame }),
    miroWidget('frame', { text: 'Aware', at: { x: 400, y: 300 }, ...frame }),
    miroWidget('sticker', { text: '<p>pay</p>', at: { x: 100, y: 100 }, parent: 0, style: '{"sbc":16775070}' }),
    miroWidget('sticker', { text: '<p>see</p>', at: { x: 700, y: 100 }, parent: 1, style: '{"sbc":16711680}' }),
    miroWidget('line', {
      primary: { widgetIndex: 3 },
      secondary: { widgetIndex: 2 },
      line: { captions: [{ text: 'then' }] },
    }),
    miroWidget('line', { primary: { widgetIndex: -1 }, secondary: { widgetIndex: 2 } }),
    miroWidget('image', {}),
    miroWidget('paint', {}),
  ]);
  expect(paste(store, clipboardOf(html))).toBe(true);
  await vi.dynamicImportSettled();
  expect(mapIn(store)).toBe(SMALL_MAP);
  const { dialog } = store.getState();
  if (dialog === null || typeof dialog === 'string' || !('import' in dialog)) throw new Error('Nothing was shown');
  if (!('read' in dialog.import) || dialog.import.read.kind !== 'map') throw new Error('No map was shown');
  const { map, leftOut } = dialog.import.read;
  const placed = map.notes.map((note) => [
    map.stages.find(({ id }) => id === note.stage)?.name,
    map.lanes.find(({ id }) => id === note.lane)?.name,
    note.text,
  ]);
  expect(placed).toEqual([
    ['Aware', 'Notes 2', 'see'],
    ['Buy', 'Notes 1', 'pay'],
  ]);
  expect(map.links.map(({ label }) => label)).toEqual(['then']);
  expect(leftOut).toEqual([
    { code: 'pictures', count: 1 },
    { code: 'drawings', count: 1 },
  ]);
});

test.each<readonly [html: string, what: string]>([
  [miroHtml(STICKERS, 'v2'), 'another version'],
  [miroHtml(STICKERS).replace('(miro-data-v1)', '(miro-data-v1)*'), 'no base64'],
  [miroHtml(STICKERS).replace('(miro-data-v1)', '(miro-data-v1)AAAA'), 'bytes that are no text'],
  [miroHtml(STICKERS).slice(0, 200), 'a piece of it'],
  ['<p>miro-data-v1</p>', 'its name alone'],
])('%#: %2$s is pasted as the plain text beside it', (html) => {
  const store = editorOf();
  store.setState({ cursor: HERE });
  paste(store, clipboardOf(html));
  expect(notesIn(mapIn(store), HERE.cell).map(({ text }) => text)).toEqual(['plain']);
});

test('parents in a ring, and any other content, throw nothing', async () => {
  const ring = [
    miroWidget('frame', { parent: 1 }),
    miroWidget('frame', { parent: 0 }),
    miroWidget('sticker', { parent: 0 }),
  ];
  expect(copiedBoard(miroHtml(ring))?.items).toHaveLength(1);
  const type = fc.constantFrom('sticker', 'frame', 'line', 'text', 'shape', 'who');
  const json = fc.dictionary(
    fc.constantFrom('text', 'title', 'style', 'size', 'scale', '_parent', '_position', 'primary', 'line', '__proto__'),
    fc.oneof(fc.jsonValue(), fc.record({ index: fc.integer({ min: -1, max: 5 }) })),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.record({ type, json }), { maxLength: 6 }), async (widgets) => {
      const store = editorOf();
      const board = copiedBoard(miroHtml(widgets));
      if (board === null || board.frames.length === 0) paste(store, clipboardOf(miroHtml(widgets)));
      else await offerBoard(store, board);
    }),
  );
  fc.assert(fc.property(fc.string(), (html) => copiedBoard(html) === null));
});
