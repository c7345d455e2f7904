import { z } from 'zod';
import { LANGUAGES } from '../i18n/languages.ts';
import type { Language } from '../map/journey-map.ts';

export const PAPER_NAMES = ['a5', 'a4', 'a3', 'a2', 'a1', 'a0', 'letter', 'legal', 'tabloid', 'f4'] as const;
export type PaperName = (typeof PAPER_NAMES)[number];

export const PAPER_CHOICES = [...PAPER_NAMES, 'custom'] as const;

export const ORIENTATIONS = ['auto', 'landscape', 'portrait'] as const;

export const PRINT_LAYOUTS = ['page', 'poster', 'stages', 'report'] as const;

/** What a person may ask for, in millimetres, pages and points. A PDF page ends at 200 inches. */
export const PRINT_LIMITS = {
  side: { least: 80, most: 5080 },
  margin: { least: 0, most: 30 },
  overlap: { least: 0, most: 30 },
  pages: { least: 1, most: 12 },
  text: { least: 4, most: 12 },
} as const;

function between({ least, most }: { readonly least: number; readonly most: number }) {
  return z.number().min(least).max(most);
}

/** How a map is put on paper. "auto" takes the orientation in which the map comes out larger. */
export const printSettingsSchema = z.object({
  /** All on one page, a poster of several to be put together, a page for each stage, or a report to be read. */
  layout: z.enum(PRINT_LAYOUTS),
  paper: z.enum(PAPER_CHOICES),
  /** The size of the paper "custom", upright. */
  custom: z.object({ width: between(PRINT_LIMITS.side), height: between(PRINT_LIMITS.side) }),
  orientation: z.enum(ORIENTATIONS),
  margin: between(PRINT_LIMITS.margin),
  /** How far a poster's page goes on under the next one. */
  overlap: between(PRINT_LIMITS.overlap),
  cutMarks: z.boolean(),
  /** How many pages a poster takes at most; null: as many as it needs to be read with ease. */
  tiles: z.object({ columns: between(PRINT_LIMITS.pages).int(), rows: between(PRINT_LIMITS.pages).int() }).nullable(),
  /** In points: text below this size is warned of. */
  leastText: between(PRINT_LIMITS.text),
  include: z.object({
    /** Without them the page is a blank poster: stages, lanes and their questions. */
    notes: z.boolean(),
    /** Those that lie face down, which nobody was to read yet. */
    faceDown: z.boolean(),
    personas: z.boolean(),
    legend: z.boolean(),
    /** Notes are tinted by how they are known, and the page says what the tints mean. */
    evidence: z.boolean(),
    links: z.boolean(),
    strokes: z.boolean(),
    /** A report names those who wrote its notes. */
    authors: z.boolean().default(true),
    /** Of the wall, where the map has some. */
    photos: z.boolean().default(true),
    /** Stages have the colours of their scores. */
    heat: z.boolean().default(false),
    /** The ways of channels from note to note. */
    channels: z.boolean().default(false),
  }),
  /** Lanes that stay away from paper, by their ids. */
  withoutLanes: z.array(z.string().max(200)).max(200),
  /** The PDF carries the whole map, and Jejak opens it again. */
  carriesMap: z.boolean(),
  grayscale: z.boolean(),
  language: z.enum(LANGUAGES),
});
export type PrintSettings = z.infer<typeof printSettingsSchema>;

/** What a machine keeps of them: all but what goes with the map that was printed. */
export const keptPrintSchema = printSettingsSchema.omit({ language: true, withoutLanes: true });
export type KeptPrint = z.infer<typeof keptPrintSchema>;

export function keptOf({ language: _language, withoutLanes: _lanes, ...kept }: PrintSettings): KeptPrint {
  return kept;
}

/** The settings that a map is shown with first: those of the last time. Notes that lie face down stay so. */
export function firstPrintSettings(language: Language, kept: KeptPrint | undefined): PrintSettings {
  const usual = usualPrintSettings(language);
  return kept === undefined ? usual : { ...usual, ...kept, include: { ...kept.include, faceDown: false } };
}

/** One page of A4 with everything on it. */
export function usualPrintSettings(language: Language): PrintSettings {
  return {
    layout: 'page',
    paper: 'a4',
    custom: { width: 600, height: 900 },
    orientation: 'auto',
    margin: 10,
    overlap: 10,
    cutMarks: true,
    tiles: null,
    leastText: 5,
    include: {
      notes: true,
      faceDown: false,
      personas: true,
      legend: true,
      evidence: false,
      links: true,
      strokes: true,
      authors: true,
      photos: true,
      heat: false,
      channels: false,
    },
    withoutLanes: [],
    carriesMap: true,
    grayscale: false,
    language,
  };
}
