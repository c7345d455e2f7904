/** A text that a reader of Markdown shows as it is. */
export function escapedLine(text: string): string {
  return text.replace(/[\\`*_[\]<>#]/g, '\\$&');
}

/** A text out of Markdown: its headings' signs gone, and what was escaped as it was. */
export function plainLine(text: string): string {
  return text.replace(/^#{1,6} /gm, '').replace(/\\([\\`*_[\]<>#])/g, '$1');
}
