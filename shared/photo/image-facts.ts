import { failure, type Result, success } from '../result.ts';

export type ImageType = 'image/png' | 'image/jpeg' | 'image/webp';
export type ImageFacts = { readonly type: ImageType; readonly width: number; readonly height: number };

/** What a photo may be before anything of it is decoded. */
export const PHOTO_LIMITS = {
  bytes: 10 * 1024 * 1024,
  pixels: 50_000_000,
  /** On one side: more than any camera has, and less than what breaks a canvas. */
  side: 16_000,
} as const;

export const PHOTO_FAILURES = ['too-big', 'too-many-pixels', 'no-photo', 'damaged'] as const;
/** Why a file is no photo that is taken. */
export type PhotoFailure = (typeof PHOTO_FAILURES)[number];

/** What the file is by its bytes, whatever its name says: looked at before it is decoded. */
export function photoFacts(bytes: Uint8Array): Result<ImageFacts, PhotoFailure> {
  if (bytes.length > PHOTO_LIMITS.bytes) return failure('too-big');
  const type = imageType(bytes);
  if (type === null) return failure('no-photo');
  const size = SIZES[type](bytes);
  if (size === null || size.width === 0 || size.height === 0) return failure('damaged');
  const { width, height } = size;
  const isTooLarge = width > PHOTO_LIMITS.side || height > PHOTO_LIMITS.side || width * height > PHOTO_LIMITS.pixels;
  return isTooLarge ? failure('too-many-pixels') : success({ type, width, height });
}

/** Which kind of photo that is taken its first bytes say it is. */
export function imageType(bytes: Uint8Array): ImageType | null {
  if (startsWith(bytes, 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png';
  if (startsWith(bytes, 0, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  if (hasName(bytes, 0, 'RIFF') && hasName(bytes, 8, 'WEBP')) return 'image/webp';
  return null;
}

type Size = { readonly width: number; readonly height: number };

const SIZES: Readonly<Record<ImageType, (bytes: Uint8Array) => Size | null>> = {
  'image/png': pngSize,
  'image/jpeg': jpegSize,
  'image/webp': webpSize,
};

/** The first chunk says it, and no other may be the first. */
function pngSize(bytes: Uint8Array): Size | null {
  if (bytes.length < 24 || !hasName(bytes, 12, 'IHDR')) return null;
  const view = viewOf(bytes);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Segments of known length lie before the one that begins a frame. */
function jpegSize(bytes: Uint8Array): Size | null {
  const view = viewOf(bytes);
  let at = 2;
  while (at + 9 <= bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (beginsFrame(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    const isBare = marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
    // The scan itself, or the end: a frame that comes behind it is none.
    if (marker === 0xda || marker === 0xd9) return null;
    const length = isBare ? 0 : view.getUint16(at + 2);
    if (!isBare && length < 2) return null;
    at += 2 + length;
  }
  return null;
}

/** SOF0 to SOF15, of which C4, C8 and CC mean something else. */
function beginsFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** One of three headers: lossy, lossless, or extended, which says the size of the whole canvas. */
function webpSize(bytes: Uint8Array): Size | null {
  if (bytes.length < 30) return null;
  const view = viewOf(bytes);
  if (hasName(bytes, 12, 'VP8 ')) {
    if (!startsWith(bytes, 23, [0x9d, 0x01, 0x2a])) return null;
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  }
  if (hasName(bytes, 12, 'VP8L')) {
    if (bytes[20] !== 0x2f) return null;
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (!hasName(bytes, 12, 'VP8X')) return null;
  const three = (at: number): number => view.getUint16(at, true) + (bytes[at + 2] ?? 0) * 0x10000;
  return { width: three(24) + 1, height: three(27) + 1 };
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function startsWith(bytes: Uint8Array, at: number, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[at + index] === byte);
}

function hasName(bytes: Uint8Array, at: number, name: string): boolean {
  return startsWith(
    bytes,
    at,
    Array.from(name, (letter) => letter.charCodeAt(0)),
  );
}
