/** While the zoom changes, a picture of another scale will do within these bounds; it is made anew at rest. */
const NEAR_ENOUGH = { least: 0.4, most: 2.2 };

type Scaled = { readonly scale: number };

/** Whether a picture painted at a scale (device pixels for a board unit) will do at another. */
export function servesAt(picture: Scaled, { scale, isZooming }: Scaled & { readonly isZooming: boolean }): boolean {
  const ratio = scale / picture.scale;
  return ratio === 1 || (isZooming && ratio > NEAR_ENOUGH.least && ratio < NEAR_ENOUGH.most);
}
