/**
 * A spreadsheet takes a cell for a formula when it begins with one of a few signs, whatever blanks and invisible
 * characters stand before, and some take each line of a cell by itself. An apostrophe says that it is text. One more
 * is put before a text that looks guarded already, so that what is read back is what was written.
 */
const FORMULA = /^'*[\s\p{Z}\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫−]/u;
const GUARDED = /^'+[\s\p{Z}\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫−]/u;
const ENDS_OF_LINES = /(\r\n|[\n\r\v\f\u0085\u2028\u2029])/u;

/** The text as no spreadsheet runs it. */
export function guarded(text: string): string {
  return eachLine(text, (line, isBareStart) => (FORMULA.test(line) || isBareStart ? `'${line}` : line));
}

/** The text that was guarded. */
export function unguarded(text: string): string {
  // Of most cells there is nothing to take away.
  if (!text.includes("'")) return text;
  return eachLine(text, (line, isBareStart) =>
    GUARDED.test(line) || (isBareStart && line.startsWith("'")) ? line.slice(1) : line,
  );
}

/** `isBareStart`: the cell begins with a tab or the end of a line, and nothing but apostrophes before it. */
function eachLine(text: string, change: (line: string, isBareStart: boolean) => string): string {
  const parts = text.split(ENDS_OF_LINES);
  const isBareStart = /^'*(?:\t|\r)/.test(text);
  return parts.map((part, at) => (at % 2 === 0 ? change(part, at === 0 && isBareStart) : part)).join('');
}
