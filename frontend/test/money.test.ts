import type { BarSeriesOption, ScatterSeriesOption } from 'echarts';
import { describe, expect, test } from 'vitest';
import { moneyLegend, moneyOption, moneyReadings } from '../charts/options/money';
import { picture } from '../charts/picture';
import { seriesNamed, tooltipText } from './probe';
import { moneyChart, screen } from './samples';

const bars = (name: string, look = screen(900)): BarSeriesOption =>
  seriesNamed(moneyOption(moneyChart, look), name) as BarSeriesOption;

describe('a chart of money', () => {
  test('draws the shortfall as absence: outlined, not filled, up to the requirement', () => {
    const shortfall = bars('Shortfall');
    expect(shortfall.itemStyle).toMatchObject({ color: 'transparent', borderColor: '#AD1F1F' });
    expect(shortfall.data?.[0]).toBe(149_800_000);
    const before = [moneyOption(moneyChart, screen(900)).series ?? []]
      .flat()
      .find((s) => s.id === 'before-shortfall');
    expect((before as BarSeriesOption).data?.[0]).toBe(16_700_000);
  });

  test('draws no shortfall where there is none or nobody knows', () => {
    expect(bars('Shortfall').data?.slice(2)).toEqual([null, null, null]);
  });

  test('hatches pledges on screen, because they are not money', () => {
    expect(bars('Pledged, not committed').itemStyle).toMatchObject({ decal: { color: '#8C8C8C' } });
    expect(bars('Received').itemStyle).toMatchObject({ color: '#00594F' });
    expect(bars('Committed, not received').itemStyle).toMatchObject({ color: '#2F7FB5' });
  });

  test('hatches them in lines on paper, where patterns are unknown', () => {
    const svg = picture(moneyChart, 640);
    expect(svg).not.toMatch(/<pattern|url\(/);
    const hatches = [
      ...svg.matchAll(
        /<path d="((?:M[\d.]+ [\d.]+L[\d.]+ [\d.]+)+)"[^>]*stroke="#8C8C8C" stroke-width="2">/g,
      ),
    ];
    expect(hatches).toHaveLength(moneyChart.bars.filter((bar) => (bar.pledgedOnly ?? 0) > 0).length + 1);
    for (const [, lines] of hatches) {
      for (const [, x1, y1, x2, y2] of (lines ?? '').matchAll(/M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)/g)) {
        expect(Number(x2) - Number(x1)).toBeCloseTo(Number(y1) - Number(y2), 1);
      }
    }
  });

  test('keeps an amount that was not reported empty', () => {
    const received = bars('Received').data as { value: number | null }[];
    expect(received.map((item) => item.value)).toEqual([
      16_700_000,
      330_000_000,
      120_000_000,
      null,
      9_000_000,
    ]);
  });

  test('puts the requirement where it is known', () => {
    const requirement = seriesNamed(
      moneyOption(moneyChart, screen(900)),
      'Requirement',
    ) as ScatterSeriesOption;
    expect(requirement.data).toHaveLength(4);
  });

  test('tells exact amounts and the basis', () => {
    const option = moneyOption(moneyChart, screen(900));
    expect(tooltipText(option, { dataIndex: 0 })).toBe(
      [
        'AUSSOM, July 2025 to June 2026',
        'Requirement: USD\u00a0166,500,000',
        'Received: USD\u00a016,700,000',
        'Committed, not received: USD\u00a020,000,000',
        'Pledged, not committed: USD\u00a031,000,000',
        'Shortfall (on the basis received): USD\u00a0149,800,000',
      ].join('\n'),
    );
    expect(tooltipText(option, { dataIndex: 3 })).toContain('Received: not reported');
  });

  test('reads one sentence a bar', () => {
    expect(moneyReadings(moneyChart, screen(900))).toHaveLength(5);
  });

  test('names in its legend only what it draws', () => {
    const needOnly = { ...moneyChart, bars: moneyChart.bars.slice(3, 4) };
    expect(moneyLegend(needOnly, screen(900)).map((entry) => entry.name)).toEqual([
      'Requirement',
      'Pledged, not committed',
    ]);
  });
});
