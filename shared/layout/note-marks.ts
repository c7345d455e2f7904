import { channelIcon } from '../channel-vocabulary.ts';
import type { Point } from '../geometry.ts';
import { CUSTOM_CHANNEL_ICON, ICON_FIELD, iconPath } from '../icons.ts';
import type { Channel, Persona } from '../map/journey-map.ts';
import { contrast, type Grounded, mix, personaLook, type Theme } from '../theme.ts';
import type { Belonging } from './belonging.ts';
import { initialOf } from './initial.ts';
import type { Shape } from './shape.ts';

/** The foot of a note between what stands there already, in board units. */
export type Foot = { readonly left: number; readonly right: number; readonly middle: number };

export type NoteInk = { readonly theme: Theme; readonly paper: Grounded };

const DOT = { radius: 6.5, step: 9.5, ring: 1.5, letter: 8, most: 3 } as const;
const CHANNEL = { icon: 12, gap: 3, size: 10, least: 22 } as const;
/** Where the baseline of a letter of this size lies below the middle it is centred on. */
const BASELINE = 0.364;

function disc(middle: Point, ground: string, ring: string): Shape {
  const { radius } = DOT;
  const rect = { x: middle.x - radius, y: middle.y - radius, width: 2 * radius, height: 2 * radius };
  return {
    kind: 'rect',
    rect,
    fill: ground,
    stroke: ring,
    strokeWidth: DOT.ring,
    radii: [radius, radius, radius, radius],
  };
}

function letter(text: string, middle: Point, fill: string): Shape {
  const at = { x: middle.x, y: middle.y + DOT.letter * BASELINE };
  return { kind: 'text', text, at, align: 'middle', rtl: false, size: DOT.letter, weight: 600, fill };
}

/** How many dots there is room for. */
function dotPlaces({ left, right }: Foot): number {
  return Math.max(0, Math.min(DOT.most, Math.floor((right - left - 2 * DOT.radius) / DOT.step) + 1));
}

/** The personas of a note as dots with their initials, the last at `right`; of many the first few and how many more. */
function personaDots(personas: readonly Persona[], foot: Foot, { theme, paper }: NoteInk): Shape[] {
  const { right, middle } = foot;
  const places = dotPlaces(foot);
  if (places === 0) return [];
  const shown = personas.length > places ? personas.slice(0, places - 1) : personas;
  const more = personas.length - shown.length;
  const dots = shown.map((persona) => ({ text: initialOf(persona.name), ...personaLook(theme, persona.colour) }));
  const rest = { text: `+${more}`, ground: mix(paper.ink, paper.ground, 0.16), ink: paper.ink };
  const all = more === 0 ? dots : [...dots, rest];
  return all.flatMap(({ text, ground, ink }, at) => {
    const centre = { x: right - DOT.radius - (all.length - 1 - at) * DOT.step, y: middle };
    return [disc(centre, ground, paper.ground), letter(text, centre, ink)];
  });
}

function dotsWidth(count: number, foot: Foot): number {
  const dots = Math.min(count, dotPlaces(foot));
  return dots === 0 ? 0 : (dots - 1) * DOT.step + 2 * DOT.radius;
}

/** The channel's icon and its name, as far as there is room for them. */
function channelMark(
  channel: Channel,
  { channelName, fitChannel }: Belonging,
  { left, right, middle }: Foot,
  { theme, paper }: NoteInk,
): Shape[] {
  if (right - left < CHANNEL.icon) return [];
  const quiet = mix(paper.ink, paper.ground, 0.78);
  const ink = contrast(quiet, paper.ground) >= theme.leastContrast ? quiet : paper.ink;
  const at = { x: left, y: middle - CHANNEL.icon / 2 };
  const path = iconPath(channelIcon(channel) ?? CUSTOM_CHANNEL_ICON);
  const icon: Shape = { kind: 'icon', path, at, scale: CHANNEL.icon / ICON_FIELD, stroke: ink, strokeWidth: 2 };
  const room = right - left - CHANNEL.icon - CHANNEL.gap;
  if (room < CHANNEL.least) return [icon];
  const fitted = fitChannel(channelName, room);
  const line = fitted.lines[0];
  if (line === undefined || line.text === '') return [icon];
  const x = left + CHANNEL.icon + CHANNEL.gap;
  const name: Shape = {
    kind: 'text',
    text: line.text,
    at: { x: line.rtl ? x + line.width : x, y: middle + fitted.size * BASELINE },
    align: 'start',
    rtl: line.rtl,
    size: fitted.size,
    weight: fitted.weight,
    fill: ink,
  };
  return [icon, name];
}

/** What a note shows of whose it is and what it goes through, at its foot. */
export function belongingShapes(belonging: Belonging, foot: Foot, ink: NoteInk): Shape[] {
  const { personas, channel } = belonging;
  const dots = personaDots(personas, foot, ink);
  if (channel === null) return dots;
  const width = dotsWidth(personas.length, foot);
  const room = { ...foot, right: foot.right - (width === 0 ? 0 : width + 5) };
  return [...channelMark(channel, belonging, room, ink), ...dots];
}
