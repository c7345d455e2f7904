import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sight } from '../../../../main/documents/file-sight.ts';
import {
  type Act,
  afterLook,
  AT_EASE,
  DOUBT_MS,
  type Hold,
  type Look,
  type Own,
  RETRY_MS,
  type Watching,
} from '../../../../main/documents/watching.ts';
import type { FileTrouble } from '../../../../shared/ipc/file-trouble.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

const MINE = SMALL_MAP;
const THEIRS = { ...SMALL_MAP, title: 'Theirs' };
const PLACE = { dev: 1n, ino: 2n };
const SIGNATURE = { dev: 1n, ino: 3n, size: 4n, mtimeNs: 5n, hash: 'hash' };
const ANA = { name: 'Ana', host: 'laptop', since: '2026-05-04T12:00:00Z' };

type There = Extract<Sight, { kind: 'there' }>;

const FOUND = { signature: SIGNATURE, folder: PLACE, readOnly: false };
const SAME: There = { kind: 'there', found: FOUND, theirs: null };

function readOnly(sight: There): There {
  return { ...sight, found: { ...FOUND, readOnly: true } };
}

const CHANGED: There = {
  ...SAME,
  theirs: { read: { bytes: new Uint8Array([1]), hash: '1' }, map: { ok: true, value: { map: THEIRS, envelope: {} } } },
};
const NO_MAP: There = {
  ...SAME,
  theirs: {
    read: { bytes: new Uint8Array([1]), hash: '1' },
    map: { ok: false, error: { code: 'damaged', name: 'a.journey' } },
  },
};
const TOO_BIG: There = {
  ...SAME,
  theirs: { read: null, map: { ok: false, error: { code: 'too-big', name: 'a.journey' } } },
};
const CLEAN: Own = { unsaved: false, says: (map) => map === MINE, full: null };
const UNSAVED: Own = { ...CLEAN, unsaved: true };
const OURS: Hold = { kind: 'ours' };
const HELD: Hold = { kind: 'theirs', by: ANA, tookOver: true };

function look(sight: Sight, own: Own = CLEAN, hold: Hold = OURS): Omit<Look, 'at'> {
  return { sight, own, hold };
}

/** What one look after another leads to, each a second after the one before. */
function afterLooks(looks: readonly Omit<Look, 'at'>[], before: Watching = AT_EASE) {
  let now = before;
  const acts: Act['kind'][][] = [];
  for (const [at, each] of looks.entries()) {
    const step = afterLook(now, { ...each, at: at * 1_000 });
    now = step.next;
    acts.push(step.acts.map(({ kind }) => kind));
  }
  return { watching: now, trouble: now.trouble, acts, last: acts.at(-1) };
}

function inTrouble(trouble: FileTrouble): Watching {
  return { ...AT_EASE, trouble };
}

const CONFLICT: FileTrouble = { kind: 'conflict', theirsOpens: true, mineMayStay: true };

describe('a file that others change', () => {
  test('comes in the place of a map without changes', () => {
    expect(afterLooks([look(CHANGED)])).toMatchObject({ trouble: null, last: ['offer'] });
  });

  test('is asked about where the map has changes, for as long as both differ', () => {
    const asked = afterLooks([look(CHANGED, UNSAVED), look(CHANGED, UNSAVED)]);
    expect(asked).toMatchObject({ trouble: CONFLICT, acts: [[], []] });
    const back = afterLooks([look(SAME, UNSAVED)], asked.watching);
    expect(back).toMatchObject({ trouble: null, last: ['recognise', 'save'] });
  });

  test('is ours where it says what the window says: the answer to a save was lost', () => {
    const own = { ...UNSAVED, says: (map: unknown) => map === THEIRS };
    expect(afterLooks([look(CHANGED, own)])).toMatchObject({ trouble: null, last: ['offer'] });
  });

  test('into what is no map is believed at the second look, and never comes in', () => {
    expect(afterLooks([look(NO_MAP)])).toMatchObject({ trouble: null, last: [] });
    expect(afterLooks([look(NO_MAP), look(NO_MAP)])).toMatchObject({
      trouble: { kind: 'conflict', theirsOpens: false, mineMayStay: true },
      last: [],
    });
    expect(afterLooks([look(NO_MAP), look(CHANGED)])).toMatchObject({ trouble: null, last: ['offer'] });
  });

  test.each([
    ['too big to be kept aside', look(TOO_BIG, UNSAVED)],
    ['read-only', look(readOnly(CHANGED), UNSAVED)],
    ['held by somebody', look(CHANGED, UNSAVED, HELD)],
  ])('is not written over where it is %s', (_, each) => {
    expect(afterLooks([each, each]).trouble).toMatchObject({ kind: 'conflict', mineMayStay: false });
  });
});

describe('a file that is away', () => {
  test.each([
    ['missing', 'deleted'],
    ['gone', 'gone'],
  ] as const)('(%s) is believed to be so after a moment, not at once', (kind, trouble) => {
    const first = afterLook(AT_EASE, { ...look({ kind }), at: 0 });
    expect(first.next.trouble).toBeNull();
    expect(afterLook(first.next, { ...look({ kind }), at: DOUBT_MS - 1 }).next.trouble).toBeNull();
    expect(afterLook(first.next, { ...look({ kind }), at: DOUBT_MS }).next.trouble).toEqual({ kind: trouble });
    expect(afterLooks([look({ kind }), look(SAME)])).toMatchObject({ trouble: null, last: ['recognise'] });
  });

  test('is saved when it is back as it was, and says so', () => {
    const back = afterLook(inTrouble({ kind: 'gone' }), { ...look(SAME, UNSAVED), at: 0 });
    expect(back).toEqual({
      next: AT_EASE,
      acts: [{ kind: 'recognise', found: FOUND }, { kind: 'say', news: 'back' }, { kind: 'save' }],
    });
    expect(afterLooks([look(SAME, CLEAN)], inTrouble({ kind: 'gone' })).last).toEqual(['recognise', 'say']);
  });

  test('is asked about when it is back with another content', () => {
    expect(afterLooks([look(CHANGED, UNSAVED)], inTrouble({ kind: 'gone' })).trouble).toEqual(CONFLICT);
  });

  test('under another name is followed, and the trouble stays until the next look', () => {
    const moved: Sight = { kind: 'moved', path: '/b.journey', with: 'name' };
    expect(afterLook(inTrouble({ kind: 'deleted' }), { ...look(moved), at: 0 }).acts).toEqual([
      { kind: 'follow', path: '/b.journey' },
      { kind: 'say', news: 'renamed' },
    ]);
  });
});

describe('a file that may not be written', () => {
  test('says so, follows what others write, and saves once it may', () => {
    const seen = afterLooks([look(readOnly(SAME), UNSAVED)]);
    expect(seen).toMatchObject({ trouble: { kind: 'read-only' }, last: ['recognise'] });
    expect(afterLooks([look(readOnly(CHANGED))])).toMatchObject({
      trouble: { kind: 'read-only' },
      last: ['offer'],
    });
    expect(afterLooks([look(SAME, UNSAVED)], seen.watching)).toMatchObject({
      trouble: null,
      last: ['recognise', 'say', 'save'],
    });
  });

  test('because somebody holds it, names them, and saves when they have let go', () => {
    const held = afterLooks([look(SAME, UNSAVED, HELD)]);
    expect(held).toMatchObject({ trouble: { kind: 'held', by: ANA, tookOver: true }, last: ['recognise'] });
    expect(afterLooks([look(SAME, UNSAVED)], held.watching)).toMatchObject({
      trouble: null,
      last: ['recognise', 'say', 'save'],
    });
  });
});

describe('a full disk', () => {
  const full = (wanting: number | null): Own => ({ ...UNSAVED, full: { wanting } });
  const troubled = (own: Own) => afterLook(AT_EASE, { ...look(SAME, own), at: 0 });
  const saves = (before: Watching, at: number, own: Own) =>
    afterLook(before, { ...look(SAME, own), at }).acts.some(({ kind }) => kind === 'save');

  test('says how much is missing, and waits until it is there', () => {
    const { next, acts } = troubled(full(1_000));
    expect(next.trouble).toEqual({ kind: 'full', missing: 1_000 });
    expect(acts.map(({ kind }) => kind)).toEqual(['recognise']);
    expect(saves(next, RETRY_MS * 5, full(1))).toBe(false);
    expect(saves(next, RETRY_MS, full(0))).toBe(true);
  });

  test('is tried again calmly where the system does not say', () => {
    const { next } = troubled(full(null));
    expect([saves(next, RETRY_MS - 1, full(null)), saves(next, RETRY_MS, full(null))]).toEqual([false, true]);
    const tried = afterLook(next, { ...look(SAME, full(null)), at: RETRY_MS }).next;
    expect([saves(tried, 2 * RETRY_MS - 1, full(null)), saves(tried, 2 * RETRY_MS, full(null))]).toEqual([false, true]);
  });

  test('is over with the save that found room', () => {
    expect(afterLooks([look(SAME)], troubled(full(1)).next)).toMatchObject({ trouble: null, last: ['recognise'] });
  });
});

const arbitrarySight: fc.Arbitrary<Sight> = fc.oneof(
  fc.constantFrom<Sight>(
    { kind: 'busy' },
    { kind: 'missing' },
    { kind: 'gone' },
    { kind: 'moved', path: '/b.journey', with: 'name' },
  ),
  fc
    .tuple(fc.constantFrom(SAME, CHANGED, NO_MAP, TOO_BIG), fc.boolean())
    .map(([there, isReadOnly]): Sight => (isReadOnly ? readOnly(there) : there)),
);
const arbitraryLook: fc.Arbitrary<Omit<Look, 'at'>> = fc.record({
  sight: arbitrarySight,
  own: fc.record({
    unsaved: fc.boolean(),
    says: fc.constantFrom(
      (map: unknown) => map === MINE,
      (map: unknown) => map === THEIRS,
    ),
    full: fc.option(fc.record({ wanting: fc.option(fc.nat(2), { nil: null }) }), { nil: null }),
  }),
  hold: fc.constantFrom<Hold>(OURS, { kind: 'none' }, HELD),
});

describe('whatever happens one after the other', () => {
  test('nothing is written over what others wrote, where the file is not, or where it is not ours to write', () => {
    const mayWrite = ({ sight, hold }: Omit<Look, 'at'>) =>
      sight.kind === 'there' && sight.theirs === null && !sight.found.readOnly && hold.kind !== 'theirs';
    const holds = fc.property(fc.array(arbitraryLook), arbitraryLook, (looks, last) => {
      const { last: acts } = afterLooks([...looks, last]);
      return acts?.includes('save') === false || mayWrite(last);
    });
    expect(() => fc.assert(holds, { numRuns: 2_000 })).not.toThrow();
  });

  test('their map never comes over changes that are nowhere else', () => {
    const mayCome = ({ own }: Omit<Look, 'at'>) => !own.unsaved || own.says(THEIRS);
    const holds = fc.property(fc.array(arbitraryLook), arbitraryLook, (looks, last) => {
      const { last: acts } = afterLooks([...looks, last]);
      return acts?.includes('offer') === false || mayCome(last);
    });
    expect(() => fc.assert(holds, { numRuns: 2_000 })).not.toThrow();
  });

  test('what is said depends on what is there, and not on how it came to be', () => {
    fc.assert(
      fc.property(fc.array(arbitraryLook), arbitraryLook, (looks, last) => {
        fc.pre(last.sight.kind !== 'busy' && last.sight.kind !== 'moved');
        const twice = [last, last];
        expect(afterLooks([...looks, ...twice]).trouble).toEqual(afterLooks(twice).trouble);
      }),
      { numRuns: 2_000 },
    );
  });

  test('changes that cannot be saved are never passed over in silence', () => {
    fc.assert(
      fc.property(fc.array(arbitraryLook), arbitraryLook, (looks, last) => {
        fc.pre(last.own.unsaved && last.sight.kind !== 'busy' && last.sight.kind !== 'moved');
        const { trouble, last: acts } = afterLooks([...looks, last, last]);
        const { sight, own, hold } = last;
        const mayWrite = sight.kind === 'there' && !sight.found.readOnly && hold.kind !== 'theirs';
        const isInFile = acts?.includes('offer') === true;
        const canBeSaved = sight.kind === 'there' && sight.theirs === null && own.full === null;
        expect(trouble === null).toBe(mayWrite && (isInFile || canBeSaved));
      }),
      { numRuns: 2_000 },
    );
  });
});
