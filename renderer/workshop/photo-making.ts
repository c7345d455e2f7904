import type { Size } from '../../shared/geometry.ts';
import { LIMITS } from '../../shared/map/journey-map.ts';
import { type Corners, straightSize } from '../../shared/photo/homography.ts';
import { type PhotoFailure, photoFacts } from '../../shared/photo/image-facts.ts';
import { type Pixels, straightened } from '../../shared/photo/straighten.ts';
import type { Result } from '../../shared/result.ts';

/** A photo that was decoded: as much of it as is worked with, and a small one for what is shown at once. */
export type OpenPhoto = { readonly name: string; readonly pixels: Pixels; readonly small: Pixels };

/** Finer than this nobody reads a wall. */
const WORKED_WITH = 3_200;
const SMALL = 700;

/**
 * Decodes a photo in this window, which has no rights. It stands as the camera says (EXIF), and with its pixels nothing
 * else of the file goes on: neither place nor time nor thumbnail.
 */
export async function openPhoto(name: string, bytes: Uint8Array): Promise<Result<OpenPhoto, PhotoFailure>> {
  const facts = photoFacts(bytes);
  if (!facts.ok) return facts;
  try {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(bytes)], { type: facts.value.type }), {
      imageOrientation: 'from-image',
    });
    const photo = { name, pixels: pixelsOf(bitmap, WORKED_WITH), small: pixelsOf(bitmap, SMALL) };
    bitmap.close();
    return { ok: true, value: photo };
  } catch {
    return { ok: false, error: 'damaged' };
  }
}

function pixelsOf(bitmap: ImageBitmap, longest: number): Pixels {
  const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const context = contextOf({ width, height });
  // What shines through is paper.
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}

function contextOf({ width, height }: Size): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('This window has no canvas for a photo');
  return context;
}

/** The straightened photo in the small, for the eye. */
export function smallResult({ pixels, small }: OpenPhoto, corners: Corners): Pixels | null {
  const scale = small.width / pixels.width;
  const [a, b, c, d] = corners;
  const scaled = ({ x, y }: { x: number; y: number }) => ({ x: x * scale, y: y * scale });
  const inSmall: Corners = [scaled(a), scaled(b), scaled(c), scaled(d)];
  return straightened(small, inSmall, straightSize(inSmall, 480));
}

export type Encoded = Size & { readonly bytes: Uint8Array };

/** How large it may be, how well it is drawn: in the map it is kept small, beside it stays sharp. */
const KEPT = {
  map: { side: 2_400, bytes: LIMITS.photoBytes, qualities: [0.85, 0.75, 0.6, 0.45] },
  beside: { side: WORKED_WITH, bytes: 10 * LIMITS.photoBytes, qualities: [0.9, 0.75] },
} as const;

/** The straightened photo as a JPEG of bounded size; null: its corners make no area. */
export async function straightPhoto(
  { pixels }: OpenPhoto,
  corners: Corners,
  keep: keyof typeof KEPT,
): Promise<Encoded | null> {
  const { side, bytes: most, qualities } = KEPT[keep];
  // Each time smaller until it fits, which the last one surely does: 300 pixels are never a million bytes.
  for (let longest: number = side; longest >= 300; longest /= 1.5) {
    const straight = straightened(pixels, corners, straightSize(corners, Math.round(longest)));
    if (straight === null) return null;
    const { width, height, data } = straight;
    const context = contextOf(straight);
    context.putImageData(new ImageData(Uint8ClampedArray.from(data), width, height), 0, 0);
    for (const quality of qualities) {
      const blob = await context.canvas.convertToBlob({ type: 'image/jpeg', quality });
      if (blob.size <= most) return { width, height, bytes: new Uint8Array(await blob.arrayBuffer()) };
    }
  }
  return null;
}
