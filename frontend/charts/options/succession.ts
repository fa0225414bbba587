import type { EChartsOption, LineSeriesOption, SeriesOption } from 'echarts';
import { fill, plain, time } from '../format';
import { textWidth } from '../measure';
import { fontFamily, type Look } from '../palette';
import type { SuccessionChart } from '../spec';
import { desk, type Desk, type Reading } from './common';
import type { LegendEntry } from './legend';
import { explainLeg, legsHeight, legsOption, type Leg, type LegsPicture } from './legs';
import type { Span } from './timeline';

const NAME_ROW = 17;
const NAME_ROWS = 3;
const PLOT_SIDES = 76;

export function successionOption(spec: SuccessionChart, look: Look): EChartsOption {
  return legsOption(picture(spec, look), desk(spec, look));
}

export function successionHeight(spec: SuccessionChart, look: Look): number {
  return legsHeight(picture(spec, look), desk(spec, look));
}

/** Each operation is a group. */
export function successionReadings(spec: SuccessionChart, look: Look): Reading[] {
  const d = desk(spec, look);
  return legsOf(spec, look).flatMap((leg, group) =>
    leg.points.map((_, dataIndex) => ({
      seriesIndex: group,
      dataIndex,
      text: explain(leg, dataIndex, d).join(', '),
      group,
    })),
  );
}

export function successionLegend(spec: SuccessionChart, look: Look): LegendEntry[] {
  const { words } = spec;
  return [
    ...legsOf(spec, look)
      .filter((leg) => leg.points.length > 0)
      .map((leg) => ({ name: leg.name, shape: 'line' as const, colour: leg.colour })),
    ...(spec.legs.some((leg) => leg.ceiling.length > 0)
      ? [{ name: words.ceiling, shape: 'line' as const, colour: look.palette.target }]
      : []),
  ];
}

function picture(spec: SuccessionChart, look: Look): LegsPicture {
  const d = desk(spec, look);
  const legs = legsOf(spec, look);
  return {
    legs,
    entries: successionLegend(spec, look),
    top: 12 + NAME_ROWS * NAME_ROW,
    explain: (leg, index) => explain(leg, index, d),
    more: (span, highest) => beginnings(legs, d, span, highest),
  };
}

function explain(leg: Leg, index: number, d: Desk): string[] {
  return [leg.name, ...explainLeg(leg, index, d)];
}

function legsOf(spec: SuccessionChart, { palette }: Look): Leg[] {
  return spec.legs.map((leg, i) => ({
    ...leg,
    colour: palette.legs[i % palette.legs.length] ?? palette.strength,
  }));
}

/** A line where an operation begins, with its name above the picture; names that would touch go up a row. */
function beginnings(legs: readonly Leg[], d: Desk, span: Span, highest: number): SeriesOption[] {
  const pixelsPerMs = (d.look.width - PLOT_SIDES) / (span.to - span.from);
  const ends: number[] = [];
  return legs.flatMap((leg) => {
    if (leg.from === null || time(leg.from) < span.from || time(leg.from) > span.to) return [];
    const text = fill(d.words.begins, leg.name);
    const width = textWidth(text, 12) + 10;
    const x = (time(leg.from) - span.from) * pixelsPerMs;
    const leftwards = x + width > d.look.width - PLOT_SIDES + 12;
    const left = leftwards ? x - width : x;
    const free = ends.findIndex((end) => end <= left);
    const row = free >= 0 ? free : Math.min(ends.length, NAME_ROWS - 1);
    ends[row] = left + width;
    return [beginning(leg, text, { at: time(leg.from), highest, row, leftwards }, d)];
  });
}

function beginning(
  leg: Leg,
  text: string,
  where: {
    readonly at: number;
    readonly highest: number;
    readonly row: number;
    readonly leftwards: boolean;
  },
  d: Desk,
): LineSeriesOption {
  return {
    type: 'line',
    id: `begins-${leg.name}`,
    silent: true,
    animation: false,
    data: [
      { value: [where.at, 0], symbol: 'none' },
      {
        value: [where.at, where.highest],
        symbol: 'circle',
        symbolSize: 0.1,
        label: {
          show: true,
          formatter: plain(text),
          position: 'top',
          distance: 3 + where.row * NAME_ROW,
          align: where.leftwards ? 'right' : 'left',
          color: leg.colour,
          fontFamily: fontFamily(d.look),
          fontSize: 12,
          fontWeight: 'bold',
          textBorderWidth: 0,
        },
      },
    ],
    showAllSymbol: true,
    lineStyle: { color: leg.colour, width: 1, type: [3, 3] },
    itemStyle: { color: leg.colour },
    emphasis: { disabled: true },
    z: 2,
  };
}
