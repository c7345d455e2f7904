import { expect, test } from 'vitest';
import { flow } from '../../../../../shared/print/report/flow.ts';
import type { Row, Section } from '../../../../../shared/print/report/row.ts';

function section(id: string, ...rows: readonly Partial<Row>[]): Section {
  return { id, name: id, rows: rows.map((row) => ({ height: 10, gap: 5, parts: [], ...row })), least: 10 };
}

/** How far down each row stands, page by page. */
function places(sections: readonly Section[], height: number): readonly (readonly number[])[] {
  return flow(sections, height).pages.map(({ rows }) => rows.map(({ y }) => y));
}

/** Words, with a name in the margin beside them that reaches further down. */
const NAMED: readonly Partial<Row>[] = [{ height: 0, reach: 30, holds: true }, { again: { height: 0, shapes: [] } }];

test('a section stands as far below a long name in the margin as below words', () => {
  const [[, first = 0, second = 0] = []] = places([section('a', {}, {}), section('b', {})], 500);
  const [[name = 0, , below = 0] = []] = places([section('a', ...NAMED), section('b', {})], 500);
  expect(below - (name + 30)).toBe(second - (first + 10));
});

test('what stands next to a long name comes below it, and on the next page at its head', () => {
  const [[name = 0, , next = 0] = []] = places([section('a', ...NAMED, {})], 500);
  expect(next).toBeGreaterThan(name + 30);
  const head = places([section('a', {})], 500)[0];
  expect(places([section('a', ...NAMED), section('b', {})], 50)[1]).toEqual(head);
});
