import type { BarSeriesOption, EChartsOption } from 'echarts';
import { plain } from '../format';
import { textWidth } from '../measure';
import { fontFamily, type Look } from '../palette';
import type { StepKind, WaterfallChart, WaterfallStep } from '../spec';
import { base, desk, roundScale, STILL, tooltip, valueAxis, type Desk, type Reading } from './common';
import { partStyle } from './money';

const BAND = 52;
const BAR = 20;
const TOP = 8;
const LEFT = 10;
const RIGHT = 26;
const AXIS = 30;

interface Drawn {
  readonly step: WaterfallStep;
  /** Where the bar begins. */
  readonly before: number;
}

/** Lying bars: the requirement, each source on from the one before, and what then is missing or left over. */
export function waterfallOption(spec: WaterfallChart, look: Look): EChartsOption {
  const d = desk(spec, look);
  const steps = drawn(spec);
  const plot = look.width - LEFT - RIGHT;
  const scale = roundScale(
    Math.max(...steps.map(({ step, before }) => before + step.amount), 1) * 1.01,
    Math.max(2, Math.min(6, Math.floor(plot / 90))),
  );
  return {
    ...base(d),
    grid: { left: LEFT, right: RIGHT, top: TOP, height: steps.length * BAND },
    xAxis: {
      ...valueAxis(d, d.format.shortAmount, scale.max, scale.interval),
      axisLine: { show: true, lineStyle: { color: look.palette.axisLine } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: steps.map((_, i) => String(i)),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: {
        inside: true,
        margin: 0,
        interval: 0,
        verticalAlign: 'bottom',
        padding: [0, 0, BAR / 2 + 4, 0],
        color: look.palette.text,
        fontFamily: fontFamily(look),
        fontSize: 12,
        formatter: (index: string) => label(spec, steps[Number(index)]?.step, d, plot),
      },
      z: 10,
    },
    tooltip: {
      ...tooltip(d, (params) => plain(explain(spec, steps[params[0]?.dataIndex ?? -1]?.step, d))),
      axisPointer: { type: 'none' },
    },
    series: [
      {
        type: 'bar',
        id: 'before',
        stack: 'steps',
        barWidth: BAR,
        silent: true,
        data: steps.map(({ before }) => before),
        itemStyle: { color: 'transparent' },
        ...STILL,
      },
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
  return spec.steps.map((step, dataIndex) => ({
    seriesIndex: 0,
    dataIndex,
    text: explain(spec, step, d),
    group: 0,
  }));
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
        const before = filled;
        filled += step.amount;
        return { step, before };
      }
      case 'MISSING':
        return { step, before: need - step.amount };
      case 'SURPLUS':
        return { step, before: need };
    }
  });
}

function bars(steps: readonly Drawn[], d: Desk): BarSeriesOption {
  return {
    type: 'bar',
    stack: 'steps',
    barWidth: BAR,
    cursor: 'default',
    data: steps.map(({ step }) => ({ value: step.amount, itemStyle: style(step.kind, d) })),
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
  let name = plain(step.label);
  while (name.length > 8 && textWidth(`${name}\u2026  ${amount}`, 12) > width) name = name.slice(0, -1);
  return `${name === plain(step.label) ? name : name + '\u2026'}  ${amount}`;
}

function explain(spec: WaterfallChart, step: WaterfallStep | undefined, d: Desk): string {
  return step === undefined ? '' : `${step.label}: ${spec.currency}\u00a0${d.format.amount(step.amount)}`;
}
