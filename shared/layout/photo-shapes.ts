import { Image } from 'lucide';
import { ICON_FIELD, iconPath } from '../icons.ts';
import type { Theme } from '../theme.ts';
import type { Layout, PhotoBox } from './layout.ts';
import type { Shape } from './shape.ts';
import { textShapes } from './text-shapes.ts';

const ICON = 22;
const WANTED = iconPath(Image);

/** What stands where a photo can't be shown: its frame, and the file that is wanted. */
export function wantedPhotoShapes({ rect, name }: PhotoBox, theme: Theme): readonly Shape[] {
  const middle = rect.y + rect.height / 2;
  return [
    { kind: 'rect', rect, stroke: theme.ghost, strokeWidth: 1, dash: [4, 4] },
    {
      kind: 'icon',
      path: WANTED,
      at: { x: rect.x + (rect.width - ICON) / 2, y: middle - ICON - 2 },
      scale: ICON / ICON_FIELD,
      stroke: theme.ghost,
      strokeWidth: 1.5,
    },
    ...textShapes(name, { x: rect.x + 8, y: middle + 4 }, rect.width - 16, theme.ghost),
  ];
}

/** The photos of a map, for whoever holds their bytes in the map itself. */
export function photoShapes({ photos }: Layout, theme: Theme): readonly Shape[] {
  return photos.flatMap((box): readonly Shape[] => {
    const { rect, image, photo } = box;
    return image === null ? wantedPhotoShapes(box, theme) : [{ kind: 'photo', rect, image, opacity: photo.opacity }];
  });
}
