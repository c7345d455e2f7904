import { describe, expect, it } from 'vitest';
import { mapSchema } from '../../../../shared/file/schema.ts';
import { checkMap } from '../../../../shared/map/check-map.ts';
import { MAP_DEFAULTS } from '../../../../shared/map/defaults.ts';
import { newMap } from '../../../../shared/map/new-map.ts';
import { LANGUAGES } from '../../../../shared/i18n/languages.ts';
import { TEMPLATE_NAMES, template } from '../../../../shared/map/templates.ts';

function countedIds(): () => string {
  let count = 0;
  return () => `id${(count += 1)}`;
}

describe.each(TEMPLATE_NAMES)('a new map from %s', (name) => {
  it.each(LANGUAGES)('has no title and no notes, and is sound (%s)', (language) => {
    const map = newMap({ template: name, language, newId: countedIds() });
    const { stages, lanes } = template(name, language);
    expect(map).toEqual({
      ...MAP_DEFAULTS,
      id: 'id1',
      language,
      stages: stages.map((stage, index) => ({ ...stage, id: `id${index + 2}` })),
      lanes: lanes.map((lane, index) => ({ ...lane, id: `id${index + 2 + stages.length}` })),
      notes: [],
    });
    expect(checkMap(map)).toEqual([]);
    expect(mapSchema.parse(map)).toEqual(map);
  });
});
