import type { JourneyMap } from '../../shared/map/journey-map.ts';
import { HOSTILE_TEXTS } from './arbitrary-map.ts';
import { wellFormed } from './same-map.ts';
import { SMALL_MAP, smallNote } from './small-map.ts';

const SIGNS = ['a: b; c # d, 100 %% e', '%% no comment', 'section none', '-- > ->> x', 'a:3:b', '# title', '- item'];

/** The small map with texts that people, other programs and attackers write, each a step of the first stage. */
export const HOSTILE_MAP: JourneyMap = wellFormed({
  ...SMALL_MAP,
  links: [{ ...SMALL_MAP.links[0]!, id: 'k', from: 'h0', to: 'h1', label: '<b>then</b>' }],
  strokes: [],
  notes: [...HOSTILE_TEXTS, ...SIGNS].map((text, at) => smallNote(`h${at}`, 's1', 'l1', { text })),
});
