/** What lists start their lines with: a dash, a bullet, a number; and the box of a task behind it. */
const BULLET = /^(?:[-+*•·▪◦‣–—]|\d{1,3}[.)])\s+/u;
const BOX = /^\[[ xX]?\]\s+/;

/** The lines of a pasted text, one a note: without bullets, numbers and empty lines; cells of a table side by side. */
export function pastedLines(text: string): readonly string[] {
  return linesOf(text)
    .map((line) => line.replace(BULLET, '').replace(BOX, ''))
    .filter((line) => line !== '');
}

/** The lines that hold something, without the space around them. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.replace(/\t+/g, ' ').trim())
    .filter((line) => line !== '');
}
