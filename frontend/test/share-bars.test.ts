import type { BarSeriesOption, ScatterSeriesOption } from 'echarts';
import { describe, expect, test } from 'vitest';
import { fit } from '../charts/options/rows';
import { shareBarsLegend, shareBarsOption, shareBarsReadings } from '../charts/options/share-bars';
import { picture } from '../charts/picture';
import { seriesNamed, tooltipText } from './probe';
import { screen, shareBarsChart } from './samples';

const option = shareBarsOption(shareBarsChart, screen(900));

describe('shares side by side', () => {
  test('draw each share, and nothing where it is not reported', () => {
    const women = seriesNamed(option, 'Women') as BarSeriesOption;
    expect((women.data as { value: number | null }[]).map(({ value }) => value)).toEqual([
      693 / 20_516,
      0.2,
      null,
    ]);
  });

  test('mark the target only where one applies', () => {
    const target = seriesNamed(option, 'Target') as ScatterSeriesOption;
    expect(target.data).toEqual([
      [0.15, 0],
      [0.2, 2],
    ]);
  });

  test('draw a share of few people hollow and say so', () => {
    const women = seriesNamed(option, 'Women') as BarSeriesOption;
    expect(women.data?.[1]).toMatchObject({ itemStyle: { color: screen(900).palette.background } });
    expect(tooltipText(option, { dataIndex: 1 })).toContain('Fewer than 20 people');
    expect(shareBarsLegend(shareBarsChart, screen(900)).map(({ name }) => name)).toEqual([
      'Women',
      'Target',
      'Fewer than 20 people',
    ]);
  });

  test('tell figures, target and status in words', () => {
    expect(tooltipText(option, { dataIndex: 0 })).toBe(
      [
        'Troops',
        'Women: 3.4\u00a0% (693 of 20,516 people)',
        'Target: 15\u00a0% (UGPS 2028, verified)',
        'below the target',
      ].join('\n'),
    );
    expect(tooltipText(option, { dataIndex: 2 })).toContain('Women: not reported');
    expect(shareBarsReadings(shareBarsChart, screen(900))).toHaveLength(3);
  });

  test('shorten names that have no room', () => {
    expect(fit('Military observers and staff officers', 13, 120)).toMatch(/^Military.*\u2026$/);
    expect(fit('Troops', 13, 120)).toBe('Troops');
  });

  test('are drawn on paper with title and description', () => {
    expect(picture(shareBarsChart, 600)).toContain('Troops');
  });
});
