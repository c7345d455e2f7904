import { z } from 'zod';
import { plainLine } from '../export/markdown-signs.ts';
import { DEEPEST } from '../file/plain-json.ts';
import type { ImportFailure } from './imported.ts';
import { jsonOf } from './json-of.ts';
import { failure, type Result, success } from '../result.ts';
import type { ForeignWall, WallFrame, WallItem } from './wall.ts';

/** Files of whiteboards say more than is asked for here; what is missing is taken as it usually is. */
const number = z.number().min(-1e9).max(1e9).catch(0);
const text = z.string().catch('');
const word = z.string().nullable().catch(null);
const box = { x: number, y: number, width: number, height: number };
const MOST = 200_000;

function listOf<Entry>(entry: z.ZodType<Entry>) {
  return z
    .array(z.unknown())
    .max(MOST)
    .transform((list) =>
      list.flatMap((each) => {
        const read = entry.safeParse(each);
        return read.success ? [read.data] : [];
      }),
    );
}

const canvas = z.looseObject({
  nodes: listOf(
    z.looseObject({ id: z.string(), type: z.string(), ...box, text, label: text, url: text, file: text, color: text }),
  ),
  edges: listOf(z.looseObject({ fromNode: z.string(), toNode: z.string(), label: text })).catch([]),
});

const excalidraw = z.looseObject({
  type: z.literal('excalidraw'),
  elements: listOf(
    z.looseObject({
      id: z.string(),
      type: z.string(),
      ...box,
      isDeleted: z.boolean().catch(false),
      text,
      originalText: text,
      name: text,
      frameId: word,
      containerId: word,
      backgroundColor: text,
      startBinding: z.looseObject({ elementId: z.string() }).nullable().catch(null),
      endBinding: z.looseObject({ elementId: z.string() }).nullable().catch(null),
    }),
  ),
});

const richText = z.unknown().optional();
const tldraw = z.looseObject({
  tldrawFileFormatVersion: z.number(),
  records: listOf(
    z.looseObject({
      id: z.string(),
      typeName: z.literal('shape'),
      type: z.string(),
      x: number,
      y: number,
      parentId: text,
      props: z.looseObject({ w: number, h: number, name: text, text, richText, color: text, growY: number }),
    }),
  ),
});

const NESTED = 2 * DEEPEST;

export function wallOfJsonCanvas(json: string): Result<ForeignWall & { readonly pictures: number }, ImportFailure> {
  const read = canvas.safeParse(jsonOf(json, NESTED));
  if (!read.success) return failure('not-this-format');
  const { nodes, edges } = read.data;
  const frames = nodes
    .filter(({ type }) => type === 'group')
    .map((node): WallFrame => ({ ...place(node), name: node.label }));
  const items = nodes
    .filter(({ type }) => type === 'text' || type === 'link')
    .map(
      (node): WallItem => ({
        ...place(node),
        text: node.type === 'link' ? node.url : plainLine(node.text),
        colour: node.color,
        frame: null,
        isPlain: /^#{1,6} /.test(node.text),
      }),
    );
  const links = edges.map(({ fromNode, toNode, label }) => ({ from: fromNode, to: toNode, label }));
  return success({ frames, items, links, pictures: nodes.filter(({ type }) => type === 'file').length });
}

type Box = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

function place({ id, x, y, width, height }: Box): Pick<WallItem, 'id' | 'rect'> {
  return { id, rect: { x, y, width, height } };
}

export function wallOfExcalidraw(json: string): Result<ForeignWall & { readonly pictures: number }, ImportFailure> {
  const read = excalidraw.safeParse(jsonOf(json, NESTED));
  if (!read.success) return failure('not-this-format');
  const elements = read.data.elements.filter(({ isDeleted }) => !isDeleted);
  const texts = new Map(
    elements.flatMap((each) => (each.containerId === null ? [] : [[each.containerId, each.originalText || each.text]])),
  );
  const frames = elements
    .filter(({ type }) => type === 'frame')
    .map((each): WallFrame => ({ ...place(each), name: each.name }));
  const items = elements.flatMap((each): readonly WallItem[] => {
    const isText = each.type === 'text' && each.containerId === null;
    if (!isText && !['rectangle', 'ellipse', 'diamond'].includes(each.type)) return [];
    const said = isText ? each.originalText || each.text : (texts.get(each.id) ?? '');
    return [{ ...place(each), text: said, colour: each.backgroundColor, frame: each.frameId, isPlain: isText }];
  });
  const links = elements.flatMap(({ id, type, startBinding, endBinding }) =>
    type === 'arrow' && startBinding !== null && endBinding !== null
      ? [{ from: startBinding.elementId, to: endBinding.elementId, label: texts.get(id) ?? '' }]
      : [],
  );
  return success({ frames, items, links, pictures: elements.filter(({ type }) => type === 'image').length });
}

const NOTE = 200;

export function wallOfTldraw(json: string): Result<ForeignWall & { readonly pictures: number }, ImportFailure> {
  const parsed = jsonOf(json, NESTED);
  const read = tldraw.safeParse(parsed);
  if (!read.success) {
    const isOld = z.looseObject({ document: z.looseObject({ version: z.number() }) }).safeParse(parsed).success;
    return failure(isOld ? 'old-version' : 'not-this-format');
  }
  const shapes = read.data.records;
  const frames = shapes
    .filter(({ type }) => type === 'frame')
    .map(
      ({ id, x, y, props }): WallFrame => ({ id, name: props.name, rect: { x, y, width: props.w, height: props.h } }),
    );
  const corners = new Map(frames.map(({ id, rect }) => [id, rect]));
  const items = shapes
    .filter(({ type }) => type === 'note' || type === 'text' || type === 'geo')
    .map(({ id, type, x, y, parentId, props }): WallItem => {
      const corner = corners.get(parentId) ?? { x: 0, y: 0 };
      const size = type === 'note' ? { width: NOTE, height: NOTE + props.growY } : { width: props.w, height: props.h };
      return {
        id,
        text: props.text || plainRichText(props.richText, DEEPEST),
        rect: { x: x + corner.x, y: y + corner.y, ...size },
        colour: props.color,
        frame: corners.has(parentId) ? parentId : null,
        isPlain: type === 'text',
      };
    });
  return success({ frames, items, links: [], pictures: shapes.filter(({ type }) => type === 'image').length });
}

/** The texts of tldraw's rich text: a tree, whose paragraphs are lines. */
function plainRichText(node: unknown, deepest: number): string {
  const read = z.looseObject({ text, type: text, content: z.array(z.unknown()).catch([]) }).safeParse(node);
  if (!read.success || deepest === 0) return '';
  const inner = read.data.content.map((each) => plainRichText(each, deepest - 1));
  return read.data.text + inner.join(read.data.type === 'doc' ? '\n' : '');
}
