import type { PlacedShapes } from '../export/svg.ts';
import type { Point, Size } from '../geometry.ts';
import type { JourneyMap, Persona } from '../map/journey-map.ts';
import { initialOf } from '../layout/initial.ts';
import { baselineOf } from '../layout/text-shapes.ts';
import type { Shape } from '../layout/shape.ts';
import { personaLook } from '../theme.ts';
import { type Band, type BandOptions, beside, moved, type TextStyle, textBand, under } from './band.ts';
import { PAPER_THEME } from './print-theme.ts';
import { spacedLines } from './spaced-lines.ts';

const { ink, ink2 } = PAPER_THEME;
const TITLE: TextStyle = { size: 22, weight: 600, lineHeight: 1.2, fill: ink };
const LABEL: TextStyle = { size: 7.5, weight: 500, lineHeight: 1.6, fill: ink2 };
const BODY: TextStyle = { size: 9, weight: 400, lineHeight: 1.35, fill: ink };
const NAME: TextStyle = { ...BODY, weight: 600 };
const WHO: TextStyle = { ...BODY, size: 8.5, fill: ink2 };
const GAP = { columns: 24, rows: 8, personas: 3 } as const;
const DOT = { size: 11, letter: 6.75, indent: 17 } as const;
/** From this width on the title may stand beside the goals, not above them: so wide, set against their columns. */
const BROAD = 640;
const TITLE_SHARES = [1.25, 1.8, 2.4] as const;
const PERSONAS_SHOWN = 6;
/** Heights as near as that are the same. */
const HAIR = 0.01;

/** `share`: of the width, set against the other columns'. */
type Column = { readonly share: number; readonly band: (room: Size) => Band };

/** What is above the map. The first `titleLines` of its shapes are the title. */
export type Header = Band & { readonly titleLines: number };

/** What a page says above the map: its title, the two goals and who travels. */
export function headerBand(map: JourneyMap, options: BandOptions): Header {
  const { room, measure } = options;
  const words = map.title.trim();
  const about = [...goalColumns(map, options), ...personaColumn(map, options)];
  if (words === '') return { ...columns(about, room), titleLines: 0 };
  const title = (space: Size): Band => textBand(words, TITLE, space, measure);
  if (about.length === 0) return titled(title(room));
  const head = title({ ...room, height: room.height / 3 });
  const rest = { ...room, height: room.height - head.height - GAP.rows };
  const above = titled(head, columns(about, rest), { x: 0, y: head.height + GAP.rows });
  if (room.width < BROAD) return above;
  const ways = TITLE_SHARES.map((share) => besideTitle(title, share, about, room));
  // What the header does not take is the map's.
  return [...ways, above].reduce((least, way) => (way.height < least.height - HAIR ? way : least));
}

function besideTitle(title: Column['band'], share: number, about: readonly Column[], room: Size): Header {
  const shares = about.reduce((sum, column) => sum + column.share, share);
  const width = ((room.width - GAP.columns * about.length) * share) / shares;
  const x = width + GAP.columns;
  return titled(title({ ...room, width }), columns(about, { ...room, width: room.width - x }), { x, y: 0 });
}

function titled(title: Band, about: Band = { shapes: [], height: 0 }, at: Point = { x: 0, y: 0 }): Header {
  return {
    shapes: [...title.shapes, ...moved(about.shapes, at)],
    height: Math.max(title.height, at.y + about.height),
    titleLines: title.shapes.length,
  };
}

/** The header on its page. Its title is a heading, which a bookmark of the PDF leads to. */
export function headerLayers(
  { shapes, titleLines }: Header,
  place: Pick<PlacedShapes, 'at' | 'scale'>,
): readonly PlacedShapes[] {
  const [title, about] = [shapes.slice(0, titleLines), shapes.slice(titleLines)];
  return [
    { ...place, shapes: spacedLines(title), tags: [{ role: 'heading', level: 1 }] } satisfies PlacedShapes,
    { ...place, shapes: about },
  ].filter((layer) => layer.shapes.length > 0);
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
            ...shown.map((persona) => personaBand(persona, { ...options, room: space })),
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

function personaBand({ name, who, colour }: Persona, { room, measure }: BandOptions): Band {
  const middle = (BODY.size * BODY.lineHeight) / 2;
  const dot: Band = { shapes: personaDisc(name, colour, { x: DOT.size / 2, y: middle }), height: 0 };
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

/** As notes have it at their foot. */
function personaDisc(name: string, colour: Persona['colour'], middle: Point): readonly Shape[] {
  const { ground, ink: letter } = personaLook(PAPER_THEME, colour);
  const half = DOT.size / 2;
  const rect = { x: middle.x - half, y: middle.y - half, width: DOT.size, height: DOT.size };
  const at = { x: middle.x, y: rect.y + baselineOf(DOT.letter, DOT.size) };
  const text = { text: initialOf(name), at, align: 'middle', rtl: false, size: DOT.letter, weight: 600 } as const;
  return [
    { kind: 'rect', rect, fill: ground, radii: [half, half, half, half] },
    { kind: 'text', ...text, fill: letter },
  ];
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
