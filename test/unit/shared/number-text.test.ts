import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../shared/i18n/languages.ts';
import { joinUnit, numberText, readNumber, withUnit } from '../../../shared/number-text.ts';

describe('readNumber', () => {
  it.each([
    ['1.234,5', 1234.5],
    ['1.234', 1234],
    ['12.500.000', 12_500_000],
    ['0,5', 0.5],
    ['1.5', 1.5],
    ['0.125', 0.125],
    ['-3,25', -3.25],
    ['\u22124', -4],
    [' 71 % ', 71],
    ['1 234,5', 1234.5],
  ])('reads %s as Indonesians mean it', (text, value) => {
    expect(readNumber(text, 'id')).toBe(value);
  });

  it.each([
    ['1,234.5', 1234.5],
    ['1,234', 1234],
    ['1,5', 1.5],
    ['.5', 0.5],
    ['+7', 7],
  ])('reads %s as it is meant in English', (text, value) => {
    expect(readNumber(text, 'en')).toBe(value);
  });

  it('tells nothing from no number', () => {
    expect(readNumber('  ', 'en')).toBeNull();
    for (const text of ['abc', '1.2.3', '1,23,456', '12x', '-', '1e5', 'Infinity', '9'.repeat(400)]) {
      expect(readNumber(text, 'en')).toBeUndefined();
    }
  });

  it('reads what is written of any figure', () => {
    const figure = fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 1000);
    fc.assert(
      fc.property(figure, fc.constantFrom(...LANGUAGES), (value, language) => {
        expect(readNumber(numberText(value, language), language)).toBe(value + 0);
      }),
    );
  });
});

describe('money', () => {
  it.each([
    ['Rp', 'id', 'Rp\u00a025.000'],
    ['Rp', 'en', 'Rp\u00a025.000'],
    ['EUR', 'en', 'EUR\u00a025.000'],
    ['$', 'en', '$25.000'],
    ['ribu Rp', 'id', '25.000\u00a0ribu Rp'],
    ['menit', 'id', '25.000\u00a0menit'],
    ['rupiah', 'id', '25.000\u00a0rupiah'],
    ['constructor', 'en', '25.000\u00a0constructor'],
    [' ', 'id', '25.000'],
  ] as const)('%s in %s stands where people write it', (unit, language, written) => {
    expect(joinUnit('25.000', unit, language)).toBe(written);
  });
});

describe('withUnit', () => {
  it('writes a figure with its unit, large ones short', () => {
    expect(withUnit(71, '%', 'en')).toBe('71\u00a0%');
    expect(withUnit(1234.5, '', 'id')).toBe('1.234,5');
    expect(withUnit(1_250_000, 'Rp', 'id')).toBe('Rp\u00a01,25\u00a0jt');
    expect(withUnit(1_250_000, '', 'en')).toBe('1.25M');
  });
});
