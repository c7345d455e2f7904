import { ORIENTATIONS, PAPER_NAMES, PRINT_LIMITS, type PrintSettings } from '../shared/print/print-settings.ts';
import type { Language } from '../shared/map/journey-map.ts';
import { LANGUAGES } from '../shared/i18n/languages.ts';
import { TEMPLATE_NAMES, type TemplateName } from '../shared/map/templates.ts';
import { EXPORT_FORMATS, type ExportFormat, exportFormatOf } from '../shared/export/export-format.ts';
import type { ExportSettings } from '../shared/export/export-settings.ts';
import { PICTURE_FLAGS, pictureOf, SCALE_CHOICES, unfitOption } from './picture-words.ts';
import {
  isSize,
  layoutFlags,
  type LengthOption,
  lengthOf,
  LENGTHS,
  PRINT_FLAGS,
  printSettingsOf,
  type PrintWords,
  sizeOf,
  TILE_EXAMPLES,
  tilesOf,
} from './print-words.ts';
import { withoutRuntimeSwitches } from './runtime-switches.ts';

/** What the app is started for. `language` is the one asked for by name, or null for the person's own. */
export type CommandLine =
  | { readonly kind: 'open'; readonly path: string | null }
  | { readonly kind: 'check'; readonly path: string; readonly language: Language | null }
  | NewCommand
  | PrintCommand
  | ExportCommand
  | ImportCommand
  | ResultsCommand
  | { readonly kind: 'usage'; readonly problem: UsageProblem; readonly language: Language | null };

export type NewCommand = {
  readonly kind: 'new';
  readonly path: string;
  readonly template: TemplateName;
  readonly language: Language | null;
};

export type PrintCommand = {
  readonly kind: 'print';
  readonly path: string;
  readonly output: string;
  /** What the words say of how to print; the rest is as usual. */
  readonly settings: Omit<PrintSettings, 'language'>;
  readonly language: Language | null;
};

export type ExportCommand = {
  readonly kind: 'export';
  readonly path: string;
  readonly output: string;
  readonly format: ExportFormat;
  readonly picture: ExportSettings['picture'];
  readonly tellsAuthors: boolean;
  readonly language: Language | null;
};

export type ImportCommand = {
  readonly kind: 'import';
  readonly path: string;
  readonly output: string;
  readonly language: Language | null;
};

export type ResultsCommand = {
  readonly kind: 'results';
  readonly path: string;
  /** In which a folder is made. */
  readonly folder: string;
  /** How its poster is printed. */
  readonly settings: Omit<PrintSettings, 'language'>;
  readonly language: Language | null;
};

export type UsageProblem =
  | { readonly kind: 'unknown-extension'; readonly file: string; readonly choices: readonly string[] }
  | { readonly kind: 'unknown-option'; readonly option: string }
  | { readonly kind: 'two-actions'; readonly first: string; readonly second: string }
  | { readonly kind: 'missing-value'; readonly option: string }
  | {
      readonly kind: 'unknown-value';
      readonly option: string;
      readonly value: string;
      readonly choices: readonly string[];
    }
  /** A length or a paper of one's own, in millimetres. */
  | {
      readonly kind: 'out-of-range' | 'unknown-size';
      readonly option: string;
      readonly value: string;
      readonly least: number;
      readonly most: number;
    }
  | { readonly kind: 'only-with'; readonly option: string; readonly other: string }
  | { readonly kind: 'missing-file'; readonly action: string; readonly file: string }
  | { readonly kind: 'too-many-files'; readonly file: string };

const ACTIONS = {
  '--check': { files: ['MAP.journey'], options: ['--language'] },
  '--new': { files: ['OUT.journey'], options: ['--template', '--language'] },
  '--print': {
    files: ['MAP.journey', 'OUT.pdf'],
    options: [
      '--paper',
      '--orientation',
      '--margin',
      '--overlap',
      '--grayscale',
      '--tiles',
      '--stages',
      '--report',
      '--without-map',
      '--without-authors',
      '--language',
    ],
  },
  '--export': {
    files: ['MAP.journey', 'OUT'],
    options: [...PICTURE_FLAGS, '--scale', '--without-authors', '--language'],
  },
  '--results': { files: ['MAP.journey', 'FOLDER'], options: ['--paper', '--without-authors', '--language'] },
  '--import': { files: ['IN', 'OUT.journey'], options: ['--language'] },
} as const satisfies Record<string, { readonly files: readonly string[]; readonly options: readonly string[] }>;
type Action = keyof typeof ACTIONS;

const CHOICES = {
  '--template': TEMPLATE_NAMES,
  '--language': LANGUAGES,
  '--paper': PAPER_NAMES,
  '--orientation': ORIENTATIONS,
  '--scale': SCALE_CHOICES,
} as const;
type ValueOption = keyof typeof CHOICES;
type Values = { readonly [Option in ValueOption]?: (typeof CHOICES)[Option][number] };

/** Words that stand by themselves. */
const FLAGS: readonly string[] = [...PRINT_FLAGS, ...PICTURE_FLAGS];

type Words = {
  readonly actions: readonly Action[];
  readonly files: readonly string[];
  readonly flags: readonly string[];
  readonly values: Values;
  readonly problems: readonly UsageProblem[];
  readonly tiles: PrintSettings['tiles'];
  readonly custom: PrintSettings['custom'] | null;
  readonly lengths: PrintWords['lengths'];
};

/** Reads the words that follow the program's name (and in development the app's folder). */
export function parseCommandLine(allWords: readonly string[]): CommandLine {
  const words = sorted(withoutRuntimeSwitches(allWords));
  const language = words.values['--language'] ?? null;
  const problem = problemIn(words);
  if (problem !== null) return { kind: 'usage', problem, language };
  const [action] = words.actions;
  if (action === undefined) return { kind: 'open', path: words.files[0] ?? null };
  const [path = '', output = ''] = words.files;
  switch (action) {
    case '--check':
      return { kind: 'check', path, language };
    case '--new':
      return { kind: 'new', path, template: words.values['--template'] ?? 'five', language };
    case '--print':
      return { kind: 'print', path, output, settings: printSettingsOf(printWords(words)), language };
    case '--export': {
      const format = exportFormatOf(output);
      const usage = (what: UsageProblem): CommandLine => ({ kind: 'usage', problem: what, language });
      if (format === null) return usage({ kind: 'unknown-extension', file: output, choices: EXPORT_FORMATS });
      const option = unfitOption([...words.flags, ...Object.keys(words.values)], format);
      if (option !== undefined) return usage({ kind: 'unknown-option', option });
      const picture = pictureOf(words.flags, words.values['--scale']);
      const tellsAuthors = !words.flags.includes('--without-authors');
      return { kind: 'export', path, output, format, picture, tellsAuthors, language };
    }
    case '--results':
      return { kind: 'results', path, folder: output, settings: printSettingsOf(printWords(words)), language };
    case '--import':
      return { kind: 'import', path, output, language };
  }
}

function printWords({ flags, values, tiles, custom, lengths }: Words): PrintWords {
  const { '--paper': paper, '--orientation': orientation } = values;
  return {
    flags,
    tiles,
    lengths,
    values: {
      ...(paper === undefined ? {} : { paper }),
      ...(custom === null ? {} : { paper: 'custom', custom }),
      ...(orientation === undefined ? {} : { orientation }),
    },
  };
}

/** What each word is. After `--` every word is a file, also one that begins with a dash. */
function sorted(words: readonly string[]): Words {
  const actions: Action[] = [];
  const files: string[] = [];
  const flags: string[] = [];
  const found: FoundValues = { values: {}, lengths: {}, problems: [], custom: null, tiles: null };
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const { option, value: joined } = splitOption(word);
    if (word === '--') files.push(...rest.splice(0));
    else if (!word.startsWith('-') || word === '-') files.push(word);
    else if (isAction(word)) actions.push(word);
    else if (FLAGS.includes(word)) flags.push(word);
    else if (option === '--tiles' && joined !== undefined) {
      flags.push(option);
      take(found, option, joined);
    } else if (!isValueOption(option) && !isLength(option))
      found.problems.push({ kind: 'unknown-option', option: word });
    else take(found, option, joined ?? (rest[0]?.startsWith('-') === false ? rest.shift() : undefined));
  }
  const { values, ...others } = found;
  // Each value was found among its option's choices.
  return { actions, files, flags, values: values as Values, ...others };
}

type FoundValues = {
  readonly values: Record<string, string>;
  readonly lengths: { [Option in LengthOption]?: number };
  readonly problems: UsageProblem[];
  custom: PrintSettings['custom'] | null;
  tiles: PrintSettings['tiles'];
};

/** Takes an option's value, or why it has none. */
function take(found: FoundValues, option: ValueOption | LengthOption | '--tiles', value: string | undefined): void {
  const { problems } = found;
  if (value === undefined) problems.push({ kind: 'missing-value', option });
  else if (option === '--tiles') {
    found.tiles = tilesOf(value);
    if (found.tiles === null) problems.push({ kind: 'unknown-value', option, value, choices: TILE_EXAMPLES });
  } else if (isLength(option)) {
    const length = lengthOf(option, value);
    if (length === null) problems.push({ kind: 'out-of-range', option, value, ...LENGTHS[option] });
    else found.lengths[option] = length;
  } else if (option === '--paper' && isSize(value)) {
    found.custom = sizeOf(value);
    if (found.custom === null) problems.push({ kind: 'unknown-size', option, value, ...PRINT_LIMITS.side });
  } else {
    const choices: readonly string[] = CHOICES[option];
    // Paper is written A4 as often as a4.
    const plain = value.toLowerCase();
    if (choices.includes(plain)) found.values[option] = plain;
    else problems.push({ kind: 'unknown-value', option, value, choices });
  }
}

function problemIn({ actions, files, flags, values, problems, custom, lengths }: Words): UsageProblem | null {
  const [action, second] = actions;
  if (action !== undefined && second !== undefined) return { kind: 'two-actions', first: action, second };
  if (problems[0] !== undefined) return problems[0];
  const wanted: readonly string[] = action === undefined ? ['MAP.journey'] : ACTIONS[action].files;
  const allowed: readonly string[] = action === undefined ? [] : ACTIONS[action].options;
  const [layout, otherLayout] = layoutFlags(flags);
  if (layout !== undefined && otherLayout !== undefined) {
    return { kind: 'two-actions', first: layout, second: otherLayout };
  }
  const misplaced = [...flags, ...Object.keys({ ...values, ...lengths }), ...(custom === null ? [] : ['--paper'])].find(
    (option) => !allowed.includes(option),
  );
  if (misplaced !== undefined) return { kind: 'unknown-option', option: misplaced };
  if (lengths['--overlap'] !== undefined && layout !== '--tiles') {
    return { kind: 'only-with', option: '--overlap', other: '--tiles' };
  }
  const missing = wanted[files.length];
  if (action !== undefined && missing !== undefined) return { kind: 'missing-file', action, file: missing };
  const extra = files[wanted.length];
  return extra === undefined ? null : { kind: 'too-many-files', file: extra };
}

/** `--paper=a3` is the same as `--paper a3`. */
function splitOption(word: string): { readonly option: string; readonly value: string | undefined } {
  const at = word.indexOf('=');
  return at < 0 ? { option: word, value: undefined } : { option: word.slice(0, at), value: word.slice(at + 1) };
}

function isAction(word: string): word is Action {
  return Object.hasOwn(ACTIONS, word);
}

function isLength(word: string): word is LengthOption {
  return Object.hasOwn(LENGTHS, word);
}

function isValueOption(word: string): word is ValueOption {
  return Object.hasOwn(CHOICES, word);
}
