// The board paints shapes of its own: none of Konva's is read.
import Konva from 'konva/lib/Core.js';
import type { Layer } from 'react-konva/lib/ReactKonvaCore.js';
import type { Size } from '../../shared/geometry.ts';

/** Konva has no such setting, but the first to ask a canvas for its context decides. */
function createOpaqueCanvas(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.getContext('2d', { alpha: false });
  return canvas;
}

/** A layer that hides what lies under it, which then need not be painted beneath each of its frames. */
class Opaque extends Konva.Layer {
  constructor(config?: Konva.LayerConfig) {
    const usual = { ...Konva.Util };
    Konva.Util.createCanvasElement = createOpaqueCanvas;
    super(config);
    Object.assign(Konva.Util, usual);
  }

  /** Sized, a canvas forgets its picture, even where it is as large as before: `whenSized` says so. */
  override _setSize(size: Size): this {
    super._setSize(size);
    const tell: unknown = this.getAttr('whenSized');
    if (typeof tell === 'function') tell();
    return this;
  }
}

// React finds Konva's classes by their names.
Object.assign(Konva, { OpaqueLayer: Opaque });
export const OpaqueLayer = 'OpaqueLayer' as unknown as typeof Layer;
