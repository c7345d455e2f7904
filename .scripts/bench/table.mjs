import { median } from './numbers.mjs';

/** What is asked of the app: at most so many times the raw page, or (`most`) at most so much. */
const ROWS = [
  { key: 'pan100.mean', name: 'pan at 100 %, mean', unit: 'ms', ratio: 1.5 },
  { key: 'pan100.p95', name: 'pan at 100 %, p95', unit: 'ms', ratio: 1.5 },
  { key: 'pan33.mean', name: 'pan at 33 %, mean', unit: 'ms', ratio: 1.5 },
  { key: 'pan33.p95', name: 'pan at 33 %, p95', unit: 'ms', ratio: 1.5 },
  { key: 'panFit.mean', name: 'pan at fit, mean', unit: 'ms', ratio: 1.5 },
  { key: 'panFit.p95', name: 'pan at fit, p95', unit: 'ms', ratio: 1.5 },
  { key: 'zoom.mean', name: 'zoom 100 % to fit, mean', unit: 'ms', ratio: 1.5 },
  { key: 'zoom.p95', name: 'zoom 100 % to fit, p95', unit: 'ms', ratio: 1.5 },
  { key: 'drag.mean', name: 'drag one note, mean', unit: 'ms', ratio: 2.5 },
  { key: 'undo', name: 'undo, to painted', unit: 'ms', ratio: 2.5 },
  { key: 'add', name: 'add, to painted', unit: 'ms', ratio: 2.5 },
  { key: 'type', name: 'key to painted', unit: 'ms', ratio: 1.5 },
  { key: 'open', name: 'open a map, to painted', unit: 'ms', ratio: 3 },
  { key: 'heap', name: 'JS heap after opening', unit: 'MB', ratio: 8 },
  { key: 'dropped', name: 'dropped at 60 Hz, worst gesture', unit: '%', most: 1 },
  { key: 'ratio2.pan100.mean', name: '1,000 at DPR 2: pan at 100 %, mean', unit: 'ms', ratio: 1.5 },
  { key: 'ratio2.pan33.mean', name: '1,000 at DPR 2: pan at 33 %, mean', unit: 'ms', ratio: 1.5 },
  { key: 'growth', name: '20,000 to 1,000: pan at 100 %', unit: 'x', most: 1.5 },
];

const at = (run, key) => key.split('.').reduce((found, step) => found?.[step], run);

function rowOf({ key, name, unit, ratio, most }, pairs) {
  const whole = pairs.filter(({ app, raw }) => at(app, key) !== undefined && (most || at(raw, key) !== undefined));
  if (whole.length === 0) return null;
  const ours = median(whole.map(({ app }) => at(app, key)));
  const theirs = whole.map(({ raw }) => at(raw, key)).filter((value) => value !== undefined);
  const times = most ? null : median(whole.map(({ app, raw }) => at(app, key) / at(raw, key)));
  return [
    name,
    `${ours.toFixed(2)} ${unit}`,
    theirs.length === 0 ? '' : `${median(theirs).toFixed(2)} ${unit}`,
    times === null ? '' : times.toFixed(2),
    most ? `<= ${most} ${unit}` : `<= ${ratio.toFixed(1)}`,
    (most ? ours <= most : times <= ratio) ? 'pass' : 'short',
  ];
}

/** The rows that were measured. The ratio is the median of the pairs' own, each taken in the same minute. */
export function tableOf(pairs) {
  const head = ['', 'ours', 'raw', 'ratio', 'target', ''];
  const rows = [head, ...ROWS.map((row) => rowOf(row, pairs)).filter((row) => row !== null)];
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (row) =>
    row.map((word, at) => (at === 0 ? word.padEnd(widths[at]) : word.padStart(widths[at]))).join('  ');
  return rows.map((row) => line(row).trimEnd()).join('\n');
}
