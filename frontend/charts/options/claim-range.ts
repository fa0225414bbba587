import type { EChartsOption, LineSeriesOption, ScatterSeriesOption } from 'echarts';
import { fill, plain } from '../format';
import { textWidth } from '../measure';
import { fontFamily, type Look } from '../palette';
import type { ClaimMark, ClaimRange, ClaimRangeChart } from '../spec';
import { base, desk, roundScale, tooltip, type Desk, type Reading } from './common';
import { legend, legendHeight, type LegendEntry } from './legend';
import { fit, rowAxis, rowScale } from './rows';

/** A line of marks with its two lines of text above. */
const BAND = 92;
const MARK = 13;
const TOP = 14;
const LEFT = 14;
const RIGHT = 30;
const AXIS = 26;

interface Placed extends ClaimMark {
  readonly row: number;
}

/** From the lowest to the highest claim about a fact, each source a mark: positions on a scale that need not begin at 0. */
export function claimRangeOption(spec: ClaimRangeChart, look: Look): EChartsOption {
  const d = desk(spec, look);
  const plot = look.width - LEFT - RIGHT;
  const scale = scaleOf(spec, plot);
  const line = { fontFamily: fontFamily(look), lineHeight: 17 };
  return {
    ...base(d),
    grid: { left: LEFT, right: RIGHT, top: TOP, height: spec.ranges.length * BAND },
    xAxis: {
      ...rowScale(d, d.format.shortAmount, scale.max, scale.interval),
      min: scale.min,
    },
    yAxis: rowAxis(spec.ranges.length, {
      formatter: (index: string) => rowText(spec, spec.ranges[Number(index)], d, plot),
      rich: {
        name: { ...line, color: look.palette.text, fontWeight: 'bold' as const, fontSize: 13 },
        fine: { ...line, color: look.palette.textSecondary, fontSize: 12 },
      },
      padding: [0, 0, MARK / 2 + 18, 0],
    }),
    legend: legend(d, claimRangeLegend(spec, look)),
    tooltip: {
      ...tooltip(d, (params) => {
        const first = params[0];
        const mark = placed(spec, first?.seriesIndex === 1)[first?.dataIndex ?? -1];
        return explain(spec, mark, d).map(plain).join('\n');
      }),
      trigger: 'item',
    },
    series: [
      marks(spec, false, d, plot / (scale.max - scale.min)),
      marks(spec, true, d, plot / (scale.max - scale.min)),
      ...spec.ranges.map((range, row) => span(range, row, d)),
    ],
  };
}

export function claimRangeHeight(spec: ClaimRangeChart, look: Look): number {
  return TOP + spec.ranges.length * BAND + AXIS + 4 + legendHeight(claimRangeLegend(spec, look), look);
}

export function claimRangeReadings(spec: ClaimRangeChart, look: Look): Reading[] {
  const d = desk(spec, look);
  const read = { false: 0, true: 0 };
  return spec.ranges.flatMap((range, group) =>
    range.marks.map((mark) => ({
      seriesIndex: mark.counts ? 1 : 0,
      dataIndex: read[`${mark.counts}`]++,
      text: explain(spec, { ...mark, row: group }, d).join(', '),
      group,
    })),
  );
}

export function claimRangeLegend({ words }: ClaimRangeChart, { palette }: Look): LegendEntry[] {
  return [
    { name: words['claim-other'], shape: 'ring', colour: palette.text },
    { name: words['claim-counts'], shape: 'diamond', colour: palette.shortfall },
  ];
}

function placed(spec: ClaimRangeChart, counts: boolean): Placed[] {
  return spec.ranges.flatMap((range, row) =>
    range.marks.filter((mark) => mark.counts === counts).map((mark) => ({ ...mark, row })),
  );
}

function marks(spec: ClaimRangeChart, counts: boolean, d: Desk, pixelsPerUnit: number): ScatterSeriesOption {
  const { palette } = d.look;
  const labelled = roomy(spec, d, pixelsPerUnit);
  return {
    type: 'scatter',
    name: d.words[counts ? 'claim-counts' : 'claim-other'],
    cursor: 'default',
    symbol: counts ? 'diamond' : 'circle',
    symbolSize: counts ? MARK + 5 : MARK,
    itemStyle: counts
      ? { color: palette.shortfall, opacity: 1, borderColor: palette.background, borderWidth: 1 }
      : { color: palette.background, opacity: 1, borderColor: palette.text, borderWidth: 2 },
    label: {
      position: 'bottom',
      distance: 4,
      color: palette.text,
      fontFamily: fontFamily(d.look),
      fontSize: 12,
      textBorderWidth: 0,
    },
    emphasis: { disabled: true },
    data: placed(spec, counts).map((mark) => ({
      value: [mark.amount, mark.row],
      label: { show: labelled.has(key(mark)), formatter: d.format.shortAmount(mark.amount) },
    })),
    z: counts ? 8 : 7,
  };
}

/** What counts is written first, then the ends of the range, then whatever has room between them. */
function roomy(spec: ClaimRangeChart, d: Desk, pixelsPerUnit: number): ReadonlySet<string> {
  const shown = new Set<string>();
  spec.ranges.forEach((range, row) => {
    const taken: { from: number; to: number }[] = [];
    const ends = [range.marks.at(0), range.marks.at(-1)].filter((mark) => mark !== undefined);
    for (const mark of [...range.marks.filter(({ counts }) => counts), ...ends, ...range.marks]) {
      const half = textWidth(d.format.shortAmount(mark.amount), 12) / 2 + 3;
      const from = mark.amount * pixelsPerUnit - half;
      const to = mark.amount * pixelsPerUnit + half;
      if (taken.every((other) => other.to <= from || other.from >= to)) {
        taken.push({ from, to });
        shown.add(key({ ...mark, row }));
      }
    }
  });
  return shown;
}

function key(mark: Placed): string {
  return `${String(mark.row)} ${String(mark.amount)} ${mark.source}`;
}

function span(range: ClaimRange, row: number, d: Desk): LineSeriesOption {
  const amounts = range.marks.map(({ amount }) => amount);
  return {
    type: 'line',
    id: `span-${String(row)}`,
    silent: true,
    symbol: 'none',
    data: [
      [Math.min(...amounts), row],
      [Math.max(...amounts), row],
    ],
    lineStyle: { color: d.look.palette.textSecondary, width: 3 },
    emphasis: { disabled: true },
    animation: false,
    z: 5,
  };
}

function scaleOf(spec: ClaimRangeChart, plot: number): { min: number; max: number; interval: number } {
  const amounts = spec.ranges.flatMap(({ marks: all }) => all.map(({ amount }) => amount));
  const low = Math.min(...amounts, Number.MAX_VALUE);
  const high = Math.max(...amounts, 0);
  const lines = Math.max(2, Math.min(6, Math.floor(plot / 90)));
  const { interval } = roundScale(Math.max((high - low) * 1.2, high * 0.01), lines);
  const min = Math.max(0, Math.floor(low / interval - 0.1) * interval);
  return { min, max: Math.ceil(high / interval + 0.1) * interval, interval };
}

function rowText(spec: ClaimRangeChart, range: ClaimRange | undefined, d: Desk, width: number): string {
  if (range === undefined) return '';
  const name = fit(plain(range.label), 13, width, true);
  return `{name|${name}}\n{fine|${fit(plain(rangeText(spec, range, d)), 12, width)}}`;
}

function rangeText(spec: ClaimRangeChart, { marks: all }: ClaimRange, d: Desk): string {
  const amounts = all.map(({ amount }) => amount);
  return fill(
    d.words['claim-range'],
    d.format.money(Math.min(...amounts), spec.currency),
    d.format.money(Math.max(...amounts), spec.currency),
  );
}

function explain(spec: ClaimRangeChart, mark: Placed | undefined, d: Desk): string[] {
  const range = mark === undefined ? undefined : spec.ranges[mark.row];
  if (mark === undefined || range === undefined) return [];
  return [
    range.label,
    `${spec.currency}\u00a0${d.format.amount(mark.amount)}`,
    mark.source,
    d.words[mark.counts ? 'claim-counts' : 'claim-other'],
  ];
}
