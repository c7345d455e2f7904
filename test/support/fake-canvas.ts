type Drawn = { readonly image: unknown; readonly x: number; readonly y: number };

function styleOf(): Record<string, string> {
  const style: Record<string, string> = {};
  const removeProperty = (name: string): void => {
    delete style[name.replace(/-./g, ([, letter]) => letter?.toUpperCase() ?? '')];
  };
  return Object.defineProperty(style, 'removeProperty', { value: removeProperty });
}

/** A canvas and its context without a window, which know what they were told and where they are. */
export function canvasOf(width: number, height: number) {
  let matrix = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };
  const drawn: Drawn[] = [];
  const canvas = {
    width,
    height,
    style: styleOf(),
    isConnected: false,
    over: null as unknown,
    after: (other: { isConnected: boolean }) => {
      canvas.over = other;
      other.isConnected = true;
    },
    remove: () => {
      canvas.isConnected = false;
    },
    getContext: () => context,
  };
  const context = {
    canvas,
    setTransform: (to: typeof matrix) => {
      matrix = { ...to };
    },
    getTransform: () => ({ ...matrix }),
    resetTransform: () => {
      matrix = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };
    },
    save: () => undefined,
    restore: () => undefined,
    drawImage: (image: unknown, x: number, y: number) => {
      drawn.push({ image, x, y });
    },
  };
  return { canvas, drawn, context: context as unknown as CanvasRenderingContext2D, matrix: () => matrix };
}
