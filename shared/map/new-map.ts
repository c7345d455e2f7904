import type { NewId } from '../ids.ts';
import { MAP_DEFAULTS } from './defaults.ts';
import type { JourneyMap, Language } from './journey-map.ts';
import { template, type TemplateName } from './templates.ts';

export type NewMap = { readonly template: TemplateName; readonly language: Language; readonly newId: NewId };

/** A map without a title and without notes. */
export function newMap({ template: name, language, newId }: NewMap): JourneyMap {
  const { stages, lanes } = template(name, language);
  return {
    ...MAP_DEFAULTS,
    id: newId(),
    language,
    stages: stages.map((stage) => ({ id: newId(), ...stage })),
    lanes: lanes.map((lane) => ({ id: newId(), ...lane })),
    notes: [],
  };
}
