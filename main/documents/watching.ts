import type { FileNews, FileTrouble, Holder } from '../../shared/ipc/file-trouble.ts';
import type { JourneyMap } from '../../shared/map/journey-map.ts';
import { hasPassed } from './clock.ts';
import type { FoundFile, Sight, TheirFile } from './file-sight.ts';

/** What the owner of the file has at the moment of a look. */
export type Own = {
  readonly unsaved: boolean;
  /** Whether a map says the same as the one in the window. */
  readonly says: (map: JourneyMap) => boolean;
  /** Bytes that the last save did not find room for; null: there was room. `wanting` null: the system doesn't say. */
  readonly full: { readonly wanting: number | null } | null;
};

/** Who may write: we; nobody asked yet; somebody else, who had it before us or took it from us. */
export type Hold =
  | { readonly kind: 'ours' | 'none' }
  | { readonly kind: 'theirs'; readonly by: Holder; readonly tookOver: boolean };

export type Look = { readonly at: number; readonly sight: Sight; readonly own: Own; readonly hold: Hold };

/** What is known between two looks. */
export type Watching = {
  readonly trouble: FileTrouble | null;
  /** Seen once, believed when it is still so a moment later: another program may be in the middle of its own save. */
  readonly doubt: { readonly of: 'missing' | 'gone' | 'no-map'; readonly since: number } | null;
  /** When a full disk is tried again at the earliest. */
  readonly retryAt: number;
};

/** What is to be done after a look, in this order. */
export type Act =
  /** The file is the one that we know, whatever its numbers are now. */
  | { readonly kind: 'recognise'; readonly found: FoundFile }
  | { readonly kind: 'follow'; readonly path: string }
  /** Their map comes in the place of ours, which holds nothing that the file did not. */
  | { readonly kind: 'offer'; readonly theirs: TheirFile }
  | { readonly kind: 'say'; readonly news: FileNews['kind'] }
  | { readonly kind: 'save' };

export type Step = { readonly next: Watching; readonly acts: readonly Act[] };

export const AT_EASE: Watching = { trouble: null, doubt: null, retryAt: 0 };

export const DOUBT_MS = 500;
export const RETRY_MS = 10_000;

/** What a look at the file means. */
export function afterLook(before: Watching, look: Look): Step {
  const { sight } = look;
  switch (sight.kind) {
    case 'busy':
      return { next: before, acts: [] };
    case 'moved':
      return {
        next: { ...before, doubt: null },
        acts: [
          { kind: 'follow', path: sight.path },
          { kind: 'say', news: sight.with === 'folder' ? 'moved' : 'renamed' },
        ],
      };
    case 'missing':
    case 'gone':
      return whenAway(before, look, sight.kind);
    case 'there':
      return sight.theirs === null ? whenSame(before, look, sight) : whenChanged(before, look, sight);
  }
}

type There = Extract<Sight, { readonly kind: 'there' }>;
type Doubtful = NonNullable<Watching['doubt']>['of'];

/** A drive that is pulled, or a file that another program is about to replace: both are away for a moment. */
function whenAway(before: Watching, { at }: Look, of: 'missing' | 'gone'): Step {
  const kind = of === 'gone' ? 'gone' : 'deleted';
  if (before.trouble?.kind === kind) return { next: { ...before, doubt: null }, acts: [] };
  return isBelieved(before, of, at) ? { next: inTrouble({ kind }), acts: [] } : doubting(before, of, at);
}

function whenSame(before: Watching, look: Look, { found }: There): Step {
  const recognise: Act = { kind: 'recognise', found };
  const held = heldBy(look.hold);
  const trouble = held ?? (found.readOnly ? READ_ONLY : null);
  if (trouble !== null) return { next: inTrouble(trouble), acts: [recognise, ...newsOf(before, trouble)] };
  if (look.own.full !== null) return whenFull(before, look, recognise);
  const acts = [recognise, ...newsOf(before, null)];
  const wasStopped = before.trouble !== null;
  return { next: AT_EASE, acts: wasStopped && look.own.unsaved ? [...acts, { kind: 'save' }] : acts };
}

function whenChanged(before: Watching, look: Look, { theirs, found }: There): Step {
  if (theirs === null) return { next: before, acts: [] };
  const { map, read } = theirs;
  const mineMayStay = read !== null && !found.readOnly && look.hold.kind !== 'theirs';
  if (!map.ok || read === null) {
    const conflict = { kind: 'conflict', theirsOpens: false, mineMayStay } as const;
    const isKnown = before.trouble?.kind === 'conflict' && !before.trouble.theirsOpens;
    // What is half written is no map either.
    return isKnown || isBelieved(before, 'no-map', look.at)
      ? { next: inTrouble(conflict), acts: [] }
      : doubting(before, 'no-map', look.at);
  }
  // Our own save may have come through though its answer got lost on the way.
  const isOurs = look.own.says(map.value.map);
  if (look.own.unsaved && !isOurs)
    return { next: inTrouble({ kind: 'conflict', theirsOpens: true, mineMayStay }), acts: [] };
  const trouble = heldBy(look.hold) ?? (found.readOnly ? READ_ONLY : null);
  return { next: inTrouble(trouble), acts: [{ kind: 'offer', theirs: { contents: map.value, read, found } }] };
}

/** A disk that has no room is left in peace until it has, or for a while where it doesn't say. */
function whenFull(before: Watching, { at, own }: Look, recognise: Act): Step {
  const missing = own.full?.wanting ?? null;
  const isNew = before.trouble?.kind !== 'full';
  const mayRetry = !isNew && at >= before.retryAt && (missing === null || missing === 0);
  const retryAt = isNew || mayRetry ? at + RETRY_MS : before.retryAt;
  const next = { ...inTrouble({ kind: 'full', missing }), retryAt };
  return { next, acts: mayRetry ? [recognise, { kind: 'save' }] : [recognise] };
}

const READ_ONLY: FileTrouble = { kind: 'read-only' };

function heldBy(hold: Hold): FileTrouble | null {
  return hold.kind === 'theirs' ? { kind: 'held', by: hold.by, tookOver: hold.tookOver } : null;
}

/** What is over and worth a word. What a person did about it themselves they know. */
function newsOf({ trouble: before }: Watching, now: FileTrouble | null): readonly Act[] {
  if (before?.kind === 'gone' || before?.kind === 'deleted') return [{ kind: 'say', news: 'back' }];
  if (before?.kind === 'read-only' && now === null) return [{ kind: 'say', news: 'writable' }];
  if (before?.kind === 'held' && now === null) return [{ kind: 'say', news: 'released' }];
  return [];
}

function isBelieved({ doubt }: Watching, of: Doubtful, at: number): boolean {
  return doubt?.of === of && hasPassed(doubt.since, at, DOUBT_MS);
}

function doubting(before: Watching, of: Doubtful, at: number): Step {
  return { next: { ...before, doubt: before.doubt?.of === of ? before.doubt : { of, since: at } }, acts: [] };
}

function inTrouble(trouble: FileTrouble | null): Watching {
  return { trouble, doubt: null, retryAt: 0 };
}
