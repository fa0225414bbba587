import type { LineSeriesOption, ScatterSeriesOption } from 'echarts';
import { describe, expect, test } from 'vitest';
import { shareHeight, shareLegend, shareOption, shareReadings } from '../charts/options/share';
import { paper } from '../charts/picture';
import type { ShareChart } from '../charts/spec';
import { screen, shareChart, troops } from './samples';
import { seriesNamed, tooltipText } from './probe';

const one: ShareChart = { ...shareChart, panels: [troops] };

describe('a chart of shares', () => {
  test('leaves months without a report as gaps', () => {
    const women = seriesNamed(shareOption(one, screen(900)), 'Women') as LineSeriesOption;
    const values = (women.data as { value: [number, number | null] }[]).map((item) => item.value[1]);
    expect(women.connectNulls).toBe(false);
    expect(values[29]).toBeGreaterThan(0);
    expect(values.slice(30, 38)).toEqual(Array(8).fill(null));
  });

  test('writes "not reported" into a gap', () => {
    const women = seriesNamed(shareOption(one, screen(900)), 'Women') as LineSeriesOption;
    const areas = women.markArea?.data as [{ label: { formatter: string; show: boolean } }, unknown][];
    expect(areas).toHaveLength(1);
    expect(areas[0]?.[0].label).toMatchObject({ show: true, formatter: 'not reported' });
  });

  test('draws the target as a dashed step that begins where the figures begin', () => {
    const target = seriesNamed(shareOption(one, screen(900)), 'Target') as LineSeriesOption;
    expect(target.step).toBe('end');
    expect(target.lineStyle).toMatchObject({ type: [6, 4], color: '#222222' });
    expect((target.data as number[][])[0]).toEqual([Date.UTC(2019, 0, 31), 0.06]);
  });

  test('marks target values that nobody verified', () => {
    const marks = seriesNamed(shareOption(one, screen(900)), 'Target: unverified (?)') as ScatterSeriesOption;
    expect(marks.label).toMatchObject({ show: true, formatter: '?' });
    expect(marks.data).toHaveLength(2);
  });

  test('marks a share that rests on fewer than twenty people', () => {
    const few = { ...troops, points: [{ date: '2024-01-31', share: { part: 3, whole: 19 } }] };
    const option = shareOption({ ...one, panels: [few] }, screen(900));
    const women = seriesNamed(option, 'Women') as LineSeriesOption;
    expect(women.data?.[0]).toMatchObject({ itemStyle: { color: '#FFFFFF', borderColor: '#542788' } });
    expect(tooltipText(option, { axisValue: Date.UTC(2024, 0, 31), axisIndex: 0, dataIndex: 0 })).toContain(
      'Fewer than 20 people',
    );
  });

  test('tells exact figures in plain text tooltips', () => {
    const option = shareOption(one, screen(900));
    expect(option.tooltip).toMatchObject({ renderMode: 'richText' });
    expect(tooltipText(option, { axisValue: Date.UTC(2019, 0, 31), axisIndex: 0, dataIndex: 0 })).toBe(
      [
        'Military troops',
        '31 January 2019',
        'Women: 4.0\u00a0% (520 of 13,000 people)',
        'Target: 6\u00a0% UGPS (unverified)',
      ].join('\n'),
    );
  });

  test('never lets a name become markup', () => {
    const hostile = { ...troops, name: '<img src=x onerror=alert(1)> {a|b}' };
    const option = shareOption({ ...one, panels: [hostile] }, screen(900));
    const text = tooltipText(option, { axisValue: Date.UTC(2019, 0, 31), axisIndex: 0, dataIndex: 0 });
    expect(text).not.toMatch(/[{}|]/);
    expect(option.tooltip).toMatchObject({ renderMode: 'richText' });
  });

  test('puts panels in one column on a phone and three on a desk', () => {
    const lefts = (width: number): number =>
      new Set((shareOption(shareChart, screen(width)).grid as { left: number }[]).map((g) => g.left)).size;
    expect([lefts(350), lefts(700), lefts(1200)]).toEqual([1, 2, 3]);
    expect(shareHeight(shareChart, screen(350))).toBeGreaterThan(shareHeight(shareChart, screen(1200)));
  });

  test('leaves out a target that came into force after the figures end', () => {
    const old = { ...troops, points: [{ date: '2010-01-31', share: { part: 3, whole: 100 } }] };
    expect(seriesNamed(shareOption({ ...one, panels: [old] }, screen(900)), 'Target')).toBeUndefined();
  });

  test('draws an end point that nothing leads to once it is in sight', () => {
    const points = (year: number) => [
      { date: `${year - 1}-12-31`, share: { part: 20, whole: 100 } },
      { date: `${year}-01-31`, share: { part: 21, whole: 100 } },
    ];
    const target = [{ from: '2028-01-01', share: 0.3, status: 'UNVERIFIED' as const, label: 'UGPS' }];
    const drawn = (year: number) =>
      shareOption({ ...one, panels: [{ ...troops, points: points(year), target }] }, screen(900));
    const line = seriesNamed(drawn(2024), 'Target') as LineSeriesOption;
    expect((line.data as number[][])[0]).toEqual([Date.UTC(2028, 0, 1), 0.3]);
    expect(JSON.stringify(drawn(2024).series)).toContain('UGPS (unverified)');
    expect(seriesNamed(drawn(2014), 'Target')).toBeUndefined();
  });

  test('says in the heading how sure the target is', () => {
    const early = { ...troops, points: [{ date: '2019-06-30', share: { part: 5, whole: 100 } }] };
    expect(JSON.stringify(shareOption({ ...one, panels: [early] }, screen(900)).title)).toContain(
      '(unverified)',
    );
  });

  test('reads every month aloud, also those without a report', () => {
    const readings = shareReadings(one, screen(900));
    expect(readings).toHaveLength(72);
    expect(readings[30]?.text).toContain('Women: not reported');
  });

  test('draws a projection dashed, within its band, and names its method and points', () => {
    const estimates = [2025, 2026].map((year) => ({
      date: `${year}-12-31`,
      share: 0.09,
      low: 0.07,
      high: 0.12,
    }));
    const panel = { ...troops, projection: { method: 'straight line', restsOn: 6, estimates } };
    const option = shareOption({ ...one, panels: [panel] }, screen(900));
    const drawn = [option.series ?? []].flat().filter((s) => s.name === 'Projection') as LineSeriesOption[];
    expect(drawn).toHaveLength(3);
    expect(drawn[2]?.lineStyle).toMatchObject({ type: [2, 4], color: '#542788' });
    const band = drawn.slice(0, 2).map((s) => (s.data as number[][])[0]?.[1] ?? 0);
    expect(band[0]).toBe(0.07);
    expect((band[0] ?? 0) + (band[1] ?? 0)).toBeCloseTo(0.12);
    expect(JSON.stringify(option.title)).toContain('Projection: straight line; rests on 6 points');
    expect(shareLegend({ ...one, panels: [panel] }, screen(900)).map((e) => e.name)).toContain('Projection');
  });

  test('reads estimates out with their band and their method, and what follows from assumptions without', () => {
    const estimates = [{ date: '2030-12-31', share: 0.09, low: 0.07, high: 0.12 }];
    const at = { axisValue: Date.UTC(2030, 11, 31), axisIndex: 0, dataIndex: 0 };
    const read = (restsOn: number) => {
      const panel = { ...troops, projection: { method: 'straight line', restsOn, estimates } };
      const chart = { ...one, panels: [panel] };
      expect(shareReadings(chart, screen(900)).at(-1)?.text).toContain('Projection: 9.0');
      return tooltipText(shareOption(chart, screen(900)), at);
    };
    expect(read(6)).toContain(
      '31 December 2030\nProjection: 9.0\u00a0% (7.0\u00a0% to 12.0\u00a0%)\nstraight line',
    );
    expect(read(0)).toContain('Projection: 9.0\u00a0%\nstraight line');
  });

  test('has its legend outside the picture on screen and inside it on paper', () => {
    expect(shareOption(one, screen(600)).legend).toMatchObject({ show: false });
    expect(shareOption(one, paper(600)).legend).toMatchObject({ show: true });
    expect(shareHeight(one, paper(600))).toBeGreaterThan(shareHeight(one, screen(600)));
  });

  test('holds still on paper', () => {
    const option = shareOption(one, paper(600));
    expect(option).toMatchObject({
      animation: false,
      textStyle: { fontFamily: 'Noto Sans, Noto Sans Arabic' },
    });
    expect(JSON.stringify(option)).not.toContain('decal');
  });

  test('draws a chart without a single figure', () => {
    const none = { ...troops, points: [], target: [] };
    expect(() => shareOption({ ...one, panels: [none] }, screen(900))).not.toThrow();
  });
});
