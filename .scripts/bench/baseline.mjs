import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const file = path.join(import.meta.dirname, 'baseline.json');

/** Less than this share of a row is noise on any machine. */
const LEAST_NOISE = 0.15;

/** What was measured before with as many notes: ratios, which hold on other machines too. */
export async function storedBaseline(notes) {
  const stored = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));
  return stored[notes] ?? {};
}

/** Keeps the rows of this run beside those of runs with other numbers of notes. */
export async function saveBaseline(notes, rows) {
  const stored = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));
  const kept = Object.fromEntries(
    rows.map(({ key, value, spread }) => [key, { value: round(value), spread: round(spread) }]),
  );
  await writeFile(file, `${JSON.stringify({ ...stored, [notes]: { ...stored[notes], ...kept } }, null, 2)}\n`);
  return path.basename(file);
}

/** 'worse', 'better', or '' where the two differ by no more than they do among themselves; null: none was stored. */
export function comparedTo(before, { value, spread }) {
  if (before === undefined) return null;
  const noise = Math.max(before.value * LEAST_NOISE, before.spread, spread);
  if (value > before.value + noise) return 'worse';
  return value < before.value - noise ? 'better' : '';
}

function round(number) {
  return Math.round(number * 1000) / 1000;
}
