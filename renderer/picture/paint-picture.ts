import { type Picture, possibleScale } from '../../shared/export/picture.ts';
import { loadPhotos } from '../board/photo-bitmaps.ts';
import { paintShape } from '../board/paint-shape.ts';

/** The picture as PNG, so many pixels a unit, or as many as one picture holds. */
export async function pngOf(picture: Picture, wantedScale: number): Promise<Blob> {
  const scale = possibleScale(picture, wantedScale);
  const canvas = new OffscreenCanvas(Math.round(picture.width * scale), Math.round(picture.height * scale));
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This window has no canvas to paint a picture on');
  await loadPhotos(picture.layers.flatMap(({ shapes }) => shapes));
  for (const layer of picture.layers) {
    context.setTransform(layer.scale * scale, 0, 0, layer.scale * scale, layer.at.x * scale, layer.at.y * scale);
    for (const shape of layer.shapes) paintShape(context, shape);
  }
  return canvas.convertToBlob({ type: 'image/png' });
}
