/** The workload that all boards get: notes in the cells of stages and lanes. */
export type BenchScene = {
  readonly title: string;
  readonly stages: readonly string[];
  readonly lanes: readonly string[];
  readonly notes: readonly { readonly stage: number; readonly lane: number; readonly text: string }[];
};

/** The board point in the window's middle, and the zoom. */
export type BenchView = { readonly x: number; readonly y: number; readonly zoom: number };

/**
 * What a page puts up as `window.bench` to be measured beside others. Wheel events pan it, with Ctrl they zoom it, the
 * left button drags a note. Coordinates are board units.
 */
export type BenchPage = {
  readonly ready: true;
  /** The page's own document of a scene. */
  readonly serialize: (scene: BenchScene) => Promise<string>;
  /** Shows such a document in place of what is there; done when it is painted. */
  readonly load: (document: string) => Promise<void>;
  readonly setView: (view: BenchView) => void;
  readonly getView: () => BenchView;
  /** The deltaY of the wheel that takes one zoom to another. */
  readonly zoomDelta: (from: number, to: number) => number;
  readonly noteCount: () => number;
  readonly noteRect: (index: number) => {
    readonly x: number;
    readonly y: number;
    readonly w: number;
    readonly h: number;
  };
  readonly textOf: (index: number) => string;
  readonly addNote: () => void;
  readonly undo: () => void;
  readonly beginEdit: (index: number) => void;
  readonly endEdit: () => void;
};

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** What is in place now has been painted. */
export async function painted(): Promise<void> {
  await frame();
  await frame();
}

/** Puts the page up, with the document that the address names in `doc`; the marks tell how long its start took. */
export async function offer(page: BenchPage): Promise<void> {
  const address = new URLSearchParams(location.search).get('doc');
  if (address === null) await painted();
  else await page.load((await (await fetch(address)).json()) as string);
  Object.defineProperty(window, 'bench', { value: page });
  performance.mark('rig:shown');
  requestIdleCallback(() => performance.mark('rig:idle'));
}
