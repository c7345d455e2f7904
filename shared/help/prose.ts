import { Marked, type Token, type Tokens } from 'marked';

/** Words of the app's own, written in Markdown, as what is shown: nothing in them can be followed, and nothing runs. */
export type ProseSpan = { readonly kind: 'text' | 'strong' | 'keys'; readonly text: string };

export type ProseBlock =
  | { readonly kind: 'paragraph'; readonly spans: readonly ProseSpan[] }
  | { readonly kind: 'list'; readonly lines: readonly (readonly ProseSpan[])[] }
  /** A picture of that name, which the app holds itself. */
  | { readonly kind: 'picture'; readonly name: string; readonly text: string };

export type Chapter = { readonly title: string; readonly blocks: readonly ProseBlock[] };

const MARKED = new Marked({ tokenizer: { url: () => undefined } });

/** A picture's name is no address: it can't lead anywhere. */
const PICTURE_NAME = /^[a-z-]{1,40}$/;

/** The chapters of a text: each begins with a heading of the first rank. */
export function chaptersOf(markdown: string): readonly Chapter[] {
  const chapters: { title: string; blocks: ProseBlock[] }[] = [];
  for (const token of MARKED.lexer(markdown)) {
    if (token.type === 'heading') chapters.push({ title: plainText(token.tokens ?? []), blocks: [] });
    else chapters.at(-1)?.blocks.push(...blocksOf(token));
  }
  return chapters;
}

function blocksOf(token: Token): readonly ProseBlock[] {
  if (token.type === 'list') {
    const { items } = token as Tokens.List;
    return [{ kind: 'list', lines: items.map((item) => spansOf(item.tokens)) }];
  }
  if (token.type !== 'paragraph') return [];
  const { tokens } = token as Tokens.Paragraph;
  const [only] = tokens;
  if (tokens.length === 1 && only?.type === 'image') {
    const { href, text } = only as Tokens.Image;
    return PICTURE_NAME.test(href) ? [{ kind: 'picture', name: href, text }] : [];
  }
  return [{ kind: 'paragraph', spans: spansOf(tokens) }];
}

function spansOf(tokens: readonly Token[]): readonly ProseSpan[] {
  return tokens.flatMap((token): readonly ProseSpan[] => {
    if (token.type === 'codespan') return [{ kind: 'keys', text: (token as Tokens.Codespan).text }];
    if (token.type === 'strong') return [{ kind: 'strong', text: plainText(token.tokens ?? []) }];
    if (token.type === 'text' && 'tokens' in token && token.tokens !== undefined) return spansOf(token.tokens);
    const text = plainText([token]);
    return text === '' ? [] : [{ kind: 'text', text }];
  });
}

/** What is marked up in any other way is its words; markup of the web is none. */
function plainText(tokens: readonly Token[]): string {
  return tokens
    .map((token): string => {
      if (token.type === 'html' || token.type === 'image') return '';
      if ('tokens' in token && token.tokens !== undefined) return plainText(token.tokens);
      return 'text' in token && typeof token.text === 'string' ? token.text : '';
    })
    .join('')
    .replaceAll('\n', ' ');
}
