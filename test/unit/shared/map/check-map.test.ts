import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMap } from '../../../../shared/map/check-map.ts';
import {
  AGENDA_STEP_DEFAULTS,
  EMOTION_DEFAULTS,
  GAP_DEFAULTS,
  LINK_DEFAULTS,
  METRIC_DEFAULTS,
  STAGE_DEFAULTS,
  STROKE_DEFAULTS,
} from '../../../../shared/map/defaults.ts';
import { arbitraryMap } from '../../../support/arbitrary-map.ts';
import { smallNote, SMALL_MAP } from '../../../support/small-map.ts';

describe('checkMap', () => {
  it('finds nothing in sound maps', () => {
    fc.assert(
      fc.property(arbitraryMap, (map) => {
        expect(checkMap(map)).toEqual([]);
      }),
    );
  });

  it('finds ids that come twice, in one list or in two', () => {
    const channels = [
      { id: 's1', kind: '', name: '' },
      { id: 'a1', kind: '', name: '' },
    ];
    const map = { ...SMALL_MAP, channels, stages: [...SMALL_MAP.stages, { ...STAGE_DEFAULTS, id: 's1' }] };
    expect(checkMap({ ...map, notes: [smallNote('a1', 's1', 'l1')], links: [] })).toEqual([
      { kind: 'repeated-id', list: 'stages', at: 0, id: 's1' },
      { kind: 'repeated-id', list: 'stages', at: 3, id: 's1' },
      { kind: 'repeated-id', list: 'notes', at: 0, id: 'a1' },
    ]);
  });

  it('finds every reference that points at nothing', () => {
    const notes = [smallNote('n', 's9', 'l9', { personas: ['p1', 'p9'], channel: 'c9' })];
    // Ids of the wrong kind of record are nothing too.
    const emotions = [{ ...EMOTION_DEFAULTS, stage: 'l1', persona: 'p9' }];
    const metrics = [{ ...METRIC_DEFAULTS, id: 'm', stage: 's9' }];
    const links = [{ ...LINK_DEFAULTS, id: 'k', from: 's1', to: 'n9' }];
    const strokes = [{ ...STROKE_DEFAULTS, id: 't', stage: 's9', lane: 's1' }];
    const gaps = [{ ...GAP_DEFAULTS, stage: 'p1' }];
    const agenda = [{ ...AGENDA_STEP_DEFAULTS, id: 'g', minutes: 5, stages: ['s1', 's9'], lanes: ['s1'] }];
    expect(checkMap({ ...SMALL_MAP, notes, emotions, gaps, metrics, links, strokes, agenda })).toEqual([
      { kind: 'dangling', list: 'notes', at: 0, key: 'stage', to: 's9' },
      { kind: 'dangling', list: 'notes', at: 0, key: 'lane', to: 'l9' },
      { kind: 'dangling', list: 'notes', at: 0, key: 'channel', to: 'c9' },
      { kind: 'dangling', list: 'notes', at: 0, key: 'personas', to: 'p9' },
      { kind: 'dangling', list: 'emotions', at: 0, key: 'stage', to: 'l1' },
      { kind: 'dangling', list: 'emotions', at: 0, key: 'persona', to: 'p9' },
      { kind: 'dangling', list: 'gaps', at: 0, key: 'stage', to: 'p1' },
      { kind: 'dangling', list: 'metrics', at: 0, key: 'stage', to: 's9' },
      { kind: 'dangling', list: 'links', at: 0, key: 'from', to: 's1' },
      { kind: 'dangling', list: 'links', at: 0, key: 'to', to: 'n9' },
      { kind: 'dangling', list: 'strokes', at: 0, key: 'stage', to: 's9' },
      { kind: 'dangling', list: 'strokes', at: 0, key: 'lane', to: 's1' },
      { kind: 'dangling', list: 'agenda', at: 0, key: 'stages', to: 's9' },
      { kind: 'dangling', list: 'agenda', at: 0, key: 'lanes', to: 's1' },
    ]);
  });
});
