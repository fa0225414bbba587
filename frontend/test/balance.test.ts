import type { ScatterSeriesOption } from 'echarts';
import { describe, expect, test } from 'vitest';
import { balanceHeight, balanceLegend, balanceOption, balanceReadings } from '../charts/options/balance';
import { picture } from '../charts/picture';
import { seriesNamed, tooltipText } from './probe';
import { balanceChart, screen } from './samples';

const option = balanceOption(balanceChart, screen(900));

describe('the two sides beside each other', () => {
  test('are a mark of the shape and word of its status', () => {
    const below = seriesNamed(option, 'below') as ScatterSeriesOption;
    expect((below.data as { value: number[] }[]).map(({ value }) => value)).toEqual([
      [-0.046, 0.1003],
      [-0.02, 0.71],
    ]);
    expect(balanceLegend(balanceChart, screen(900)).map(({ name, shape }) => [name, shape])).toEqual([
      ['met', 'dot'],
      ['below', 'triangle'],
      ['no woman', 'ring'],
    ]);
  });

  test('show only statuses that there are', () => {
    const met = { ...balanceChart, marks: balanceChart.marks.filter(({ status }) => status === 'MET') };
    expect(balanceLegend(met, screen(900)).map(({ name }) => name)).toEqual(['met']);
  });

  test('have an area in proportion to the people', () => {
    const size = (name: string): number[] =>
      ((seriesNamed(option, name) as ScatterSeriesOption).data as { symbolSize: number }[]).map(
        ({ symbolSize }) => symbolSize,
      );
    const [aussom = 0] = size('below');
    const [mnjtf = 0] = size('met');
    expect((mnjtf / aussom) ** 2).toBeCloseTo(8_700 / 11_000, 1);
  });

  test('stand on scales that hold the target, full coverage and every mark', () => {
    const across = option.xAxis as { min: number; max: number };
    const up = option.yAxis as { min: number; max: number };
    expect(across.min).toBeLessThan(-0.08);
    expect(across.max).toBeGreaterThan(0.01);
    expect(up.max).toBeGreaterThan(1.2);
  });

  test('are read one after the other, as the pointer reads them', () => {
    const readings = balanceReadings(balanceChart, screen(900));
    expect(readings.map(({ text }) => text.split(',')[0])).toEqual(['AUSSOM', 'SAMIM', 'MNJTF', 'EACRF']);
    for (const { seriesIndex, dataIndex, text } of readings)
      expect(tooltipText(option, { seriesIndex, dataIndex }).replaceAll('\n', ', ')).toBe(text);
    expect(readings[0]?.text).toContain('\u22124.6');
    expect(readings[0]?.text).toContain('below the UGPS benchmark');
  });

  test('are drawn on paper', () => {
    expect(picture(balanceChart, 600)).toContain('AUSSOM');
    expect(balanceHeight(balanceChart, screen(390))).toBeGreaterThanOrEqual(300);
  });
});
