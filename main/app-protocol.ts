import type { ProtocolResponse } from 'electron';
import path from 'node:path';

/** Where the window's own files come from. Nothing else is ever loaded. */
export const APP_SCHEME = 'app';
export const APP_ORIGIN = 'app://jejak';

export const APP_SCHEME_PRIVILEGES = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "frame-src 'none'",
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

const NOTHING = Buffer.alloc(0);

type AppRequest = { readonly url: string; readonly method: string };
export type Answered = Required<Pick<ProtocolResponse, 'statusCode' | 'headers'>> & { readonly data: Buffer };
export type Served = { readonly folder: string; readonly read: (place: string) => Buffer };

/** Answers one request of `app://jejak/` from a folder, and from nowhere outside it. */
export function serveApp({ folder, read }: Served, { url, method }: AppRequest): Answered {
  if (method !== 'GET' && method !== 'HEAD') return answer(405, NOTHING);
  const steps = stepsOf(url);
  if (steps === null) return answer(403, NOTHING);
  const place = path.join(folder, ...steps);
  try {
    const bytes = read(place);
    return answer(200, method === 'HEAD' ? NOTHING : bytes, TYPES[path.extname(place)]);
  } catch {
    return answer(404, NOTHING);
  }
}

/** The names from the folder down to the file, or null for an address that means anything but a file below it. */
function stepsOf(address: string): readonly string[] | null {
  try {
    const url = new URL(address);
    if (url.protocol !== `${APP_SCHEME}:` || url.host !== 'jejak') return null;
    const steps = url.pathname.split('/').slice(1).map(decodeURIComponent);
    // The build writes plain names only; whatever else is asked for is an attempt.
    return steps.every((step) => /^[\w-][\w.-]*$/.test(step)) ? steps : null;
  } catch {
    return null;
  }
}

function answer(statusCode: number, data: Buffer, type = 'application/octet-stream'): Answered {
  return {
    statusCode,
    data,
    headers: {
      'content-type': type,
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-cache',
    },
  };
}
