import type { Colour, EvidenceKind, LaneKind, NoteColour } from './map/journey-map.ts';
import { NOTE_COLOURS } from './map/journey-map.ts';

/** Inter is bundled, its Latin apart; Noto Sans stands in where Inter has no glyph, then the system's own fonts. */
export const FONT_FAMILY = '"Inter Latin", Inter, "Noto Sans", system-ui, sans-serif';

/** What is painted has these weights: each is a face of its own, since a PDF embeds no variable font as a font. */
export const TEXT_WEIGHTS = [400, 500, 600] as const;
export type TextWeight = (typeof TEXT_WEIGHTS)[number];

/** The colours of the board. Screens have those of shared/themes.ts; print has its own (shared/print). */
export type Theme = {
  readonly paper: string;
  readonly board: string;
  readonly line: string;
  /** Lines between lanes and stages. */
  readonly rule: string;
  readonly ink: string;
  readonly ink2: string;
  readonly accent: string;
  /** Text on the accent. */
  readonly onAccent: string;
  /** The questions of empty cells: quiet, and still to be read. */
  readonly ghost: string;
  /** Lies over what a lasso takes in and where notes would drop: a CSS colour that shines through. */
  readonly wash: string;
  /** CSS colours of a note's two shadows, the narrow and the wide one; null: notes cast none. */
  readonly shadow: { readonly near: string; readonly far: string } | null;
  readonly notes: Readonly<Record<NoteColour, string>>;
  /** Text on notes. */
  readonly noteInk: string;
  /** A line around notes, where their colour alone would not stand out from the lane. */
  readonly noteEdge: string | null;
  /** Text on stages; null: whatever reads best on the stage's colour. */
  readonly stageInk: string | null;
  /** How broad the frame around what is selected is, in pixels of the screen. */
  readonly frame: number;
  /** The least contrast of a text with its ground. Colours that a person chose freely give way to it. */
  readonly leastContrast: 4.5 | 7;
  /** Each kind of lane has a mark along its edge, for eyes that do not tell the tints apart. */
  readonly laneMarks: boolean;
  /** How much of a lane's note colour tints the lane, 0..1. */
  readonly laneTint: number;
  /** Lane names and icons: the note colour's darker kin, at least 4.5:1 on the tinted lane. */
  readonly laneInk: Readonly<Record<NoteColour, string>>;
  /** Notes tinted by how they are known: warm without evidence, blue with it, told apart by every kind of eye. */
  readonly evidence: Readonly<Record<EvidenceKind, string>>;
  /** Notes are painted by how they are known, and no longer in their own colours. */
  readonly tintsEvidence: boolean;
};

export const LIGHT: Theme = {
  paper: '#f5f3ee',
  board: '#fffdf9',
  line: '#e6e1d6',
  rule: '#e6e1d6',
  ink: '#23262f',
  ink2: '#5d6475',
  accent: '#2f5bd8',
  onAccent: '#ffffff',
  ghost: '#656b7a',
  wash: 'rgba(47, 91, 216, 0.08)',
  shadow: { near: 'rgba(35, 38, 47, 0.16)', far: 'rgba(35, 38, 47, 0.26)' },
  notes: {
    yellow: '#ffe08a',
    green: '#bfe6b4',
    blue: '#b3dcf7',
    coral: '#ffb9ae',
    violet: '#d6c9fb',
    orange: '#ffcf9e',
    teal: '#aee3da',
    grey: '#e4e2dc',
  },
  noteInk: '#23262f',
  noteEdge: null,
  stageInk: null,
  frame: 2,
  leastContrast: 4.5,
  laneMarks: false,
  laneTint: 0.13,
  laneInk: {
    yellow: '#7a5800',
    green: '#2f6b26',
    blue: '#145a8a',
    coral: '#9c2f20',
    violet: '#5b3fa8',
    orange: '#8a4a00',
    teal: '#14635a',
    grey: '#565a66',
  },
  evidence: { assumption: '#ffcf9c', experience: '#f6e8cb', said: '#c6e2f8', measured: '#8bbcf0' },
  tintsEvidence: false,
};

const LANE_COLOURS: Readonly<Record<LaneKind, NoteColour>> = {
  action: 'yellow',
  motivation: 'green',
  question: 'blue',
  pain: 'coral',
  touchpoint: 'violet',
  expected: 'teal',
  received: 'orange',
  emotion: 'grey',
  metric: 'grey',
  opportunity: 'orange',
  free: 'violet',
};

const STAGE_COLOURS = ['#3d63c9', '#5a54c4', '#8a4bb8', '#b0498f', '#b8425d'] as const;

const HEX = /^#[0-9a-f]{6}$/i;

export function isNoteColour(colour: Colour): colour is NoteColour {
  return (NOTE_COLOURS as readonly string[]).includes(colour);
}

/** The name of the colour of a lane's notes; a lane coloured with `#rrggbb` keeps its kind's name for its ink. */
export function laneColourName(lane: { readonly kind: LaneKind; readonly colour: Colour | null }): NoteColour {
  return lane.colour !== null && isNoteColour(lane.colour) ? lane.colour : LANE_COLOURS[lane.kind];
}

/** `#rrggbb` of a colour as the file has it; `otherwise` where this version does not know it. */
export function resolveColour(theme: Pick<Theme, 'notes'>, colour: Colour | null, otherwise: string): string {
  if (colour === null) return otherwise;
  if (isNoteColour(colour)) return theme.notes[colour];
  return HEX.test(colour) ? colour.toLowerCase() : otherwise;
}

/** The colour of the stage at `index` of `count`: the five stops of the look, interpolated. */
export function stageColour(index: number, count: number): string {
  const place = count < 2 ? 0 : (index / (count - 1)) * (STAGE_COLOURS.length - 1);
  const from = Math.min(Math.floor(place), STAGE_COLOURS.length - 2);
  return mix(STAGE_COLOURS[from + 1] ?? STAGE_COLOURS[0], STAGE_COLOURS[from] ?? STAGE_COLOURS[0], place - from);
}

function channels(hex: string): readonly [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** `share` (0..1) of `colour` over `ground`, both `#rrggbb`, without transparency: paper has none. */
export function mix(colour: string, ground: string, share: number): string {
  const below = channels(ground);
  return `#${channels(colour)
    .map((value, at) => Math.round(value * share + (below[at] ?? 0) * (1 - share)))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
}

/** WCAG 2.2 relative luminance, 0..1. */
export function luminance(hex: string): number {
  const [red, green, blue] = channels(hex).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** WCAG 2.2 contrast ratio of two `#rrggbb` colours, 1..21. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** The ink that reads better on a colour. */
function inkOn(colour: string, ink: string): string {
  return contrast(ink, colour) >= contrast('#ffffff', colour) ? ink : '#ffffff';
}

const DARK_INK = '#23262f';

export type Grounded = { readonly ground: string; readonly ink: string };

/**
 * A ground and the ink to write on it. A colour that a person chose freely may let neither dark nor white ink be read:
 * it goes as far towards white or black as it must.
 */
function grounded(colour: string, ink: string, least: number): Grounded {
  const away = luminance(ink) > 0.5 ? '#000000' : '#ffffff';
  for (let share = 1; share > 0; share -= 0.05) {
    const ground = mix(colour, away, share);
    if (contrast(ink, ground) >= least) return { ground, ink };
  }
  return { ground: away, ink };
}

/** How a stage's heading is painted, whatever its colour. */
export function stageLook({ stageInk, leastContrast }: Theme, colour: string): Grounded {
  return grounded(colour, stageInk ?? inkOn(colour, DARK_INK), leastContrast);
}

const tinted = new WeakMap<Theme, Theme>();

/** The theme that paints notes by how they are known. */
export function tintedByEvidence(theme: Theme): Theme {
  const known = tinted.get(theme) ?? { ...theme, tintsEvidence: true };
  tinted.set(theme, known);
  return known;
}

/**
 * The disc and the initial that stand for a persona, on notes and in lists: strong enough to be told from the notes it
 * lies on, which have the same colours in all themes. A persona without a colour is violet.
 */
export function personaLook({ leastContrast }: Pick<Theme, 'leastContrast'>, colour: Colour | null): Grounded {
  const name = colour ?? 'violet';
  const strong = isNoteColour(name) ? LIGHT.laneInk[name] : resolveColour(LIGHT, name, LIGHT.laneInk.violet);
  return grounded(strong, '#ffffff', leastContrast);
}

const freeNotes = new WeakMap<Theme, Map<string, Grounded>>();

/** How a note is painted: one of the eight colours as it is, any other so that its text can be read. */
export function noteLook(theme: Theme, paint: string): Grounded {
  const known = freeNotes.get(theme) ?? new Map<string, Grounded>();
  freeNotes.set(theme, known);
  // Asked for each note in each frame.
  const before = known.get(paint);
  if (before !== undefined) return before;
  const look = grounded(paint, inkOn(paint, theme.noteInk), theme.leastContrast);
  known.set(paint, look);
  return look;
}
