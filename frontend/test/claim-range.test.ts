import type { LineSeriesOption, ScatterSeriesOption } from 'echarts';
import { describe, expect, test } from 'vitest';
import { move } from '../charts/cursor';
import { claimRangeLegend, claimRangeOption, claimRangeReadings } from '../charts/options/claim-range';
import { picture } from '../charts/picture';
import { seriesNamed, tooltipText } from './probe';
import { claimRangeChart, screen } from './samples';

const option = claimRangeOption(claimRangeChart, screen(900));

describe('claims that disagree', () => {
  test('are a mark each, the one that counts in another shape', () => {
    const others = seriesNamed(option, 'Other claims') as ScatterSeriesOption;
    const counts = seriesNamed(option, 'Claim that counts') as ScatterSeriesOption;
    expect((others.data as { value: number[] }[]).map(({ value }) => value)).toEqual([
      [83_250_000, 0],
      [92_000_000, 0],
      [93_900_000, 0],
      [91_000_000, 1],
    ]);
    expect((counts.data as { value: number[] }[]).map(({ value }) => value)).toEqual([
      [96_000_000, 0],
      [90_000_000, 1],
    ]);
    expect(counts.symbol).not.toBe(others.symbol);
  });

  test('are joined from the lowest to the highest', () => {
    const spans = [option.series ?? []].flat().filter(({ type }) => type === 'line') as LineSeriesOption[];
    expect(spans.map(({ data }) => data)).toEqual([
      [
        [83_250_000, 0],
        [96_000_000, 0],
      ],
      [
        [90_000_000, 1],
        [91_000_000, 1],
      ],
    ]);
  });

  test('stand on a scale that holds all of them', () => {
    const axis = option.xAxis as { min: number; max: number };
    expect(axis.min).toBeLessThan(83_250_000);
    expect(axis.max).toBeGreaterThan(96_000_000);
  });

  test('are read with amount, source and whether they count', () => {
    expect(tooltipText(option, { seriesIndex: 1, dataIndex: 0 })).toBe(
      ['ATMIS, 31 December 2024', 'USD\u00a096,000,000', 'African Union', 'Claim that counts'].join('\n'),
    );
    const readings = claimRangeReadings(claimRangeChart, screen(900));
    expect(readings).toHaveLength(6);
    expect(readings[0]?.text).toContain('Press of 2025');
    expect(readings[move(readings, 0, 'ArrowDown') ?? -1]?.text).toContain('AMISOM');
    for (const { seriesIndex, dataIndex, text } of readings) {
      expect(tooltipText(option, { seriesIndex, dataIndex }).split('\n')[1]).toBe(
        text.split(', ').find((t) => t.startsWith('USD')) ?? text,
      );
    }
  });

  test('write what counts, and other amounts where there is room', () => {
    const narrow = claimRangeOption(claimRangeChart, screen(320));
    const labels = (name: string) =>
      ((seriesNamed(narrow, name) as ScatterSeriesOption).data as { label: { show: boolean } }[]).map(
        ({ label }) => label.show,
      );
    expect(labels('Claim that counts')).toEqual([true, true]);
    expect(labels('Other claims')).toContain(false);
  });

  test('are drawn on paper with a legend', () => {
    expect(claimRangeLegend(claimRangeChart, screen(900))).toHaveLength(2);
    expect(picture(claimRangeChart, 600)).toContain('ATMIS');
  });
});
