import type { CallName } from '../../shared/ipc/channels.ts';
import type { DocumentSession } from '../documents/document-session.ts';
import type { MapWindow, MapWindows } from '../map-windows.ts';
import { pageOf } from '../window.ts';

/** Who asks: a window with a map or start screen, or the hidden one that prints. */
export type WindowContext = { readonly contentsId: number; readonly window: MapWindow | null };

/** The window that makes a call, or null where it is none of ours or has no business with that call. */
export function contextOf(windows: MapWindows, contentsId: number, name: CallName): WindowContext | null {
  if (name === 'print.job' || name === 'print.ready') return contextOfPrintPage(contentsId);
  const window = windows.of(contentsId);
  return window === null ? null : { contentsId, window };
}

export function contextOfPrintPage(contentsId: number): WindowContext | null {
  return pageOf(contentsId) === 'print.html' ? { contentsId, window: null } : null;
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
