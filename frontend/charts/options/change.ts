import type { BarSeriesOption, EChartsOption, ScatterSeriesOption } from 'echarts';
import { fill, plain } from '../format';
import { textWidth } from '../measure';
import type { Look } from '../palette';
import type { ChangeChart, ChangeKind, ChangeStep } from '../spec';
import { base, desk, STILL, tooltip, type Desk, type Reading } from './common';
import { legend, legendHeight, type LegendEntry } from './legend';
import { beginnings, fit, oneLine, rowAxis, rowReadings, rowScale, sample } from './rows';

const BAND = 50;
const BAR = 18;
const TOP = 8;
const LEFT = 10;
const RIGHT = 26;
const AXIS = 30;

interface Drawn {
  readonly step: ChangeStep;
  /** Where the bar lies; both ends are the same for a share. */
  readonly low: number;
  readonly high: number;
}

/** Lying bars from the first share to the last: each part begins where the one before ends. */
export function changeOption(spec: ChangeChart, look: Look): EChartsOption {
  const d = desk(spec, look);
  const steps = drawn(spec);
  const plot = look.width - LEFT - RIGHT;
  const axis = axisAround(steps, Math.max(2, Math.min(6, Math.floor(plot / 80))));
  const digits = Math.max(0, spec.decimals - 2);
  return {
    ...base(d),
    grid: { left: LEFT, right: RIGHT, top: TOP, height: steps.length * BAND },
    xAxis: rowScale(d, (v) => d.format.percent(v + axis.from, digits), axis.length, axis.interval),
    yAxis: rowAxis(steps.length, {
      ...oneLine(d, BAR),
      formatter: (index: string) => label(spec, steps[Number(index)]?.step, d, plot),
    }),
    legend: legend(d, changeLegend(spec, look)),
    tooltip: {
      ...tooltip(d, (params) => plain(explain(spec, spec.steps[params[0]?.dataIndex ?? -1], d))),
      axisPointer: { type: 'none' },
    },
    series: [
      // Counted from the left end of the axis, so that stacked bars never cross zero.
      beginnings(
        'steps',
        BAR,
        steps.map(({ low }) => low - axis.from),
      ),
      parts('WITHIN', steps, d),
      parts('MIX', steps, d),
      shares(steps, axis.from, d),
      sample(d.words['change-fall'], look.palette.women, d),
    ],
  };
}

export function changeHeight(spec: ChangeChart, look: Look): number {
  return TOP + spec.steps.length * BAND + AXIS + legendHeight(changeLegend(spec, look), look);
}

export function changeReadings(spec: ChangeChart, look: Look): Reading[] {
  const d = desk(spec, look);
  return rowReadings(spec.steps.map((step) => explain(spec, step, d)));
}

export function changeLegend({ words, steps }: ChangeChart, { palette }: Look): LegendEntry[] {
  const fixed = { toggles: false as const };
  return [
    { name: words['change-share'], shape: 'tick', colour: palette.target, ...fixed },
    { name: words['change-within'], shape: 'block', colour: palette.women, ...fixed },
    { name: words['change-mix'], shape: 'block', colour: palette.strength, ...fixed },
    ...(steps.some(({ kind, value }) => kind !== 'SHARE' && value < 0)
      ? [{ name: words['change-fall'], shape: 'outline' as const, colour: palette.women, ...fixed }]
      : []),
  ];
}

function drawn(spec: ChangeChart): Drawn[] {
  let reached = 0;
  return spec.steps.map((step) => {
    if (step.kind === 'SHARE') {
      reached = step.value;
      return { step, low: reached, high: reached };
    }
    const before = reached;
    reached += step.value;
    return { step, low: Math.min(before, reached), high: Math.max(before, reached) };
  });
}

/** Parts are differences, so the axis need not begin at zero; it begins and ends at round numbers. */
function axisAround(
  steps: readonly Drawn[],
  lines: number,
): { readonly from: number; readonly length: number; readonly interval: number } {
  const low = Math.min(...steps.map((s) => s.low));
  const high = Math.max(...steps.map((s) => s.high));
  const room = Math.max(high - low, 0.001) * 1.1;
  const magnitude = 10 ** Math.floor(Math.log10(room / lines));
  const interval =
    [1, 2, 2.5, 5, 10].map((f) => f * magnitude).find((i) => i * lines >= room) ?? 10 * magnitude;
  const from = Math.floor((low - room * 0.03) / interval + 1e-9) * interval;
  const to = Math.ceil((high + room * 0.03) / interval - 1e-9) * interval;
  return { from, length: to - from, interval };
}

function parts(kind: ChangeKind, steps: readonly Drawn[], d: Desk): BarSeriesOption {
  const colour = kind === 'MIX' ? d.look.palette.strength : d.look.palette.women;
  return {
    type: 'bar',
    name: d.words[kind === 'MIX' ? 'change-mix' : 'change-within'],
    stack: 'steps',
    barWidth: BAR,
    cursor: 'default',
    data: steps.map(({ step, low, high }) => ({
      value: step.kind === kind ? high - low : null,
      itemStyle:
        step.value < 0
          ? { color: d.look.palette.background, borderColor: colour, borderWidth: 2 }
          : { color: colour },
    })),
    itemStyle: { color: colour },
    ...STILL,
    z: 3,
  };
}

function shares(steps: readonly Drawn[], from: number, d: Desk): ScatterSeriesOption {
  return {
    type: 'scatter',
    name: d.words['change-share'],
    data: steps.flatMap(({ step, low }, i) => (step.kind === 'SHARE' ? [[low - from, i]] : [])),
    symbol: 'rect',
    symbolSize: [5, BAR],
    silent: true,
    itemStyle: { color: d.look.palette.target, opacity: 1 },
    z: 6,
  };
}

function label(spec: ChangeChart, step: ChangeStep | undefined, d: Desk, width: number): string {
  if (step === undefined) return '';
  const amount = figure(spec, step, d);
  return `${fit(plain(step.label), 12, width - textWidth(`  ${amount}`, 12))}  ${amount}`;
}

function explain(spec: ChangeChart, step: ChangeStep | undefined, d: Desk): string {
  return step === undefined ? '' : d.format.pair(step.label, figure(spec, step, d));
}

/** All digits, because what is shown adds up. */
function figure(spec: ChangeChart, step: ChangeStep, d: Desk): string {
  const digits = Math.max(0, spec.decimals - 2);
  return step.kind === 'SHARE'
    ? d.format.fixedPercent(step.value, digits)
    : fill(d.words.points, d.format.signed(100 * step.value, digits));
}
