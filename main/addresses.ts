import { fileURLToPath } from 'node:url';
import { APP_ORIGIN } from './app-protocol.ts';

const OPENED_OUTSIDE = ['https:', 'http:', 'mailto:'];
const LONGEST_SHOWN = 1_000;

/** An address that may be opened in the browser or mail program once the person has seen it whole, or null. */
export function addressForOutside(address: string): string | null {
  const url = parsed(address);
  if (url === null || !OPENED_OUTSIDE.includes(url.protocol) || url.href.length > LONGEST_SHOWN) return null;
  // A name before the @ makes one host look like another.
  return url.username === '' && url.password === '' ? url.href : null;
}

/** The path that a file: address means, or null for any other address. */
export function fileOf(address: string): string | null {
  try {
    return address.startsWith('file:') ? fileURLToPath(address) : null;
  } catch {
    return null;
  }
}

/** Whether an address is a page of the app. Compared after parsing: `app://jejak.evil` begins like one. */
export function isOwnAddress(address: string): boolean {
  const url = parsed(address);
  return url !== null && `${url.protocol}//${url.host}` === APP_ORIGIN;
}

/** Whether a session may load it at all: the app's own files, what they hold in memory, and the developer tools. */
export function mayLoad(address: string): boolean {
  if (isOwnAddress(address)) return true;
  const protocol = parsed(address)?.protocol;
  return protocol === 'blob:' || protocol === 'data:' || protocol === 'devtools:';
}

function parsed(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
