import type { Rect } from '../geometry.ts';
import type { JourneyMap, Link } from '../map/journey-map.ts';
import { LIGHT } from '../theme.ts';
import { wallOf } from './wall.ts';

const FONT = { fontSize: 16, fontFamily: 2, lineHeight: 1.25 } as const;
const PADDING = 5;
const LABEL_WIDTH = 160;

/** Excalidraw's own file: stages are frames, notes boxes with a text in them, links arrows. */
export function excalidrawText(map: JourneyMap): string {
  const { stages, lanes, notes, links } = wallOf(map);
  const rects = new Map(notes.map(({ id, rect }) => [id, rect]));
  const elements = [
    ...stages.map(({ id, name, rect }) => ({ ...element('frame', id, rect), strokeColor: '#bbbbbb', name })),
    ...lanes.map(({ id, name, rect }) => textElement({ id, text: name, rect, frameId: null, containerId: null })),
    ...notes.flatMap(({ id, text, rect, stage, colour }) => {
      const inside = `${id} text`;
      // Excalidraw takes a text that says nothing away when it opens a file.
      const says = text.trim() !== '';
      const bound = [
        ...(says ? [{ type: 'text', id: inside }] : []),
        ...links.filter(({ from, to }) => from === id || to === id).map((link) => ({ type: 'arrow', id: link.id })),
      ];
      return [
        { ...element('rectangle', id, rect), backgroundColor: colour, frameId: stage, boundElements: bound },
        ...(says ? [textElement({ id: inside, text, rect, frameId: stage, containerId: id })] : []),
      ];
    }),
    ...links.flatMap((link): readonly object[] => {
      const arrow = arrowElement(link, rects);
      if (link.label.trim() === '') return [arrow];
      const inside = `${link.id} text`;
      const rect = labelRect(arrow);
      return [
        { ...arrow, boundElements: [{ type: 'text', id: inside }] },
        textElement({ id: inside, text: link.label, rect, frameId: null, containerId: link.id }),
      ];
    }),
  ];
  const file = { type: 'excalidraw', version: 2, source: 'Jejak', elements, appState: {}, files: {} };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function element(type: string, id: string, { x, y, width, height }: Rect) {
  return {
    id,
    type,
    x,
    y,
    width,
    height,
    angle: 0,
    strokeColor: LIGHT.noteInk,
    backgroundColor: 'transparent',
    fillStyle: 'solid',
    strokeWidth: 1,
    strokeStyle: 'solid',
    roughness: 0,
    opacity: 100,
    groupIds: [],
    frameId: null as string | null,
    roundness: null,
    seed: 1,
    version: 1,
    versionNonce: 1,
    isDeleted: false,
    boundElements: [] as readonly object[],
    updated: 1,
    link: null,
    locked: false,
  };
}

type TextPlace = {
  readonly id: string;
  readonly text: string;
  readonly rect: Rect;
  readonly frameId: string | null;
  readonly containerId: string | null;
};

function textElement({ id, text, rect, frameId, containerId }: TextPlace) {
  const width = rect.width - 2 * PADDING;
  const lines = brokenLines(text, Math.floor(width / (FONT.fontSize * 0.55)));
  const height = lines.length * FONT.fontSize * FONT.lineHeight;
  const place = { x: rect.x + PADDING, y: rect.y + (rect.height - height) / 2, width, height };
  return {
    ...element('text', id, place),
    ...FONT,
    text: lines.join('\n'),
    originalText: text,
    textAlign: containerId === null ? 'left' : 'center',
    verticalAlign: 'middle',
    containerId,
    frameId,
    autoResize: false,
  };
}

/** About where lines end; the program breaks them anew when the text is touched. */
function brokenLines(text: string, most: number): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const lines: string[] = [];
    let last = '';
    for (const word of line.split(' ')) {
      if (last !== '' && last.length + word.length + 1 > most) {
        lines.push(last);
        last = word;
      } else last = last === '' ? word : `${last} ${word}`;
    }
    return [...lines, last];
  });
}

/** In the middle of its arrow. */
function labelRect({ x, y, points: [, end] }: ReturnType<typeof arrowElement>): Rect {
  return { x: x + (end[0] - LABEL_WIDTH) / 2, y: y + end[1] / 2, width: LABEL_WIDTH, height: 0 };
}

function arrowElement({ id, from, to, either }: Link, rects: ReadonlyMap<string, Rect>) {
  const middle = ({ x, y, width, height }: Rect) => ({ x: x + width / 2, y: y + height / 2 });
  const nothing = { x: 0, y: 0, width: 0, height: 0 };
  const [start, end] = [middle(rects.get(from) ?? nothing), middle(rects.get(to) ?? nothing)];
  const size = { width: Math.abs(end.x - start.x), height: Math.abs(end.y - start.y) };
  return {
    ...element('arrow', id, { ...start, ...size }),
    strokeStyle: either ? 'dashed' : 'solid',
    points: [
      [0, 0],
      [end.x - start.x, end.y - start.y],
    ] as const,
    startBinding: { elementId: from, focus: 0, gap: 4 },
    endBinding: { elementId: to, focus: 0, gap: 4 },
    startArrowhead: null,
    endArrowhead: 'arrow',
    lastCommittedPoint: null,
  };
}
