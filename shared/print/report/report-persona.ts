import type { Tag } from '../../export/svg-tags.ts';
import { graphemesOf } from '../../layout/line-breaks.ts';
import type { Shape } from '../../layout/shape.ts';
import type { Persona } from '../../map/journey-map.ts';
import { personaLook, resolveColour } from '../../theme.ts';
import { PAPER_THEME } from '../print-theme.ts';
import { type ReportPaper, TEXT } from './report-style.ts';
import { heightOf, type Ribbon, type Row } from './row.ts';
import { MOST_TOGETHER, textRows, together } from './text-rows.ts';

const ABOUT = ['habits', 'attitudes', 'needs'] as const;
const STRIP = { width: 4, gap: 9 } as const;
const AVATAR = { size: 26, gap: 10, text: 9.5 } as const;
const GAP = 12;

export type PersonaPlace = {
  /** Which of the personas it is, from 0. */
  readonly at: number;
  /** The list of them all. */
  readonly list: Tag;
};

/** Who a persona is, beside a disc with the initials. */
export function personaRows(paper: ReportPaper, persona: Persona, { at, list }: PersonaPlace): readonly Row[] {
  const { printing, gutter, column } = paper;
  const { t, measure } = printing;
  const fill = resolveColour(PAPER_THEME, persona.colour, PAPER_THEME.notes.violet);
  const ribbon: Ribbon = { x: gutter, width: STRIP.width, fill };
  const item: Tag = { role: 'listitem' };
  const left = gutter + STRIP.width + STRIP.gap;
  const x = left + AVATAR.size + AVATAR.gap;
  const paragraph = (text: string, style: (typeof TEXT)[keyof typeof TEXT], gap: number): readonly Row[] =>
    text.trim() === ''
      ? []
      : textRows(text, style, {
          x,
          width: gutter + column - x,
          measure,
          ribbon,
          gap,
          tags: [list, item, { role: 'paragraph' }],
        });
  const quote = persona.quote.trim();
  const rows = [
    ...paragraph(persona.name, TEXT.strong, 0),
    ...paragraph(persona.who, TEXT.body, 1),
    ...ABOUT.filter((key) => persona[key].trim() !== '').flatMap((key) =>
      paragraph(`${t(`column.${key}`)}: ${persona[key].trim()}`, TEXT.body, 1),
    ),
    ...paragraph(quote === '' ? '' : `\u201c${quote}\u201d`, TEXT.quiet, 2),
  ];
  const [first, ...rest] = rows;
  if (first === undefined) return [];
  const disc = { shapes: discShapes(persona, left), tags: [list, item, { role: 'ornament' } satisfies Tag] };
  const missing = AVATAR.size + 4 - heightOf(rows);
  const card = [
    // The disc is as high as two lines, which stay on its page.
    { ...first, gap: at === 0 ? 0 : GAP, holds: true, parts: [disc, ...first.parts] },
    ...rest,
    ...(missing > 0 ? [{ height: missing, gap: 0, parts: [], ribbon }] : []),
  ];
  return card.length <= MOST_TOGETHER ? together(card) : card;
}

/** In the colour that the persona has on notes. */
function discShapes({ name, colour }: Persona, left: number): readonly Shape[] {
  const { ground, ink } = personaLook(PAPER_THEME, colour);
  const half = AVATAR.size / 2;
  const middle = { x: left + half, y: half + 1 };
  const rect = { x: left, y: 1, width: AVATAR.size, height: AVATAR.size };
  const at = { x: middle.x, y: middle.y + AVATAR.text * 0.36 };
  const text = { text: initialsOf(name), at, align: 'middle', rtl: false, size: AVATAR.text, weight: 600 } as const;
  return [
    { kind: 'rect', rect, fill: ground, radii: [half, half, half, half] },
    { kind: 'text', ...text, fill: ink },
  ];
}

/** "Nina Sari" has "NS". */
function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => graphemesOf(word ?? '')[0]?.toUpperCase() ?? '').join('');
}
