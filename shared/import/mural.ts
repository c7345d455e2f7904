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

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Mural writes its texts as HTML does; they are read as texts and stay that. */
function withoutEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(\w{2,6}));/gi,
    (all, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? all;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
}
