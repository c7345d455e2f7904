import { channelName } from '../../shared/channel-vocabulary.ts';
import { cutText, fieldName, valueText, type ValueWords } from '../../shared/export/difference-values.ts';
import { FIELDS, type Field, type SubjectName } from '../../shared/map/differences.ts';
import type { Channel, Emotion, Gap, Link, Note } from '../../shared/map/journey-map.ts';
import { type Difference, type MergedList, PLACE } from '../../shared/workshop/merge-copies.ts';
import { laneName, personaName, stageName } from '../panels/parts/names.ts';

/** What two copies say differently, in words. */
export type DifferenceWords = { readonly about: string; readonly mine: string; readonly theirs: string };

export function differenceWords(difference: Difference, words: ValueWords): DifferenceWords {
  const { t } = words;
  const { path, mine, theirs } = difference;
  const what = subjectOf(difference, words);
  if (path.length === 0) {
    const say = (value: unknown) => t(value === undefined ? 'merging.isGone' : 'merging.isThere');
    return {
      about: what,
      mine: t('merging.mine', { value: say(mine) }),
      theirs: t('merging.theirs', { value: say(theirs) }),
    };
  }
  const isPlace = path[0] === PLACE;
  const field = fieldOf(path);
  const subject = SUBJECTS[difference.list ?? 'maps'];
  const named = isPlace ? t('merging.place') : fieldName(subject, field, t);
  const say = (value: unknown) => (isPlace ? cellText(value, words) : valueText(subject, field, value, words));
  return {
    about: t('merging.aboutField', { what, field: named }),
    mine: t('merging.mine', { value: say(mine) }),
    theirs: t('merging.theirs', { value: say(theirs) }),
  };
}

const SUBJECTS: Readonly<Record<MergedList, SubjectName>> = {
  stages: 'stage',
  lanes: 'lane',
  notes: 'note',
  personas: 'persona',
  channels: 'channel',
  metrics: 'metric',
  links: 'link',
  strokes: 'stroke',
  emotions: 'feeling',
  gaps: 'gap',
  photos: 'map',
  images: 'map',
  agenda: 'map',
  maps: 'map',
};

function fieldOf(path: readonly string[]): Field {
  const [first = '', second] = path;
  const joined = INNER[first]?.[second ?? ''] ?? second ?? first;
  const known = first === 'closing' ? `closing.${second}` : joined;
  return FIELDS.find((field) => field === known) ?? 'other';
}

/** Values that lie in a record of a record, where they are called otherwise. */
const INNER: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> = {
  evidence: { kind: 'evidence', note: 'evidenceNote' },
};

function cellText(value: unknown, { t, maps }: ValueWords): string {
  const [[stage, lane]] = value as readonly [readonly [string, string]];
  const inStage = maps.flatMap(({ stages }) => stages).find(({ id }) => id === stage);
  const inLane = maps.flatMap(({ lanes }) => lanes).find(({ id }) => id === lane);
  return t('board.cell', {
    stage: stageName(inStage ?? { name: '' }, t),
    lane: laneName(inLane ?? { name: '' }, t),
  });
}

function noteText(note: Pick<Note, 'text' | 'faceDown'> | undefined, { t }: ValueWords): string {
  if (note?.faceDown === true) return t('column.faceDown');
  return cutText(note?.text ?? '') || t('board.emptyNote');
}

function subjectOf({ list, record }: Difference, words: ValueWords): string {
  const { t, language, maps } = words;
  if (list === null || record === null) return t('compare.of.map');
  const stageOf = (id: string) =>
    stageName(maps.flatMap(({ stages }) => stages).find((each) => each.id === id) ?? { name: '' }, t);
  const name = typeof record.name === 'string' ? cutText(record.name) : '';
  // The list says what its records are.
  switch (list) {
    case 'notes':
      return noteText(record as unknown as Note, words);
    case 'stages':
    case 'lanes':
    case 'personas':
    case 'metrics':
      return t(`compare.of.${NAMED[list]}`, { name: name || t('compare.nothing') });
    case 'channels':
      return t('compare.of.channel', { name: cutText(channelName(record as unknown as Channel, language)) });
    case 'links': {
      const { from, to } = record as unknown as Link;
      const end = (id: string) =>
        noteText(
          maps.flatMap(({ notes }) => notes).find((note) => note.id === id),
          words,
        );
      return t('compare.of.link', { from: end(from), to: end(to) });
    }
    case 'emotions': {
      const { stage, persona, when } = record as unknown as Emotion;
      const who =
        persona === null
          ? t('feeling.everyone')
          : personaName(maps.flatMap(({ personas }) => personas).find(({ id }) => id === persona) ?? { name: '' }, t);
      return t('merging.aboutEmotion', {
        feeling: t('feeling.curve', { who, when: t(`value.${when}`) }),
        stage: stageOf(stage),
      });
    }
    case 'gaps':
      return t('merging.aboutGap', { gap: t('gap.title'), stage: stageOf((record as unknown as Gap).stage) });
    case 'strokes':
      return t('compare.of.stroke');
    case 'photos':
    case 'images':
      return name || t('photo.one');
    case 'agenda':
    case 'maps':
      return name || cutText(typeof record.title === 'string' ? record.title : '') || t('compare.of.map');
  }
}

const NAMED = { stages: 'stage', lanes: 'lane', personas: 'persona', metrics: 'metric' } as const;
