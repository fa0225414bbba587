import type { EChartsOption, LineSeriesOption, ScatterSeriesOption } from 'echarts';
import { fill, plain } from '../format';
import { textWidth } from '../measure';
import { fontFamily, type Look, type Palette } from '../palette';
import type { BalanceChart, BalanceMark, BalanceStatus, Word } from '../spec';
import { base, desk, roundScale, STILL, tooltip, valueAxis, type Desk, type Reading } from './common';
import { legend, legendHeight, type LegendEntry, type Shape } from './legend';
import { fit } from './rows';

const TOP = 48;
const LEFT = 52;
const RIGHT = 24;
const BOTTOM = 52;
const TALLEST = 440;
const LOWEST = 300;
const SMALLEST = 12;
const LARGEST = 44;
/** Between a mark and its name. */
const BESIDE = 5;

interface Kind {
  readonly status: BalanceStatus;
  readonly word: Word;
  readonly shape: Shape;
  readonly symbol: string;
  readonly colour: (palette: Palette) => string;
}

const KINDS: readonly Kind[] = [
  { status: 'MET', word: 'status-met', shape: 'dot', symbol: 'circle', colour: (p) => p.met },
  { status: 'BELOW', word: 'status-below', shape: 'triangle', symbol: 'triangle', colour: (p) => p.below },
  { status: 'NONE', word: 'status-none', shape: 'ring', symbol: 'circle', colour: (p) => p.none },
];

/** Each operation at its distance to the target and its coverage: two figures side by side, never one made of both. */
export function balanceOption(spec: BalanceChart, look: Look): EChartsOption {
  const d = desk(spec, look);
  const plot = look.width - LEFT - RIGHT;
  const across = distances(spec, Math.max(3, Math.min(8, Math.floor(plot / 110))));
  const up = roundScale(Math.max(1, ...spec.marks.map(({ coverage }) => coverage)) * 1.08, 5);
  const digits = Math.abs(100 * across.interval - Math.round(100 * across.interval)) < 1e-9 ? 0 : 1;
  const named = (name: string, room: number) => ({
    name: fit(plain(name), 12, room),
    nameTextStyle: { color: look.palette.text, fontFamily: fontFamily(look), fontSize: 12 },
  });
  return {
    ...base(d),
    grid: {
      left: LEFT,
      right: RIGHT,
      top: TOP,
      bottom: BOTTOM + legendHeight(balanceLegend(spec, look), look),
    },
    xAxis: {
      ...valueAxis(d, (v) => d.format.signed(100 * v, digits), across.max, across.interval),
      ...named(spec.distanceName, plot + 2 * RIGHT),
      min: across.min,
      nameLocation: 'middle',
      nameGap: 30,
      axisLine: { show: true, onZero: false, lineStyle: { color: look.palette.axisLine } },
    },
    yAxis: {
      ...valueAxis(d, (v) => d.format.percent(v), up.max, up.interval),
      ...named(spec.coverageName, look.width - 12),
      axisLine: { show: false, onZero: false },
      nameLocation: 'end',
      nameGap: 24,
      nameTextStyle: {
        color: look.palette.text,
        fontFamily: fontFamily(look),
        fontSize: 12,
        align: 'left',
        padding: [0, 0, 0, 8 - LEFT],
      },
    },
    legend: legend(d, balanceLegend(spec, look)),
    tooltip: {
      ...tooltip(d, (params) => {
        const first = params[0];
        const kind = kindsOf(spec)[first?.seriesIndex ?? -1];
        const mark =
          kind && spec.marks.filter(({ status }) => status === kind.status)[first?.dataIndex ?? -1];
        return mark ? explain(spec, mark, d).map(plain).join('\n') : '';
      }),
      trigger: 'item',
    },
    series: [
      ...kindsOf(spec).map((kind) => marksOf(spec, kind, d, across, plot)),
      border('target-met-from', [0, 0], [0, up.max], d, 'end'),
      border('fully-covered', [across.min, 1], [across.max, 1], d, 'start'),
    ],
  };
}

export function balanceHeight(spec: BalanceChart, look: Look): number {
  const plot = Math.max(LOWEST, Math.min(TALLEST, Math.round(look.width * 0.55)));
  return plot + legendHeight(balanceLegend(spec, look), look);
}

/** Also in the order of the marks where statuses alternate. */
export function balanceReadings(spec: BalanceChart, look: Look): Reading[] {
  const d = desk(spec, look);
  const kinds = kindsOf(spec);
  const read = kinds.map(() => 0);
  return spec.marks.map((mark) => {
    const seriesIndex = kinds.findIndex(({ status }) => status === mark.status);
    const dataIndex = read[seriesIndex] ?? 0;
    read[seriesIndex] = dataIndex + 1;
    return { seriesIndex, dataIndex, text: explain(spec, mark, d).join(', '), group: 0 };
  });
}

/** Only the statuses that are drawn. */
export function balanceLegend(spec: BalanceChart, { palette }: Look): LegendEntry[] {
  return kindsOf(spec).map(({ word, shape, colour }) => ({
    name: spec.words[word],
    shape,
    colour: colour(palette),
  }));
}

function kindsOf({ marks }: BalanceChart): readonly Kind[] {
  return KINDS.filter((kind) => marks.some(({ status }) => status === kind.status));
}

function marksOf(
  spec: BalanceChart,
  kind: Kind,
  d: Desk,
  across: { readonly min: number; readonly max: number },
  plot: number,
): ScatterSeriesOption {
  const { palette } = d.look;
  const most = Math.max(...spec.marks.map(({ people }) => people), 1);
  const colour = kind.colour(palette);
  return {
    type: 'scatter',
    name: d.words[kind.word],
    cursor: 'default',
    symbol: kind.symbol,
    itemStyle:
      kind.shape === 'ring'
        ? { color: palette.background, borderColor: colour, borderWidth: 3, opacity: 0.95 }
        : { color: colour, borderColor: palette.background, borderWidth: 1, opacity: 0.85 },
    label: {
      show: true,
      color: palette.text,
      fontFamily: fontFamily(d.look),
      fontSize: 12,
      distance: BESIDE,
      textBorderWidth: 0,
    },
    labelLayout: { hideOverlap: true },
    ...STILL,
    data: spec.marks
      .filter(({ status }) => status === kind.status)
      .map((mark) => ({
        value: [mark.distance, mark.coverage],
        symbolSize: sizeOf(mark.people, most),
        label: {
          position: roomRight(mark, most, across, plot) ? ('right' as const) : ('left' as const),
          formatter: plain(mark.label),
        },
      })),
    z: 4,
  };
}

/** Whether the name of a mark ends within the plot. */
function roomRight(
  mark: BalanceMark,
  most: number,
  across: { readonly min: number; readonly max: number },
  plot: number,
): boolean {
  const x = ((mark.distance - across.min) / (across.max - across.min)) * plot;
  return x + sizeOf(mark.people, most) / 2 + BESIDE + textWidth(mark.label, 12) < plot + RIGHT;
}

/** The area of a mark is in proportion to the people, down to the smallest that can be seen. */
function sizeOf(people: number, most: number): number {
  return Math.max(SMALLEST, Math.round(LARGEST * Math.sqrt(people / most)));
}

function border(
  word: Word,
  from: readonly [number, number],
  to: readonly [number, number],
  d: Desk,
  at: 'start' | 'end',
): LineSeriesOption {
  const { palette } = d.look;
  const label = {
    show: true,
    formatter: d.words[word],
    position: 'top' as const,
    align: at === 'end' ? ('right' as const) : ('left' as const),
    distance: 4,
    color: palette.textSecondary,
    fontFamily: fontFamily(d.look),
    fontSize: 11,
    textBorderWidth: 0,
  };
  const point = (value: readonly [number, number], named: boolean) =>
    named
      ? { value: [...value], symbol: 'circle', symbolSize: 0.1, label }
      : { value: [...value], symbol: 'none' };
  return {
    type: 'line',
    id: word,
    silent: true,
    animation: false,
    showAllSymbol: true,
    data: [point(from, at === 'start'), point(to, at === 'end')],
    lineStyle: { color: palette.target, width: 1.5, type: [6, 3] },
    itemStyle: { color: palette.target },
    ...STILL,
    z: 2,
  };
}

/** A round scale around nought, which is the target. */
function distances(
  { marks }: BalanceChart,
  lines: number,
): { readonly min: number; readonly max: number; readonly interval: number } {
  const low = Math.min(0, ...marks.map(({ distance }) => distance));
  const high = Math.max(0, ...marks.map(({ distance }) => distance));
  const { interval } = roundScale(Math.max((high - low) * 1.15, 0.02), lines);
  return {
    min: Math.floor(low / interval - 0.25) * interval,
    max: Math.ceil(high / interval + 0.25) * interval,
    interval,
  };
}

function explain(spec: BalanceChart, mark: BalanceMark, d: Desk): string[] {
  return [
    mark.label,
    d.format.pair(spec.distanceName, d.format.signed(100 * mark.distance, 1)),
    d.format.pair(spec.coverageName, d.format.percent(mark.coverage)),
    fill(d.words['women-and-men'], d.format.count(mark.people)),
    mark.says,
  ];
}
