import type { LineSeriesOption } from 'echarts';
import { describe, expect, test } from 'vitest';
import { heightFor, legendOf, optionFor, readingsOf } from '../charts/options';
import type { WaitingChart } from '../charts/spec';
import { picture } from '../charts/picture';
import { frame, screen, words } from './samples';
import { seriesNamed, tooltipText } from './probe';

const waiting: WaitingChart = {
  type: 'waiting',
  frame,
  words: words(),
  steps: [
    { days: 30, atRisk: 4, paid: 1, waiting: 0.75 },
    { days: 90, atRisk: 2, paid: 1, waiting: 0.375 },
  ],
  until: 400,
  median: 90,
};

describe('pledges that wait for their first payment', () => {
  const option = optionFor(waiting, screen(900));
  const name = waiting.words['still-waiting'];

  test('begin with all of them and step down on the day of a payment', () => {
    const line = seriesNamed(option, name) as LineSeriesOption;
    expect(line.step).toBe('end');
    expect(line.data).toEqual([
      [0, 1],
      [30, 0.75],
      [90, 0.375],
      [400, 0.375],
    ]);
  });

  test('show the day by which half are paid, and no such line where that is not reached', () => {
    expect(JSON.stringify(option.series)).toContain('half-paid');
    expect(JSON.stringify(optionFor({ ...waiting, median: null }, screen(900)).series)).not.toContain(
      'half-paid',
    );
  });

  test('are read step by step', () => {
    const readings = readingsOf(waiting, screen(900));
    expect(readings).toHaveLength(2);
    expect(readings[1]?.text).toContain('37.5');
    expect(tooltipText(option, { axisValue: 85, dataIndex: 0 })).toContain('37.5');
  });

  test('are drawn in their height, with a legend, also where none was paid', () => {
    const none = { ...waiting, steps: [], median: null, until: 0 };
    expect(heightFor(waiting, screen(390))).toBeGreaterThan(200);
    expect(legendOf(waiting, screen(900)).map((entry) => entry.name)).toEqual([name]);
    expect(readingsOf(none, screen(900))).toEqual([]);
    expect(picture(waiting, 640)).toContain('<svg');
  });
});
