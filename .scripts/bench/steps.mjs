// What the hand does, the same for every page. Only the wheel's way to a zoom is each page's own.
const MIDDLE = { x: 720, y: 450 };
const COUNT = 180;

/** Around a circle, `reach` screen pixels a step. */
export function panSteps(reach, count = COUNT) {
  return Array.from({ length: count }, (_, at) => {
    const angle = (2 * Math.PI * at) / COUNT;
    return {
      kind: 'wheel',
      ...MIDDLE,
      dx: Math.round(reach * Math.cos(angle)),
      dy: Math.round(reach * Math.sin(angle)),
    };
  });
}

/** The zooms from one to another and back again, each the same share further. */
export function zoomPath(from, to, count = COUNT) {
  const half = count / 2;
  return Array.from({ length: count + 1 }, (_, at) => from * (to / from) ** ((half - Math.abs(at - half)) / half));
}

export function zoomStep(delta) {
  return { kind: 'wheel', ...MIDDLE, dy: delta, ctrl: true };
}

/** Takes hold of a note at (x, y), wanders over the window, and ends up and left of its middle. */
export function dragSteps({ x, y }) {
  const grip = [
    { kind: 'move', x, y },
    { kind: 'down', x, y },
    { kind: 'move', x: x + 4, y, held: true },
    { kind: 'move', x: x + 8, y: y + 4, held: true },
  ];
  const way = Array.from({ length: COUNT }, (_, at) => {
    const angle = (2 * Math.PI * (at + 1)) / COUNT;
    const share = Math.min(1, (at + 1) / 20);
    const goal = { x: MIDDLE.x + 400 * Math.sin(angle), y: MIDDLE.y + 220 * Math.sin(2 * angle) };
    return {
      kind: 'move',
      x: Math.round(x + (goal.x - x) * share),
      y: Math.round(y + (goal.y - y) * share),
      held: true,
    };
  });
  const end = { x: MIDDLE.x - 300, y: MIDDLE.y - 200 };
  return { grip, way: [...way, { kind: 'move', ...end, held: true }], release: [{ kind: 'up', ...end }] };
}
