import type { Size } from '../geometry.ts';
import type { JourneyMap, Persona } from '../map/journey-map.ts';
import { NOTE_COLOURS } from '../map/journey-map.ts';
import { resolveColour } from '../theme.ts';
import { type Band, type BandOptions, beside, type TextStyle, textBand, under } from './band.ts';
import { PAPER_THEME } from './print-theme.ts';

const { ink, ink2 } = PAPER_THEME;
const TITLE: TextStyle = { size: 22, weight: 600, lineHeight: 1.2, fill: ink };
const LABEL: TextStyle = { size: 7.5, weight: 500, lineHeight: 1.6, fill: ink2 };
const BODY: TextStyle = { size: 9, weight: 400, lineHeight: 1.35, fill: ink };
const NAME: TextStyle = { ...BODY, weight: 600 };
const WHO: TextStyle = { ...BODY, size: 8.5, fill: ink2 };
const GAP = { columns: 24, rows: 8, personas: 3 } as const;
const DOT = { size: 8, indent: 14 } as const;
/** From this width on the title stands beside the goals, not above them. */
const BROAD = 640;
const PERSONAS_SHOWN = 6;

/** `share`: of the width, set against the other columns'. */
type Column = { readonly share: number; readonly band: (room: Size) => Band };

/** What a page says above the map: its title, the two goals and who travels. */
export function headerBand(map: JourneyMap, options: BandOptions): Band {
  const { room, measure } = options;
  const words = map.title.trim();
  const title = (space: Size): Band =>
    words === '' ? { shapes: [], height: 0 } : textBand(words, TITLE, space, measure);
  const about = [...goalColumns(map, options), ...personaColumn(map, options)];
  if (about.length === 0) return title(room);
  if (words === '') return columns(about, room);
  if (room.width >= BROAD) return columns([{ share: 1.25, band: title }, ...about], room);
  const head = title({ ...room, height: room.height / 3 });
  return under([head, columns(about, { ...room, height: room.height - head.height - GAP.rows })], GAP.rows);
}

function goalColumns({ goal }: JourneyMap, { t, measure }: BandOptions): readonly Column[] {
  const goals = [
    { label: t('print.company'), words: goal.company.trim() },
    { label: t('print.customer'), words: goal.customer.trim() },
  ];
  return goals
    .filter(({ words }) => words !== '')
    .map(({ label, words }) => ({
      share: 1,
      band: (room) => {
        const above = textBand(label, LABEL, room, measure);
        const space = { ...room, height: room.height - above.height };
        return under([above, textBand(words, BODY, space, measure)], 0);
      },
    }));
}

function personaColumn({ personas }: JourneyMap, options: BandOptions): readonly Column[] {
  const { t, measure } = options;
  const named = personas.filter(({ name, who }) => `${name}${who}`.trim() !== '');
  if (named.length === 0) return [];
  const shown = named.slice(0, PERSONAS_SHOWN);
  const rest = named.length - shown.length;
  const band = (room: Size): Band => {
    const space = { ...room, height: room.height / shown.length - GAP.personas - LABEL.size };
    return under(
      [
        textBand(t('print.personas'), LABEL, room, measure),
        under(
          [
            ...shown.map((persona, index) => personaBand(persona, index, { ...options, room: space })),
            ...(rest === 0 ? [] : [textBand(t('print.morePersonas', { count: rest }), WHO, room, measure)]),
          ],
          GAP.personas,
        ),
      ],
      0,
    );
  };
  return [{ share: 1.4, band }];
}

function personaBand({ name, who, colour }: Persona, index: number, { room, measure }: BandOptions): Band {
  // Not the colour of the first lane, which the first persona would be taken for.
  const otherwise = PAPER_THEME.notes[NOTE_COLOURS[(index + 4) % NOTE_COLOURS.length] ?? 'grey'];
  const half = DOT.size / 2;
  const middle = (BODY.size * BODY.lineHeight) / 2;
  const dot: Band = {
    shapes: [
      {
        kind: 'rect',
        rect: { x: 0, y: middle - half, width: DOT.size, height: DOT.size },
        fill: resolveColour(PAPER_THEME, colour, otherwise),
        radii: [half, half, half, half],
      },
    ],
    height: 0,
  };
  const lines = [
    { words: name.trim(), style: NAME },
    { words: who.trim(), style: WHO },
  ].filter(({ words }) => words !== '');
  const space = { width: room.width - DOT.indent, height: room.height / lines.length };
  const text = under(
    lines.map(({ words, style }) => textBand(words, style, space, measure)),
    0,
  );
  return beside([
    { x: 0, band: dot },
    { x: DOT.indent, band: text },
  ]);
}

function columns(all: readonly Column[], room: Size): Band {
  const shares = all.reduce((sum, { share }) => sum + share, 0);
  const free = room.width - GAP.columns * (all.length - 1);
  let x = 0;
  return beside(
    all.map(({ share, band }) => {
      const width = (free * share) / shares;
      const column = { x, band: band({ ...room, width }) };
      x += width + GAP.columns;
      return column;
    }),
  );
}
