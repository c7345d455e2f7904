import type { PlacedShapes } from '../export/svg.ts';
import type { Point } from '../geometry.ts';
import type { Layout } from '../layout/layout.ts';
import { NO_GOAL } from '../map/defaults.ts';
import { assemblySheet } from './assembly-sheet.ts';
import { cutMarks } from './cut-marks.ts';
import { onePage } from './one-page.ts';
import { pageLabel } from './page-label.ts';
import { partShapes } from './part-shapes.ts';
import {
  MOST_HEADER,
  type PosterFrame,
  posterFrame,
  type PosterPlan,
  posterPlan,
  type Tiles,
  tilesAtScale,
} from './poster-plan.ts';
import { laneStrip, stageStrip } from './poster-strips.ts';
import { headerBand } from './print-header.ts';
import { PRINT_LIMITS } from './print-settings.ts';
import type { Printing, PrintPage, PrintPages } from './printing.ts';
import { mapTheme } from './print-theme.ts';
import { stretchedTo } from './stretch.ts';
import { type Tile, tileName, tileParts, tilesOf } from './tiles.ts';

/** Between the poster's title and the map, in points on A4. */
const HEADER_GAP = 12;
/** A higher title makes the map smaller, and with it the room that the title has; that soon comes to rest. */
const TITLE_PASSES = 3;

/** Cuts a map into pages to be put together; before them goes a sheet that shows how. */
export function posterPages(printing: Printing): PrintPages {
  const { orientation } = printing.settings;
  if (orientation !== 'auto') return pagesUpon(printing, orientation, printing.lay(printing.map));
  const laid = printing.lay(printing.map);
  const [landscape, portrait] = [planUpon(printing, laid, 'landscape'), planUpon(printing, laid, 'portrait')];
  const better = isBetter(portrait.plan, landscape.plan, printing.settings.tiles === null) ? 'portrait' : 'landscape';
  return pagesUpon(printing, better, laid);
}

/** Fewer pages where their number is open, then the larger print. */
function isBetter(a: PosterPlan, b: PosterPlan, countIsOpen: boolean): boolean {
  const pages = ({ columns, rows }: PosterPlan): number => (columns.length - 1) * (rows.length - 1);
  return countIsOpen && pages(a) !== pages(b) ? pages(a) < pages(b) : a.scale > b.scale;
}

type Planned = { readonly layout: Layout; readonly plan: PosterPlan };

/** How many pages of this paper, put together, would let the map come out at that scale; null: no number of them. */
export function tilesForScale(printing: Printing, scale: number): Tiles | null {
  const { orientation } = printing.settings;
  const upon = orientation === 'auto' ? (['landscape', 'portrait'] as const) : [orientation];
  const laid = printing.lay(printing.map);
  const found = upon.flatMap((one) => {
    const { layout, plan } = planUpon(printing, laid, one);
    const least = tilesAtScale(layout, plan.frame, scale);
    if (least === null) return [];
    // Clean cuts are worth some size: a page more may give it back.
    const { columns, rows } = least;
    const tries = [
      least,
      { columns: columns + 1, rows },
      { columns, rows: rows + 1 },
      { columns: columns + 1, rows: rows + 1 },
    ];
    const { most } = PRINT_LIMITS.pages;
    // A poster of one page is that page.
    const isPoster = (tiles: Tiles): boolean =>
      tiles.columns * tiles.rows > 1 && tiles.columns <= most && tiles.rows <= most;
    const comesOut = (tiles: Tiles): number =>
      planUpon({ ...printing, settings: { ...printing.settings, tiles } }, laid, one).plan.scale;
    return tries.filter((tiles) => isPoster(tiles) && comesOut(tiles) >= scale);
  });
  return found.toSorted((a, b) => a.columns * a.rows - b.columns * b.rows)[0] ?? null;
}

/**
 * The title has the first page alone: where that shows but a narrow part of the map, the title takes more lines, and the
 * map begins further down.
 */
function planUpon(printing: Printing, laid: Layout, orientation: 'landscape' | 'portrait'): Planned {
  let planned = planUnder(printing, laid, frameFor(printing, orientation, Number.POSITIVE_INFINITY));
  for (let pass = 0; pass < TITLE_PASSES; pass += 1) {
    const { columns, scale, frame } = planned.plan;
    const [left = 0, right = 0] = columns;
    const higher = frameFor(printing, orientation, (right - left) * scale);
    if (higher.header <= frame.header) return planned;
    planned = planUnder(printing, laid, higher);
  }
  return planned;
}

function planUnder({ lay, map, settings }: Printing, laid: Layout, frame: PosterFrame): Planned {
  const { include, tiles } = settings;
  if (include.notes) return { layout: laid, plan: posterPlan(laid, frame, tiles) };
  // Lanes of a blank poster fill its pages, as many as there will be.
  const filled = (pages: Tiles): Planned => {
    const layout = lay(map, stretchedTo(laid, frame, pages));
    return { layout, plan: posterPlan(layout, frame, pages) };
  };
  if (tiles !== null) return filled(tiles);
  const { columns, rows } = posterPlan(laid, frame, null);
  return filled({ columns: columns.length - 1, rows: rows.length - 1 });
}

/** `widest`: how far across the title may go, in millimetres. */
function frameFor(printing: Printing, orientation: 'landscape' | 'portrait', widest: number): PosterFrame {
  const { settings, t, measure } = printing;
  return posterFrame(settings, orientation, (room, bandScale) => {
    const width = Math.min(room.width, widest) / bandScale;
    const { height } = headerBand(titleOf(printing), {
      room: { width, height: room.height / bandScale - HEADER_GAP },
      t,
      measure,
    });
    return height === 0 ? 0 : (height + HEADER_GAP) * bandScale;
  });
}

/** On the poster itself the title alone; what else there is to say about the map is on the sheet before it. */
function titleOf({ map }: Printing): Printing['map'] {
  return { ...map, personas: [], goal: NO_GOAL };
}

function pagesUpon(printing: Printing, orientation: 'landscape' | 'portrait', laid: Layout): PrintPages {
  const { layout, plan } = planUpon(printing, laid, orientation);
  const tiles = tilesOf(plan);
  if (tiles.length === 1) return onePage({ ...printing, settings: { ...printing.settings, orientation } });
  const sheet = assemblySheet(printing, layout, plan, orientation);
  const pages = tiles.map((tile) => tilePage(printing, layout, plan, tile));
  return { page: plan.frame.page, orientation, pages: [sheet, ...pages], scale: plan.scale };
}

function tilePage(printing: Printing, layout: Layout, plan: PosterPlan, tile: Tile): PrintPage {
  const { frame, scale } = plan;
  const { margin, rim, strip, header } = frame;
  const { core, seen } = tileParts(layout, plan, tile);
  const at: Point = {
    x: margin + rim + (tile.column === 0 ? 0 : strip.left),
    y: margin + rim + (tile.row === 0 ? header : strip.top),
  };
  const name = printing.t('print.tile', {
    name: tileName(tile),
    row: tile.row + 1,
    column: tile.column + 1,
  });
  const edges = { x: at.x, y: at.y, width: core.width * scale, height: core.height * scale };
  const printed = { ...edges, width: seen.width * scale, height: seen.height * scale };
  const layers: PlacedShapes[] = [
    ...(tile.row === 0 && tile.column === 0 ? titleLayers(printing, plan, edges.width) : []),
    ...(tile.row === 0 ? [] : [stageStrip({ layout, core, frame, scale, at, printing })]),
    {
      shapes: partShapes(layout, { theme: mapTheme(printing.settings), text: printing.text, core, seen }),
      at: { x: at.x - core.x * scale, y: at.y - core.y * scale },
      scale,
      clip: seen,
    },
    ...(tile.column === 0 ? [] : [laneStrip({ layout, core, frame, scale, at, printing })]),
    ...(rim === 0 ? [] : [cutMarks({ edges, printed, frame, tile })]),
    ...pageLabel(printing, frame, name, [{ role: 'heading', level: 1 }]),
  ];
  return { layers, name };
}

function titleLayers(printing: Printing, { frame }: PosterPlan, width: number): readonly PlacedShapes[] {
  const { header, bandScale, margin, rim } = frame;
  if (header === 0) return [];
  const room = {
    width: width / bandScale,
    height: Math.min(header, frame.page.height * MOST_HEADER) / bandScale - HEADER_GAP,
  };
  const { shapes } = headerBand(titleOf(printing), { room, t: printing.t, measure: printing.measure });
  return [{ shapes, at: { x: margin + rim, y: margin + rim }, scale: bandScale }];
}
