import { expect, test } from 'vitest';
import { fileName, poster, wrap } from '../charts/download';
import { picture } from '../charts/picture';
import { frame, moneyChart, shareChart, sparkline, strengthChart } from './samples';

test.each([shareChart, moneyChart, strengthChart, sparkline])('draws a $type chart for paper', (spec) => {
  const svg = picture(spec, 640);
  expect(svg).toMatch(/^<svg role="img" alt="[^"]+"[^>]*><title>/);
  expect(svg).not.toMatch(
    /<style|<script|<pattern|class=|dominant-baseline|rgba\(|ecmeta|matrix\(0,0,0,0|NaN|undefined/,
  );
});

test('draws the same chart the same way each time', () => {
  expect(picture(strengthChart, 640)).toBe(picture(strengthChart, 640));
});

test('escapes descriptions', () => {
  const svg = picture({ ...sparkline, frame: { ...frame, description: '"<b>&' } }, 120);
  expect(svg).toContain('alt="&quot;&lt;b&gt;&amp;"');
});

test('a saved picture carries title, source and date', () => {
  const { svg } = poster(strengthChart);
  expect(svg).toContain('authorised ceiling');
  expect(svg).toContain('UN DPO');
  expect(svg).toContain('As of 31 December 2024');
});

test('a saved picture falls back to a plain font where ours is not installed, a PDF has ours in it', () => {
  const { svg } = poster(strengthChart);
  expect(svg).toContain('font-family:Noto Sans, Noto Sans Arabic, sans-serif');
  expect(svg).not.toMatch(/Noto Sans Arabic(?!, sans-serif)/);
  expect(picture(strengthChart, 640)).not.toContain('sans-serif');
});

test('names files after the title', () => {
  expect(fileName({ ...sparkline, frame: { ...frame, title: 'Déficit, AUSSOM: 2025/26' } }, 'png')).toBe(
    'deficit-aussom-2025-26.png',
  );
});

test('wraps long titles', () => {
  expect(wrap('one two three four', 60, 12).length).toBeGreaterThan(1);
});
