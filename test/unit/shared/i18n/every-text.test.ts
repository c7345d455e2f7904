import { expect, test } from 'vitest';
import { en } from '../../../../shared/i18n/en.ts';
import { nodesOf, type ParsedSource, parsedSource, parsedSources, type SyntaxNode } from '../../../support/syntax.ts';

/** What no person reads in the product: the texts themselves, and the pages that are measured. */
const ELSEWHERE = /^(?:shared\/i18n\/(?:en|id)(?:\/|\.ts$)|renderer\/bench\/)/;
const SOURCES = parsedSources('shared', 'main', 'renderer').filter(({ file }) => !ELSEWHERE.test(file));

type Said = { readonly whole: ReadonlySet<string>; readonly patterns: readonly RegExp[] };

/** The strings of the sources, and the templates that begin with a name and a point: `lane.${kind}`. */
function saidIn(sources: readonly ParsedSource[]): Said {
  const whole = new Set<string>();
  const patterns = new Map<string, RegExp>();
  for (const [node] of sources.flatMap(({ tree }) => [...nodesOf(tree)])) {
    if (node.type === 'Literal' && typeof node.value === 'string') whole.add(node.value);
    if (node.type !== 'TemplateLiteral') continue;
    const parts = templateParts(node);
    if (parts.length === 1) whole.add(parts[0] ?? '');
    else if (/^\w+\./.test(parts[0] ?? '')) {
      const source = `^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[\\w-]+')}$`;
      patterns.set(source, new RegExp(source));
    }
  }
  return { whole, patterns: [...patterns.values()] };
}

function templateParts(node: SyntaxNode): readonly string[] {
  const quasis = node.quasis as readonly { readonly value: { readonly cooked: string } }[];
  return quasis.map(({ value }) => value.cooked);
}

function unusedOf(keys: readonly string[], { whole, patterns }: Said): readonly string[] {
  return keys.filter((key) => !whole.has(key) && !patterns.some((pattern) => pattern.test(key)));
}

test('every text is said somewhere', () => {
  expect(unusedOf(Object.keys(en), saidIn(SOURCES))).toEqual([]);
});

test('a text that nobody says is found', () => {
  const source = "t('a.said'); t(`b.${kind}`); t(`b.${kind}.long`); const other = { label: `c.plain` };";
  const keys = ['a.said', 'a.unsaid', 'b.one', 'b.one.long', 'b.one.short', 'c.plain', 'd.one'];
  const said = saidIn([parsedSource('page.ts', source)]);
  expect(unusedOf(keys, said)).toEqual(['a.unsaid', 'b.one.short', 'd.one']);
});

/** What of an element is read or heard. */
const READ_ATTRIBUTES: ReadonlySet<string> = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'aria-placeholder',
  'title',
  'alt',
  'placeholder',
  'label',
  'name',
  'text',
  'hint',
  'heading',
  'summary',
  'message',
  'description',
]);

/** Names of inputs and of what a style or a program goes by, not of what is read. */
const NOT_READ = /^[a-z][a-zA-Z0-9.-]*$/;

/** Words that stand in the sources where a person would read them: in whichever language, they would stay as they are. */
function wordsIn({ file, tree }: ParsedSource): readonly string[] {
  const found: string[] = [];
  for (const [node, above] of nodesOf(tree)) {
    const words = wordsOf(node);
    if (words === null || !/\p{L}/u.test(words) || !isRead(node, words, above)) continue;
    found.push(`${file}: ${words.trim()}`);
  }
  return found;
}

function wordsOf(node: SyntaxNode): string | null {
  if (node.type === 'JSXText') return String(node.value);
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  return node.type === 'TemplateLiteral' ? templateParts(node).join('') : null;
}

/** Whether words are shown: as a child of an element, as one of its names, or as what is announced. */
function isRead(node: SyntaxNode, words: string, above: readonly SyntaxNode[]): boolean {
  if (node.type === 'JSXText') return true;
  const holder = above.find(({ type }) => !PASSED_THROUGH.has(type));
  const attribute = holder?.type === 'JSXAttribute' ? String((holder.name as SyntaxNode).name) : null;
  if (attribute !== null) return READ_ATTRIBUTES.has(attribute) && !NOT_READ.test(words);
  if (holder?.type === 'Property') {
    const isOwnValue = isSameOrWithin(holder.value as SyntaxNode, node);
    return isOwnValue && (holder.key as SyntaxNode).name === 'announcement' && words !== '';
  }
  return holder?.type === 'JSXElement' || holder?.type === 'JSXFragment';
}

function isSameOrWithin(whole: SyntaxNode, part: SyntaxNode): boolean {
  return [...nodesOf(whole)].some(([node]) => node === part);
}

/** What only chooses between values or joins them. */
const PASSED_THROUGH: ReadonlySet<string> = new Set([
  'JSXExpressionContainer',
  'ConditionalExpression',
  'LogicalExpression',
  'ParenthesizedExpression',
]);

/** The same in every language. */
const SAME_EVERYWHERE: readonly string[] = [];

test('nothing that is read stands outside the texts', () => {
  expect(SOURCES.flatMap(wordsIn)).toEqual(SAME_EVERYWHERE);
});

test('words outside the texts are found', () => {
  const source = `
    const page = (
      <main className="page" aria-label="The page" title={isLong ? 'Very long' : t('a.b')}>
        Hello {count > 1 ? 'there' : \`you, \${name}\`} {t('a.c')} <input name="amount" placeholder={"Your name"} /> 12 %
      </main>
    );
    store.setState({ announcement: 'Done', kind: 'Other' });
  `;
  expect(wordsIn(parsedSource('page.tsx', source))).toEqual(
    ['The page', 'Very long', 'Hello', 'there', 'you,', 'Your name', 'Done'].map((words) => `page.tsx: ${words}`),
  );
});
