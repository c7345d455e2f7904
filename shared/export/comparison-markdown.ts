import type { Translate } from '../i18n/translate.ts';
import { type Compared, DIFFERENCE_GROUPS, type DifferenceLine } from './comparison.ts';
import { escapedLine } from './markdown-signs.ts';

/** What stands before a difference; a bare + or - would begin a list. */
const SIGNS = { added: '\\+', removed: '\\-', moved: '→', changed: '✎' } as const;

/** Differences as a Markdown document, heap by heap, to be pasted wherever people go on talking about them. */
export function comparisonMarkdown(
  { before, after }: Compared,
  lines: readonly DifferenceLine[],
  t: Translate,
): string {
  const title = `# ${t('compare.title')}`;
  const names = escapedLine(t('compare.line', { before: before.name, after: after.name }));
  if (lines.length === 0) return document([title, names, t('compare.same')]);
  const parts = DIFFERENCE_GROUPS.flatMap((group) => {
    const ofGroup = lines.filter((line) => line.group === group);
    if (ofGroup.length === 0) return [];
    const heading = `## ${t('compare.sorted', { group: t(`compare.${group}`), count: ofGroup.length })}`;
    return [`${heading}\n\n${ofGroup.map(entry).join('\n')}`];
  });
  return document([title, names, ...parts]);
}

function document(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}

function entry({ kind, title, place, details }: DifferenceLine): string {
  const words = place === '' ? title : `${title} (${place})`;
  return [`- ${SIGNS[kind]} ${escapedLine(words)}`, ...details.map((detail) => `  - ${escapedLine(detail)}`)].join(
    '\n',
  );
}
