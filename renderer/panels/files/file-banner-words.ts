import { FileWarning, FileX2, HardDrive, type IconNode, Lock, UserRound, UsersRound } from 'lucide';
import type { PlainTextKey, Translate } from '../../../shared/i18n/translate.ts';
import type { FileTrouble, TroubleAnswer } from '../../../shared/ipc/file-trouble.ts';
import { holderName, sinceText } from '../../../shared/ipc/holder-text.ts';

/** What a button of the banner does: an answer to main, or saving in another place, or merging. */
export type BannerChoice = { readonly does: TroubleAnswer | 'save-as' | 'merge'; readonly label: PlainTextKey };

export type BannerWords = {
  readonly icon: IconNode;
  readonly title: string;
  readonly body: string;
  /** The one to be expected first. */
  readonly choices: readonly BannerChoice[];
  /** grave: work is not being saved. */
  readonly tone: 'grave' | 'calm';
};

const SAVE_COPY: BannerChoice = { does: 'save-as', label: 'trouble.saveCopy' };
const SAVE_MINE: BannerChoice = { does: 'save-as', label: 'trouble.saveMine' };
const MERGE: BannerChoice = { does: 'merge', label: 'merging.both' };
const KEEP_MINE: BannerChoice = { does: 'keep-mine', label: 'trouble.keep-mine' };
const LOAD_THEIRS: BannerChoice = { does: 'load-theirs', label: 'trouble.load-theirs' };

type About = {
  readonly t: Translate;
  readonly name: string;
  readonly now: Date;
  /** The crash journal holds what the file does not. */
  readonly isKept: boolean;
};

export function bannerWords(trouble: FileTrouble, about: About): BannerWords {
  const { t, name, isKept } = about;
  switch (trouble.kind) {
    case 'conflict':
      return conflictWords(trouble, about);
    case 'gone':
      return {
        icon: HardDrive,
        title: t('trouble.gone.title'),
        body: t(isKept ? 'trouble.gone.body' : 'trouble.unkept'),
        choices: [SAVE_COPY],
        tone: 'grave',
      };
    case 'deleted':
      return {
        icon: FileX2,
        title: t('trouble.deleted.title', { name }),
        body: t(isKept ? 'trouble.deleted.body' : 'trouble.unkept'),
        choices: [{ does: 'save-again', label: 'trouble.save-again' }, SAVE_COPY],
        tone: 'grave',
      };
    case 'full':
      return {
        icon: HardDrive,
        title: t('trouble.full.title'),
        body: fullBody(trouble.missing, t),
        choices: [{ does: 'retry', label: 'trouble.retry' }, SAVE_COPY],
        tone: 'grave',
      };
    case 'held':
      return heldWords(trouble, about);
    case 'read-only':
      return {
        icon: Lock,
        title: t('trouble.read-only.title'),
        body: t('trouble.read-only.body'),
        choices: [SAVE_COPY],
        tone: 'calm',
      };
  }
}

type Conflict = Extract<FileTrouble, { readonly kind: 'conflict' }>;
type Held = Extract<FileTrouble, { readonly kind: 'held' }>;

function conflictWords({ theirsOpens, mineMayStay }: Conflict, { t, name }: About): BannerWords {
  const keep = mineMayStay ? [KEEP_MINE] : [];
  if (!theirsOpens) {
    return {
      icon: FileWarning,
      title: t('trouble.no-map.title'),
      body: mineMayStay ? t('trouble.no-map.body', { name }) : t('trouble.stuck.body', { name }),
      choices: [...keep, SAVE_COPY],
      tone: 'grave',
    };
  }
  return {
    icon: UsersRound,
    title: t('trouble.conflict.title'),
    body: t(mineMayStay ? 'trouble.conflict.body' : 'trouble.stuck.body', { name }),
    choices: [...(mineMayStay ? [MERGE] : []), ...keep, LOAD_THEIRS, SAVE_MINE],
    tone: 'grave',
  };
}

function heldWords({ by, tookOver }: Held, { t, now, isKept }: About): BannerWords {
  const holder = holderName(t, by);
  const since = sinceText(t, by, now);
  return {
    icon: UserRound,
    title: t(tookOver ? 'trouble.took-over.title' : 'trouble.held.title', { holder }),
    body:
      tookOver && !isKept
        ? t('trouble.unkept')
        : t(tookOver ? 'trouble.took-over.body' : 'trouble.held.body', { since }),
    choices: [SAVE_COPY, { does: 'take-over', label: tookOver ? 'trouble.take-back' : 'trouble.take-over' }],
    tone: tookOver ? 'grave' : 'calm',
  };
}

const MEGABYTE = 1_000_000;

function fullBody(missing: number | null, t: Translate): string {
  if (missing === null || missing === 0) return t('trouble.full.body');
  return t('trouble.full.missing', { size: Math.ceil(missing / MEGABYTE) });
}
