import { describe, expect, it } from 'vitest';
import { hideStage } from '../../../../shared/commands/stage-commands.ts';
import { putPhoto, setPhotoOpacity, showPhoto } from '../../../../shared/commands/photo-commands.ts';
import { svgMarkup } from '../../../../shared/export/svg.ts';
import { cellBox } from '../../../../shared/layout/layout.ts';
import { layoutMap } from '../../../../shared/layout/layout-map.ts';
import { photoShapes } from '../../../../shared/layout/photo-shapes.ts';
import { createTextFitter } from '../../../../shared/layout/text-fitter.ts';
import type { JourneyMap } from '../../../../shared/map/journey-map.ts';
import { LIGHT } from '../../../../shared/theme.ts';
import { measure } from '../../../support/measurer.ts';
import { pngPhoto } from '../../../support/photos.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

const CELL = { stage: 's1', lane: 'l2' } as const;
const bytes = pngPhoto(4, 8, () => [9, 9, 9]).toString('base64');
const MAP = putPhoto({ id: 'p', ...CELL, name: 'wall.png', width: 400, height: 800 }, { id: 'i', bytes })(SMALL_MAP);

function laid(map: JourneyMap) {
  return layoutMap(map, { theme: LIGHT, text: createTextFitter({ measure, wholeText: true }), invites: true });
}

describe('a photo under a cell', () => {
  it('makes its lane high enough to be as wide as the cell, up to a bound, and lies in its middle', () => {
    const layout = laid(MAP);
    const rect = cellBox(layout, CELL)!.rect;
    expect(rect.height).toBe(rect.width * 1.5);
    const [box] = layout.photos;
    // Twice as high as wide: it is as high as the cell, and leaves room at both sides.
    const wanted = [rect.x + rect.width / 8, rect.y, rect.width * 0.75, rect.height];
    const { x = 0, y = 0, width = 0, height = 0 } = box?.rect ?? {};
    for (const [at, side] of [x, y, width, height].entries()) expect(side).toBeCloseTo(wanted[at] ?? 0, 6);
    expect(laid(SMALL_MAP).photos).toEqual([]);
  });

  it('is not there while it or its stage is hidden', () => {
    for (const map of [showPhoto('p', false)(MAP), hideStage('s1')(MAP)]) {
      expect(laid(map).photos).toEqual([]);
      expect(laid(map).bounds.height).toBe(laid({ ...map, photos: [] }).bounds.height);
    }
  });

  it('is in the picture as strong as it is shown, and nothing else may be called one', () => {
    const shapes = photoShapes(laid(setPhotoOpacity('p', 0.3)(MAP)), LIGHT);
    const picture = { width: 9, height: 9, unit: 'px', layers: [{ shapes, at: { x: 0, y: 0 }, scale: 1 }] } as const;
    expect(svgMarkup(picture)).toContain(
      `opacity="0.3" preserveAspectRatio="none" href="data:image/png;base64,${bytes}"`,
    );
    const script = { ...MAP, images: [{ id: 'i', bytes: Buffer.from('<svg onload="1"/>').toString('base64') }] };
    const layers = [{ shapes: photoShapes(laid(script), LIGHT), at: { x: 0, y: 0 }, scale: 1 }];
    expect(svgMarkup({ ...picture, layers })).not.toContain('<image');
  });

  it('tells the file that is wanted where its bytes are not in the map', () => {
    const beside = putPhoto({ id: 'q', width: 400, height: 300, file: 'wall.jpg' }, null)(SMALL_MAP);
    const texts = photoShapes(laid(beside), LIGHT).flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
    expect(texts).toEqual(['wall.jpg']);
  });
});
