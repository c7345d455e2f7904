import { changedFields, type Difference, type RecordsOf, valuesOf } from './differences.ts';
import type { Emotion, Gap, JourneyMap } from './journey-map.ts';

type References = (of: 'stage' | 'persona', id: string) => string;

/** How each curve, now and wished, and each gap became another from stage to stage. */
export function differencesInFeelings(
  before: JourneyMap,
  after: JourneyMap,
  toAfter: References,
): readonly (Difference<'feeling'> | Difference<'gap'>)[] {
  const place = ({ stage, persona, when }: Emotion): string => `${when}\u0000${persona ?? ''}\u0000${stage}`;
  const known = ({ stage, persona, ...own }: Emotion): Emotion => ({
    ...own,
    stage: toAfter('stage', stage),
    persona: persona === null ? null : toAfter('persona', persona),
  });
  const ofStage = ({ stage }: Gap): string => stage;
  return [
    ...differences('feeling', {
      before: firstsOf(before.emotions, (emotion) => place(known(emotion))),
      after: firstsOf(after.emotions, place),
    }),
    ...differences('gap', {
      before: firstsOf(before.gaps, (gap) => toAfter('stage', gap.stage)),
      after: firstsOf(after.gaps, ofStage),
    }),
  ];
}

/** A file may say two things of one place; the first counts. */
function firstsOf<Entry>(records: readonly Entry[], key: (record: Entry) => string): ReadonlyMap<string, Entry> {
  const firsts = new Map<string, Entry>();
  for (const record of records) if (!firsts.has(key(record))) firsts.set(key(record), record);
  return firsts;
}

type Sides<Entry> = { readonly before: ReadonlyMap<string, Entry>; readonly after: ReadonlyMap<string, Entry> };

function differences<Of extends 'feeling' | 'gap'>(
  of: Of,
  { before, after }: Sides<RecordsOf[Of]>,
): readonly Difference<Of>[] {
  const gone = [...before].filter(([key]) => !after.has(key));
  return [
    ...gone.map(([, record]) => ({ kind: 'removed', of, before: record, after: null, fields: [] }) as const),
    ...[...after].flatMap(([key, record]): readonly Difference<Of>[] => {
      const earlier = before.get(key);
      if (earlier === undefined) return [{ kind: 'added', of, before: null, after: record, fields: [] }];
      const fields = changedFields(valuesOf(of, earlier), valuesOf(of, record));
      return fields.length === 0 ? [] : [{ kind: 'changed', of, before: earlier, after: record, fields }];
    }),
  ];
}
