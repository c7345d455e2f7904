import { comparedTo } from './baseline.mjs';
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
  // Beside a window with nothing in it.
  { key: 'start', name: 'cold start to a usable board', unit: 'ms', ratio: 1.5 },
  { key: 'memory', name: 'memory of all processes', unit: 'MB', ratio: 1.6 },
  { key: 'growth', name: '20,000 to 1,000: pan at 100 %', unit: 'x', most: 1.5 },
];

const at = (run, key) => key.split('.').reduce((found, step) => found?.[step], run);

/** What counts of a row (the ratio, or what there may be at most), and how far the pairs lie apart in it. */
function measured({ key, name, unit, ratio, most }, pairs) {
  const whole = pairs.filter(({ app, raw }) => at(app, key) !== undefined && (most || at(raw, key) !== undefined));
  if (whole.length === 0) return null;
  const counted = whole.map(({ app, raw }) => (most ? at(app, key) : at(app, key) / at(raw, key)));
  const theirs = whole.map(({ raw }) => at(raw, key)).filter((value) => value !== undefined);
  return {
    key,
    name,
    unit,
    ratio,
    most,
    ours: median(whole.map(({ app }) => at(app, key))),
    theirs: theirs.length === 0 ? null : median(theirs),
    value: median(counted),
    spread: (Math.max(...counted) - Math.min(...counted)) / 2,
  };
}

/** The rows that were measured. A ratio is the median of the pairs' own, each taken in the same minute. */
export function measuredRows(pairs) {
  return ROWS.map((row) => measured(row, pairs)).filter((row) => row !== null);
}

function wordsOf({ key, name, unit, ratio, most, ours, theirs, value, spread }, baseline) {
  return [
    name,
    `${ours.toFixed(2)} ${unit}`,
    theirs === null ? '' : `${theirs.toFixed(2)} ${unit}`,
    most ? '' : value.toFixed(2),
    most ? `<= ${most} ${unit}` : `<= ${ratio.toFixed(1)}`,
    value <= (most ?? ratio) ? 'pass' : 'short',
    baseline[key] === undefined ? '' : baseline[key].value.toFixed(2),
    comparedTo(baseline[key], { value, spread }) ?? '',
  ];
}

export function tableOf(measuredNow, baseline) {
  const head = ['', 'ours', 'raw', 'ratio', 'target', '', 'before', ''];
  const rows = [head, ...measuredNow.map((row) => wordsOf(row, baseline))];
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (row) =>
    row.map((word, at) => (at === 0 ? word.padEnd(widths[at]) : word.padStart(widths[at]))).join('  ');
  return rows.map((row) => line(row).trimEnd()).join('\n');
}

/** What to know at a glance: which rows are worse than before by more than the noise. */
export function verdictOf(measuredNow, baseline) {
  const known = measuredNow.filter(({ key }) => baseline[key] !== undefined);
  if (known.length === 0) return 'Nothing to compare with: --save-baseline keeps this run.';
  const worse = known.filter((row) => comparedTo(baseline[row.key], row) === 'worse');
  if (worse.length === 0) return `No row of ${known.length} is worse than before.`;
  return `Worse than before: ${worse.map(({ name }) => name).join('; ')}.`;
}
