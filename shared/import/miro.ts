import { z } from 'zod';
import { DEEPEST } from '../file/plain-json.ts';
import type { Point, Size } from '../geometry.ts';
import { textOfHtml, withoutEntities } from './html-text.ts';
import type { Decode } from './imported.ts';
import { jsonOf } from './json-of.ts';
import { type ForeignWall, inReadingOrder, type WallFrame, type WallItem } from './wall.ts';

/** Larger than any board; beyond it the clipboard's plain text must do. */
const LONGEST = 40_000_000;
const MARKED = /^<--\(miro-data-v1\)([A-Za-z0-9+/]+={0,2})(?:\(\/miro-data-v1\)(?:-->)?)?$/;
const META = /\bdata-meta="([^"]*)"/;

/**
 * What Miro put on the clipboard, in base64. Miro describes it nowhere: only the version that is known is taken, and
 * null is the answer to all else.
 */
export function miroBase64(html: string): string | null {
  if (html.length > LONGEST || !html.includes('(miro-data-v1)')) return null;
  const meta = META.exec(html)?.[1] ?? '';
  return MARKED.exec(withoutEntities(meta).trim())?.[1] ?? null;
}

/** Each byte lies so far from what it means. */
const SHIFT = 197;

const number = z.number().min(-1e9).max(1e9).catch(0);
const text = z.string().max(200_000).catch('');
const size = { width: number, height: number };
const end = z.looseObject({ widgetIndex: z.number().int().catch(-1) }).catch({ widgetIndex: -1 });
const widget = z.looseObject({
  type: z.literal(14),
  widgetData: z.looseObject({
    type: z.string(),
    json: z.looseObject({
      text,
      title: text,
      style: text,
      ...size,
      size: z.looseObject(size).nullable().catch(null),
      scale: z.looseObject({ scale: z.number().positive().max(1e4).catch(1) }).catch({ scale: 1 }),
      _parent: z.looseObject({ index: z.number().int() }).nullable().catch(null),
      _position: z
        .looseObject({ offsetPx: z.looseObject({ x: number, y: number }), schema: text })
        .nullable()
        .catch(null),
      primary: end,
      secondary: end,
      line: z.looseObject({ captions: z.array(z.looseObject({ text })).catch([]) }).catch({ captions: [] }),
    }),
  }),
});
const board = z.looseObject({ data: z.looseObject({ objects: z.array(z.unknown()).max(200_000) }) });

type Widget = z.infer<typeof widget>['widgetData'];
/** null: a group, or what nobody knows. They are called by their places, so each keeps its own. */
type Widgets = readonly (Widget | null)[];

export type MiroWall = ForeignWall & Readonly<Record<'pictures' | 'drawings' | 'others', number>>;

/** What lies on the part of a Miro board that was copied; null for bytes that are none. */
export function wallOfMiro(bytes: Uint8Array, decode: Decode): MiroWall | null {
  const json = decode(
    bytes.map((byte) => byte + SHIFT),
    'utf-8',
  );
  const read = board.safeParse(json === null ? undefined : jsonOf(json, 2 * DEEPEST));
  if (!read.success) return null;
  const widgets: Widgets = read.data.data.objects.map((object) => {
    const known = widget.safeParse(object);
    return known.success ? known.data.widgetData : null;
  });
  const count = (...types: readonly string[]) => widgets.filter((each) => types.includes(each?.type ?? '')).length;
  const taken = count(...NOTES, 'frame', 'line');
  const [pictures, drawings] = [count('image', 'document'), count('paint')];
  const others = widgets.filter((each) => each !== null).length - taken - pictures - drawings;
  return { ...placed(widgets), pictures, drawings, others };
}

const NOTES: readonly string[] = ['sticker', 'shape', 'text', 'card', 'grid_text'];

/** The texts of a part without frames, as people read them. */
export function textsOnWall({ items }: ForeignWall): readonly string[] {
  return inReadingOrder(items).flatMap(({ text }) => (text === '' ? [] : [text]));
}

function placed(widgets: Widgets): ForeignWall {
  const frames: WallFrame[] = [];
  const items: WallItem[] = [];
  const links: { from: string; to: string; label: string }[] = [];
  for (const [at, each] of widgets.entries()) {
    if (each === null) continue;
    const { type, json } = each;
    const id = String(at);
    const rect = rectOf(widgets, at);
    if (type === 'frame') frames.push({ id, name: textOfHtml(json.text || json.title), rect });
    else if (type === 'line') {
      const label = textOfHtml(json.line.captions[0]?.text ?? '');
      links.push({ from: String(json.primary.widgetIndex), to: String(json.secondary.widgetIndex), label });
    } else if (NOTES.includes(type)) {
      const said = textOfHtml(json.text || json.title);
      items.push({
        id,
        text: said,
        rect,
        colour: colourOf(json.style),
        frame: frameOf(widgets, at),
        isPlain: type === 'text',
      });
    }
  }
  // A line that nobody tied to anything is no link.
  return { frames, items, links: links.filter(({ from, to }) => from !== '-1' && to !== '-1') };
}

/** Deeper than anybody nests; a ring of parents ends here too. */
const DEEPEST_PARENT = 20;
const USUAL: Size = { width: 200, height: 200 };

function sizeOf({ json }: Widget): Size {
  const { width, height } = json.size ?? json;
  return width > 0 && height > 0 ? { width, height } : USUAL;
}

/** Places are those of middles; in a parent they count from its corner, at its scale. */
function middleOf(widgets: Widgets, at: number, deepest = DEEPEST_PARENT): Point {
  const position = widgets[at]?.json._position;
  if (position === null || position === undefined) return { x: 0, y: 0 };
  const { offsetPx, schema } = position;
  const above = widgets[at]?.json._parent?.index ?? -1;
  const parent = widgets[above];
  if (schema !== 'parentOffsetPx' || parent === null || parent === undefined || deepest === 0) return offsetPx;
  const [{ scale }, { width, height }, middle] = [
    parent.json.scale,
    sizeOf(parent),
    middleOf(widgets, above, deepest - 1),
  ];
  return { x: middle.x + (offsetPx.x - width / 2) * scale, y: middle.y + (offsetPx.y - height / 2) * scale };
}

function rectOf(widgets: Widgets, at: number): WallItem['rect'] {
  const each = widgets[at];
  const { scale } = each?.json.scale ?? { scale: 1 };
  const own = each === null || each === undefined ? USUAL : sizeOf(each);
  const [width, height] = [own.width * scale, own.height * scale];
  const middle = middleOf(widgets, at);
  return { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
}

function frameOf(widgets: Widgets, at: number): string | null {
  let above = widgets[at]?.json._parent?.index ?? -1;
  for (let left = DEEPEST_PARENT; left > 0; left -= 1) {
    const parent = widgets[above];
    if (parent === null || parent === undefined) return null;
    if (parent.type === 'frame') return String(above);
    above = parent.json._parent?.index ?? -1;
  }
  return null;
}

const styleSchema = z.looseObject({ sbc: z.number().int().min(0).max(0xffffff) });

/** The colour of a sticky note, which its style has as a number. */
function colourOf(style: string): string {
  const read = styleSchema.safeParse(jsonOf(style, DEEPEST));
  return read.success ? `#${read.data.sbc.toString(16).padStart(6, '0')}` : '';
}
