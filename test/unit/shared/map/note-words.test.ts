import { expect, test } from 'vitest';
import { turnNotes } from '../../../../shared/commands/face-commands.ts';
import { exportedText } from '../../../../shared/export/export-map.ts';
import { textOfCopied, htmlOfCopied } from '../../../../shared/export/copied-notes.ts';
import { translator } from '../../../../shared/i18n/translate.ts';
import { fittedText, noteBox } from '../../../../shared/layout/layout.ts';
import { noteShapes } from '../../../../shared/layout/scene.ts';
import { findIn, NO_FILTERS } from '../../../../shared/map/find.ts';
import { hasAuthors, noteWords, withoutAuthors, withoutFaceDown } from '../../../../shared/map/note-words.ts';
import { LIGHT } from '../../../../shared/theme.ts';
import { laidOut } from '../../../support/laid-out.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

const t = translator('en');
const DOWN = turnNotes(['a3'], true)(SMALL_MAP);
const SECRET = 'text of a3';

test('a note is called by its text, unless that is not to be read or there is none', () => {
  expect(
    ['a1', 'a3', 'gone'].map((id) =>
      noteWords(
        DOWN.notes.find((note) => note.id === id),
        t,
      ),
    ),
  ).toEqual(['text of a1', 'face down', 'Empty note']);
});

test('without what lies face down a map has neither those notes nor their links, and is the same where none does', () => {
  expect(withoutFaceDown(SMALL_MAP)).toBe(SMALL_MAP);
  const open = withoutFaceDown(DOWN);
  expect([open.notes.map(({ id }) => id), open.links.map(({ id }) => id)]).toEqual([['a1', 'b1', 'a2', 'c1'], ['k1']]);
});

test('no file that is made of the rest tells it', () => {
  const formats = ['csv', 'md', 'html', 'canvas', 'excalidraw', 'tldr', 'mmd'] as const;
  const told = (map: typeof DOWN) =>
    formats.filter((format) => exportedText({ map, format, language: 'en' }).includes(SECRET));
  expect([told(DOWN), told(withoutFaceDown(DOWN))]).toEqual([formats, []]);
});

test('no search finds it by what it says', () => {
  const found = (map: typeof DOWN) => findIn(map, { text: SECRET, filters: NO_FILTERS }).map(({ id }) => id);
  expect([found(SMALL_MAP), found(DOWN)]).toEqual([['a3'], []]);
});

test('the clipboard takes it as a note of ours alone', () => {
  const copied = { notes: DOWN.notes, stages: DOWN.stages, lanes: DOWN.lanes } as unknown as Parameters<
    typeof textOfCopied
  >[0];
  expect([textOfCopied(copied), htmlOfCopied(copied)].map((text) => text.includes(SECRET))).toEqual([false, false]);
});

test('a picture shows its back', () => {
  const box = noteBox(laidOut(DOWN), 'a3');
  if (box === undefined) throw new Error('It is not laid out');
  expect(
    fittedText(box)
      .lines.map(({ text }) => text)
      .join(''),
  ).toBe('');
  expect(noteShapes(box, LIGHT).filter(({ kind }) => kind === 'text')).toEqual([]);
});

test('without authors a map names nobody who wrote a note, and is the same where nobody is named', () => {
  expect([hasAuthors(SMALL_MAP), withoutAuthors(SMALL_MAP)]).toEqual([false, SMALL_MAP]);
  const named = { ...SMALL_MAP, notes: SMALL_MAP.notes.map((note) => ({ ...note, author: 'Maya' })) };
  expect([hasAuthors(named), withoutAuthors(named)]).toEqual([true, SMALL_MAP]);
  expect(withoutAuthors(SMALL_MAP)).toBe(SMALL_MAP);
});
