import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchRecords } from '../../../../shared/map/match-records.ts';

type Named = { readonly id: string; readonly name: string };
const named = (id: string, name: string): Named => ({ id, name });
const byName = { before: ({ name }: Named) => name, after: ({ name }: Named) => name };

describe('records are matched', () => {
  it('by id before anything else, then by what they share, the first with the first', () => {
    const before = [named('1', 'a'), named('2', 'b'), named('3', 'b'), named('4', 'gone')];
    const after = [named('9', 'b'), named('1', 'b'), named('8', 'b'), named('7', 'b')];
    const { pairs, onlyBefore, onlyAfter, idAfter } = matchRecords(before, after, [byName]);
    expect({ pairs: pairs.map((pair) => [pair.before.id, pair.after.id]), onlyBefore, onlyAfter }).toEqual({
      pairs: [
        ['2', '9'],
        ['1', '1'],
        ['3', '8'],
      ],
      onlyBefore: [named('4', 'gone')],
      onlyAfter: [named('7', 'b')],
    });
    expect(['1', '2', '4'].map(idAfter)).toEqual(['1', '9', '4']);
  });

  it('by the first likeness where it is enough', () => {
    const exact = { before: ({ name }: Named) => name, after: ({ name }: Named) => name };
    const lower = { before: ({ name }: Named) => name.toLowerCase(), after: ({ name }: Named) => name.toLowerCase() };
    const { pairs } = matchRecords(
      [named('1', 'A'), named('2', 'a')],
      [named('8', 'a'), named('9', 'A')],
      [exact, lower],
    );
    expect(pairs.map((pair) => [pair.before.id, pair.after.id])).toEqual([
      ['2', '8'],
      ['1', '9'],
    ]);
  });

  it('never because they share nothing', () => {
    expect(matchRecords([named('1', '')], [named('2', '')], [byName]).pairs).toEqual([]);
  });

  it('each once, and in the same pairs from either side', () => {
    const records = (prefix: string) =>
      fc
        .array(fc.tuple(fc.nat(9), fc.constantFrom('', 'a', 'b', 'c')), { maxLength: 12 })
        .map((drawn) => [...new Map(drawn.map(([id, name]) => [id < 4 ? `${id}` : `${prefix}${id}`, name]))])
        .map((drawn) => drawn.map(([id, name]) => named(id, name)));
    fc.assert(
      fc.property(records('b'), records('a'), (before, after) => {
        const there = matchRecords(before, after, [byName]);
        const back = matchRecords(after, before, [byName]);
        const pairOf = (from: Named, to: Named) => `${from.id} ${to.id}`;
        expect(back.pairs.map((pair) => pairOf(pair.after, pair.before)).toSorted()).toEqual(
          there.pairs.map((pair) => pairOf(pair.before, pair.after)).toSorted(),
        );
        expect([...there.pairs.map((pair) => pair.before), ...there.onlyBefore].toSorted(byId)).toEqual(
          before.toSorted(byId),
        );
        expect([...there.pairs.map((pair) => pair.after), ...there.onlyAfter].toSorted(byId)).toEqual(
          after.toSorted(byId),
        );
      }),
    );
  });
});

function byId(a: Named, b: Named): number {
  return a.id < b.id ? -1 : 1;
}
