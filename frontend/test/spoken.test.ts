import { expect, test } from 'vitest';
import { optionFor, readingsOf } from '../charts/options';
import type { ChartSpec } from '../charts/spec';
import { tooltipText } from './probe';
import {
  balanceChart,
  changeChart,
  frame,
  mapChart,
  moneyChart,
  screen,
  shareBarsChart,
  shareChart,
  strengthChart,
  successionChart,
  words,
} from './samples';

const charts: ChartSpec[] = [
  { ...balanceChart, coverageName: 'Coverage' },
  changeChart,
  moneyChart,
  shareBarsChart,
  shareChart,
  strengthChart,
  successionChart,
];

test.each(charts.map((spec) => [spec.type, spec] as const))(
  'a %s chart speaks French with a space before the colon, and English without',
  (_, spec) => {
    const french = { ...spec, frame: { ...frame, lang: 'fr' }, words: words('fr') };
    const texts = readingsOf(french, screen(900)).map(({ text }) => text);
    expect(texts.some((text) => text.includes('\u00a0: '))).toBe(true);
    expect(texts.filter((text) => /[^\u00a0]: /.test(text))).toEqual([]);
    const english = readingsOf(spec, screen(900)).map(({ text }) => text);
    expect(english.some((text) => /\S: /.test(text))).toBe(true);
    expect(english.filter((text) => /\s: /.test(text))).toEqual([]);
  },
);

test('an operation on a map too', () => {
  const markers = mapChart.markers.map((marker) => ({ ...marker, note: null }));
  const french = { ...mapChart, markers, frame: { ...frame, lang: 'fr' }, words: words('fr') };
  const texts = readingsOf(french, screen(900)).map(({ text }) => text);
  expect(texts.filter((text) => /[^\u00a0]: /.test(text))).toEqual([]);
});

test('and the tooltip says the same', () => {
  const french = { ...moneyChart, frame: { ...frame, lang: 'fr' }, words: words('fr') };
  expect(tooltipText(optionFor(french, screen(900)), { dataIndex: 0 })).toContain('Besoin\u00a0: ');
});
