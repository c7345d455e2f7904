import { LANGUAGES } from '../shared/i18n/languages.ts';
import { TEMPLATE_NAMES } from '../shared/map/templates.ts';
import { ORIENTATIONS, PAPER_NAMES, PRINT_LIMITS, type PrintSettings } from '../shared/print/print-settings.ts';
import { PICTURE_FLAGS, SCALE_CHOICES } from './picture-words.ts';
import {
  isSize,
  type LengthOption,
  lengthOf,
  LENGTHS,
  PRINT_FLAGS,
  type PrintWords,
  sizeOf,
  TILE_EXAMPLES,
  tilesOf,
} from './print-words.ts';

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

/** What can be asked for, with the files and options that go with it. */
export const ACTIONS = {
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

export type Words = {
  readonly actions: readonly Action[];
  readonly files: readonly string[];
  readonly flags: readonly string[];
  readonly values: Values;
  readonly problems: readonly UsageProblem[];
  readonly tiles: PrintSettings['tiles'];
  readonly custom: PrintSettings['custom'] | null;
  readonly lengths: PrintWords['lengths'];
};

/** What each word is. After `--` every word is a file, also one that begins with a dash. */
export function sortedWords(words: readonly string[]): Words {
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
