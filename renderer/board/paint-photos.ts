import { intersects, type Rect } from '../../shared/geometry.ts';
import type { Layout } from '../../shared/layout/layout.ts';
import { wantedPhotoShapes } from '../../shared/layout/photo-shapes.ts';
import type { Photo } from '../../shared/map/photos.ts';
import type { Theme } from '../../shared/theme.ts';
import type { PhotoLight } from '../state/finding.ts';
import { DIMMED } from './paint-notes.ts';
import { paintShape } from './paint-shape.ts';
import { bitmapOf } from './photo-bitmaps.ts';

const STRENGTH: Readonly<Record<PhotoLight, number>> = { bright: 1, half: 0.5, dimmed: DIMMED };

type PhotoPainting = {
  readonly theme: Theme;
  readonly sight: Rect;
  /** null: all stand equally. */
  readonly lightOf: ((photo: Photo) => PhotoLight) | null;
};

/** Photos of the wall lie over the tint of the lanes and under everything else. */
export function paintPhotos(
  context: CanvasRenderingContext2D,
  { photos }: Layout,
  { theme, sight, lightOf }: PhotoPainting,
): void {
  for (const box of photos) {
    const { rect, photo } = box;
    if (!intersects(rect, sight)) continue;
    const bitmap = bitmapOf(box);
    if (bitmap === 'coming') continue;
    if (bitmap === 'missing') {
      for (const shape of wantedPhotoShapes(box, theme)) paintShape(context, shape);
      continue;
    }
    context.save();
    context.globalAlpha *= photo.opacity * STRENGTH[lightOf?.(photo) ?? 'bright'];
    context.drawImage(bitmap, rect.x, rect.y, rect.width, rect.height);
    context.restore();
  }
}
