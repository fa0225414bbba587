import type { LineSeriesOption, ScatterSeriesOption } from 'echarts';
import { plain, time } from '../format';
import { fontFamily } from '../palette';
import type { SharePanel, TargetStatus } from '../spec';
import { gapAreas, type Desk } from './common';
import { gaps, stepsWithin, type Span } from './timeline';

/** Below this many people a share is marked; `Share.SMALL` in Java. */
export const SMALL = 20;

export const STATUSES: readonly TargetStatus[] = ['VERIFIED', 'INTERPOLATED', 'UNVERIFIED', 'CHOSEN'];

export function women(panel: SharePanel, i: number, d: Desk, pixelsPerMs: number): LineSeriesOption {
  const { palette } = d.look;
  const missing = gaps(panel.points, (p) => p.share === null);
  const dense = panel.points.length > 30;
  return {
    type: 'line',
    name: d.words['women-share'],
    xAxisIndex: i,
    yAxisIndex: i,
    connectNulls: false,
    data: panel.points.map((point, index) => {
      const small = point.share !== null && point.share.whole < SMALL;
      const lone = !panel.points[index - 1]?.share && !panel.points[index + 1]?.share;
      return {
        value: [time(point.date), point.share === null ? null : point.share.part / point.share.whole],
        symbol: small || lone || !dense ? 'circle' : 'none',
        symbolSize: small ? 7 : 5,
        itemStyle: small
          ? { color: palette.background, borderColor: palette.women, borderWidth: 1.5 }
          : { color: palette.women },
      };
    }),
    symbol: 'circle',
    showAllSymbol: true,
    itemStyle: { color: palette.women },
    lineStyle: { color: palette.women, width: 2.5 },
    emphasis: { disabled: true },
    markArea: gapAreas(d, missing, pixelsPerMs, 'top'),
    z: 3,
  };
}

export function targets(
  panel: SharePanel,
  i: number,
  d: Desk,
  span: Span,
): (LineSeriesOption | ScatterSeriesOption)[] {
  const steps = stepsWithin(panel.target, span);
  const last = steps.at(-1);
  if (last === undefined) return [];
  const color = d.look.palette.target;
  const line: LineSeriesOption = {
    type: 'line',
    name: d.words.target,
    step: 'end',
    xAxisIndex: i,
    yAxisIndex: i,
    data: [...steps.map(({ at: x, step }) => [x, step.share]), [span.to, last.step.share]],
    symbol: 'none',
    lineStyle: { color, width: 2, type: [6, 4] },
    itemStyle: { color },
    emphasis: { disabled: true },
    z: 4,
  };
  const name: ScatterSeriesOption = {
    type: 'scatter',
    id: `target-name-${i}`,
    xAxisIndex: i,
    yAxisIndex: i,
    data: [[span.to, last.step.share]],
    symbolSize: 0,
    silent: true,
    label: {
      show: true,
      formatter: plain(
        `${d.format.percent(last.step.share)} ${last.step.label}${marked(last.step.status, d)}`,
      ),
      position: 'top',
      align: 'right',
      distance: 7,
      color,
      fontFamily: fontFamily(d.look),
      fontSize: 12,
      textBorderWidth: d.look.print ? 0 : 3,
      textBorderColor: d.look.palette.background,
    },
    z: 6,
  };
  const marks = STATUSES.map((status): ScatterSeriesOption => {
    const unverified = status === 'UNVERIFIED';
    return {
      type: 'scatter',
      name: statusName(status, d),
      xAxisIndex: i,
      yAxisIndex: i,
      data: steps.filter(({ step }) => step.status === status).map(({ at: x, step }) => [x, step.share]),
      symbol: 'circle',
      symbolSize: unverified ? 13 : 6,
      itemStyle: {
        color: status === 'VERIFIED' || status === 'CHOSEN' ? color : d.look.palette.background,
        borderColor: color,
        borderWidth: 1.2,
        opacity: 1,
      },
      label: {
        show: unverified,
        formatter: '?',
        position: 'inside',
        color,
        fontFamily: fontFamily(d.look),
        fontWeight: 'bold',
        fontSize: 10,
        textBorderWidth: 0,
      },
      silent: true,
      z: 5,
    };
  });
  return [line, ...marks.filter((m) => Array.isArray(m.data) && m.data.length > 0), name];
}

/** An estimate is dashed in the colour of what it continues, within the band that it may as well take. */
export function projection(panel: SharePanel, i: number, d: Desk): LineSeriesOption[] {
  if (panel.projection === null) return [];
  const { estimates } = panel.projection;
  const color = d.look.palette.women;
  const common = {
    type: 'line' as const,
    name: d.words.projection,
    xAxisIndex: i,
    yAxisIndex: i,
    symbol: 'none',
    silent: true,
    emphasis: { disabled: true },
    z: 2,
  };
  const last = panel.points.findLast((p) => p.share !== null);
  const start =
    last?.share === undefined || last.share === null
      ? []
      : [[time(last.date), last.share.part / last.share.whole]];
  const band = { ...common, stack: `band-${i}`, lineStyle: { opacity: 0 }, itemStyle: { opacity: 0 } };
  return [
    { ...band, data: estimates.map((e) => [time(e.date), e.low]) },
    {
      ...band,
      data: estimates.map((e) => [time(e.date), e.high - e.low]),
      areaStyle: { color, opacity: 0.14 },
    },
    {
      ...common,
      data: [...start, ...estimates.map((e) => [time(e.date), e.share])],
      lineStyle: { color, width: 2, type: [2, 4] },
      itemStyle: { color },
    },
  ];
}

export function statusWord(status: TargetStatus, { words }: Desk): string {
  switch (status) {
    case 'VERIFIED':
      return words['target-verified'];
    case 'INTERPOLATED':
      return words['target-interpolated'];
    case 'UNVERIFIED':
      return words['target-unverified'];
    case 'CHOSEN':
      return words['target-chosen'];
  }
}

/** What must stand beside a target that nobody verified. */
export const marked = (status: TargetStatus, d: Desk): string =>
  status === 'VERIFIED' ? '' : ` (${statusWord(status, d)})`;

export const statusName = (status: TargetStatus, d: Desk): string =>
  d.format.pair(d.words.target, statusWord(status, d) + (status === 'UNVERIFIED' ? ' (?)' : ''));
