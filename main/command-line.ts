import { EXPORT_FORMATS, type ExportFormat, exportFormatOf } from '../shared/export/export-format.ts';
import type { ExportSettings } from '../shared/export/export-settings.ts';
import type { Language } from '../shared/map/journey-map.ts';
import type { TemplateName } from '../shared/map/templates.ts';
import type { PrintSettings } from '../shared/print/print-settings.ts';
import { ACTIONS, sortedWords, type UsageProblem, type Words } from './command-words.ts';
import { pictureOf, unfitOption } from './picture-words.ts';
import { layoutFlags, printSettingsOf, type PrintWords } from './print-words.ts';
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

/** Reads the words that follow the program's name (and in development the app's folder). */
export function parseCommandLine(allWords: readonly string[]): CommandLine {
  const words = sortedWords(withoutRuntimeSwitches(allWords));
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
