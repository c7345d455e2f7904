import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LARGEST_FILE, VERSION } from '../../../../shared/file/format.ts';
import { readMap, readMapBytes, type MapFile } from '../../../../shared/file/read-map.ts';
import { MAP_DEFAULTS, NOTE_DEFAULTS, STAGE_DEFAULTS, TASK_DEFAULTS } from '../../../../shared/map/defaults.ts';
import { decodeUtf8 } from '../../../support/decode-utf8.ts';
import { smallestFile } from '../../../support/map-text.ts';

const NAME = 'shop.journey';

function read(file: unknown): ReturnType<typeof readMap> {
  return readMap(JSON.stringify(file), NAME);
}

function opened(file: unknown): MapFile {
  const answer = read(file);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

function refusal(text: string): string {
  const answer = readMap(text, NAME);
  return answer.ok ? 'opened' : answer.error.code;
}

describe('readMap', () => {
  it('fills in what the smallest file leaves out', () => {
    expect(opened(smallestFile())).toEqual({
      envelope: {},
      map: {
        ...MAP_DEFAULTS,
        stages: [{ ...STAGE_DEFAULTS, id: 's1' }],
        lanes: [
          {
            id: 'l1',
            kind: 'action',
            name: 'Actions',
            questions: ['What keeps the customer from moving to the next stage?', 'What must they do to move on?'],
            colour: null,
            hidden: false,
          },
        ],
        notes: [{ ...NOTE_DEFAULTS, id: 'n1', stage: 's1', lane: 'l1' }],
      },
    });
  });

  it('names a lane in the language of the map', () => {
    expect(opened(smallestFile({ language: 'id' })).map.lanes[0]?.name).toBe('Tindakan');
  });

  it('fills in what records inside a record leave out', () => {
    const note = { id: 'n1', stage: 's1', lane: 'l1', evidence: { kind: 'said' }, task: {} };
    const { map } = opened(smallestFile({ notes: [note], goal: { company: 'Sell' } }));
    expect(map.notes[0]?.evidence).toEqual({ kind: 'said', source: '', date: '', sample: null, note: '' });
    expect(map.notes[0]?.task).toEqual(TASK_DEFAULTS);
    expect(map.goal).toEqual({ company: 'Sell', customer: '', reason: '', target: '' });
  });

  it('reads every version that was ever released', () => {
    for (let version = 1; version <= VERSION; version += 1) {
      const text = readFileSync(`${import.meta.dirname}/../../../fixtures/versions/${version}.journey`, 'utf8');
      expect(refusal(text)).toBe('opened');
    }
  });

  it('takes a byte order mark and reads -0 as 0', () => {
    const emotions = [{ stage: 's1', value: -0 }];
    const text = `\ufeff${JSON.stringify(smallestFile({ emotions })).replace('"value":0', '"value":-0')}`;
    const answer = readMap(text, NAME);
    expect(answer.ok && answer.value.map.emotions[0]?.value).toBe(0);
  });

  it('says what is no map of ours', () => {
    const foreign = [
      '',
      ' \n',
      'null',
      '0',
      '""',
      'false',
      '[]',
      '{}',
      '{"format":"other","version":1}',
      'PK\u0003\u0004',
    ];
    expect(foreign.map(refusal)).toEqual(foreign.map(() => 'not-a-map'));
    expect(refusal('['.repeat(100_000))).toBe('not-a-map');
  });

  it('says what was a map and is broken', () => {
    const good = JSON.stringify(smallestFile());
    const broken = [
      good.slice(0, -1),
      `${good}}`,
      good.replace('"version":1', '"version":"1"'),
      good.replace('"version":1', '"version":0'),
      good.replace('"version":1', '"version":1.5'),
      good.replace(',"version":1', ''),
      good.replace('"stages"', '"phases"'),
      good.replace('"kind":"action"', '"kind":"acting"'),
      good.replace('"id":"n1"', '"id":""'),
      good.replace('"id":"n1"', '"id":"s1"'),
      good.replace('"stage":"s1"', '"stage":"s2"'),
      good.replace('"lane":"l1"', '"lane":"l1","later":1e999'),
      good.replace('"lane":"l1"', '"lane":"l1","__proto__":{"votes":9}'),
      good.replace('"lane":"l1"', '"lane":"l1","later":{"\\u005f_proto__":1}'),
      good.replace('"lane":"l1"', `"lane":"l1","later":${'['.repeat(61)}${']'.repeat(61)}`),
    ];
    expect(broken.map(refusal)).toEqual(broken.map(() => 'damaged'));
  });

  it('says what a later version wrote, whatever is in it', () => {
    expect(refusal('{"format":"jejak-journey","version":2}')).toBe('too-new');
    expect(refusal('{"format":"jejak-journey","version":7000,"board":[{"__proto__":1}]}')).toBe('too-new');
  });

  it('goes as deep as 64 and counts no brackets in texts', () => {
    const text = `"\\"${'[{'.repeat(100)}`;
    const notes = [{ id: 'n1', stage: 's1', lane: 'l1', text: 'TEXT', later: 'DEEP' }];
    const file = JSON.stringify(smallestFile({ notes })).replace('"TEXT"', `${text}"`);
    expect(refusal(file.replace('"DEEP"', `${'['.repeat(60)}${']'.repeat(60)}`))).toBe('opened');
    expect(refusal(file.replace('"DEEP"', `${'['.repeat(61)}${']'.repeat(61)}`))).toBe('damaged');
  });

  it('gives the name of the file with each refusal', () => {
    expect(read(null)).toEqual({ ok: false, error: { code: 'not-a-map', name: NAME } });
  });
});

describe('readMapBytes', () => {
  function outcome(bytes: Uint8Array): string {
    const answer = readMapBytes(bytes, NAME, decodeUtf8);
    return answer.ok ? 'opened' : answer.error.code;
  }

  const text = JSON.stringify(smallestFile({ title: 'Café' }));

  it('opens UTF-8, with a byte order mark and without', () => {
    expect(outcome(Buffer.from(text))).toBe('opened');
    expect(outcome(Buffer.from(`\ufeff${text}`))).toBe('opened');
    expect(outcome(Buffer.from(`\ufeff\ufeff${text}`))).toBe('damaged');
  });

  it('takes bytes that are not UTF-8 for damaged where they say that they are a map', () => {
    expect(outcome(Buffer.from(text, 'latin1'))).toBe('damaged');
    expect(outcome(Buffer.from(text, 'utf16le'))).toBe('unreadable');
    expect(outcome(Buffer.from(`${text}\u0000`))).toBe('damaged');
    expect(outcome(new Uint8Array(4096))).toBe('unreadable');
  });

  it('knows a photo, which may have been meant for the board', () => {
    const starts = [
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      Buffer.from([0xff, 0xd8, 0xff, 0xe1]),
      Buffer.concat([Buffer.from('RIFF'), Buffer.from([1, 0, 0, 0]), Buffer.from('WEBPVP8X')]),
    ];
    expect(starts.map(outcome)).toEqual(starts.map(() => 'photo'));
    expect(outcome(Buffer.concat([starts[1]!, Buffer.from(text)]))).toBe('damaged');
  });

  it('refuses what is too big before it looks into it', () => {
    const bytes = { length: LARGEST_FILE + 1 } as Uint8Array;
    expect(outcome(bytes)).toBe('too-big');
  });
});
