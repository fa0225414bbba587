import type { EChartsOption, LineSeriesOption } from 'echarts';
import { fill, plain } from '../format';
import { fontFamily, type Look } from '../palette';
import type { WaitingChart } from '../spec';
import { base, cursor, desk, roundScale, STILL, tooltip, valueAxis, type Desk, type Reading } from './common';
import { legend, legendHeight, type LegendEntry } from './legend';

const LEFT = 56;
const RIGHT = 28;
const TOP = 26;
const AXIS = 46;
const PLOT = 210;

/** Steps down for each day on which a pledge was paid, and the day by which half are paid. */
export function waitingOption(spec: WaitingChart, look: Look): EChartsOption {
  const d = desk(spec, look);
  const { palette } = look;
  const last = Math.max(spec.until, 1);
  const lines = look.width < 500 ? 4 : 8;
  const days = valueAxis(d, (value) => d.format.count(value), last, roundScale(last, lines).interval);
  return {
    ...base(d),
    grid: {
      left: LEFT,
      right: RIGHT,
      top: TOP,
      bottom: AXIS + legendHeight(waitingLegend(spec, look), look),
    },
    xAxis: {
      ...days,
      name: d.words.days,
      nameLocation: 'middle',
      nameGap: 28,
      nameTextStyle: { color: palette.textSecondary, fontFamily: fontFamily(look), fontSize: 12 },
      axisLine: { show: true, lineStyle: { color: palette.axisLine } },
      axisLabel: { ...days.axisLabel, hideOverlap: true },
      splitLine: { show: false },
    },
    yAxis: valueAxis(d, (share) => d.format.percent(share, 0), 1, 0.25),
    legend: legend(d, waitingLegend(spec, look)),
    tooltip: tooltip(d, (params) =>
      explain(spec, nearest(spec, Number(params[0]?.axisValue)), d)
        .map(plain)
        .join('\n'),
    ),
    series: [
      cursor(
        spec.steps.map((step) => step.days),
        0,
      ),
      {
        type: 'line',
        name: d.words['still-waiting'],
        step: 'end',
        data: [[0, 1], ...spec.steps.map((step) => [step.days, step.waiting]), [last, final(spec)]],
        symbol: 'none',
        lineStyle: { color: palette.received, width: 2.5 },
        itemStyle: { color: palette.received },
        cursor: 'default',
        ...STILL,
        z: 3,
      },
      ...half(spec, d),
    ],
  };
}

export function waitingHeight(spec: WaitingChart, look: Look): number {
  return TOP + PLOT + AXIS + legendHeight(waitingLegend(spec, look), look);
}

export function waitingReadings(spec: WaitingChart, look: Look): Reading[] {
  const d = desk(spec, look);
  return spec.steps.map((_, dataIndex) => ({
    seriesIndex: 0,
    dataIndex,
    text: explain(spec, dataIndex, d).join(', '),
    group: 0,
  }));
}

export function waitingLegend({ words }: WaitingChart, { palette }: Look): LegendEntry[] {
  return [{ name: words['still-waiting'], shape: 'line', colour: palette.received }];
}

function half({ median }: WaitingChart, d: Desk): LineSeriesOption[] {
  if (median === null) return [];
  const color = d.look.palette.target;
  return [
    {
      type: 'line',
      id: 'half-paid',
      silent: true,
      data: [
        { value: [median, 0], symbol: 'none' },
        {
          value: [median, 1],
          symbol: 'circle',
          symbolSize: 0.1,
          label: {
            show: true,
            formatter: plain(fill(d.words['half-paid'], d.format.count(median))),
            position: 'top',
            color,
            fontFamily: fontFamily(d.look),
            fontSize: 12,
            fontWeight: 'bold',
            textBorderWidth: 0,
          },
        },
      ],
      showAllSymbol: true,
      lineStyle: { color, width: 1.5, type: [4, 3] },
      itemStyle: { color },
      ...STILL,
      z: 4,
    },
  ];
}

function explain(spec: WaitingChart, index: number, d: Desk): string[] {
  const step = spec.steps[index];
  if (step === undefined) return [];
  return [
    d.format.pair(d.words.days, d.format.count(step.days)),
    d.format.pair(d.words['still-waiting'], d.format.fixedPercent(step.waiting, 1)),
    fill(d.words['paid-of'], d.format.count(step.paid), d.format.count(step.atRisk)),
  ];
}

function nearest({ steps }: WaitingChart, days: number): number {
  let found = 0;
  steps.forEach((step, index) => {
    if (Math.abs(step.days - days) < Math.abs((steps[found]?.days ?? 0) - days)) found = index;
  });
  return found;
}

const final = ({ steps }: WaitingChart): number => steps.at(-1)?.waiting ?? 1;
