import type { EChartsOption, LineSeriesOption, ScatterSeriesOption } from 'echarts';
import { plain, time } from '../format';
import { textWidth } from '../measure';
import { fontFamily, type Look } from '../palette';
import type { CeilingStep, StrengthChart } from '../spec';
import {
  base,
  cursor,
  desk,
  gapAreas,
  legend,
  LEGEND_ROW,
  roundScale,
  timeAxis,
  tooltip,
  valueAxis,
  type Desk,
  type Reading,
} from './common';
import { gaps, nearest, spanOf, stepAt, stepsWithin, ticks, type DrawnStep, type Span } from './timeline';

const LEFT = 56;
const RIGHT = 20;
const TOP = 20;
const BOTTOM = 28 + LEGEND_ROW;

export function strengthOption(spec: StrengthChart, look: Look): EChartsOption {
  const d = desk(spec, look);
  const span = spanOf([...spec.points.map((p) => p.date), ...lateSteps(spec)]);
  const steps = stepsWithin(spec.ceiling, span);
  const plot = look.width - LEFT - RIGHT;
  const marks = ticks(span, plot);
  const scale = roundScale(highest(spec, steps) * 1.1, 5);
  return {
    ...base(d),
    grid: { left: LEFT, right: RIGHT, top: TOP, bottom: BOTTOM },
    xAxis: timeAxis(d, span, marks.at, marks.yearly ? d.format.year : d.format.month),
    yAxis: valueAxis(d, d.format.count, scale.max, scale.interval),
    legend: legend(d, [
      { name: d.words.strength },
      ...(steps.length > 0 ? [{ name: d.words.ceiling, itemStyle: { opacity: 0 } }] : []),
    ]),
    tooltip: tooltip(d, (params) => {
      const index = nearest(spec.points, Number(params[0]?.axisValue));
      return explain(spec, index, d).map(plain).join('\n');
    }),
    series: [
      cursor(
        spec.points.map((p) => time(p.date)),
        0,
      ),
      deployed(spec, d, plot / (span.to - span.from)),
      ...ceiling(steps, span, d, plot / (span.to - span.from)),
    ],
  };
}

export const STRENGTH_HEIGHT = 320;

export function strengthReadings(spec: StrengthChart, look: Look): Reading[] {
  const d = desk(spec, look);
  return spec.points.map((_, dataIndex) => ({
    seriesIndex: 0,
    dataIndex,
    text: explain(spec, dataIndex, d).join(', '),
  }));
}

function deployed(spec: StrengthChart, d: Desk, pixelsPerMs: number): LineSeriesOption {
  const color = d.look.palette.strength;
  const missing = gaps(spec.points, (p) => p.people === null);
  const dense = spec.points.length > 40;
  return {
    type: 'line',
    name: d.words.strength,
    connectNulls: false,
    data: spec.points.map((point, i) => {
      const lone =
        (spec.points[i - 1]?.people ?? null) === null && (spec.points[i + 1]?.people ?? null) === null;
      return { value: [time(point.date), point.people], symbol: dense && !lone ? 'none' : 'circle' };
    }),
    symbol: 'circle',
    symbolSize: 5,
    showAllSymbol: true,
    itemStyle: { color },
    lineStyle: { color, width: 2.5 },
    areaStyle: { color, opacity: 0.1 },
    emphasis: { disabled: true },
    markArea: gapAreas(d, missing, pixelsPerMs, 'bottom'),
    z: 3,
  };
}

function ceiling(
  steps: readonly DrawnStep<CeilingStep>[],
  span: Span,
  d: Desk,
  pixelsPerMs: number,
): (LineSeriesOption | ScatterSeriesOption)[] {
  if (steps.length === 0) return [];
  const color = d.look.palette.target;
  const labelled = steps.filter(({ at, step }, i) => {
    if (step.people === null) return false;
    const end = steps[i + 1]?.at ?? span.to;
    return (end - at) * pixelsPerMs > textWidth(d.format.count(step.people)) + 8;
  });
  return [
    {
      type: 'line',
      name: d.words.ceiling,
      step: 'end',
      data: [...steps.map(({ at, step }) => [at, step.people]), [span.to, steps.at(-1)?.step.people ?? null]],
      symbol: 'none',
      lineStyle: { color, width: 2 },
      itemStyle: { color },
      emphasis: { disabled: true },
      z: 4,
    },
    {
      type: 'scatter',
      id: 'ceiling-values',
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

function explain(spec: StrengthChart, index: number, d: Desk): string[] {
  const point = spec.points[index];
  if (point === undefined) return [];
  const step = stepAt(spec.ceiling, time(point.date));
  const people = point.people === null ? d.words['not-reported'] : d.format.count(point.people);
  return [
    d.format.day(time(point.date)),
    `${d.words.strength}: ${people}`,
    ...(step && step.people !== null
      ? [`${d.words.ceiling}: ${d.format.count(step.people)} (${step.label})`]
      : []),
  ];
}

/** Ceilings alone still make a picture. */
function lateSteps(spec: StrengthChart): string[] {
  return spec.points.length > 0 ? [] : spec.ceiling.map((step) => step.from);
}

function highest(spec: StrengthChart, steps: readonly DrawnStep<CeilingStep>[]): number {
  return Math.max(1, ...spec.points.map((p) => p.people ?? 0), ...steps.map(({ step }) => step.people ?? 0));
}
