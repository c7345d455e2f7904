import { type BrowserWindow } from 'electron';
import type { EventName } from '../shared/ipc/channels.ts';
import type { EventPayloads } from '../shared/ipc/contract.ts';
import type { OpenFailure } from '../shared/file/open-failure.ts';
import type { Translate } from '../shared/i18n/translate.ts';
import type { FileFacts } from './documents/disk.ts';
import type { DocumentSession } from './documents/document-session.ts';
import { isSameState } from './documents/durable-write.ts';
import type { KnownFile } from './documents/file-sight.ts';
import { LEAST_SIZE, openWindow, type WindowLook } from './window.ts';
import type { WindowPlaces } from './window-places.ts';
import { MapWindow } from './map-window.ts';

type Attending = {
  readonly look: () => WindowLook;
  readonly t: () => Translate;
  readonly places: WindowPlaces;
  /** The window that is opened first: its page loads while it is found out what it shows. */
  readonly ahead: BrowserWindow;
  readonly onOpen: (window: MapWindow) => void;
};

/** All windows with a map or a start screen. */
export class MapWindows {
  readonly #windows = new Map<number, MapWindow>();
  readonly #onOpen: (window: MapWindow) => void;
  readonly #look: () => WindowLook;
  readonly #t: () => Translate;
  readonly #places: WindowPlaces;
  #ahead: MapWindow | null;

  constructor({ look, t, places, ahead, onOpen }: Attending) {
    this.#look = look;
    this.#places = places;
    this.#t = t;
    this.#onOpen = onOpen;
    this.#ahead = this.#around(ahead);
    ahead.once('closed', () => {
      if (this.#ahead?.browser === ahead) this.#ahead = null;
    });
  }

  get all(): readonly MapWindow[] {
    return [...this.#windows.values()];
  }

  /** Also the one that was made ahead. */
  of(contentsId: number): MapWindow | null {
    const ahead = this.#ahead?.browser.webContents.id === contentsId ? this.#ahead : null;
    return this.#windows.get(contentsId) ?? ahead;
  }

  ofBrowser(browser: BrowserWindow | null): MapWindow | null {
    return this.all.find((window) => window.browser === browser) ?? null;
  }

  /** The window that has the file open; the path is a real one. */
  withFile(place: string): MapWindow | null {
    return this.all.find(({ document }) => document?.path === place) ?? null;
  }

  /** The window that has this very file open, under whatever name: a second hard link, or another spelling. */
  withSameFile(facts: FileFacts): MapWindow | null {
    const isIt = (known: KnownFile | null | undefined) =>
      known !== null && known !== undefined && facts.ino !== 0n && isSameState(known.signature, facts);
    return this.all.find(({ document }) => isIt(document?.knownFile)) ?? null;
  }

  open(document: DocumentSession | null, notice: OpenFailure | null = null): MapWindow {
    const window = this.#ahead ?? this.#around(openWindow('index.html'));
    this.#ahead = null;
    this.#places.follow(window.browser);
    const { id } = window.browser.webContents;
    this.#windows.set(id, window);
    window.browser.on('closed', () => this.#windows.delete(id));
    window.begin(document, notice);
    this.#onOpen(window);
    return window;
  }

  /**
   * Seen from here on, where it goes and in the colour of its page: one that waited unseen for the page's picture would
   * come later, and sometimes Chromium paints nothing for a window that nobody sees.
   */
  #around(browser: BrowserWindow): MapWindow {
    const window = new MapWindow({ browser, look: this.#look(), t: this.#t });
    const place = this.#places.next(
      this.all.map((other) => other.browser),
      LEAST_SIZE,
    );
    if (place !== null) browser.setBounds(place.bounds);
    if (place?.isMaximized === true) browser.maximize();
    browser.show();
    return window;
  }

  /** Shows a map in this window where it shows none, in a new one otherwise. */
  present(document: DocumentSession, window: MapWindow | null): void {
    if (window?.isThere === true && window.document === null) window.show(document);
    else this.open(document);
  }

  sendToAll<Name extends EventName>(name: Name, payload: EventPayloads[Name]): void {
    for (const window of this.all) {
      window.send(name, payload);
      window.projector?.send(name, payload);
    }
  }
}
