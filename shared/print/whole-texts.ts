import { clamp, containsPoint, type Rect } from '../geometry.ts';
import type { Layout } from '../layout/layout.ts';
import type { LinkLabel } from '../layout/link-labels.ts';
import type { PlacedText } from '../layout/picture-options.ts';

/** A label stands whole on the page where its middle lies, moved along where that page ends, and on no other. */
export function labelOn(core: Rect, label: LinkLabel | null): LinkLabel | null {
  if (label === null) return null;
  const { x, y, width, height } = label.rect;
  if (!containsPoint(core, { x: x + width / 2, y: y + height / 2 })) return null;
  const rect = {
    ...label.rect,
    x: clamp(x, core.x, Math.max(core.x, core.x + core.width - width)),
    y: clamp(y, core.y, Math.max(core.y, core.y + core.height - height)),
  };
  return { ...label, rect };
}

/** What is written on the curves of feelings ends on the page where it begins. */
export function withWholeFeelings(layout: Layout, core: Rect): Layout {
  const lanes = layout.lanes.map((row) => {
    const { picture, y } = row;
    if (picture?.kind !== 'emotion') return row;
    const whole = <Placed extends PlacedText>(placed: Placed): Placed => {
      const { at, text } = placed;
      if (!containsPoint(core, { x: at.x, y: y + at.y })) return placed;
      const last = core.x + core.width - (text.lines[0]?.width ?? 0);
      return { ...placed, at: { ...at, x: clamp(at.x, core.x, Math.max(core.x, last)) } };
    };
    const curves = picture.curves.map((curve) => ({ ...curve, name: curve.name && whole(curve.name) }));
    return { ...row, picture: { ...picture, curves, lowest: picture.lowest && whole(picture.lowest) } };
  });
  return { ...layout, lanes };
}
