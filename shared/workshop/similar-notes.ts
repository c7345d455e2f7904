import { foldName, slipsBetween } from '../import/match-names.ts';
import type { Note } from '../map/journey-map.ts';
import { cellKey } from '../map/queries.ts';

/** Notes of one cell that say the same, or nearly so; the first one is what the others are like. */
export type Heap = { readonly notes: readonly Note[]; readonly isEqual: boolean };

/** In a cell with more notes than this only equal texts are found: nobody reads so many proposals. */
const MOST_COMPARED = 400;
/** Longer texts are compared by their beginning, and by their length. */
const LETTERS = 300;
/** One letter in so many may be another. */
const LETTERS_A_SLIP = 8;
/** So many of a hundred words have to be the same, where there are enough of them. */
const SHARED_WORDS = 75;
const FEWEST_WORDS = 4;

type Read = { readonly note: Note; readonly folded: string; readonly words: ReadonlySet<string> };

/** What might be one note, cell by cell. What lies face down stays unread, and what says nothing is like nothing. */
export function similarNotes(notes: readonly Note[]): readonly Heap[] {
  const cells = new Map<string, Read[]>();
  for (const note of notes) {
    const folded = note.faceDown ? '' : foldName(note.text);
    if (folded === '') continue;
    const read = { note, folded, words: new Set(folded.split(' ')) };
    const cell = cells.get(cellKey(note));
    if (cell === undefined) cells.set(cellKey(note), [read]);
    else cell.push(read);
  }
  return [...cells.values()].flatMap(heapsOf);
}

function heapsOf(cell: readonly Read[]): readonly Heap[] {
  const equals = new Map<string, Read[]>();
  for (const read of cell) {
    const known = equals.get(read.folded);
    if (known === undefined) equals.set(read.folded, [read]);
    else known.push(read);
  }
  const heaps: Read[][] = [];
  for (const same of equals.values()) {
    const [first] = same;
    // Each is held against the first of a heap alone, so that a heap does not drift from word to word.
    const near =
      equals.size > MOST_COMPARED || first === undefined
        ? undefined
        : heaps.find(([leader]) => leader !== undefined && isNear(leader, first));
    if (near === undefined) heaps.push([...same]);
    else near.push(...same);
  }
  return heaps
    .filter((heap) => heap.length > 1)
    .map((heap) => ({
      notes: heap.map(({ note }) => note),
      isEqual: heap.every(({ folded }) => folded === heap[0]?.folded),
    }));
}

function isNear(a: Read, b: Read): boolean {
  // "Step 1" is nearly "Step 2", and quite another thing.
  if (figuresOf(a.folded) !== figuresOf(b.folded)) return false;
  const most = Math.floor(Math.min(a.folded.length, b.folded.length, LETTERS) / LETTERS_A_SLIP);
  if (most > 0 && Math.abs(a.folded.length - b.folded.length) <= most) {
    if (slipsBetween(a.folded.slice(0, LETTERS), b.folded.slice(0, LETTERS), most) <= most) return true;
  }
  if (Math.min(a.words.size, b.words.size) < FEWEST_WORDS) return false;
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  return shared * 100 >= SHARED_WORDS * Math.max(a.words.size, b.words.size);
}

function figuresOf(text: string): string {
  return (text.match(/\p{N}+/gu) ?? []).join(' ');
}
