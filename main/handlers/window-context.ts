import type { CallName } from '../../shared/ipc/channels.ts';
import type { DocumentSession } from '../documents/document-session.ts';
import type { MapWindow } from '../map-window.ts';
import type { MapWindows } from '../map-windows.ts';
import { type Page, pageOf } from '../window.ts';

/** Who asks: a window with a map or start screen, a projector, or a hidden one that prints or draws. */
export type WindowContext = { readonly contentsId: number; readonly window: MapWindow | null };

/** The calls that a hidden page or a projector makes, and no other. */
const PAGE_OF: { readonly [Name in CallName]?: Page } = {
  'projector.start': 'projector.html',
  'projector.photo': 'projector.html',
  'print.job': 'print.html',
  'print.ready': 'print.html',
  'picture.job': 'picture.html',
  'picture.drawn': 'picture.html',
};

/** The window that makes a call, or null where it is none of ours or has no business with that call. */
export function contextOf(windows: MapWindows, contentsId: number, name: CallName): WindowContext | null {
  if (PAGE_OF[name] !== undefined) return contextOfHiddenPage(contentsId, name);
  const window = windows.of(contentsId);
  return window === null ? null : { contentsId, window };
}

/** The same where no map window is open: the hidden pages alone ask. */
export function contextOfHiddenPage(contentsId: number, name: CallName): WindowContext | null {
  const page = PAGE_OF[name];
  return page !== undefined && pageOf(contentsId) === page ? { contentsId, window: null } : null;
}

/** For calls that only a window with a map or start screen gets through with. */
export function mapWindow({ window }: WindowContext): MapWindow {
  if (window === null) throw new Error('not a map window');
  return window;
}

/** The document that the handle stands for: only the one that this very window shows. */
export function documentOf(context: WindowContext, handle: string): DocumentSession {
  const { document } = mapWindow(context);
  if (document === null || document.handle !== handle) throw new Error('no such document');
  return document;
}
