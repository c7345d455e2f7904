import '../painted-faces.ts';
import type { Point, Rect } from '../../shared/geometry.ts';
import { NOTE, NOTE_TEXT } from '../../shared/layout/metrics.ts';
import { FONT_FAMILY } from '../../shared/theme.ts';
import { type BenchPage, type BenchScene, offer, painted } from './bench-page.ts';
import { createRawNotes, placeNotes, type RawNote } from './raw-notes.ts';
import { createRawPainter, type RawCamera } from './raw-paint.ts';
import { makeScene } from './scene.ts';

/**
 * The practical limit: the same notes on a bare canvas, with what makes a canvas fast and nothing that makes a product.
 * Only what is seen is painted, notes are copied from bitmaps, a change repaints the spot it touches, and a note in the
 * hand is a canvas of its own.
 */
performance.mark('rig:app-start');

const ratio = devicePixelRatio;
const size = { width: innerWidth * ratio, height: innerHeight * ratio };
document.body.style.cssText = 'margin:0;overflow:hidden';

function addCanvas(width: number, height: number, alpha: boolean) {
  const canvas = document.body.appendChild(document.createElement('canvas'));
  canvas.width = width;
  canvas.height = height;
  canvas.style.cssText = `position:absolute;left:0;top:0;width:${width / ratio}px;height:${height / ratio}px`;
  const context = canvas.getContext('2d', { alpha });
  if (context === null) throw new Error('This window has no canvas');
  return { canvas, context };
}

const { canvas, context } = addCanvas(size.width, size.height, false);
let notes = createRawNotes([]);
let painter = createRawPainter(notes);
let camera: RawCamera = { x: 0, y: 0, zoom: 1 };
let isZooming = false;
let held: { note: RawNote; grip: Point; at: Point; picture: HTMLCanvasElement } | null = null;
let spots: Rect[] | 'all' = 'all';
let isDue = false;
const past: { note: RawNote; x: number; y: number }[] = [];

function paint(): void {
  isDue = false;
  const look = { ratio, isZooming, left: held?.note ?? null };
  if (spots === 'all') painter.paint(context, camera, { x: 0, y: 0, ...size }, look);
  else for (const spot of spots) paintSpot(spot, look);
  spots = [];
}

function paintSpot({ x, y }: Rect, look: { ratio: number; isZooming: boolean; left: RawNote | null }): void {
  const scale = camera.zoom * ratio;
  const rect = {
    x: Math.floor((x - camera.x) * scale) - 2,
    y: Math.floor((y - camera.y) * scale) - 2,
    width: Math.ceil(NOTE.width * scale) + 4,
    height: Math.ceil(NOTE.height * scale) + 4,
  };
  context.save();
  context.resetTransform();
  context.beginPath();
  context.rect(rect.x, rect.y, rect.width, rect.height);
  context.clip();
  painter.paint(context, camera, rect, look);
  context.restore();
}

function repaint(spot?: Point): void {
  if (spot === undefined) spots = 'all';
  else if (spots !== 'all') spots.push({ ...spot, width: NOTE.width, height: NOTE.height });
  if (isDue) return;
  isDue = true;
  requestAnimationFrame(paint);
}

function moveCamera(next: RawCamera): void {
  camera = next;
  repaint();
}

let resting = 0;

function zoomAt({ clientX, clientY, deltaY }: WheelEvent): void {
  const zoom = Math.min(4, Math.max(0.02, camera.zoom * Math.exp(-deltaY * 0.01)));
  isZooming = true;
  clearTimeout(resting);
  resting = window.setTimeout(() => {
    isZooming = false;
    repaint();
  }, 120);
  const reach = 1 / camera.zoom - 1 / zoom;
  moveCamera({ x: camera.x + clientX * reach, y: camera.y + clientY * reach, zoom });
}

canvas.addEventListener(
  'wheel',
  (event) => {
    event.preventDefault();
    if (event.ctrlKey) return zoomAt(event);
    moveCamera({ ...camera, x: camera.x + event.deltaX / camera.zoom, y: camera.y + event.deltaY / camera.zoom });
  },
  { passive: false },
);

function boardPoint({ clientX, clientY }: MouseEvent): Point {
  return { x: camera.x + clientX / camera.zoom, y: camera.y + clientY / camera.zoom };
}

function holdAt(at: Point): void {
  if (held === null) return;
  held.at = at;
  const [x, y] = [(at.x - camera.x) * camera.zoom, (at.y - camera.y) * camera.zoom];
  held.picture.style.transform = `translate(${x}px, ${y}px)`;
}

canvas.addEventListener('pointerdown', (event) => {
  const { x, y } = boardPoint(event);
  const note = notes.within({ x, y, width: 0, height: 0 }).at(-1);
  if (note === undefined) return;
  const scale = camera.zoom * ratio;
  const own = addCanvas(Math.ceil(NOTE.width * scale), Math.ceil(NOTE.height * scale), true);
  own.canvas.style.pointerEvents = 'none';
  own.canvas.style.willChange = 'transform';
  painter.paintAlone(own.context, note, scale);
  held = { note, grip: { x: x - note.x, y: y - note.y }, at: note, picture: own.canvas };
  holdAt({ x: note.x, y: note.y });
  repaint(note);
});

window.addEventListener('pointermove', (event) => {
  if (held === null) return;
  const { x, y } = boardPoint(event);
  holdAt({ x: x - held.grip.x, y: y - held.grip.y });
});

window.addEventListener('pointerup', () => {
  if (held === null) return;
  const { note, at, picture } = held;
  past.push({ note, x: note.x, y: note.y });
  held = null;
  picture.remove();
  move(note, at);
});

function move(note: RawNote, to: Point): void {
  repaint({ x: note.x, y: note.y });
  notes.move(note, to);
  repaint(to);
}

let writing: { note: RawNote; field: HTMLTextAreaElement } | null = null;

function noteAt(index: number): RawNote {
  const note = notes.all[index];
  if (note === undefined) throw new Error(`There is no note ${index}`);
  return note;
}

const middle = () => ({ x: innerWidth / 2 / camera.zoom, y: innerHeight / 2 / camera.zoom });

const page: BenchPage = {
  ready: true,
  serialize: async (scene) => JSON.stringify(scene),
  load: async (document) => {
    notes = createRawNotes(placeNotes(JSON.parse(document) as BenchScene));
    painter = createRawPainter(notes);
    past.length = 0;
    repaint();
    await painted();
  },
  setView: ({ x, y, zoom }) => moveCamera({ x: x - innerWidth / 2 / zoom, y: y - innerHeight / 2 / zoom, zoom }),
  getView: () => ({ x: camera.x + middle().x, y: camera.y + middle().y, zoom: camera.zoom }),
  zoomDelta: (from, to) => -Math.log(to / from) / 0.01,
  noteCount: () => notes.all.length,
  noteRect: (index) => ({ x: noteAt(index).x, y: noteAt(index).y, w: NOTE.width, h: NOTE.height }),
  textOf: (index) => noteAt(index).text,
  addNote: () => {
    const at = { x: camera.x + middle().x, y: camera.y + middle().y };
    notes.add({ ...at, lane: 0, text: 'New note', fitted: null });
    repaint(at);
  },
  undo: () => {
    const step = past.pop();
    if (step !== undefined) move(step.note, step);
  },
  beginEdit: (index) => {
    const note = noteAt(index);
    const field = document.body.appendChild(document.createElement('textarea'));
    field.value = note.text;
    const { left, top, right } = NOTE.padding;
    field.style.cssText =
      `position:absolute;left:0;top:0;width:${NOTE.width}px;height:${NOTE.height}px;box-sizing:border-box;` +
      `padding:${top}px ${right}px 0 ${left}px;border:0;resize:none;font:${NOTE_TEXT.largest}px/18px ${FONT_FAMILY};` +
      `transform-origin:0 0;transform:scale(${camera.zoom}) translate(${note.x - camera.x}px,${note.y - camera.y}px)`;
    field.focus();
    writing = { note, field };
  },
  endEdit: () => {
    if (writing === null) return;
    const { note, field } = writing;
    writing = null;
    note.text = field.value;
    note.fitted = null;
    field.remove();
    painter.forget(note);
    repaint(note);
  },
};

Object.defineProperty(window, 'makeScene', { value: makeScene });
await offer(page);
