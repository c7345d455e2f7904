import { describe, expect, it } from 'vitest';
import { inTurn } from '../../../../shared/commands/command.ts';
import { answerClosing, renameMap, setGoal } from '../../../../shared/commands/map-commands.ts';
import { LIMITS } from '../../../../shared/map/journey-map.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

describe('renameMap', () => {
  it('changes the title and nothing else', () => {
    expect(renameMap('Laptop')(SMALL_MAP)).toEqual({ ...SMALL_MAP, title: 'Laptop' });
  });

  it('the same title changes nothing', () => {
    expect(renameMap('Smartphone')(SMALL_MAP)).toBe(SMALL_MAP);
  });

  it('cuts a title that is too long', () => {
    expect(renameMap('x'.repeat(LIMITS.text + 1))(SMALL_MAP).title).toBe('x'.repeat(LIMITS.text));
  });
});

describe('setGoal', () => {
  it('changes what is given', () => {
    expect(setGoal({ customer: 'A phone that lasts', target: 'Students' })(SMALL_MAP)).toEqual({
      ...SMALL_MAP,
      goal: { ...SMALL_MAP.goal, customer: 'A phone that lasts', target: 'Students' },
    });
  });

  it('the same goal changes nothing', () => {
    expect(setGoal({ company: 'Sell phones' })(SMALL_MAP)).toBe(SMALL_MAP);
  });
});

describe('answerClosing', () => {
  it('changes the answers that are given', () => {
    const answered = answerClosing({ needs: 'Mostly', leaving: 'At the cart' })(SMALL_MAP);
    const closing = { needs: 'Mostly', problems: '', competitors: '', leaving: 'At the cart' };
    expect(answered).toEqual({ ...SMALL_MAP, closing });
    expect(answerClosing({ problems: 'Delivery' })(answered)).toEqual({
      ...SMALL_MAP,
      closing: { ...closing, problems: 'Delivery' },
    });
  });

  it('the same answers change nothing', () => {
    expect(answerClosing({ needs: '' })(SMALL_MAP)).toBe(SMALL_MAP);
  });

  it('cuts an answer that is too long', () => {
    expect(answerClosing({ needs: 'x'.repeat(LIMITS.text + 1) })(SMALL_MAP).closing.needs).toHaveLength(LIMITS.text);
  });
});

describe('inTurn', () => {
  it('is one command that does several', () => {
    expect(inTurn(renameMap('Laptop'), setGoal({ reason: 'New shop' }))(SMALL_MAP)).toEqual({
      ...SMALL_MAP,
      title: 'Laptop',
      goal: { ...SMALL_MAP.goal, reason: 'New shop' },
    });
  });

  it('changes nothing where none of them does', () => {
    expect(inTurn()(SMALL_MAP)).toBe(SMALL_MAP);
    expect(inTurn(renameMap('Smartphone'), setGoal({}))(SMALL_MAP)).toBe(SMALL_MAP);
  });
});
