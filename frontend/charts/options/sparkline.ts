import type { EChartsOption } from 'echarts';
import { time } from '../format';
import type { Look } from '../palette';
import type { SparklineChart } from '../spec';
import { base, desk } from './common';
import { spanOf } from './timeline';

export const SPARKLINE_HEIGHT = 32;

export function sparklineOption(spec: SparklineChart, look: Look): EChartsOption {
  const { palette } = look;
  const span = spanOf(spec.points.map((p) => p.date));
  const shares = spec.points.map((p) => (p.share ? p.share.part / p.share.whole : null));
  const last = shares.findLastIndex((share) => share !== null);
  const highest = Math.max(0.01, spec.target ?? 0, ...shares.map((share) => share ?? 0));
  return {
    ...base(desk(spec, look)),
    animation: false,
    grid: { left: 4, right: 5, top: 4, bottom: 4 },
    xAxis: { type: 'time', show: false, min: span.from, max: span.to },
    yAxis: { type: 'value', show: false, min: 0, max: highest * 1.05 },
    tooltip: { show: false },
    series: [
      {
        type: 'line',
        silent: true,
        connectNulls: false,
        data: spec.points.map((point, i) => ({
          value: [time(point.date), shares[i] ?? null],
          symbol: i === last || lonely(shares, i) ? 'circle' : 'none',
        })),
        symbol: 'circle',
        symbolSize: 5,
        showAllSymbol: true,
        lineStyle: { color: palette.women, width: 1.8 },
        itemStyle: { color: palette.women },
      },
      {
        type: 'line',
        silent: true,
        symbol: 'none',
        data:
          spec.target === null
            ? []
            : [
                [span.from, spec.target],
                [span.to, spec.target],
              ],
        lineStyle: { color: palette.target, width: 1.2, type: [4, 3] },
      },
    ],
  };
}

function lonely(shares: readonly (number | null)[], i: number): boolean {
  return (shares[i - 1] ?? null) === null && (shares[i + 1] ?? null) === null;
}
