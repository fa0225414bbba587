import type { BarSeriesOption } from 'echarts';
import { describe, expect, test } from 'vitest';
import { heightFor, optionFor, readingsOf } from '../charts/options';
import type { FunnelChart, ReceiptsChart, WaterfallChart } from '../charts/spec';
import { picture } from '../charts/picture';
import { frame, screen, words } from './samples';
import { seriesNamed, tooltipText } from './probe';

const waterfall: WaterfallChart = {
  type: 'waterfall',
  frame,
  words: words(),
  basis: 'on the basis received',
  currency: 'USD',
  steps: [
    { label: 'Requirement', kind: 'NEED', amount: 166_500_000 },
    { label: 'European Union', kind: 'SOURCE', amount: 10_000_000 },
    { label: 'Others', kind: 'SOURCE', amount: 6_700_000 },
    { label: 'Shortfall', kind: 'MISSING', amount: 149_800_000 },
  ],
};

const receipts: ReceiptsChart = {
  type: 'receipts',
  frame,
  words: words(),
  currency: 'USD',
  months: [
    { from: '2025-07-01', received: 10_000_000 },
    { from: '2025-08-01', received: null },
    { from: '2025-09-01', received: 6_700_000 },
  ],
  monthlyNeed: 13_875_000,
  runOutOn: '2025-09-10',
};

const funnel: FunnelChart = {
  type: 'funnel',
  frame,
  words: words(),
  currency: 'USD',
  stages: [
    { label: 'Pledged', kind: 'PLEDGED', amount: 400_000_000, ofFirst: 1 },
    { label: 'Committed', kind: 'COMMITTED', amount: null, ofFirst: null },
    { label: 'Received', kind: 'RECEIVED', amount: 250_000_000, ofFirst: 0.625 },
  ],
};

describe('a funnel', () => {
  test('says how much of the pledges came, and what is not reported', () => {
    expect(readingsOf(funnel, screen(900)).map((reading) => reading.text)).toEqual([
      'Pledged: USD\u00a0400,000,000',
      'Committed: not reported',
      'Received: USD\u00a0250,000,000 (62.5\u00a0%)',
    ]);
  });

  test('draws pledges hatched, and nothing for what is not reported', () => {
    const [bars] = [optionFor(funnel, screen(900)).series].flat() as BarSeriesOption[];
    const [pledged, committed] = bars?.data as { value: number | string }[];
    expect(JSON.stringify(pledged)).toContain('decal');
    expect(committed?.value).toBe('-');
  });

  test('fits its stages', () => {
    expect(heightFor(funnel, screen(900))).toBeGreaterThan(3 * 50);
    expect(picture(funnel, 400)).not.toContain('NaN');
  });
});

describe('a waterfall', () => {
  test('shows money beyond some needs apart from what is missing for others', () => {
    const both: WaterfallChart = {
      ...waterfall,
      steps: [
        { label: 'Requirement', kind: 'NEED', amount: 100 },
        { label: 'European Union', kind: 'SOURCE', amount: 90 },
        { label: 'Surplus', kind: 'SURPLUS', amount: 20 },
        { label: 'Shortfall', kind: 'MISSING', amount: 30 },
      ],
    };
    const [before] = [optionFor(both, screen(900)).series].flat() as BarSeriesOption[];
    expect(before?.data).toEqual([0, 0, 70, 70]);
  });

  test('puts each source on from the one before, and the gap up to the requirement', () => {
    const [before, bars] = [optionFor(waterfall, screen(900)).series].flat() as BarSeriesOption[];
    expect(before?.data).toEqual([0, 0, 10_000_000, 16_700_000]);
    expect((bars?.data as { value: number }[]).map((bar) => bar.value)).toEqual([
      166_500_000, 10_000_000, 6_700_000, 149_800_000,
    ]);
  });

  test('leads back where a source took money back', () => {
    const back: WaterfallChart = {
      ...waterfall,
      steps: [
        { label: 'Requirement', kind: 'NEED', amount: 100 },
        { label: 'European Union', kind: 'SOURCE', amount: 50 },
        { label: 'Others', kind: 'SOURCE', amount: -20 },
        { label: 'Shortfall', kind: 'MISSING', amount: 70 },
      ],
    };
    const [before, bars] = [optionFor(back, screen(900)).series].flat() as BarSeriesOption[];
    expect(before?.data).toEqual([0, 0, 30, 30]);
    expect((bars?.data as { value: number }[]).map((bar) => bar.value)).toEqual([100, 50, 20, 70]);
    expect(readingsOf(back, screen(900))[2]?.text).toContain('20');
  });

  test('draws what is missing as an outline', () => {
    const [, bars] = [optionFor(waterfall, screen(900)).series].flat() as BarSeriesOption[];
    expect((bars?.data as { itemStyle: object }[])[3]?.itemStyle).toMatchObject({
      color: 'transparent',
      borderColor: '#AD1F1F',
    });
  });

  test('draws promises hatched, for they are not money', () => {
    const promised = { ...waterfall, steps: [{ label: 'x', kind: 'PROMISE' as const, amount: 1 }] };
    const [, bars] = [optionFor(promised, screen(900)).series].flat() as BarSeriesOption[];
    expect(JSON.stringify(bars?.data)).toContain('decal');
  });

  test('is read step by step, with exact amounts', () => {
    expect(readingsOf(waterfall, screen(900)).map((reading) => reading.text)).toEqual([
      'Requirement: USD\u00a0166,500,000',
      'European Union: USD\u00a010,000,000',
      'Others: USD\u00a06,700,000',
      'Shortfall: USD\u00a0149,800,000',
    ]);
  });

  test('fits its steps', () => {
    expect(heightFor(waterfall, screen(900))).toBeGreaterThan(4 * 50);
    expect(picture(waterfall, 400)).not.toContain('NaN');
  });
});

describe('receipts by month', () => {
  test('leave a month without a report without a bar', () => {
    const bars = seriesNamed(optionFor(receipts, screen(900)), 'Received') as BarSeriesOption;
    expect((bars.data as [number, number | null][]).map(([, amount]) => amount)).toEqual([
      10_000_000,
      null,
      6_700_000,
    ]);
  });

  test('stand against the need of a month and the day on which the cash ends', () => {
    const option = optionFor(receipts, screen(900));
    expect(seriesNamed(option, 'Mean need of a month')).toBeDefined();
    expect(JSON.stringify(option.series)).toContain('cash lasts until 10 September 2025');
  });

  test('tell a month in words', () => {
    const option = optionFor(receipts, screen(900));
    expect(tooltipText(option, { axisValue: Date.UTC(2025, 7, 15), dataIndex: 1 })).toBe(
      'Aug 2025\nReceived: not reported\nMean need of a month: USD\u00a013,875,000',
    );
    expect(readingsOf(receipts, screen(900))).toHaveLength(3);
  });

  test('print without failing', () => {
    expect(picture(receipts, 500)).not.toContain('NaN');
  });
});
