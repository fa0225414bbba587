import { expect, test } from 'vitest';
import { fill, formats, plain } from '../charts/format';
import { roundScale } from '../charts/options/common';
import { gaps, stepsWithin, ticks } from '../charts/options/timeline';
import { frame, words } from './samples';

const english = formats(frame, words());
const french = formats({ ...frame, lang: 'fr' }, words('fr'));

test('writes figures as the rest of the product does', () => {
  expect(english.count(18_831)).toBe('18,831');
  expect(english.share(693, 20_516)).toBe('3.4\u00a0%');
  expect(english.share(69, 2_000)).toBe('3.5\u00a0%');
  expect(english.money(149_800_000, 'USD')).toBe('USD\u00a0149.8m');
  expect(english.money(1_250_000_000, 'USD')).toBe('USD\u00a01.25bn');
  expect(english.day(Date.UTC(2013, 11, 31))).toBe('31 December 2013');
});

test('writes French numbers and dates', () => {
  expect(french.share(693, 20_516)).toBe('3,4\u00a0%');
  expect(french.count(18_831)).toBe('18\u202f831');
  expect(french.day(Date.UTC(2013, 11, 31))).toBe('31 décembre 2013');
});

test('fills words and disarms markup', () => {
  expect(fill('{0} of {1} people', '3', '19')).toBe('3 of 19 people');
  expect(plain('a {b|c}\n d')).toBe('a (b\u2223c) d');
});

test('ends an axis at a round number just above the highest value', () => {
  expect(roundScale(0.168, 4)).toEqual({ max: 0.2, interval: 0.05 });
  expect(roundScale(19_000, 5)).toEqual({ max: 20_000, interval: 5_000 });
  expect(roundScale(0, 4).max).toBeGreaterThan(0);
});

test('labels years alone over long spans, and never too many', () => {
  const long = ticks({ from: Date.UTC(2009, 0, 1), to: Date.UTC(2028, 0, 1) }, 300);
  expect(long.yearly).toBe(true);
  expect(long.at.length).toBeLessThanOrEqual(5);
  const short = ticks({ from: Date.UTC(2024, 0, 31), to: Date.UTC(2024, 11, 31) }, 900);
  expect(short.yearly).toBe(false);
});

test('finds gaps from the report before to the report after', () => {
  const points = [1, null, null, 4].map((value, i) => ({ date: `2024-0${i + 1}-01`, value }));
  expect(gaps(points, (p) => p.value === null)).toEqual([
    { from: Date.UTC(2024, 0, 1), to: Date.UTC(2024, 3, 1) },
  ]);
});

test('moves the step in force to where the picture begins', () => {
  const steps = [{ from: '2018-01-01' }, { from: '2019-01-01' }, { from: '2030-01-01' }];
  const drawn = stepsWithin(steps, { from: Date.UTC(2019, 5, 1), to: Date.UTC(2020, 0, 1) });
  expect(drawn.map((s) => s.at)).toEqual([Date.UTC(2019, 5, 1)]);
});
