import { z } from 'zod';
import { ZOOM } from '../layout/viewport.ts';

/** No board is that large. */
const FAR = 1e9;
export const coordinate = z.number().min(-FAR).max(FAR);
export const cameraSchema = z.object({ x: coordinate, y: coordinate, zoom: z.number().min(ZOOM.least).max(ZOOM.most) });
