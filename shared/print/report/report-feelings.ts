import { Smile } from 'lucide';
import type { Tag } from '../../export/svg-tags.ts';
import { stepText } from '../../i18n/step-text.ts';
import type { PlainTextKey, Translate } from '../../i18n/translate.ts';
import { feelingAt } from '../../map/feelings.ts';
import type { Emotion, JourneyMap, Language, PersonaId, Stage } from '../../map/journey-map.ts';
import { dotsOnScale, drawnRows } from './drawn-rows.ts';
import type { ReportPaper } from './report-style.ts';
import type { Row } from './row.ts';
import { besideName } from './side-block.ts';
import { MOST_TOGETHER, together } from './text-rows.ts';
import { factsText } from '../../list-text.ts';

/** As those of gaps, halves go with the stronger word. */
function feelingWord(value: number): PlainTextKey {
  if (value <= -1.5) return 'report.feeling.veryBad';
  if (value < 0) return 'report.feeling.bad';
  if (value === 0) return 'report.feeling.neutral';
  return value < 1.5 ? 'report.feeling.good' : 'report.feeling.veryGood';
}

type Felt = { readonly now: Emotion | undefined; readonly wished: Emotion | undefined };

/** How a stage feels to each persona: as it is, and as it is to become. */
export function feelingRows(paper: ReportPaper, { id }: Stage): readonly Row[] {
  const { map, t, settings } = paper.printing;
  const list: Tag = { role: 'list' };
  const rows = travellers(map, settings.include.personas).flatMap((persona) => {
    const felt = {
      now: feelingAt(map, { stage: id, persona, when: 'now' }),
      wished: feelingAt(map, { stage: id, persona, when: 'wished' }),
    };
    return felt.now === undefined && felt.wished === undefined ? [] : feltRows(paper, persona, felt, list);
  });
  const whole = rows.length <= MOST_TOGETHER ? together(rows) : rows;
  return besideName(paper, { name: t('sheet.emotions'), icon: Smile, level: 2 }, whole);
}

/** null: everybody. */
function travellers({ personas }: JourneyMap, areNamed: boolean): readonly (PersonaId | null)[] {
  return [null, ...(areNamed ? personas.map(({ id }) => id) : [])];
}

function feltRows(paper: ReportPaper, persona: PersonaId | null, { now, wished }: Felt, list: Tag): readonly Row[] {
  const { map, t, settings } = paper.printing;
  const name = map.personas.find(({ id }) => id === persona)?.name.trim() ?? '';
  const felt = feltText({ now, wished }, settings.language, t);
  return drawnRows(paper, {
    drawing: dotsOnScale(now?.value ?? null, wished?.value ?? null),
    words: name === '' ? felt : `${name}: ${felt}`,
    remarks: [now?.note ?? '', wished?.note ?? ''],
    tags: [list, { role: 'listitem' }],
  });
}

function feltText({ now, wished }: Felt, language: Language, t: Translate): string {
  const said = ({ value }: Emotion): string => `${t(feelingWord(value))} (${stepText(value, language)})`;
  const facts = [
    now === undefined ? '' : t('report.feltNow', { feeling: said(now) }),
    wished === undefined ? '' : t('report.feltWished', { feeling: said(wished) }),
  ];
  return factsText(facts, t);
}
