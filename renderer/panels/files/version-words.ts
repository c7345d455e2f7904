import type { Translate } from '../../../shared/i18n/translate.ts';
import type { ChangeCounts } from '../../../shared/map/count-changes.ts';
import type { Language } from '../../../shared/map/journey-map.ts';
import { momentText } from '../../../shared/moment-text.ts';
import type { Version } from '../../../shared/version.ts';
import { listText } from '../../../shared/list-text.ts';

/** What a version goes by: the name that a person gave it, or when it was written. */
export function versionName({ name, saved }: Version, language: Language): string {
  return name.trim() === '' ? momentText(saved, language) : name;
}

/** "3 notes added, 1 stage removed": what was done since, in full. */
export function changeWords(counts: ChangeCounts, t: Translate): string {
  const words = changesInWords(counts, t);
  return words.length === 0 ? t('versions.same') : t('versions.since', { changes: listText(words, t) });
}

/** Each kind of change in a few words. */
export function changesInWords({ notes, stages, lanes, hasOther }: ChangeCounts, t: Translate): readonly string[] {
  return [
    notes.added > 0 && t('versions.notes.added', { count: notes.added }),
    notes.changed > 0 && t('versions.notes.changed', { count: notes.changed }),
    notes.removed > 0 && t('versions.notes.removed', { count: notes.removed }),
    stages.added > 0 && t('versions.stages.added', { count: stages.added }),
    stages.changed > 0 && t('versions.stages.changed', { count: stages.changed }),
    stages.removed > 0 && t('versions.stages.removed', { count: stages.removed }),
    lanes.added > 0 && t('versions.lanes.added', { count: lanes.added }),
    lanes.changed > 0 && t('versions.lanes.changed', { count: lanes.changed }),
    lanes.removed > 0 && t('versions.lanes.removed', { count: lanes.removed }),
    hasOther && t('versions.other'),
  ].filter((word) => word !== false);
}

export function sizeWords({ size }: Version, t: Translate): string {
  return t('versions.size', { kilobytes: Math.max(1, Math.round(size / 1024)) });
}
