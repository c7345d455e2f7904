import { describe, expect, it } from 'vitest';
import { setEmotion } from '../../../../shared/commands/emotion-commands.ts';
import { setLinkEither, setLinkWait } from '../../../../shared/commands/link-commands.ts';
import { changeMetric } from '../../../../shared/commands/metric-commands.ts';
import { moveNotes } from '../../../../shared/commands/move-notes.ts';
import { addNote, changeNotes, deleteNotes, editNoteText } from '../../../../shared/commands/note-commands.ts';
import { deleteStage } from '../../../../shared/commands/stage-commands.ts';
import { type Compared, comparedStages, comparisonLines } from '../../../../shared/export/comparison.ts';
import { comparisonMarkdown } from '../../../../shared/export/comparison-markdown.ts';
import { translator } from '../../../../shared/i18n/translate.ts';
import type { JourneyMap } from '../../../../shared/map/journey-map.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

const t = translator('en');

function withSteps(...steps: readonly ((map: JourneyMap) => JourneyMap)[]): Compared {
  const after = steps.reduce((map, step) => step(map), SMALL_MAP);
  return { before: { map: SMALL_MAP, name: 'old' }, after: { map: after, name: 'new' } };
}

function told(compared: Compared, language: 'en' | 'id' = 'en') {
  return comparisonLines(compared, translator(language), language).map(
    ({ group, title, place, details, stage }) => [group, title, place, details, stage] as const,
  );
}

describe('differences are told in words', () => {
  it('a day as people write it', () => {
    const compared = withSteps(changeMetric('m1', { date: '2026-10-01' }));
    const details = (language: 'en' | 'id') => told(compared, language).flatMap(([, , , lines]) => lines);
    expect(details('en')).toEqual([expect.stringMatching(/^Date: .* \u2192 1 Oct 2026$/)]);
    expect(details('id')).toEqual([expect.stringMatching(/^Tanggal: .* \u2192 1 Okt 2026$/)]);
  });

  it('which of several ways a link is, and how long it takes', () => {
    const compared = withSteps(setLinkEither('k1', true), setLinkWait('k1', { amount: null, unit: 'day' }));
    const title = (link: string) => `${link}: text of a1 \u2192 text of b1`;
    expect(told(compared)).toEqual([
      [
        'changed',
        title('Link'),
        '',
        ['One of several ways: no \u2192 yes', 'Time until the next note: nothing \u2192 a few days'],
        null,
      ],
    ]);
  });

  it('heap by heap, with their place and what was and is said', () => {
    const compared = withSteps(
      addNote({ id: 'new', text: 'new\nwords', stage: 's2', lane: 'l2' }, 'end'),
      deleteNotes(['c1']),
      moveNotes(['b1'], { stage: 's3', lane: 'l2' }, 'end'),
      changeNotes(['a1'], { votes: 5, personas: ['p2'], mark: 'good', important: true }),
      setEmotion({ stage: 's1', persona: 'p1', when: 'wished' }, -1),
    );
    expect(told(compared)).toEqual([
      ['added', 'new words', 'Decision, Pain points', [], 's2'],
      ['removed', 'text of c1', 'Awareness, Pain points', [], 's1'],
      ['removed', 'Link: text of c1 → text of a3', '', [], null],
      ['moved', 'text of b1', 'Decision, Actions → Retention, Pain points', [], 's3'],
      [
        'changed',
        'text of a1',
        'Awareness, Actions',
        ['Personas: Ana, Budi → Budi', 'Votes: 3 → 5', 'Important: no → yes', 'Mark: nothing → good'],
        's1',
      ],
      ['feelings', 'Ana, wished', 'Awareness', ['not said → -1'], 's1'],
    ]);
  });

  it('in Indonesian', () => {
    const compared = withSteps(
      editNoteText('b1', ''),
      moveNotes(['a1'], { stage: 's1', lane: 'l1' }, 'end'),
      setEmotion({ stage: 's1', persona: 'p1', when: 'now' }, 0.5),
    );
    expect(told(compared, 'id')).toEqual([
      ['moved', 'text of a1', 'Awareness, Actions, di tempat lain dalam sel', [], 's1'],
      ['changed', 'Catatan kosong', 'Decision, Actions', ['Teks: text of b1 → kosong'], 's2'],
      ['feelings', 'Ana, sekarang', 'Awareness', ['+2 → +0,5'], 's1'],
      ['score', 'Seluruh peta', '', ['63 → 53'], null],
      ['score', 'Skor tahap', 'Awareness', ['63 → 44'], 's1'],
    ]);
  });

  it('a text that lies face down stays unread, whatever was done to it', () => {
    const compared = withSteps(editNoteText('a1', 'secret'), changeNotes(['a1'], { faceDown: true }));
    expect(told(compared)).toEqual([['changed', 'Face down', 'Awareness, Actions', ['Face down: no → yes'], 's1']]);
  });

  it('what only the earlier map has stands in a column of its own', () => {
    const compared = withSteps(deleteStage('s2'));
    expect(comparedStages(compared).map(({ id }) => id)).toEqual(['s1', 's3', 's2']);
    expect(told(compared).slice(0, 2)).toEqual([
      ['removed', 'Stage: Decision', '', [], 's2'],
      ['removed', 'text of b1', 'Decision, Actions', [], 's2'],
    ]);
  });
});

describe('the list as Markdown', () => {
  it('has signs that begin no list and texts that mean nothing but themselves', () => {
    const compared = withSteps(
      addNote({ id: 'new', text: '# [x](y) *bold*', stage: 's2', lane: 'l2' }, 'end'),
      deleteNotes(['b1']),
      changeNotes(['a2'], { votes: 1 }),
    );
    expect(comparisonMarkdown(compared, comparisonLines(compared, t, 'en'), t)).toBe(
      [
        '# Compare',
        'From “old” to “new”',
        '## Added: 1',
        '- \\+ \\# \\[x\\](y) \\*bold\\* (Decision, Pain points)',
        '## Removed: 2',
        '- \\- text of b1 (Decision, Actions)\n- \\- Link: text of a1 → text of b1',
        '## Changed: 1',
        '- ✎ text of a2 (Awareness, Actions)\n  - Votes: 0 → 1',
      ].join('\n\n') + '\n',
    );
  });

  it('says that two maps are the same', () => {
    const compared = withSteps();
    expect(comparisonMarkdown(compared, comparisonLines(compared, t, 'en'), t)).toBe(
      '# Compare\n\nFrom “old” to “new”\n\nThese maps are the same\n',
    );
  });
});
