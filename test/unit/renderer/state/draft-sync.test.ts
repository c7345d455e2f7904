import { expect, test } from 'vitest';
import { keepDraftInStep } from '../../../../renderer/state/draft-sync.ts';
import type { EditorStore } from '../../../../renderer/state/editor-store.ts';
import { keepMainInStep } from '../../../../renderer/state/sync.ts';
import { changeWriting, dropWriting, endWriting, writeNewNote, writeNote } from '../../../../renderer/state/writing.ts';
import { capture, keepCapture } from '../../../../renderer/panels/method/capturing.ts';
import { parseCapture } from '../../../../shared/commands/capture.ts';
import { type NoteDraft, writeDraft } from '../../../../shared/commands/note-draft.ts';
import { noteOf } from '../../../../shared/map/queries.ts';
import { editorOf, mapIn } from '../../../support/editor.ts';
import { fakeClock } from '../../../support/fake-clock.ts';

const CELL = { stage: 's1', lane: 'l1' };

/** What main hears: the texts of drafts, '-' for their end, '+' for a command. */
function overheard(): { store: EditorStore; heard: string[]; pass: (milliseconds: number) => void } {
  const store = editorOf();
  const clock = fakeClock();
  const heard: string[] = [];
  keepMainInStep(store, {
    change: () => {
      heard.push('+');
      return Promise.resolve(true);
    },
    whole: () => Promise.reject(new Error('nothing was refused')),
  });
  keepDraftInStep(store, (_handle, draft) => heard.push(draft?.text ?? '-'), clock.after);
  return { store, heard, pass: clock.pass };
}

test('main hears the first key at once, and of a hasty hand only so often', () => {
  const { store, heard, pass } = overheard();
  writeNewNote(store, CELL);
  for (const text of ['a', 'ab', 'abc', 'abcd']) changeWriting(store, text);
  expect(heard).toEqual(['a']);
  pass(200);
  expect(heard).toEqual(['a', 'abcd']);
  pass(1_000);
  expect(heard).toEqual(['a', 'abcd']);
});

test('main hears which new note is written in silence, so that it comes back face down', () => {
  const store = editorOf();
  const heard: (NoteDraft | null)[] = [];
  const clock = fakeClock();
  keepDraftInStep(store, (_handle, draft) => heard.push(draft), clock.after);
  store.setState({ silence: { author: ' Ana ' } });
  writeNewNote(store, CELL);
  changeWriting(store, 'a secret');
  store.setState({ silence: null });
  clock.pass(200);
  expect(heard.map((draft) => draft?.silently)).toEqual(['Ana', undefined]);
  const [secret] = heard;
  const recovered =
    secret === null || secret === undefined ? undefined : noteOf(writeDraft(secret, '')(mapIn(store)), secret.note);
  expect(recovered).toMatchObject({ text: 'a secret', faceDown: true, author: 'Ana' });
  endWriting(store);
  writeNote(store, 'a1');
  store.setState({ silence: { author: '' } });
  changeWriting(store, 'changed');
  clock.pass(200);
  expect(heard.at(-1)).toEqual({ note: 'a1', added: null, text: 'changed' });
});

test('main hears of the end after it has heard of the command', async () => {
  const { store, heard } = overheard();
  writeNewNote(store, CELL);
  changeWriting(store, 'a');
  endWriting(store);
  await Promise.resolve();
  expect(heard).toEqual(['a', '+', '-']);
});

test('main hears that it was given up, and nothing of it later', async () => {
  const { store, heard, pass } = overheard();
  writeNote(store, 'a1');
  changeWriting(store, 'b');
  changeWriting(store, 'bc');
  dropWriting(store);
  await Promise.resolve();
  pass(1_000);
  expect(heard).toEqual(['b', '-']);
});

test('the capture line counts, and its command comes first as well', async () => {
  const { store, heard, pass } = overheard();
  store.setState({ cursor: { kind: 'note', note: 'a1' } });
  keepCapture(store, '? why');
  pass(200);
  keepCapture(store, '? why not');
  const draft = store.getState().typing;
  expect(draft).toMatchObject({ added: { cell: { stage: 's1' } }, text: 'why not' });
  expect(capture(store, parseCapture('? why not'))).toBe(true);
  keepCapture(store, '');
  await Promise.resolve();
  expect(heard).toEqual(['why', 'why not', '+', '-']);
  expect(noteOf(mapIn(store), draft?.note ?? '')?.text).toBe('why not');
});

test('a field that was only opened is nothing to tell', async () => {
  const { store, heard, pass } = overheard();
  writeNote(store, 'a1');
  pass(1_000);
  endWriting(store);
  await Promise.resolve();
  expect(heard).toEqual([]);
});

test('the next note is another draft', async () => {
  const { store, heard, pass } = overheard();
  writeNewNote(store, CELL);
  changeWriting(store, 'a');
  endWriting(store);
  writeNewNote(store, CELL);
  await Promise.resolve();
  pass(200);
  changeWriting(store, 'b');
  expect(heard).toEqual(['a', '+', '-', 'b']);
});
