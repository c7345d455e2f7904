import type { Rect } from '../geometry.ts';
import { NOTE_COLOURS } from '../map/journey-map.ts';
import { LIGHT } from '../theme.ts';
import { laneKindOf } from './lane-kind-of.ts';
import type { MapBuilder, Otherwise } from './map-builder.ts';
import { newFinders } from './own-tables.ts';

/** What lies on somebody else's whiteboard. */
export type WallItem = {
  readonly id: string;
  readonly text: string;
  readonly rect: Rect;
  /** As that program calls it; items of one colour belong together. */
  readonly colour: string;
  /** The frame that it is said to lie in; null where only its place tells. */
  readonly frame: string | null;
  /** It is a text by itself, not a note. */
  readonly isPlain: boolean;
};

export type WallFrame = { readonly id: string; readonly name: string; readonly rect: Rect };
export type ForeignWall = {
  readonly frames: readonly WallFrame[];
  readonly items: readonly WallItem[];
  readonly links: readonly { readonly from: string; readonly to: string; readonly label: string }[];
};

type Middle = { readonly x: number; readonly y: number };

function middleOf({ x, y, width, height }: Rect): Middle {
  return { x: x + width / 2, y: y + height / 2 };
}

/** A stage is a frame (or a heading with notes under it), a lane the heading beside them, or else a colour. */
export function addWall(builder: MapBuilder, { frames, items, links }: ForeignWall, otherwise: Otherwise): void {
  const said = items.filter(({ text }) => text.trim() !== '');
  builder.leaveOut('shapes', items.length - said.length);
  const left = frames.length === 0 ? Number.NEGATIVE_INFINITY : Math.min(...frames.map(({ rect }) => rect.x));
  const isBeside = (item: WallItem): boolean => item.frame === null && middleOf(item.rect).x < left;
  const beside = said.filter(isBeside).toSorted((a, b) => a.rect.y - b.rect.y);
  const top = Math.min(...said.filter(({ isPlain }) => !isPlain).map(({ rect }) => rect.y));
  // Without frames the texts over the first notes are headings.
  const above = frames.length > 0 ? [] : said.filter((item) => item.isPlain && middleOf(item.rect).y < top);
  const columns = [...frames.map((frame) => ({ ...frame })), ...above.map((item) => ({ ...item, name: item.text }))];
  const stages = columns.toSorted((a, b) => a.rect.x - b.rect.x || a.rect.y - b.rect.y);
  const stageIds = new Map(stages.map((stage) => [stage.id, builder.addStage({ name: stage.name.trim() })]));
  const finders = newFinders(builder);
  const lanes = beside.map((heading) => {
    const name = heading.text.trim();
    return { y: heading.rect.y, id: builder.addLane(laneKindOf(name), { name }) };
  });
  const notes = said.filter((item) => !isBeside(item) && !above.includes(item));
  const colours = [...new Set(notes.map(({ colour }) => colour))];
  const laneOf = (item: WallItem): string | null => {
    if (lanes.length > 0) return (lanes.findLast(({ y }) => y <= middleOf(item.rect).y) ?? lanes[0])?.id ?? null;
    if (colours.length < 2) return finders.lane(otherwise.lane, laneKindOf(otherwise.lane));
    return finders.lane(`${otherwise.lane} ${colours.indexOf(item.colour) + 1}`, 'free');
  };
  const ids = new Map<string, string>();
  for (const item of inReadingOrder(notes)) {
    const place = stages.find(({ id }) => id === item.frame) ?? stageAt(stages, middleOf(item.rect));
    const stage = place === undefined ? finders.stage(otherwise.stage) : (stageIds.get(place.id) ?? null);
    const lane = laneOf(item);
    if (stage === null || lane === null) builder.leaveOut('rowsWithoutPlace');
    else {
      const id = builder.addNote(
        { stage, lane },
        { text: item.text, colour: lanes.length > 0 ? null : nearestColour(item.colour) },
      );
      if (id !== null) ids.set(item.id, id);
    }
  }
  for (const link of links) {
    const [from, to] = [ids.get(link.from), ids.get(link.to)];
    if (from === undefined || to === undefined) builder.leaveOut('links');
    else builder.addLink({ from, to, label: link.label });
  }
}

/** Row by row; hands lay no row quite straight. */
export function inReadingOrder(items: readonly WallItem[]): readonly WallItem[] {
  const rows: { readonly middle: number; readonly items: WallItem[] }[] = [];
  for (const item of items.toSorted((a, b) => a.rect.y - b.rect.y || a.rect.x - b.rect.x)) {
    const row = rows.at(-1);
    if (row !== undefined && item.rect.y < row.middle) row.items.push(item);
    else rows.push({ middle: middleOf(item.rect).y, items: [item] });
  }
  return rows.flatMap((row) => row.items.toSorted((a, b) => a.rect.x - b.rect.x));
}

/** The frame that a place lies in, or the nearest one beside it. */
function stageAt<Area extends { readonly rect: Rect }>(stages: readonly Area[], { x, y }: Middle): Area | undefined {
  const inside = stages.find(
    ({ rect }) => x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height,
  );
  if (inside !== undefined) return inside;
  const distance = ({ rect }: Area): number => Math.abs(middleOf(rect).x - x);
  return stages.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** Our own colour of that value; what is none of ours keeps that of its lane. */
function nearestColour(colour: string): string | null {
  return NOTE_COLOURS.find((name) => name === colour || LIGHT.notes[name] === colour) ?? null;
}
