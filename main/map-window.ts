import { app, type BrowserWindow } from 'electron';
import type { EventName } from '../shared/ipc/channels.ts';
import type { ImportOffer } from '../shared/ipc/calls/exchange-calls.ts';
import type { EventPayloads } from '../shared/ipc/contract.ts';
import type { MenuState } from '../shared/ipc/menu-state.ts';
import type { OpenFailure } from '../shared/file/open-failure.ts';
import type { Translate } from '../shared/i18n/translate.ts';
import type { LettingGo } from './documents/document-care.ts';
import type { DocumentSession } from './documents/document-session.ts';
import { ProjectorWindow } from './projector-window.ts';
import type { WindowLook } from './window.ts';
import { windowTitle } from './window-title.ts';

/** How long a page may take to send its last change. */
const PATIENCE_MS = 1_000;

/** macOS marks a window with unsaved changes by itself, and shows the icon of its file. */
const HAS_DOT = process.platform === 'darwin';

type Making = {
  readonly browser: BrowserWindow;
  readonly look: WindowLook;
  readonly t: () => Translate;
};

/** A window that shows one map, or the start screen. */
export class MapWindow {
  readonly browser: BrowserWindow;
  menu: MenuState = { undo: null, redo: null, disabled: [] };
  #document: DocumentSession | null = null;
  #notice: OpenFailure | null = null;
  #offer: ImportOffer | null = null;
  #listens = false;
  #projector: ProjectorWindow | null = null;
  #finished: () => void = () => undefined;
  #sayBegun: () => void = () => undefined;
  /** Once it is known what it shows. */
  readonly begun = new Promise<void>((resolve) => {
    this.#sayBegun = resolve;
  });
  /** Maps that are on their way out of it. */
  #leaving = 0;
  #scale = 1;
  readonly #t: () => Translate;

  constructor({ browser, look, t }: Making) {
    this.#t = t;
    this.browser = browser;
    this.wear(look);
    // The page comes with the scale that the last session had.
    this.browser.webContents.on('did-navigate', () => this.browser.webContents.setZoomFactor(this.#scale));
    this.browser.on('closed', () => this.#projector?.close());
  }

  /** Its page, which may have been waiting for that, shows this map; null: the start screen. */
  begin(document: DocumentSession | null, notice: OpenFailure | null): void {
    this.#notice = notice;
    if (document !== null) this.#take(document);
    this.showTitle();
    this.#sayBegun();
  }

  get document(): DocumentSession | null {
    return this.#document;
  }

  get projector(): ProjectorWindow | null {
    return this.#projector;
  }

  /** Shows its map to the room, in a window that closes with it. */
  openProjector(look: WindowLook): void {
    if (this.#projector !== null) return this.#projector.toFront();
    if (this.#document === null) return;
    this.#projector = new ProjectorWindow({
      beside: this.browser,
      map: this.#document.map,
      look,
      onAction: (action) => this.send('action', action),
      onClosed: () => {
        this.#projector = null;
        this.send('projector', false);
      },
    });
    this.showTitle();
    this.send('projector', true);
  }

  /** Its document took a change. */
  mapChanged(): void {
    this.showTitle();
    if (this.#document !== null) this.#projector?.follow(this.#document.map);
  }

  /** A slow drive may answer when the window that asked is closed. */
  get isThere(): boolean {
    return !this.browser.isDestroyed();
  }

  /** Nothing in it has to be waited for. */
  get isFree(): boolean {
    return this.#document === null && this.#leaving === 0;
  }

  /** Puts a map into a window that shows none. */
  show(document: DocumentSession): void {
    this.#take(document);
    this.showTitle();
    // A page that does not listen yet asks for it with its first call.
    if (this.#listens) this.send('opened', document.presented());
    this.toFront();
  }

  wear({ ground, scale }: WindowLook): void {
    this.#scale = scale;
    if (this.browser.isDestroyed()) return;
    this.browser.setBackgroundColor(ground);
    this.browser.webContents.setZoomFactor(scale);
    this.#projector?.wear({ ground, scale });
  }

  /** Back to the start screen. */
  async letGo(how: LettingGo): Promise<void> {
    const document = this.#document;
    this.#document = null;
    this.#projector?.close();
    this.#leaving += 1;
    this.showTitle();
    try {
      await document?.letGo(how);
    } finally {
      this.#leaving -= 1;
    }
  }

  /** Lets the page send what is still being typed. A page that is gone or hangs is not waited for. */
  finish(wait: (milliseconds: number) => Promise<void>): Promise<void> {
    if (!this.#listens || this.browser.webContents.isCrashed()) return Promise.resolve();
    const answered = new Promise<void>((resolve) => {
      this.#finished = resolve;
    });
    this.send('finish', null);
    return Promise.race([answered, wait(PATIENCE_MS)]);
  }

  /** The page's answer to that. */
  hasFinished(): void {
    this.#finished();
  }

  send<Name extends EventName>(name: Name, payload: EventPayloads[Name]): void {
    if (!this.browser.isDestroyed()) this.browser.webContents.send(name, payload);
  }

  /** Says that a file did not open: at once, or as soon as the page listens. */
  say(notice: OpenFailure): void {
    this.toFront();
    if (this.#listens) this.send('notice', notice);
    else this.#notice = notice;
  }

  /** Shows a file of others: at once, or as soon as the page listens. */
  offer(offer: ImportOffer): void {
    this.toFront();
    if (this.#listens) this.send('import', offer);
    else this.#offer = offer;
  }

  /** The page has asked for its first state, so that it listens from now on. */
  started(): void {
    this.#listens = true;
    const notice = this.#notice;
    this.#notice = null;
    const offer = this.#offer;
    this.#offer = null;
    if (offer !== null) setImmediate(() => this.send('import', offer));
    if (this.#projector !== null) setImmediate(() => this.send('projector', true));
    // After the answer that the page is waiting for.
    if (notice !== null) setImmediate(() => this.send('notice', notice));
  }

  toFront(): void {
    if (this.browser.isMinimized()) this.browser.restore();
    this.browser.show();
    this.browser.focus();
  }

  showTitle(): void {
    if (this.browser.isDestroyed()) return;
    const document = this.#document;
    const isUnsaved = document?.hasUnsavedChanges() ?? false;
    const titled =
      document === null
        ? null
        : { status: document.status, title: document.map.title, isStarred: isUnsaved && !HAS_DOT };
    this.browser.setTitle(windowTitle(app.name, titled, this.#t()));
    this.browser.setRepresentedFilename(document?.path ?? '');
    this.browser.setDocumentEdited(isUnsaved);
    if (titled === null) return;
    const t = this.#t();
    this.#projector?.showTitle(windowTitle(t('projector.title'), { ...titled, isStarred: false }, t));
  }

  #take(document: DocumentSession): void {
    this.#document = document;
    document.onStatus(() => {
      if (this.#document !== document) return;
      this.send('status', document.status);
      this.showTitle();
    });
    document.onFile((event) => {
      // A page that does not listen yet is offered the same again.
      if (this.#document !== document || !this.#listens) return;
      if (event.kind === 'news') this.send('news', event.news);
      else this.send('theirs', { handle: document.handle, revision: event.revision, changes: event.changes });
    });
  }
}
