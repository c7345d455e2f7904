const MARKS = /\p{M}+/gu;
const SPACES = /\s+/gu;
/** Most texts hold nothing else: for them there is nothing to take apart. */
const PLAIN = /^[ -~]*$/;

/** A text as people search for it: without capitals, accents and line breaks. "Café\nBARU" becomes "cafe baru". */
export function foldText(text: string): string {
  const bare = PLAIN.test(text) ? text : text.normalize('NFKD').replace(MARKS, '').normalize('NFC');
  return bare.toLowerCase().replace(SPACES, ' ').trim();
}
