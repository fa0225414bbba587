import type { BarSeriesOption, ScatterSeriesOption } from 'echarts';
import { describe, expect, test } from 'vitest';
import { changeLegend, changeOption, changeReadings } from '../charts/options/change';
import { picture } from '../charts/picture';
import { seriesNamed, tooltipText } from './probe';
import { changeChart, screen } from './samples';

const option = changeOption(changeChart, screen(900));
const before = [option.series ?? []].flat().find(({ id }) => id === 'before') as BarSeriesOption;
const starts = before.data as number[];

const length = (name: string, index: number): number | null =>
  ((seriesNamed(option, name) as BarSeriesOption).data as { value: number | null }[])[index]?.value ?? null;

describe('a change from share to share', () => {
  test('begins each part where the one before ends', () => {
    const shares = (seriesNamed(option, 'Share of women') as ScatterSeriesOption).data as number[][];
    const first = shares[0]?.[0] ?? 0;
    const last = shares[1]?.[0] ?? 0;
    expect(starts[1]).toBeCloseTo(first, 10);
    expect(length('Own share of contributors', 1)).toBeCloseTo(0.0123, 10);
    // A part that falls ends where it began less its size.
    expect((starts[2] ?? 0) + (length('Own share of contributors', 2) ?? 0)).toBeCloseTo(first + 0.0123, 10);
    expect((starts[3] ?? 0) + (length('Mix of contributors', 3) ?? 0)).toBeCloseTo(last, 10);
  });

  test('never stacks below the left end of its axis', () => {
    expect(Math.min(...starts)).toBeGreaterThanOrEqual(0);
    const negative = {
      ...changeChart,
      steps: changeChart.steps.map((s) => (s.kind === 'WITHIN' ? { ...s, value: -0.05 } : s)),
    };
    const other = [changeOption(negative, screen(900)).series ?? []].flat().find(({ id }) => id === 'before');
    expect(Math.min(...((other as BarSeriesOption).data as number[]))).toBeGreaterThanOrEqual(0);
  });

  test('outlines what falls', () => {
    const own = seriesNamed(option, 'Own share of contributors') as BarSeriesOption;
    expect(own.data?.[2]).toMatchObject({ itemStyle: { color: screen(900).palette.background } });
    expect(changeLegend(changeChart, screen(900)).map(({ name }) => name)).toContain('Outlined: fall');
  });

  test('tells all digits, which add up', () => {
    expect(changeReadings(changeChart, screen(900)).map(({ text }) => text)).toEqual([
      'Share on 30 November 2009: 3.86\u00a0%',
      'Rwanda, own share: +1.23 points',
      'Nigeria, own share: \u22120.11 points',
      'Mix of contributors: +0.55 points',
      'Share on 31 December 2013: 5.53\u00a0%',
    ]);
    expect(tooltipText(option, { dataIndex: 1 })).toBe('Rwanda, own share: +1.23 points');
  });

  test('is drawn on paper', () => {
    expect(picture(changeChart, 600)).toContain('Rwanda');
  });
});
