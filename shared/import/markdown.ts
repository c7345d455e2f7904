import { Marked, type Token, type Tokens } from 'marked';
import { NO_WORDS } from '../export/markdown.ts';

/** An outline: what stands under which headings. Only texts leave it; nothing is rendered. */
export type OutlinePart =
  | { readonly kind: 'heading'; readonly depth: number; readonly text: string }
  | { readonly kind: 'quote' | 'paragraph'; readonly text: string }
  | {
      readonly kind: 'item';
      readonly text: string;
      readonly inner: readonly string[];
      /** Whether the box before it is ticked; null: it has none. */
      readonly isDone: boolean | null;
    };

// Addresses stay as they are written.
const MARKED = new Marked({ tokenizer: { url: () => undefined } });

export function outlineOf(text: string): { readonly parts: readonly OutlinePart[]; readonly pictures: number } {
  let pictures = 0;
  const plain = (tokens: readonly Token[]): string =>
    tokens
      .map((token): string => {
        if (token.type === 'br') return '\n';
        if (token.type === 'image') pictures += 1;
        if (token.type === 'html' || token.type === 'checkbox') return '';
        if ('tokens' in token && token.tokens !== undefined) return plain(token.tokens);
        if (!('text' in token) || typeof token.text !== 'string') return '';
        // The end of a line in a source is a blank; one that is spelt out is one.
        return token.raw.includes('\n') ? token.text.replaceAll('\n', ' ') : token.text;
      })
      .join('')
      .replaceAll(NO_WORDS, '');
  const parts: OutlinePart[] = [];
  const take = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      switch (token.type) {
        case 'heading':
          parts.push({ kind: 'heading', depth: (token as Tokens.Heading).depth, text: plain(token.tokens ?? []) });
          break;
        case 'blockquote':
          parts.push({ kind: 'quote', text: blocks(token.tokens ?? []) });
          break;
        case 'paragraph':
        case 'text':
          parts.push({ kind: 'paragraph', text: plain([token]) });
          break;
        case 'code':
          parts.push({ kind: 'paragraph', text: (token as Tokens.Code).text });
          break;
        case 'list':
          for (const item of (token as Tokens.List).items) parts.push(itemOf(item));
          break;
      }
    }
  };
  const blocks = (tokens: readonly Token[]): string =>
    tokens
      .map((token) => plain([token]))
      .filter((line) => line !== '')
      .join('\n');
  const itemOf = ({ tokens, task, checked }: Tokens.ListItem): OutlinePart => {
    const inner = tokens.filter(({ type }) => type === 'list') as Tokens.List[];
    return {
      kind: 'item',
      text: blocks(tokens.filter(({ type }) => type !== 'list')),
      isDone: task ? checked === true : null,
      inner: inner.flatMap(({ items }) => items.flatMap((item) => textsOf(item))),
    };
  };
  const textsOf = (item: Tokens.ListItem): readonly string[] => {
    const part = itemOf(item);
    return part.kind === 'item' ? [part.text, ...part.inner] : [];
  };
  take(MARKED.lexer(text));
  return { parts, pictures };
}
