import { Smile } from 'lucide';
import type { Tag } from '../../export/svg-tags.ts';
import type { PlainTextKey, Translate } from '../../i18n/translate.ts';
import { dotShape } from '../../layout/marks.ts';
import type { Shape } from '../../layout/shape.ts';
import type { Emotion, JourneyMap, PersonaId, Stage } from '../../map/journey-map.ts';
import { PAPER_THEME } from '../print-theme.ts';
import { type ReportPaper, TEXT } from './report-style.ts';
import type { Row } from './row.ts';
import { besideName } from './side-block.ts';
import { textRows, together } from './text-rows.ts';

const FEELINGS: Readonly<Record<number, PlainTextKey>> = {
  [-2]: 'report.feeling.veryBad',
  [-1]: 'report.feeling.bad',
  0: 'report.feeling.neutral',
  1: 'report.feeling.good',
  2: 'report.feeling.veryGood',
};

const SCALE = { step: 15, dot: 3.4, tick: 2, gap: 14, height: 14.5 } as const;
const SCALE_WIDTH = 4 * SCALE.step + 2 * SCALE.dot;
const NARROW = 220;

type Felt = { readonly now: Emotion | null; readonly wished: Emotion | null };

/** How a stage feels to each persona: as it is, and as it is to become. */
export function feelingRows(paper: ReportPaper, { id }: Stage): readonly Row[] {
  const { map, t, settings } = paper.printing;
  const list: Tag = { role: 'list' };
  const rows = travellers(map, settings.include.personas).flatMap((persona) => {
    const of = (when: Emotion['when']): Emotion | null =>
      map.emotions.find((one) => one.stage === id && one.persona === persona && one.when === when) ?? null;
    const felt = { now: of('now'), wished: of('wished') };
    return felt.now === null && felt.wished === null ? [] : feltRows(paper, persona, felt, list);
  });
  return besideName(paper, { name: t('sheet.emotions'), icon: Smile, level: 2 }, rows);
}

/** null: everybody. */
function travellers({ personas }: JourneyMap, areNamed: boolean): readonly (PersonaId | null)[] {
  return [null, ...(areNamed ? personas.map(({ id }) => id) : [])];
}

function feltRows(paper: ReportPaper, persona: PersonaId | null, felt: Felt, list: Tag): readonly Row[] {
  const { printing, gutter, column } = paper;
  const { map, t, measure, settings } = printing;
  const tags: readonly Tag[] = [list, { role: 'listitem' }];
  const indent = column < NARROW ? 0 : SCALE_WIDTH + SCALE.gap;
  const place = { x: gutter + indent, width: column - indent, measure, tags };
  const name = map.personas.find(({ id }) => id === persona)?.name.trim() ?? '';
  const words = `${name === '' ? '' : `${name}: `}${feltText(felt, settings.language, t)}`;
  const notes = [felt.now?.note, felt.wished?.note].flatMap((note) =>
    note === undefined || note.trim() === '' ? [] : [note],
  );
  const rows = [
    ...textRows(words, TEXT.body, { ...place, gap: 5 }),
    ...notes.flatMap((note) => textRows(note, TEXT.quiet, place)),
  ];
  const scale = indent === 0 ? [] : [{ shapes: scaleShapes(felt, gutter), tags: [] }];
  const drawn = rows.map((row, at) => (at === 0 ? { ...row, parts: [...scale, ...row.parts] } : row));
  return rows.length < 8 ? together(drawn) : drawn;
}

function feltText({ now, wished }: Felt, language: 'en' | 'id', t: Translate): string {
  const number = new Intl.NumberFormat(language, { signDisplay: 'exceptZero', maximumFractionDigits: 2 });
  const said = ({ value }: Emotion): string => {
    const word = FEELINGS[value];
    return word === undefined ? number.format(value) : `${t(word)} (${number.format(value)})`;
  };
  return [
    now === null ? '' : t('report.feltNow', { feeling: said(now) }),
    wished === null ? '' : t('report.feltWished', { feeling: said(wished) }),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** From -2 to +2: a full dot is how it is, a ring how it is to become. */
function scaleShapes({ now, wished }: Felt, left: number): readonly Shape[] {
  const { ink, ink2, board } = PAPER_THEME;
  const y = SCALE.height / 2;
  const at = (value: number): number => left + SCALE.dot + (Math.max(-2, Math.min(2, value)) + 2) * SCALE.step;
  const ticks = [-2, -1, 0, 1, 2].map((value): Shape => {
    const reach = value === 0 ? SCALE.tick * 2 : SCALE.tick;
    const x = at(value);
    return { kind: 'line', from: { x, y: y - reach }, to: { x, y: y + reach }, stroke: ink2, strokeWidth: 0.6 };
  });
  const ring = (value: number): readonly Shape[] => [
    dotShape({ x: at(value), y }, SCALE.dot, ink),
    dotShape({ x: at(value), y }, SCALE.dot - 1, board),
  ];
  return [
    { kind: 'line', from: { x: at(-2), y }, to: { x: at(2), y }, stroke: ink2, strokeWidth: 0.6 },
    ...ticks,
    ...(wished === null ? [] : ring(wished.value)),
    ...(now === null
      ? []
      : [dotShape({ x: at(now.value), y }, now.value === wished?.value ? SCALE.dot - 1.8 : SCALE.dot, ink)]),
  ];
}
