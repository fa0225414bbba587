import type { LineSeriesOption } from 'echarts';
import { describe, expect, test } from 'vitest';
import { sparklineOption } from '../charts/options/sparkline';
import { strengthOption } from '../charts/options/strength';
import { seriesNamed, tooltipText } from './probe';
import { screen, sparkline, strengthChart } from './samples';

describe('a chart of strength', () => {
  const option = strengthOption(strengthChart, screen(900));

  test('draws the ceiling as steps', () => {
    const ceiling = seriesNamed(option, 'Ceiling') as LineSeriesOption;
    expect(ceiling.step).toBe('end');
    expect((ceiling.data as number[][]).map((point) => point[1])).toEqual([
      19_626, 17_626, 14_626, 12_626, 12_626,
    ]);
  });

  test('leaves months without a report as gaps', () => {
    const deployed = seriesNamed(option, 'Deployed') as LineSeriesOption;
    expect(deployed.connectNulls).toBe(false);
    expect((deployed.data as { value: unknown[] }[])[13]?.value[1]).toBeNull();
  });

  test('tells the ceiling in force on the day', () => {
    expect(tooltipText(option, { axisValue: Date.UTC(2024, 2, 31), dataIndex: 0 })).toContain(
      'Ceiling: 14,626 (S/RES/2710)',
    );
  });

  test('draws a strength without any ceiling', () => {
    expect(
      seriesNamed(strengthOption({ ...strengthChart, ceiling: [] }, screen(900)), 'Ceiling'),
    ).toBeUndefined();
  });
});

describe('a sparkline', () => {
  test('shows share and target and nothing else', () => {
    const option = sparklineOption(sparkline, screen(120));
    expect(option.series).toHaveLength(2);
    expect(option).toMatchObject({ tooltip: { show: false }, xAxis: { show: false } });
  });

  test('has no target line when no target applies', () => {
    const option = sparklineOption({ ...sparkline, target: null }, screen(120));
    expect((option.series as LineSeriesOption[])[1]?.data).toEqual([]);
  });
});
