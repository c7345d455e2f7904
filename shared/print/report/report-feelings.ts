import { Smile } from 'lucide';
import type { Tag } from '../../export/svg-tags.ts';
import type { PlainTextKey, Translate } from '../../i18n/translate.ts';
import { feelingAt } from '../../map/feelings.ts';
import type { Emotion, JourneyMap, PersonaId, Stage } from '../../map/journey-map.ts';
import { dotsOnScale, drawnRows, MOST_TOGETHER } from './drawn-rows.ts';
import type { ReportPaper } from './report-style.ts';
import type { Row } from './row.ts';
import { besideName } from './side-block.ts';
import { together } from './text-rows.ts';

const FEELINGS: Readonly<Record<number, PlainTextKey>> = {
  [-2]: 'report.feeling.veryBad',
  [-1]: 'report.feeling.bad',
  0: 'report.feeling.neutral',
  1: 'report.feeling.good',
  2: 'report.feeling.veryGood',
};

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

function feltText({ now, wished }: Felt, language: 'en' | 'id', t: Translate): string {
  const number = new Intl.NumberFormat(language, { signDisplay: 'exceptZero', maximumFractionDigits: 2 });
  const said = ({ value }: Emotion): string => {
    const word = FEELINGS[value];
    return word === undefined ? number.format(value) : `${t(word)} (${number.format(value)})`;
  };
  return [
    now === undefined ? '' : t('report.feltNow', { feeling: said(now) }),
    wished === undefined ? '' : t('report.feltWished', { feeling: said(wished) }),
  ]
    .filter((part) => part !== '')
    .join(', ');
}
