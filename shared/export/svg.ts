import type { Point, Rect as Box, Size } from '../geometry.ts';
import { roundCorners } from '../layout/rounded.ts';
import type { Shape } from '../layout/shape.ts';
import type { OutlinedRun, Outliner, TextShape } from './outlines.ts';
import { FONT_FAMILY } from '../theme.ts';
import { closingOf, openingOf, type Tag } from './svg-tags.ts';
import { imageFacts } from '../photo/image-bytes.ts';
import { escapedXml } from './xml-text.ts';

/** Shapes in units of their own, put with their origin at `at` of the picture and scaled. */
export type PlacedShapes = {
  readonly shapes: readonly Shape[];
  readonly at: Point;
  readonly scale: number;
  /** In the shapes' own units: nothing is shown outside. */
  readonly clip?: Box;
  /** What they are, from the outermost on; layers in a row that share the very same tag are parts of one thing. */
  readonly tags?: readonly Tag[];
};

export type SvgPicture = {
  readonly width: number;
  readonly height: number;
  /** What one unit of the picture is. */
  readonly unit: 'mm' | 'px';
  readonly layers: readonly PlacedShapes[];
  /** What it shows, for those who do not see it. */
  readonly title?: string;
  /** Where texts are drawn instead of written. */
  readonly outline?: Outliner;
};

/**
 * A whole picture as SVG markup, well-formed XML whatever the texts hold. Text stays text, its lines as they were
 * wrapped; whoever shows it provides the fonts.
 */
export function svgMarkup({ width, height, unit, layers, title = '', outline }: SvgPicture): string {
  const size = `width="${written(width)}${unit}" height="${written(height)}${unit}"`;
  // geometricPrecision: glyphs lie as they were measured, whatever the scale.
  const text = `font-family="${escapedXml(FONT_FAMILY)}" text-rendering="geometricPrecision" style="white-space:pre"`;
  const viewBox = `viewBox="0 0 ${written(width)} ${written(height)}"`;
  const name = title === '' ? '' : `<title>${escapedXml(title)}</title>`;
  const content = `${name}${taggedLayers(layers, outline)}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${viewBox} ${text}>${content}</svg>`;
}

function taggedLayers(layers: readonly PlacedShapes[], outline: Outliner | undefined): string {
  let open: readonly Tag[] = [];
  const markup = layers.map((layer) => {
    const { tags = [] } = layer;
    const apart = tags.findIndex((tag, depth) => tag !== open[depth]);
    const shared = apart < 0 ? Math.min(tags.length, open.length) : apart;
    const between = `${closed(open.slice(shared))}${tags.slice(shared).map(openingOf).join('')}`;
    open = tags;
    return `${between}${layerMarkup(layer, outline)}`;
  });
  return `${markup.join('')}${closed(open)}`;
}

function closed(tags: readonly Tag[]): string {
  return tags.toReversed().map(closingOf).join('');
}

function layerMarkup({ shapes, at, scale, clip }: PlacedShapes, outline: Outliner | undefined): string {
  const place = `translate(${written(at.x)} ${written(at.y)}) scale(${Number(scale.toPrecision(8))})`;
  return `<g transform="${place}">${clipped(shapes.map((shape) => shapeMarkup(shape, outline)).join(''), clip)}</g>`;
}

/** A picture in the picture cuts off what reaches over its edges. */
function clipped(content: string, clip: Box | undefined): string {
  if (clip === undefined) return content;
  const [x, y, width, height] = [clip.x, clip.y, clip.width, clip.height].map(written);
  const box = `x="${x}" y="${y}" width="${width}" height="${height}"`;
  return `<svg ${box} viewBox="${x} ${y} ${width} ${height}" preserveAspectRatio="none">${content}</svg>`;
}

function shapeMarkup(shape: Shape, outline: Outliner | undefined): string {
  switch (shape.kind) {
    case 'rect':
      return rectMarkup(shape);
    case 'polygon': {
      const points = shape.points.map(({ x, y }) => `${written(x)},${written(y)}`).join(' ');
      return `<polygon points="${points}" fill="${escapedXml(shape.fill)}"/>`;
    }
    case 'line': {
      const { from, to } = shape;
      const ends = `x1="${written(from.x)}" y1="${written(from.y)}" x2="${written(to.x)}" y2="${written(to.y)}"`;
      return `<line ${ends}${strokeMarkup(shape)}/>`;
    }
    case 'curve':
      return `<path d="${curvePath(shape)}" fill="none"${strokeMarkup(shape)}/>`;
    case 'icon': {
      const place = `translate(${written(shape.at.x)} ${written(shape.at.y)}) scale(${written(shape.scale)})`;
      const ends = 'fill="none" stroke-linecap="round" stroke-linejoin="round"';
      return `<path transform="${place}" d="${escapedXml(shape.path)}" ${ends}${strokeMarkup(shape)}/>`;
    }
    case 'photo':
      return photoMarkup(shape);
    case 'text':
      return outlinedMarkup(shape, outline?.(shape) ?? null);
  }
}

type Rect = Extract<Shape, { kind: 'rect' }>;

function rectMarkup(shape: Rect): string {
  const { rect, radii, fill } = shape;
  const paint = `fill="${escapedXml(fill ?? 'none')}"${strokeMarkup(shape)}`;
  if (radii !== undefined) {
    // Its place apart from its outline: a file packs the outline, which most notes share, into nearly nothing.
    return `<path transform="translate(${written(rect.x)} ${written(rect.y)})" d="${roundedPath(rect, radii)}" ${paint}/>`;
  }
  const box = `x="${written(rect.x)}" y="${written(rect.y)}" width="${written(rect.width)}" height="${written(rect.height)}"`;
  return `<rect ${box} ${paint}/>`;
}

/** How far along a corner's tangents, as a share of its radius, the curve's handles lie that comes closest to an arc. */
const HANDLE = 0.5523;

/** SVG's own `rx` is one for all corners; ours differ. An arc would become two curves in a PDF. */
function roundedPath({ width, height }: Size, radii: NonNullable<Rect['radii']>): string {
  const most = Math.min(width, height) / 2;
  const [topLeft = 0, topRight = 0, bottomRight = 0, bottomLeft = 0] = radii.map((radius) => Math.min(radius, most));
  const corner = (radius: number, ...points: readonly (readonly [number, number])[]): string =>
    `c${points.map(([x, y]) => `${written(x * radius)} ${written(y * radius)}`).join(' ')}`;
  return [
    `M${written(topLeft)} 0`,
    `H${written(width - topRight)}${corner(topRight, [HANDLE, 0], [1, 1 - HANDLE], [1, 1])}`,
    `V${written(height - bottomRight)}${corner(bottomRight, [0, HANDLE], [HANDLE - 1, 1], [-1, 1])}`,
    `H${written(bottomLeft)}${corner(bottomLeft, [-HANDLE, 0], [-1, HANDLE - 1], [-1, -1])}`,
    `V${written(topLeft)}${corner(topLeft, [0, -HANDLE], [1 - HANDLE, -1], [1, -1])}Z`,
  ].join('');
}

function curvePath({ points, radius }: Extract<Shape, { kind: 'curve' }>): string {
  const at = ({ x, y }: Point): string => `${written(x)} ${written(y)}`;
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return '';
  const corners = roundCorners(points, radius).map(({ from, corner, to }) => `L${at(from)}Q${at(corner)} ${at(to)}`);
  return `M${at(first)}${corners.join('')}L${at(last)}`;
}

/** What is no photo by its bytes is left out: whoever shows the picture need not be as careful as this app is. */
function photoMarkup({ rect, image, opacity, isGrey }: Extract<Shape, { kind: 'photo' }>): string {
  const facts = imageFacts(image);
  if (facts === null) return '';
  const box = `x="${written(rect.x)}" y="${written(rect.y)}" width="${written(rect.width)}" height="${written(rect.height)}"`;
  const href = escapedXml(`data:${facts.type};base64,${image.bytes}`);
  const grey = isGrey === true ? ' style="filter:grayscale(1)"' : '';
  return `<image ${box} opacity="${written(opacity)}"${grey} preserveAspectRatio="none" href="${href}"/>`;
}

type Stroked = { readonly stroke?: string; readonly strokeWidth?: number; readonly dash?: readonly number[] };

function strokeMarkup({ stroke, strokeWidth, dash }: Stroked): string {
  if (stroke === undefined) return '';
  const dashes = dash === undefined || dash.length === 0 ? '' : ` stroke-dasharray="${dash.map(written).join(' ')}"`;
  return ` stroke="${escapedXml(stroke)}" stroke-width="${written(strokeWidth ?? 1)}"${dashes}`;
}

const BLANKS_TO_KEEP = /^\s|\s$|\s\s/;

/** What is drawn says what it says to those who do not see it. */
function outlinedMarkup(shape: TextShape, runs: readonly OutlinedRun[] | null): string {
  if (runs === null) return textMarkup(shape);
  const paths = runs.map(({ path, at, scale }) => {
    const size = Number(scale.toPrecision(8));
    return `<path transform="translate(${written(at.x)} ${written(at.y)}) scale(${size} ${-size})" d="${escapedXml(path)}"/>`;
  });
  return `<g role="img" aria-label="${escapedXml(shape.text)}" fill="${escapedXml(shape.fill)}">${paths.join('')}</g>`;
}

function textMarkup(shape: TextShape): string {
  const anchor = shape.align === 'start' ? '' : ` text-anchor="${shape.align}"`;
  const direction = shape.rtl ? ' direction="rtl"' : '';
  const font = `font-size="${written(shape.size)}" font-weight="${written(shape.weight)}" fill="${escapedXml(shape.fill)}"`;
  const place = `x="${written(shape.at.x)}" y="${written(shape.at.y)}"`;
  // The style of the whole picture does not reach texts everywhere.
  const blanks = BLANKS_TO_KEEP.test(shape.text) ? ' xml:space="preserve"' : '';
  const attributes = `${place} ${font}${anchor}${direction}${blanks}`;
  const text = escapedXml(shape.text);
  if (shape.greyOn === undefined) return `<text ${attributes}>${text}</text>`;
  // It takes its colour from what lies under it, for a filter would make dots of the text. A group of its own, for all
  // that is in one with blended text loses its tags in a PDF; so the group says what it says.
  const under = rectMarkup({ kind: 'rect', ...shape.greyOn });
  return `<g role="img" aria-label="${text}" style="isolation:isolate">${under}<text ${attributes} style="mix-blend-mode:luminosity">${text}</text></g>`;
}

/** A thousandth of a unit is finer than any printer. */
function written(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
