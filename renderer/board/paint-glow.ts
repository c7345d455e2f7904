import { GLOW_COLOUR, lineShare, trailShare } from '../../shared/workshop/glow.ts';
import type { EditorState } from '../state/editor-state.ts';

type Context = CanvasRenderingContext2D;

/** In screen pixels. */
const DOT = { radius: 7, rim: 2, halo: 22 } as const;
const LINE = 5;

function paintLines(context: Context, { glow, camera }: EditorState): void {
  context.lineWidth = LINE / camera.zoom;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.setLineDash([]);
  context.strokeStyle = GLOW_COLOUR;
  for (const line of glow.lines) {
    const [first, ...others] = line.points;
    if (first === undefined) continue;
    context.globalAlpha = lineShare(line, glow.at);
    context.beginPath();
    context.moveTo(first.x, first.y);
    for (const { x, y } of others) context.lineTo(x, y);
    // A line of one point is a dot.
    if (others.length === 0) context.lineTo(first.x, first.y);
    context.stroke();
  }
}

function paintTrail(context: Context, { glow, camera }: EditorState): void {
  // Seen through, round ends would lie on each other as beads.
  context.lineCap = 'butt';
  for (const [at, point] of glow.trail.entries()) {
    const from = glow.trail[at - 1];
    if (from === undefined) continue;
    const share = trailShare(point, glow.at);
    context.globalAlpha = share * 0.55;
    context.lineWidth = (2 * DOT.radius * share) / camera.zoom;
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(point.x, point.y);
    context.stroke();
  }
}

function paintDot(context: Context, { glow: { dot }, camera: { zoom } }: EditorState): void {
  if (dot === null) return;
  const { x, y } = dot;
  const halo = context.createRadialGradient(x, y, 0, x, y, DOT.halo / zoom);
  halo.addColorStop(0, `${GLOW_COLOUR}66`);
  halo.addColorStop(1, `${GLOW_COLOUR}00`);
  const disc = (radius: number, fill: string | CanvasGradient): void => {
    context.beginPath();
    context.arc(x, y, radius / zoom, 0, 2 * Math.PI);
    context.fillStyle = fill;
    context.fill();
  };
  context.globalAlpha = 1;
  disc(DOT.halo, halo);
  // The rim keeps it in sight on a note of its own colour.
  disc(DOT.radius + DOT.rim, '#ffffff');
  disc(DOT.radius, GLOW_COLOUR);
}

/** The pointer of light, its trail and what was drawn with it. */
export function paintGlow(context: Context, state: EditorState): void {
  context.save();
  paintLines(context, state);
  paintTrail(context, state);
  // It is the pointer of its tool; with another tool in the hand there is another one.
  if (state.tool === 'pointer') paintDot(context, state);
  context.restore();
}
