import type { Translate } from '../i18n/translate.ts';
import { linkText } from '../link-text.ts';
import type { JourneyMap } from '../map/journey-map.ts';
import { escapedLine } from './markdown-signs.ts';
import { wallOf } from './wall.ts';

/** JSON Canvas 1.0: stages are groups, notes text nodes in the colour of their lane, links edges. */
export function jsonCanvasText(map: JourneyMap, t: Translate): string {
  const { stages, lanes, notes, links } = wallOf(map);
  const nodes = [
    ...stages.map(({ id, name, rect, colour }) => ({ id, type: 'group', ...rect, color: colour, label: name })),
    ...lanes.map(({ id, name, rect, colour }) => ({
      id,
      type: 'text',
      ...rect,
      color: colour,
      text: escapedLine(name),
    })),
    ...notes.map(({ id, text, rect, colour }) => ({
      id,
      type: 'text',
      ...rect,
      color: colour,
      text: escapedLine(text),
    })),
  ];
  const edges = links.map((link) => {
    const label = linkText(link, t);
    return { id: link.id, fromNode: link.from, toNode: link.to, ...(label === '' ? {} : { label }) };
  });
  return `${JSON.stringify({ nodes, edges }, null, '\t')}\n`;
}
