import type { EChartsOption, LineSeriesOption, ScatterSeriesOption, SeriesOption } from 'echarts';
import { plain, time } from '../format';
import { textWidth } from '../measure';
import { fontFamily } from '../palette';
import type { CeilingStep, IsoDate, StrengthPoint } from '../spec';
import { base, cursor, gapAreas, roundScale, timeAxis, tooltip, valueAxis, type Desk } from './common';
import { legend, legendHeight, type LegendEntry } from './legend';
import { gaps, nearest, spanOf, stepAt, stepsWithin, ticks, type DrawnStep, type Span } from './timeline';

/** Strength and ceiling of one operation. */
export interface Leg {
  readonly name: string;
  readonly colour: string;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly points: readonly StrengthPoint[];
  readonly ceiling: readonly CeilingStep[];
}

export interface LegsPicture {
  readonly legs: readonly Leg[];
  readonly entries: readonly LegendEntry[];
  readonly top: number;
  readonly explain: (leg: Leg, index: number) => string[];
  /** What is drawn besides the legs. */
  readonly more: (span: Span, highest: number) => SeriesOption[];
}

export const PLOT_HEIGHT = 272;
const LEFT = 56;
const RIGHT = 20;
const AXIS = 28;

export function legsHeight(picture: LegsPicture, d: Desk): number {
  return picture.top + PLOT_HEIGHT - 20 + AXIS + legendHeight(picture.entries, d.look);
}

export function legsOption(picture: LegsPicture, d: Desk): EChartsOption {
  const { legs } = picture;
  const span = spanOfLegs(legs);
  const plot = d.look.width - LEFT - RIGHT;
  const marks = ticks(span, plot);
  const scale = roundScale(highest(legs, span) * 1.1, 5);
  const pixelsPerMs = plot / (span.to - span.from);
  return {
    ...base(d),
    grid: {
      left: LEFT,
      right: RIGHT,
      top: picture.top,
      bottom: AXIS + legendHeight(picture.entries, d.look),
    },
    xAxis: timeAxis(d, span, marks.at, marks.yearly ? d.format.year : d.format.month),
    yAxis: valueAxis(d, d.format.count, scale.max, scale.interval),
    legend: legend(d, picture.entries),
    tooltip: tooltip(d, (params) =>
      told(picture, Number(params[0]?.axisValue), pixelsPerMs).map(plain).join('\n'),
    ),
    series: [
      ...legs.map((leg, i) =>
        cursor(
          leg.points.map((p) => time(p.date)),
          0,
          `cursor-${i}`,
        ),
      ),
      ...legs.map((leg) => deployed(leg, d, pixelsPerMs, legs.length === 1)),
      ...legs.flatMap((leg, i) => ceiling(leg, `ceiling-values-${i}`, span, d, pixelsPerMs)),
      ...picture.more(span, scale.max),
    ],
  };
}

/** What is said at a moment: each operation that has a report within reach of the pointer. */
function told(picture: LegsPicture, moment: number, pixelsPerMs: number): string[] {
  const near = picture.legs
    .map((leg) => ({ leg, index: nearest(leg.points, moment) }))
    .filter(({ index }) => index >= 0)
    .map((found) => ({ ...found, far: Math.abs(time(found.leg.points[found.index]?.date ?? '') - moment) }));
  const reach = Math.max(Math.min(...near.map(({ far }) => far)), 8 / pixelsPerMs);
  return near
    .filter(({ far }) => far <= reach)
    .flatMap(({ leg, index }, i) => [...(i === 0 ? [] : [' ']), ...picture.explain(leg, index)]);
}

function deployed(leg: Leg, d: Desk, pixelsPerMs: number, alone: boolean): LineSeriesOption {
  const color = leg.colour;
  const missing = gaps(leg.points, (p) => p.people === null);
  const dense = leg.points.length > 40;
  return {
    type: 'line',
    name: leg.name,
    connectNulls: false,
    data: leg.points.map((point, i) => {
      const lone =
        (leg.points[i - 1]?.people ?? null) === null && (leg.points[i + 1]?.people ?? null) === null;
      return { value: [time(point.date), point.people], symbol: dense && !lone ? 'none' : 'circle' };
    }),
    symbol: 'circle',
    symbolSize: 5,
    showAllSymbol: true,
    itemStyle: { color },
    lineStyle: { color, width: 2.5 },
    ...(alone ? { areaStyle: { color, opacity: 0.1 } } : {}),
    emphasis: { disabled: true },
    markArea: gapAreas(d, missing, pixelsPerMs, 'bottom'),
    z: 3,
  };
}

function ceiling(
  leg: Leg,
  id: string,
  span: Span,
  d: Desk,
  pixelsPerMs: number,
): (LineSeriesOption | ScatterSeriesOption)[] {
  const end = Math.min(span.to, leg.to === null ? span.to : time(leg.to));
  const steps = stepsWithin(leg.ceiling, span).filter(({ at }) => at <= end);
  if (steps.length === 0) return [];
  const color = d.look.palette.target;
  const labelled = steps.filter(({ at, step }, i) => {
    if (step.people === null) return false;
    const next = steps[i + 1]?.at ?? end;
    return (next - at) * pixelsPerMs > textWidth(d.format.count(step.people)) + 8;
  });
  return [
    {
      type: 'line',
      name: d.words.ceiling,
      step: 'end',
      data: [...steps.map(({ at, step }) => [at, step.people]), [end, steps.at(-1)?.step.people ?? null]],
      symbol: 'none',
      lineStyle: { color, width: 2 },
      itemStyle: { color },
      emphasis: { disabled: true },
      z: 4,
    },
    {
      type: 'scatter',
      id,
      name: d.words.ceiling,
      data: labelled.map(({ at, step }) => ({
        value: [at, step.people],
        label: { formatter: d.format.count(step.people ?? 0) },
      })),
      symbolSize: 0,
      silent: true,
      label: {
        show: true,
        position: 'top',
        align: 'left',
        distance: 4,
        offset: [3, 0],
        padding: [1, 3],
        backgroundColor: d.look.palette.background,
        color,
        fontFamily: fontFamily(d.look),
        fontSize: 12,
        textBorderWidth: 0,
      },
      z: 6,
    },
  ];
}

/** In the words of the picture: the day, the people, the ceiling in force. */
export function explainLeg(leg: Leg, index: number, d: Desk): string[] {
  const point = leg.points[index];
  if (point === undefined) return [];
  const step = stepAt(leg.ceiling, time(point.date));
  const people = point.people === null ? d.words['not-reported'] : d.format.count(point.people);
  return [
    d.format.day(time(point.date)),
    d.format.pair(d.words.strength, people),
    ...(step && step.people !== null
      ? [d.format.pair(d.words.ceiling, `${d.format.count(step.people)} (${step.label})`)]
      : []),
  ];
}

/** Ceilings alone still make a picture. */
function spanOfLegs(legs: readonly Leg[]): Span {
  const single = legs.length === 1;
  return spanOf(
    legs.flatMap((leg) => [
      ...leg.points.map((p) => p.date),
      ...(single && leg.points.length > 0 ? [] : leg.ceiling.map((step) => step.from)),
      ...(single ? [] : [leg.from, leg.to].filter((day) => day !== null)),
    ]),
  );
}

function highest(legs: readonly Leg[], span: Span): number {
  const steps = (leg: Leg): DrawnStep<CeilingStep>[] => stepsWithin(leg.ceiling, span);
  return Math.max(
    1,
    ...legs.flatMap((leg) => [
      ...leg.points.map((p) => p.people ?? 0),
      ...steps(leg).map(({ step }) => step.people ?? 0),
    ]),
  );
}
