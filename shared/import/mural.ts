import { withoutEntities } from './html-text.ts';
import { figureOf } from './table-reading.ts';
import type { Table } from './table.ts';
import type { ForeignWall, WallItem } from './wall.ts';

const SIDE = 140;

/** The notes of a list that Mural exports, where they lie on its wall; null for any other table. */
export function wallOfMural([headings = [], ...rows]: Table): ForeignWall | null {
  const at = (name: string): number => headings.findIndex((heading) => heading.trim().toLowerCase() === name);
  const [text, x, y, colour, kind] = [
    at('text'),
    at('position x'),
    at('position y'),
    at('bg color'),
    at('sticky type'),
  ];
  if (text === -1 || x === -1 || y === -1 || kind === -1) return null;
  const items = rows.map((row, place): WallItem => {
    const corner = { x: figureOf(row[x] ?? '') ?? 0, y: figureOf(row[y] ?? '') ?? 0 };
    return {
      id: String(place),
      text: withoutEntities(row[text] ?? ''),
      rect: { ...corner, width: SIDE, height: SIDE },
      colour: row[colour]?.trim() ?? '',
      frame: null,
      isPlain: /text|title|heading/i.test(row[kind] ?? ''),
    };
  });
  return { frames: [], items, links: [] };
}
