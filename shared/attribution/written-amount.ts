/** The sign before decimals: `1.234,50` or `1,234.50`; null: there are no decimals, and both part thousands. */
export type DecimalSign = '.' | ',' | null;

const LONGEST = 40;

/** Of a column of amounts: one sign cannot part thousands where other than three figures follow, or another sign stands before it. */
export function decimalSignOf(texts: readonly string[]): DecimalSign {
  for (const text of texts) {
    const figures = text.slice(0, LONGEST).replaceAll(/[^\d.,]/g, '');
    const at = Math.max(figures.lastIndexOf('.'), figures.lastIndexOf(','));
    if (at < 0 || at === figures.length - 1) continue;
    const sign = figures[at] === ',' ? ',' : '.';
    const isAlone = figures.indexOf(sign) === at;
    const follow = figures.length - at - 1;
    if (isAlone && (follow !== 3 || figures.includes(sign === ',' ? '.' : ','))) return sign;
  }
  return null;
}

/** The largest amount that is believed. */
const MOST = 1e12;

/** An amount in hundredths, whatever currency and thousands stand with it; null: this is no amount. */
export function writtenAmount(text: string, decimal: DecimalSign): number | null {
  const written = text.trim();
  if (written === '' || written.length > LONGEST) return null;
  const bare = written.replaceAll(/\p{L}+\.?|\p{Sc}|[\s']/gu, '').replaceAll('\u2212', '-');
  if (!/^[(+-]?\d[\d.,]*[)-]?$/.test(bare)) return null;
  const isNegative = /^[(-]|-$/.test(bare);
  const figures = bare.replaceAll(/[^\d.,]/g, '');
  const parts = decimal === null ? [figures] : figures.split(decimal);
  if (parts.length > 2) return null;
  const [whole = '', part = ''] = parts;
  const amount = Number(`${whole.replaceAll(/[.,]/g, '')}.${part === '' ? '0' : part}`);
  if (!Number.isFinite(amount) || amount > MOST) return null;
  const hundredths = Math.round(amount * 100);
  return isNegative && hundredths !== 0 ? -hundredths : hundredths;
}
