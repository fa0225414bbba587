import type { EChartsOption, LineSeriesOption } from 'echarts';
import { fill, plain, time } from '../format';
import { fontFamily, type Look } from '../palette';
import type { ReceiptsChart } from '../spec';
import {
  base,
  cursor,
  desk,
  roundScale,
  STILL,
  timeAxis,
  tooltip,
  valueAxis,
  type Desk,
  type Reading,
} from './common';
import { legend, legendHeight, type LegendEntry } from './legend';
import { nearest, ticks, type Span } from './timeline';

const LEFT = 56;
const RIGHT = 24;
const TOP = 26;
const AXIS = 28;
const PLOT = 210;
const WIDEST_BAR = 34;

/** Bars for what came in each month, and a line for what a month needs. */
export function receiptsOption(spec: ReceiptsChart, look: Look): EChartsOption {
  const d = desk(spec, look);
  const { palette } = look;
  const span = spanOf(spec);
  const plot = look.width - LEFT - RIGHT;
  const marks = ticks(span, plot);
  const scale = roundScale(highest(spec) * 1.12, 4);
  return {
    ...base(d),
    grid: {
      left: LEFT,
      right: RIGHT,
      top: TOP,
      bottom: AXIS + legendHeight(receiptsLegend(spec, look), look),
    },
    xAxis: timeAxis(d, span, marks.at, marks.yearly ? d.format.year : d.format.month),
    yAxis: valueAxis(d, d.format.shortAmount, scale.max, scale.interval),
    legend: legend(d, receiptsLegend(spec, look)),
    tooltip: tooltip(d, (params) => {
      const index = nearest(points(spec), Number(params[0]?.axisValue));
      return explain(spec, index, d).map(plain).join('\n');
    }),
    series: [
      cursor(
        points(spec).map((p) => time(p.date)),
        0,
      ),
      {
        type: 'bar',
        name: d.words.received,
        barWidth: Math.max(2, Math.min(WIDEST_BAR, (plot / spec.months.length) * 0.7)),
        data: spec.months.map((month, i) => [middle(spec, i), month.received]),
        itemStyle: { color: palette.received },
        cursor: 'default',
        ...STILL,
        z: 3,
      },
      ...need(spec, span, d),
      ...runOut(spec, span, scale.max, d),
    ],
  };
}

export function receiptsHeight(spec: ReceiptsChart, look: Look): number {
  return TOP + PLOT + AXIS + legendHeight(receiptsLegend(spec, look), look);
}

export function receiptsReadings(spec: ReceiptsChart, look: Look): Reading[] {
  const d = desk(spec, look);
  return spec.months.map((_, dataIndex) => ({
    seriesIndex: 0,
    dataIndex,
    text: explain(spec, dataIndex, d).join(', '),
    group: 0,
  }));
}

export function receiptsLegend({ words, monthlyNeed }: ReceiptsChart, { palette }: Look): LegendEntry[] {
  return [
    { name: words.received, shape: 'block', colour: palette.received },
    ...(monthlyNeed === null
      ? []
      : [{ name: words['monthly-need'], shape: 'line' as const, colour: palette.target }]),
  ];
}

function need({ monthlyNeed }: ReceiptsChart, span: Span, d: Desk): LineSeriesOption[] {
  if (monthlyNeed === null) return [];
  const color = d.look.palette.target;
  return [
    {
      type: 'line',
      name: d.words['monthly-need'],
      data: [
        [span.from, monthlyNeed],
        [span.to, monthlyNeed],
      ],
      symbol: 'none',
      silent: true,
      lineStyle: { color, width: 2 },
      itemStyle: { color },
      ...STILL,
      z: 4,
    },
  ];
}

function runOut({ runOutOn }: ReceiptsChart, span: Span, highest: number, d: Desk): LineSeriesOption[] {
  if (runOutOn === null || time(runOutOn) < span.from || time(runOutOn) > span.to) return [];
  const color = d.look.palette.shortfall;
  const at = time(runOutOn);
  return [
    {
      type: 'line',
      id: 'run-out',
      silent: true,
      data: [
        { value: [at, 0], symbol: 'none' },
        {
          value: [at, highest],
          symbol: 'circle',
          symbolSize: 0.1,
          label: {
            show: true,
            formatter: plain(fill(d.words['run-out'], d.format.day(at))),
            position: 'top',
            align: at > (span.from + span.to) / 2 ? 'right' : 'left',
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
      z: 5,
    },
  ];
}

function explain(spec: ReceiptsChart, index: number, d: Desk): string[] {
  const month = spec.months[index];
  if (month === undefined) return [];
  const amount = (value: number | null): string =>
    value === null ? d.words['not-reported'] : `${spec.currency}\u00a0${d.format.amount(value)}`;
  return [
    d.format.month(time(month.from)),
    d.format.pair(d.words.received, amount(month.received)),
    ...(spec.monthlyNeed === null ? [] : [d.format.pair(d.words['monthly-need'], amount(spec.monthlyNeed))]),
  ];
}

const points = (spec: ReceiptsChart): { readonly date: string }[] =>
  spec.months.map((_, i) => ({ date: new Date(middle(spec, i)).toISOString().slice(0, 10) }));

function middle(spec: ReceiptsChart, index: number): number {
  return time(spec.months[index]?.from ?? '1970-01-01') + 14 * 86_400_000;
}

function spanOf({ months }: ReceiptsChart): Span {
  const from = time(months[0]?.from ?? '1970-01-01');
  const last = new Date(time(months.at(-1)?.from ?? '1970-12-01'));
  return { from, to: Date.UTC(last.getUTCFullYear(), last.getUTCMonth() + 1, 1) };
}

function highest({ months, monthlyNeed }: ReceiptsChart): number {
  return Math.max(1, monthlyNeed ?? 0, ...months.map((month) => month.received ?? 0));
}
