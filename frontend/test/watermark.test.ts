import { expect, test } from 'vitest';
import { poster } from '../charts/download';
import { optionFor } from '../charts/options';
import { paper, picture } from '../charts/picture';
import { moneyChart } from './samples';

const scenario = { ...moneyChart, frame: { ...moneyChart.frame, watermark: 'Scenario' } };

test('a chart of facts has no watermark', () => {
  expect(optionFor(moneyChart, paper(640)).graphic).toBeUndefined();
  expect(picture(moneyChart, 640)).not.toContain('SCENARIO');
});

test('the watermark is drawn into the picture for paper, without hindering the reader', () => {
  const svg = picture(scenario, 640);
  expect(svg).toContain('>SCENARIO</text>');
  expect(svg).not.toMatch(/rgba\(|NaN|undefined|<style/);
});

test('a saved picture carries the watermark', () => {
  expect(poster(scenario).svg).toContain('>SCENARIO</text>');
  expect(poster(scenario).svg).not.toMatch(/Noto Sans Arabic(?!, sans-serif)/);
});

test('tall charts repeat the word, narrow ones write it smaller', () => {
  const graphic = (width: number, bars: number): unknown[] =>
    optionFor(
      { ...scenario, bars: Array.from({ length: bars }, () => moneyChart.bars.slice(0, 1)).flat() },
      paper(width),
    ).graphic as unknown[];
  expect(graphic(640, 12).length).toBeGreaterThan(graphic(640, 1).length);
  expect(JSON.stringify(graphic(300, 1))).not.toContain('bold 84px');
});
