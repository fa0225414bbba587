import type { BarSeriesOption, EChartsOption } from 'echarts';
import { plain } from '../format';
import { textWidth } from '../measure';
import type { Look } from '../palette';
import type { StepKind, WaterfallChart, WaterfallStep } from '../spec';
import { base, desk, roundScale, STILL, tooltip, type Desk, type Reading } from './common';
import { partStyle } from './money';
import { beginnings, fit, oneLine, rowAxis, rowReadings, rowScale } from './rows';

const BAND = 52;
const BAR = 20;
const TOP = 8;
const LEFT = 10;
const RIGHT = 26;
const AXIS = 30;

interface Drawn {
  readonly step: WaterfallStep;
  /** Where the bar begins; one below zero leads back. */
  readonly before: number;
}

/** Lying bars: the requirement, each source on from the one before, and what then is missing or left over. */
export function waterfallOption(spec: WaterfallChart, look: Look): EChartsOption {
  const d = desk(spec, look);
  const steps = drawn(spec);
  const plot = look.width - LEFT - RIGHT;
  const scale = roundScale(
    Math.max(...steps.map(({ step, before }) => before + Math.abs(step.amount)), 1) * 1.01,
    Math.max(2, Math.min(6, Math.floor(plot / 90))),
  );
  return {
    ...base(d),
    grid: { left: LEFT, right: RIGHT, top: TOP, height: steps.length * BAND },
    xAxis: rowScale(d, d.format.shortAmount, scale.max, scale.interval),
    yAxis: rowAxis(steps.length, {
      ...oneLine(d, BAR),
      formatter: (index: string) => label(spec, steps[Number(index)]?.step, d, plot),
    }),
    tooltip: {
      ...tooltip(d, (params) => plain(explain(spec, steps[params[0]?.dataIndex ?? -1]?.step, d))),
      axisPointer: { type: 'none' },
    },
    series: [
      beginnings(
        'steps',
        BAR,
        steps.map(({ before }) => before),
      ),
      bars(steps, d),
    ],
  };
}

/** Each bar bears its own name and amount, so there is no legend. */
export function waterfallHeight(spec: WaterfallChart): number {
  return TOP + spec.steps.length * BAND + AXIS;
}

export function waterfallReadings(spec: WaterfallChart, look: Look): Reading[] {
  const d = desk(spec, look);
  return rowReadings(spec.steps.map((step) => explain(spec, step, d)));
}

function drawn(spec: WaterfallChart): Drawn[] {
  const need = spec.steps.find(({ kind }) => kind === 'NEED')?.amount ?? 0;
  let filled = 0;
  return spec.steps.map((step) => {
    switch (step.kind) {
      case 'NEED':
        return { step, before: 0 };
      case 'SOURCE':
      case 'PROMISE': {
        const from = filled;
        filled += step.amount;
        return { step, before: Math.min(from, filled) };
      }
      case 'MISSING':
        return { step, before: need - step.amount };
      case 'SURPLUS':
        return { step, before: filled - step.amount };
    }
  });
}

function bars(steps: readonly Drawn[], d: Desk): BarSeriesOption {
  return {
    type: 'bar',
    stack: 'steps',
    barWidth: BAR,
    cursor: 'default',
    data: steps.map(({ step }) => ({ value: Math.abs(step.amount), itemStyle: style(step.kind, d) })),
    ...STILL,
    z: 3,
  };
}

function style(kind: StepKind, d: Desk): NonNullable<BarSeriesOption['itemStyle']> {
  const { palette } = d.look;
  switch (kind) {
    case 'NEED':
      return { color: palette.target };
    case 'SOURCE':
      return partStyle('received', d);
    case 'PROMISE':
      return partStyle('pledgedOnly', d);
    case 'MISSING':
      return { color: 'transparent', borderColor: palette.shortfall, borderWidth: 2, borderType: [5, 3] };
    case 'SURPLUS':
      return { color: 'transparent', borderColor: palette.received, borderWidth: 2, borderType: [5, 3] };
  }
}

function label(spec: WaterfallChart, step: WaterfallStep | undefined, d: Desk, width: number): string {
  if (step === undefined) return '';
  const amount = d.format.money(step.amount, spec.currency);
  return `${fit(plain(step.label), 12, width - textWidth(`  ${amount}`, 12))}  ${amount}`;
}

function explain(spec: WaterfallChart, step: WaterfallStep | undefined, d: Desk): string {
  return step === undefined
    ? ''
    : d.format.pair(step.label, `${spec.currency}\u00a0${d.format.amount(step.amount)}`);
}
