import { type BrowserWindow, type Input, screen } from 'electron';
import type { ActionId } from '../shared/action-catalogue.ts';
import type { EventName } from '../shared/ipc/channels.ts';
import type { EventPayloads } from '../shared/ipc/contract.ts';
import { changesBetween, noChanges } from '../shared/map/changes.ts';
import type { JourneyMap } from '../shared/map/journey-map.ts';
import { afterWaiting, forRoom, type Projection } from '../shared/workshop/projection.ts';
import { placeForProjector } from './projector-place.ts';
import { openWindow, type WindowLook } from './window.ts';

type Beginning = {
  /** The window whose map it shows. */
  readonly beside: BrowserWindow;
  readonly map: JourneyMap;
  readonly look: WindowLook;
  readonly onAction: (action: ActionId) => void;
  readonly onClosed: () => void;
};

/** Its own window, where there is one display alone. */
const SIZE = { width: 1280, height: 720, least: { width: 480, height: 270 } } as const;

/** A clicker sends its keys to whichever window is in front. */
const KEYS: Readonly<Record<string, ActionId>> = {
  PageDown: 'present.next',
  PageUp: 'present.previous',
  F5: 'present.start',
  b: 'present.dark',
  '.': 'present.dark',
};

/** A window for the room: it shows the map of another one and has no way to change anything. */
export class ProjectorWindow {
  readonly #browser: BrowserWindow;
  /** The map as its page knows it. */
  #map: JourneyMap;
  #listens = false;
  #told: { readonly projection: Projection; readonly at: number } | null = null;

  constructor({ beside, map, look, onAction, onClosed }: Beginning) {
    this.#map = forRoom(map);
    this.#browser = openWindow('projector.html', look);
    this.#browser.removeMenu();
    this.#browser.setMinimumSize(SIZE.least.width, SIZE.least.height);
    this.#browser.webContents.on('before-input-event', (event, input) => {
      if (input.type !== 'keyDown') return;
      const action = this.#onKey(input);
      if (action !== null) onAction(action);
      if (action !== null || input.key === 'F11') event.preventDefault();
    });
    this.#browser.once('ready-to-show', () => this.#appear(beside));
    this.#browser.on('closed', onClosed);
    // A page that broke down shows nothing any more; it is opened again from the menu.
    this.#browser.webContents.on('render-process-gone', () => this.close());
  }

  get contentsId(): number | null {
    return this.#browser.isDestroyed() ? null : this.#browser.webContents.id;
  }

  /** The page asks for what it shows first, and listens from then on. */
  started(now: number): { readonly map: JourneyMap; readonly shown: Projection | null } {
    this.#listens = true;
    const told = this.#told;
    return { map: this.#map, shown: told === null ? null : afterWaiting(told.projection, now - told.at) };
  }

  show(projection: Projection, now: number): void {
    this.#told = { projection, at: now };
    if (this.#listens) this.send('shown', projection);
  }

  /** Goes along with the map. */
  follow(map: JourneyMap): void {
    const now = forRoom(map);
    const changes = changesBetween(this.#map, now);
    this.#map = now;
    if (this.#listens && !noChanges(changes)) this.send('changed', changes);
  }

  send<Name extends EventName>(name: Name, payload: EventPayloads[Name]): void {
    if (!this.#browser.isDestroyed()) this.#browser.webContents.send(name, payload);
  }

  wear({ ground }: WindowLook): void {
    if (!this.#browser.isDestroyed()) this.#browser.setBackgroundColor(ground);
  }

  showTitle(title: string): void {
    if (!this.#browser.isDestroyed()) this.#browser.setTitle(title);
  }

  toFront(): void {
    if (this.#browser.isMinimized()) this.#browser.restore();
    this.#browser.moveTop();
  }

  close(): void {
    if (!this.#browser.isDestroyed()) this.#browser.destroy();
  }

  /** On another display it fills that. The keyboard stays with the map's window. */
  #appear(beside: BrowserWindow): void {
    if (this.#browser.isDestroyed() || beside.isDestroyed()) return;
    const own = screen.getDisplayMatching(beside.getBounds());
    const place = placeForProjector(screen.getAllDisplays(), own.id);
    if (place === null) this.#browser.setContentSize(SIZE.width, SIZE.height);
    else this.#browser.setBounds(place);
    this.#browser.showInactive();
    if (place !== null) this.#browser.setFullScreen(true);
  }

  #onKey({ key, control, alt, meta }: Input): ActionId | null {
    if (control || alt || meta) return null;
    const isFull = this.#browser.isFullScreen();
    if (key === 'F11') this.#browser.setFullScreen(!isFull);
    if (key === 'Escape' && isFull) this.#browser.setFullScreen(false);
    return KEYS[key.length === 1 ? key.toLowerCase() : key] ?? null;
  }
}
