import { expect, test } from 'vitest';
import { measureText, textWidth } from '../charts/measure';

test('knows the widths of Noto Sans', () => {
  expect(textWidth('Women', 1000)).toBe(930 + 605 + 935 + 564 + 618);
  expect(textWidth('é', 1000)).toBe(textWidth('e', 1000));
  expect(textWidth('\u00a0', 1000)).toBe(260);
  expect(textWidth('\u56fd', 1000)).toBe(1000);
});

test('reads size and weight from a font', () => {
  expect(measureText('e', '10px Noto Sans').width).toBeCloseTo(5.64);
  expect(measureText('e', 'bold 10px Noto Sans').width).toBeGreaterThan(5.64);
});
