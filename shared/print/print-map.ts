import { channelPathsShapes } from '../layout/channel-path.ts';
import type { Layout, NoteBox } from '../layout/layout.ts';
import { lanePictureShapes } from '../layout/feeling-shapes.ts';
import { photoShapes } from '../layout/photo-shapes.ts';
import { linkShapes } from '../layout/link-shapes.ts';
import { headingOver } from '../layout/note-frames.ts';
import { routedLinks } from '../layout/route-links.ts';
import { groundShapes, laneHeadingShapes, laneTint, noteShapes, stageHeadingShapes } from '../layout/scene.ts';
import type { Shape } from '../layout/shape.ts';
import { drawingShapes } from '../layout/stroke-shapes.ts';
import { NOTE } from '../layout/metrics.ts';
import { mix, type Theme } from '../theme.ts';

/** The map as paper shows it, in the order in which it is read: stages, then lane by lane from the first stage on. */
export function mapShapes(layout: Layout, theme: Theme): readonly Shape[] {
  return [
    ...bareGround(layout, theme),
    ...photoShapes(layout, theme),
    ...lanePictureShapes(layout, theme),
    ...channelPathsShapes(layout, theme),
    ...layout.stages.flatMap((column, index) => stageHeadingShapes(column, index === 0, theme)),
    ...layout.lanes.flatMap((row, index) => [
      ...laneHeadingShapes(row, theme),
      ...(layout.cells[index] ?? []).flatMap(({ notes }) => notesOnPaper(layout, notes, theme)),
    ]),
    ...linkShapes(routedLinks(layout), theme),
    ...drawingShapes(layout, theme),
  ];
}

/** Without the headings of groups, which are read with their notes and lie over the ways of channels. */
export function bareGround(layout: Layout, theme: Theme): readonly Shape[] {
  return groundShapes(layout, theme).filter(({ kind }) => kind !== 'text');
}

export function notesOnPaper(layout: Layout, notes: readonly NoteBox[], theme: Theme): readonly Shape[] {
  return notes.flatMap((box) => [...headingOver(layout, box, theme), ...noteOnPaper(box, theme)]);
}

/** A soft shadow would turn into a picture on paper; a flat one stays a shape. */
function noteOnPaper(box: NoteBox, theme: Theme): readonly Shape[] {
  const { rect, lane } = box;
  const fill = mix(theme.ink, laneTint(theme, lane), 0.15);
  return [
    { kind: 'rect', rect: { ...rect, x: rect.x + 0.5, y: rect.y + 1.6 }, fill, radii: NOTE.radii },
    ...noteShapes(box, theme),
  ];
}
