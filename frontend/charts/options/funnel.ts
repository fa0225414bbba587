import type { BarSeriesOption, EChartsOption } from 'echarts';
import { plain } from '../format';
import { textWidth } from '../measure';
import type { Look } from '../palette';
import type { FunnelChart, FunnelKind, FunnelStage } from '../spec';
import { base, desk, roundScale, STILL, tooltip, type Desk, type Reading } from './common';
import { partStyle } from './money';
import { fit, oneLine, rowAxis, rowReadings, rowScale } from './rows';

const BAND = 58;
const BAR = 26;
const TOP = 8;
const LEFT = 10;
const RIGHT = 26;
const AXIS = 30;

/** Lying bars from zero, each a part of the one above. */
export function funnelOption(spec: FunnelChart, look: Look): EChartsOption {
  const d = desk(spec, look);
  const plot = look.width - LEFT - RIGHT;
  const scale = roundScale(
    Math.max(...spec.stages.map(({ amount }) => amount ?? 0), 1) * 1.01,
    Math.max(2, Math.min(6, Math.floor(plot / 90))),
  );
  return {
    ...base(d),
    grid: { left: LEFT, right: RIGHT, top: TOP, height: spec.stages.length * BAND },
    xAxis: rowScale(d, d.format.shortAmount, scale.max, scale.interval),
    yAxis: rowAxis(spec.stages.length, {
      ...oneLine(d, BAR),
      formatter: (index: string) => label(spec, spec.stages[Number(index)], d, plot),
    }),
    tooltip: {
      ...tooltip(d, (params) => plain(explain(spec, spec.stages[params[0]?.dataIndex ?? -1], d))),
      axisPointer: { type: 'none' },
    },
    series: [bars(spec, d)],
  };
}

/** Each bar bears its own name and amount, so there is no legend. */
export function funnelHeight(spec: FunnelChart): number {
  return TOP + spec.stages.length * BAND + AXIS;
}

export function funnelReadings(spec: FunnelChart, look: Look): Reading[] {
  const d = desk(spec, look);
  return rowReadings(spec.stages.map((stage) => explain(spec, stage, d)));
}

function bars(spec: FunnelChart, d: Desk): BarSeriesOption {
  return {
    type: 'bar',
    barWidth: BAR,
    cursor: 'default',
    data: spec.stages.map(({ amount, kind }) => ({ value: amount ?? '-', itemStyle: style(kind, d) })),
    ...STILL,
    z: 3,
  };
}

function style(kind: FunnelKind, d: Desk): NonNullable<BarSeriesOption['itemStyle']> {
  switch (kind) {
    case 'PLEDGED':
      return partStyle('pledgedOnly', d);
    case 'COMMITTED':
      return partStyle('committedOnly', d);
    case 'RECEIVED':
      return partStyle('received', d);
  }
}

function label(spec: FunnelChart, stage: FunnelStage | undefined, d: Desk, width: number): string {
  if (stage === undefined) return '';
  const figures =
    stage.amount === null
      ? d.words['not-reported']
      : `${d.format.money(stage.amount, spec.currency)}${part(stage, d)}`;
  return `${fit(plain(stage.label), 12, width - textWidth(`  ${figures}`, 12))}  ${figures}`;
}

function explain(spec: FunnelChart, stage: FunnelStage | undefined, d: Desk): string {
  if (stage === undefined) return '';
  return stage.amount === null
    ? d.format.pair(stage.label, d.words['not-reported'])
    : d.format.pair(stage.label, `${spec.currency}\u00a0${d.format.amount(stage.amount)}${part(stage, d)}`);
}

/** Of the pledges; the pledges themselves are the whole. */
function part({ kind, ofFirst }: FunnelStage, d: Desk): string {
  return kind === 'PLEDGED' || ofFirst === null ? '' : ` (${d.format.percent(ofFirst)})`;
}
