import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMap } from '../../../../shared/file/read-map.ts';
import { mapSchema } from '../../../../shared/file/schema.ts';
import { writeMap } from '../../../../shared/file/write-map.ts';
import { createIdSource } from '../../../../shared/ids.ts';
import type { JourneyMap } from '../../../../shared/map/journey-map.ts';
import { type Salvage, salvage } from '../../../../shared/salvage/salvage.ts';
import { checkMap } from '../../../../shared/map/check-map.ts';
import { arbitraryMap } from '../../../support/arbitrary-map.ts';
import { withRenamedIds } from '../../../support/renamed-ids.ts';

const FIXTURES = `${import.meta.dirname}/../../../fixtures`;
const GOOD = readFileSync(`${FIXTURES}/versions/1.journey`, 'utf8');

function salvaged(text: string): Salvage | null {
  let seed = 0;
  const random = () => {
    seed = (seed * 16_807 + 7) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  return salvage(text, { newId: createIdSource(random), language: 'en' });
}

function saved(text: string): Salvage {
  const answer = salvaged(text);
  if (answer === null) throw new Error('nothing was salvaged');
  return answer;
}

function read(text: string): JourneyMap {
  const answer = readMap(text, 'good.journey');
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value.map;
}

/** The same map in the layouts of other programs. */
function layouts(map: JourneyMap): readonly string[] {
  const own = writeMap(map, { later: { kept: true } });
  return [own, own.replaceAll('\n', '\r\n'), JSON.stringify(JSON.parse(own)), JSON.stringify(JSON.parse(own), null, 2)];
}

const noteTexts = ({ notes }: JourneyMap) => notes.map(({ text }) => text);

/** A map of so many notes, each with a text that says which. */
function mapOf(notes: number): JourneyMap {
  const lines = Array.from({ length: notes }, (_, at) => ({
    id: `n${at}`,
    stage: `s${at % 3}`,
    lane: `l${at % 2}`,
    text: `note ${at} "with" {brackets} and a comma,`,
  }));
  return read(
    JSON.stringify({
      format: 'jejak-journey',
      version: 1,
      map: {
        title: 'Salvage',
        stages: [0, 1, 2].map((at) => ({ id: `s${at}`, name: `Stage ${at}` })),
        lanes: [0, 1].map((at) => ({ id: `l${at}`, kind: 'free', name: `Lane ${at}` })),
        notes: lines,
        links: lines.slice(1).map(({ id }, at) => ({ id: `k${at}`, from: `n${at}`, to: id })),
      },
    }),
  );
}

describe('salvage of a sound map', () => {
  it('gives back the very map, in any layout of its JSON', () => {
    fc.assert(
      fc.property(
        arbitraryMap.filter((map) => map.notes.length > 0 && map.id !== ''),
        (map) => {
          for (const text of layouts(map)) {
            const { file, report } = saved(text);
            expect(file).toEqual({ map: read(text), envelope: { later: { kept: true } } });
            expect(report).toMatchObject({ isTorn: false, mended: 0, renamed: 0, notesInStandIns: 0 });
            expect(Object.values(report.missing).every((count) => count === 0)).toBe(true);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('gives back the very map where only its JSON is broken between records', () => {
    fc.assert(
      fc.property(
        arbitraryMap.filter((map) => map.notes.length > 0 && map.id !== ''),
        (map) => {
          // Without the last brace nothing is lost, and JSON.parse has nothing to say.
          const text = writeMap(map, {});
          const { file, report } = saved(text.trimEnd().slice(0, -1));
          expect(file.map).toEqual(map);
          expect(report.isTorn).toBe(true);
        },
      ),
    );
  });
});

describe('salvage of a torn file', () => {
  it('keeps every record that lies before the end, at whatever byte that is', () => {
    const map = mapOf(40);
    for (const text of layouts(map)) {
      for (let end = text.indexOf('"notes"') + 20; end < text.length - 4; end += 97) {
        const torn = text.slice(0, end);
        const whole = map.notes.filter(({ id }) => {
          const at = text.indexOf(`"id":"${id}"`) >= 0 ? text.indexOf(`"id":"${id}"`) : text.indexOf(`"id": "${id}"`);
          return text.indexOf('}', text.indexOf('comma,', at)) < end;
        });
        const answer = saved(torn);
        expect(noteTexts(answer.file.map)).toEqual(noteTexts({ ...map, notes: whole }));
        expect(answer.report.isTorn).toBe(true);
        expect(answer.file.map.stages).toEqual(map.stages);
        expect(answer.file.map.title).toBe('Salvage');
      }
    }
  });

  it('keeps the notes of a file that lost its first half, each in a stage and lane that stand in for the lost ones', () => {
    const map = mapOf(40);
    const text = writeMap(map, {});
    const { file, report } = saved(text.slice(text.indexOf('{"id":"n3"')));
    expect(noteTexts(file.map)).toEqual(noteTexts(map).slice(3));
    expect(file.map.stages.map(({ id, name }) => [id, name])).toEqual([
      ['s0', 'Recovered 1'],
      ['s1', 'Recovered 2'],
      ['s2', 'Recovered 3'],
    ]);
    expect(file.map.lanes.map(({ id, kind }) => [id, kind])).toEqual([
      ['l1', 'free'],
      ['l0', 'free'],
    ]);
    expect(file.map.notes[0]).toMatchObject({ stage: 's0', lane: 'l1' });
    expect(report.kept).toMatchObject({ notes: 37, stages: 0, lanes: 0, links: 36 });
    expect(report.missing).toMatchObject({ stages: 3, lanes: 2, links: 3 });
    expect(report.notesInStandIns).toBe(37);
  });
});

describe('salvage of a file with a hole', () => {
  it('tells about how many records lay in it', () => {
    const map = mapOf(100);
    for (const text of layouts(map)) {
      const from = text.indexOf('note 30');
      const to = text.indexOf('note 50');
      const { file, report } = saved(text.slice(0, from) + '\u0000'.repeat(to - from) + text.slice(to));
      expect(noteTexts(file.map)).toEqual(noteTexts(map).filter((_, at) => at < 30 || at > 50));
      expect(report.missing.notes).toBeGreaterThanOrEqual(20);
      expect(report.missing.notes).toBeLessThanOrEqual(24);
      // n30 to n50 had two links each, one between neighbours.
      expect(report.missing.links).toBe(22);
    }
  });

  it('keeps the lists on its other side', () => {
    const map = mapOf(20);
    const text = writeMap(map, {});
    const from = text.indexOf('{"id":"n15"');
    const to = text.indexOf('{"id":"k3"');
    const { file, report } = saved(text.slice(0, from) + '\ufffd'.repeat(to - from) + text.slice(to));
    expect(report.kept).toMatchObject({ notes: 15, links: 11 });
    expect(file.map.links.map(({ id }) => id)).toEqual(map.links.slice(3, 14).map(({ id }) => id));
  });
});

describe('salvage of a file with damaged records', () => {
  /** A damage of one line: a byte that became another one. */
  const damage = fc.record({
    line: fc.nat(200),
    at: fc.nat(400),
    instead: fc.constantFrom('"', '{', '}', '[', ']', ',', ':', '\\', '\u0000', '\ufffd', 'x', '\u0001'),
  });

  it('keeps every record whose line was not touched', () => {
    fc.assert(
      // Lists of a later version are not looked into.
      fc.property(
        arbitraryMap.map(withoutLaterLists),
        fc.array(damage, { minLength: 1, maxLength: 5 }),
        (map, damages) => {
          const lines = writeMap(map, {}).split('\n');
          const isRecord = lines.map((line) => line.startsWith('      {'));
          for (const { line, at, instead } of damages) {
            const hit = line % lines.length;
            if (isRecord[hit] !== true) continue;
            const before = lines[hit] ?? '';
            // The spaces in front belong to no record.
            const place = 6 + (at % (before.length - 6));
            lines[hit] = before.slice(0, place) + instead + before.slice(place + 1);
          }
          const original = writeMap(map, {}).split('\n');
          const answer = salvaged(lines.join('\n'));
          const kept = answer === null ? [] : writeMap(answer.file.map, {}).split('\n');
          const untouched = original.filter((line, at) => isRecord[at] === true && lines[at] === line);
          const found = new Set(kept.map(withoutReferences));
          // A link goes with its note, and a related map without title and file says nothing.
          const wanted = untouched.filter(
            (line) => !line.includes('"from":') && /"(?:id|stage|title|file)":/.test(line),
          );
          expect(wanted.filter((line) => !found.has(withoutReferences(line)))).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('lets a step of the agenda follow a lane whose damaged line is now a stage', () => {
    const [text, name] = ['"id":"l1","kind"', '"id":"l1","\ufffdind"'];
    const agenda = [{ id: 'a1', name: '', minutes: 5, todo: 'Look', question: '', remarks: '', used: null }];
    const map = { ...mapOf(8), agenda: agenda.map((step) => ({ ...step, stages: [], lanes: ['l1'] })) };
    const { file } = saved(writeMap(map, {}).replace('{"id":"l0"', ']"id":"l0"').replace(text, name));
    const standIn = file.map.notes.find(({ text: words }) => words.startsWith('note 1'))?.lane;
    expect(file.map.lanes.map(({ id }) => id)).toContain(standIn);
    expect(file.map.agenda).toEqual([{ ...map.agenda[0], lanes: [standIn] }]);
  });

  it('keeps every other note of a file in one line where quotes are lost', () => {
    const map = mapOf(60);
    const text = JSON.stringify(JSON.parse(writeMap(map, {})));
    const broken = text
      .replace('"id":"n10","', '"id":"n10,"')
      .replace('{"id":"n20"', '"id":"n20"')
      .replace('"text":"note 30', '"text":note 30');
    const { file, report } = saved(broken);
    expect(noteTexts(file.map)).toEqual(noteTexts(map).filter((_, at) => ![10, 20, 30].includes(at)));
    expect(report.missing).toMatchObject({ notes: 3, links: 6 });
    expect(file.map.title).toBe('Salvage');
  });

  it('lets wrong values give way and keeps what a note says', () => {
    const text = JSON.stringify({
      format: 'jejak-journey',
      version: 1,
      map: {
        title: 7,
        language: 'fr',
        goal: { company: 'Sell', customer: 5 },
        closing: { needs: 'Mostly' },
        stages: [{ id: 's1', width: 99, group: 'never' }, null],
        lanes: [{ id: 'l1', kind: 'later' }],
        notes: [
          { id: 'n1', stage: 's1', lane: 'l1', text: 'kept', votes: -3, mark: {}, evidence: { kind: 'no', note: 'x' } },
          { stage: 's1', lane: 'l1', text: 12, personas: ['p1', 4, 'p1'] },
          { id: 'n3', text: 'x'.repeat(20_100) },
          'a note',
        ],
        links: [{ id: 'k', from: 'n1', to: 'gone' }],
      },
    });
    const { file, report } = saved(text);
    const [kept, numbered, long] = file.map.notes;
    expect(kept).toMatchObject({ text: 'kept', votes: 0, mark: null, evidence: { kind: 'assumption', note: 'x' } });
    expect(numbered).toMatchObject({ text: '12', stage: 's1', lane: 'l1', personas: ['p1'] });
    expect(long).toMatchObject({ id: 'n3', text: 'x'.repeat(20_000) });
    expect(file.map.stages.map(({ name, width }) => [name, width])).toEqual([
      ['', 2],
      ['Recovered 1', 2],
    ]);
    expect(file.map.lanes.map(({ kind }) => kind)).toEqual(['free', 'free']);
    expect(file.map.personas.map(({ id, name }) => [id, name])).toEqual([['p1', 'Recovered 1']]);
    expect(report.kept).toMatchObject({ notes: 3, stages: 1, lanes: 1, links: 0 });
    expect(report.missing).toMatchObject({ notes: 1, stages: 1, lanes: 1, links: 1, personas: 1 });
  });
});

/** Without the values of the map itself that this version does not know. */
function withoutLaterLists(map: JourneyMap): JourneyMap {
  const known = Object.entries(map).filter(([key]) => Object.hasOwn(mapSchema.shape, key));
  // What is known is a map.
  return Object.fromEntries(known) as unknown as JourneyMap;
}

/** What a line says apart from ids and what it points at, which may have had to change. */
function withoutReferences(line: string): string {
  const text = line.trim().replace(/,$/, '');
  if (!text.startsWith('{"')) return text;
  const {
    id: _id,
    stage: _stage,
    stages: _stages,
    lane: _lane,
    lanes: _lanes,
    personas: _personas,
    channel: _channel,
    persona: _persona,
    image: _image,
    ...rest
  } = JSON.parse(text) as Record<string, unknown>;
  return JSON.stringify(rest);
}

describe('salvage of a file with repeated records', () => {
  const map = mapOf(10);
  const text = writeMap(map, {});

  it('takes a line that lies there twice once', () => {
    const line = text.split('\n').find((entry) => entry.includes('"n4"')) ?? '';
    const { file, report } = saved(text.replace(line, `${line}\n${line}`).trimEnd().slice(0, -1));
    expect(file.map).toEqual({ ...map, id: file.map.id });
    expect(report).toMatchObject({ renamed: 0, missing: { notes: 0 } });
  });

  it('keeps both sides of a merge that stopped in the middle', () => {
    const line = text.split('\n').find((entry) => entry.includes('"n4"')) ?? '';
    const other = line.replace('note 4', 'their note 4');
    const { file, report } = saved(
      text.replace(line, `<<<<<<< HEAD\n${line}\n||||||| base\n${line}\n=======\n${other}\n>>>>>>> theirs`),
    );
    expect(noteTexts(file.map)).toEqual(
      noteTexts(map).flatMap((note, at) => (at === 4 ? [note, `their ${note}`] : [note])),
    );
    expect(file.map.links).toEqual(map.links);
    expect(report).toMatchObject({ renamed: 1, missing: { notes: 0 } });
  });

  it('lets what points at an id mean the record of its own list', () => {
    const broken = text.replace('"id":"n4"', '"id":"s1"').replaceAll('"n4"', '"s1"');
    const { file } = saved(broken);
    const note = file.map.notes.find((entry) => entry.text.startsWith('note 4'));
    expect(note?.id).not.toBe('s1');
    expect(file.map.links.filter(({ from, to }) => from === note?.id || to === note?.id)).toHaveLength(2);
  });
});

describe('salvage of a map whose lists use the same ids', () => {
  it('gives each record an id of its own, and all that points at one follows: links, ballots, agenda, touches', () => {
    fc.assert(
      fc.property(
        arbitraryMap.filter((map) => map.notes.length > 0 && map.id !== ''),
        (map) => {
          const clashing = withRenamedIds(map, (_list, at, id) => (at < 0 ? `gone ${id}` : `same ${at}`));
          const { file, report } = saved(writeMap(clashing, {}));
          const told = (one: JourneyMap) => withRenamedIds(one, (list, at) => `${list} ${at}`);
          expect(told(file.map)).toEqual(told(map));
          expect(checkMap(file.map)).toEqual([]);
          expect(Object.values(report.missing).every((count) => count === 0)).toBe(true);
        },
      ),
    );
  });

  it('lets dots stay on the first of two notes with one id, and tell of notes that are gone', () => {
    const voter = {
      name: 'Ana',
      hasVoted: true,
      dots: [
        { note: 'n4', count: 2 },
        { note: 'gone', count: 1 },
      ],
    };
    const round = {
      number: 1,
      name: '',
      dots: 3,
      several: true,
      lanes: ['l1'],
      notes: ['n4'],
      voters: [voter],
      closed: true,
    };
    const map = { ...mapOf(8), rounds: [round] };
    const clashing = writeMap(map, {}).replaceAll('"n4"', '"s1"').replaceAll('"l1"', '"s2"');
    const { file } = saved(clashing);
    const note = file.map.notes.find(({ text }) => text.startsWith('note 4'))?.id ?? '';
    const [, lane] = file.map.lanes;
    expect([note, lane?.id]).not.toContain('s1');
    expect(file.map.rounds).toMatchObject([
      {
        lanes: [lane?.id],
        notes: [note],
        voters: [
          {
            dots: [
              { note, count: 2 },
              { note: 'gone', count: 1 },
            ],
          },
        ],
      },
    ]);
  });
});

describe('salvage of anything', () => {
  it('finds nothing in what is no map of ours', () => {
    for (const name of ['png', 'other-json', 'json-canvas', 'html-with-script', 'words', 'empty', 'format-other']) {
      expect([name, salvaged(readFileSync(`${FIXTURES}/bad/${name}.journey`, 'utf8'))]).toEqual([name, null]);
    }
  });

  it('answers a sound map or nothing for every bad file', () => {
    const answers = readdirSync(`${FIXTURES}/bad`)
      .map((name) => salvaged(readFileSync(`${FIXTURES}/bad/${name}`, 'utf8')))
      .filter((answer) => answer !== null);
    expect(answers.length).toBeGreaterThan(60);
    expect(answers.map(({ file }) => read(writeMap(file.map, file.envelope)))).toEqual(
      answers.map(({ file }) => file.map),
    );
  });

  it('never throws, and what it answers opens', () => {
    const pieces = fc.oneof(
      fc.tuple(fc.nat(GOOD.length), fc.nat(300)).map(([from, length]) => GOOD.slice(from, from + length)),
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        '"',
        '"notes":[',
        '"map":{',
        '{"__proto__":{"id":"x"},"id":"p"},',
        '\u0000',
        '\n',
      ),
      fc.string({ maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const map = salvaged(parts.join(''))?.file.map ?? null;
        expect(map === null ? null : read(writeMap(map, {}))).toEqual(map);
      }),
      { numRuns: 1_000 },
    );
  });
});
