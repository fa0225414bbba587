import type { EChartsOption } from 'echarts';
import type { Look } from '../palette';
import type { StrengthChart } from '../spec';
import { desk, type Reading } from './common';
import type { LegendEntry } from './legend';
import { explainLeg, legsHeight, legsOption, type Leg, type LegsPicture } from './legs';

export function strengthOption(spec: StrengthChart, look: Look): EChartsOption {
  return legsOption(picture(spec, look), desk(spec, look));
}

export function strengthHeight(spec: StrengthChart, look: Look): number {
  return legsHeight(picture(spec, look), desk(spec, look));
}

export function strengthReadings(spec: StrengthChart, look: Look): Reading[] {
  const d = desk(spec, look);
  const leg = legOf(spec, look);
  return spec.points.map((_, dataIndex) => ({
    seriesIndex: 0,
    dataIndex,
    text: explainLeg(leg, dataIndex, d).join(', '),
    group: 0,
  }));
}

export function strengthLegend({ words, points, ceiling }: StrengthChart, { palette }: Look): LegendEntry[] {
  return [
    ...(points.length > 0
      ? [{ name: words.strength, shape: 'line' as const, colour: palette.strength }]
      : []),
    ...(ceiling.length > 0 ? [{ name: words.ceiling, shape: 'line' as const, colour: palette.target }] : []),
  ];
}

function picture(spec: StrengthChart, look: Look): LegsPicture {
  const d = desk(spec, look);
  return {
    legs: [legOf(spec, look)],
    entries: strengthLegend(spec, look),
    top: 20,
    explain: (leg, index) => explainLeg(leg, index, d),
    more: () => [],
  };
}

function legOf({ points, ceiling, words }: StrengthChart, { palette }: Look): Leg {
  return { name: words.strength, colour: palette.strength, from: null, to: null, points, ceiling };
}
