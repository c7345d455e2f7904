import type { DocumentStatus } from '../shared/ipc/document-status.ts';
import type { Settings } from '../shared/ipc/settings.ts';
import type { JourneyMap } from '../shared/map/journey-map.ts';
import { type PrivateWords, withoutPrivateWords } from './private-words.ts';

export type DiagnosisFacts = {
  readonly versions: Readonly<Record<string, string>>;
  readonly settings: Settings;
  /** Of each window: its map, or null for the start screen. */
  readonly windows: readonly (OpenMap | null)[];
  readonly log: string;
  readonly made: Date;
  readonly words: PrivateWords;
};

export type OpenMap = { readonly map: JourneyMap; readonly status: DocumentStatus };

/** The lines of a log that tell of the last days; the older ones make way. */
const LONGEST_LOG = 200_000;

/**
 * What helps whoever mends the app, and nothing of the person: no text of a map, no name, no path. It is in English,
 * as what it tells of is.
 */
export function diagnosisText(facts: DiagnosisFacts): string {
  const { versions, settings, windows, log, made, words } = facts;
  const text = [
    'Jejak report',
    `made: ${made.toISOString()}`,
    'It holds no text of maps, no names and no paths.',
    ...part('Versions', linesOf(versions)),
    ...part('Settings', linesOf(toldOf(settings))),
    ...part('Windows', windows.map(windowLine)),
    ...part('Log, newest last', lastLines(log)),
  ].join('\n');
  return `${withoutPrivateWords(text, words)}\n`;
}

function part(title: string, lines: readonly string[]): readonly string[] {
  return ['', title, '-'.repeat(title.length), ...(lines.length === 0 ? ['(none)'] : lines)];
}

function linesOf(facts: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(facts).map(([name, value]) => `${name}: ${String(value)}`);
}

/** Each setting by name, so that a new one is told of only once somebody has thought about it. */
function toldOf({ language, theme, scale, minimap, coverage, personaLimit, ...rest }: Settings) {
  const { chime = true, autosave = 'soon', author = '', print } = rest;
  const name = author === '' ? 'not given' : 'given';
  const { layout = 'not printed yet', paper = 'not printed yet' } = print ?? {};
  return { language, theme, scale, minimap, coverage, personaLimit, chime, autosave, name, layout, paper };
}

/** How much a map holds, and how its file is; not what. */
function windowLine(open: OpenMap | null): string {
  if (open === null) return 'start screen';
  const { map, status } = open;
  const counts = [
    `${map.stages.length} stages`,
    `${map.lanes.length} lanes`,
    `${map.notes.length} notes`,
    `${map.personas.length} personas`,
    `${map.links.length} links`,
    `${map.strokes.length} drawings`,
  ].join(', ');
  const file = status.name === null ? 'no file' : 'has a file';
  const failure = status.save.kind === 'failed' ? ` (${status.save.failure.code})` : '';
  const trouble = status.trouble === undefined ? '' : `, trouble: ${status.trouble.kind}`;
  return `${counts}; ${file}, ${status.save.kind}${failure}${trouble}`;
}

function lastLines(log: string): readonly string[] {
  const tail = log.length <= LONGEST_LOG ? log : log.slice(log.indexOf('\n', log.length - LONGEST_LOG) + 1);
  return tail.split('\n').filter((line) => line.trim() !== '');
}
