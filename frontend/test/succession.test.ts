import type { LineSeriesOption } from 'echarts';
import { describe, expect, test } from 'vitest';
import { move } from '../charts/cursor';
import { legendOf, optionFor, readingsOf } from '../charts/options';
import { screen, successionChart } from './samples';
import { seriesNamed, tooltipText } from './probe';

const option = optionFor(successionChart, screen(900));

describe('operations on one time line', () => {
  test('have a line each, in colours of their own', () => {
    const colours = ['ATMIS', 'AUSSOM'].map(
      (name) => (seriesNamed(option, name) as LineSeriesOption).lineStyle?.color,
    );
    expect(new Set(colours).size).toBe(2);
  });

  test('are named where they begin', () => {
    const begins = [option.series ?? []].flat().filter((s) => String(s.id).startsWith('begins-'));
    expect(JSON.stringify(begins)).toContain('ATMIS begins');
    expect(JSON.stringify(begins)).toContain('AUSSOM begins');
  });

  test('keep their ceiling only as long as they last', () => {
    const ceiling = seriesNamed(option, 'Ceiling') as LineSeriesOption;
    expect((ceiling.data as [number, number][]).at(-1)).toEqual([Date.UTC(2024, 11, 31), 12_626]);
  });

  test('tell the operation whose report is near', () => {
    const text = tooltipText(option, { axisValue: Date.UTC(2022, 3, 30), dataIndex: 0 });
    expect(text).toContain('ATMIS\n30 April 2022\nDeployed: 19,400\nCeiling: 19,626');
    expect(text).not.toContain('AUSSOM');
  });

  test('are groups for the keyboard', () => {
    const readings = readingsOf(successionChart, screen(900));
    const first = readings.findIndex((reading) => reading.group === 1);
    expect(move(readings, 0, 'ArrowDown')).toBe(first);
    expect(move(readings, first, 'ArrowUp')).toBe(0);
    expect(move(readings, 0, 'End')).toBe(first - 1);
    expect(move(readings, first - 1, 'ArrowRight')).toBe(first - 1);
    expect(move(readings, -1, 'ArrowRight')).toBe(0);
    expect(move(readings, 0, 'x')).toBeUndefined();
  });

  test('are in the legend with their ceilings', () => {
    expect(legendOf(successionChart, screen(900)).map((entry) => entry.name)).toEqual([
      'ATMIS',
      'AUSSOM',
      'Ceiling',
    ]);
  });
});
