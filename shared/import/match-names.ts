import { channelWords } from '../channel-vocabulary.ts';
import { laneWords } from '../map/lane-words.ts';
import type { Channel, Lane, Stage } from '../map/journey-map.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { template, TEMPLATE_NAMES } from '../map/templates.ts';

/** What can be meant by a name: `name` is its own, `aliases` are others that it goes by. */
export type Named = { readonly id: string; readonly name: string; readonly aliases?: readonly string[] };

const ACCENTS = /[\u0300-\u036f]/g;
const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}]+/u;

/** A name without case, accents, signs and plurals: two that fold alike mean the same. */
export function foldName(name: string): string {
  const words = name.normalize('NFKD').replace(ACCENTS, '').toLowerCase().split(BETWEEN_WORDS).filter(Boolean);
  // An Indonesian plural says its word twice.
  const once = words.filter((word, at) => word !== words[at - 1]);
  return once.map(singular).join(' ') || name.trim();
}

function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** How many letters of a name may be wrong; in a short one each letter counts. */
function slipsAllowed(name: string): number {
  if (name.length < 4) return 0;
  return name.length < 8 ? 1 : 2;
}

/** How many letters are wrong, missing, too many or swapped with their neighbour, as far as `most` of them. */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let older: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (older[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    older = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** "Stage 1" is one letter away from "Stage 2", and quite another thing. */
function figuresOf(name: string): string {
  return (name.match(/\p{N}+/gu) ?? []).join(' ');
}

function distance(asked: string, name: string): number {
  if (asked === name) return 0;
  const most = slipsAllowed(asked);
  if (most === 0 || figuresOf(asked) !== figuresOf(name)) return Number.POSITIVE_INFINITY;
  const slips = slipsBetween(asked, name, most);
  return slips > most ? Number.POSITIVE_INFINITY : slips;
}

/** Its own name counts a little more than one that it merely goes by too. */
const ALIAS = 0.5;

function nearness(asked: string, { name, aliases = [] }: Named): number {
  const others = aliases.map((alias) => distance(asked, foldName(alias)) + ALIAS);
  return Math.min(distance(asked, foldName(name)), ...others);
}

function nearest(asked: string, among: readonly Named[]): string | null {
  let found: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  let isDoubtful = false;
  for (const named of among) {
    const near = nearness(asked, named);
    if (near > least || near === Number.POSITIVE_INFINITY) continue;
    // With a slip in it the name may mean either; said rightly, it means the first.
    isDoubtful = near === least && near > ALIAS;
    if (near < least) found = named.id;
    least = near;
  }
  return isDoubtful ? null : found;
}

/** Which of them a name means: whatever its case, accents and plural, numbered or not, with a slip or two; or none. */
export function meantBy(name: string, among: readonly Named[]): string | null {
  const bare = name.replace(/^\s*\d{1,3}\s*[.):]\s*/, '');
  const wholes = [name, bare, ...partsOf(bare)].map(foldName).filter(Boolean);
  for (const asked of new Set(wholes)) {
    const found = nearest(asked, among);
    if (found !== null) return found;
  }
  return null;
}

/** "Decision / Purchase" goes by either name. */
function partsOf(name: string): readonly string[] {
  return name.includes('/') ? name.split('/').map((part) => part.trim()) : [];
}

/** The built-in stage names, each beside what it is in the other language. */
const STAGE_PAIRS: readonly (readonly string[])[] = TEMPLATE_NAMES.flatMap((name) => {
  const [names = [], ...others] = LANGUAGES.map((language) =>
    template(name, language).stages.map((stage) => stage.name),
  );
  return names.map((first, at) => [first, ...others.map((other) => other[at] ?? '')]);
});

/** Whether a text is one of the built-in stage names, or the names on both sides of its stroke. */
export function namesBuiltInStage(text: string): boolean {
  const asked = foldName(text);
  return STAGE_PAIRS.some((names) =>
    names.some((name) => [name, ...partsOf(name)].some((each) => foldName(each) === asked)),
  );
}

/** A stage by its own name, by the built-in one of the other language, and by the parts of both. */
export function namedStage({ id, name }: Pick<Stage, 'id' | 'name'>): Named {
  const own = foldName(name);
  const pair = STAGE_PAIRS.find((names) => names.some((each) => foldName(each) === own)) ?? [];
  return { id, name, aliases: [...pair, ...[name, ...pair].flatMap(partsOf)] };
}

/** A channel by its own name and by all that its kind goes by. */
export function namedChannel(channel: Channel): Named {
  return { id: channel.id, name: channel.name, aliases: channelWords(channel) };
}

/** A lane by its own name and by what its kind is called in either language. */
export function namedLane({ id, name, kind }: Pick<Lane, 'id' | 'name' | 'kind'>): Named {
  return { id, name, aliases: kind === 'free' ? [] : LANGUAGES.map((language) => laneWords(kind, language).name) };
}
