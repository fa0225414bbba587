import type { BarSeriesOption, EChartsOption, ScatterSeriesOption } from 'echarts';
import { fill, plain } from '../format';
import { fontFamily, type Look } from '../palette';
import type { ShareBar, ShareBarsChart } from '../spec';
import { base, desk, roundScale, STILL, tooltip, type Desk, type Reading } from './common';
import { legend, legendHeight, type LegendEntry } from './legend';
import { fit, rowAxis, rowReadings, rowScale, sample } from './rows';
import { SMALL } from './share-lines';

/** A bar with its two lines of text above. */
const BAND = 64;
const BAR = 16;
const TOP = 14;
const LEFT = 10;
const RIGHT = 26;
const AXIS = 26;

/** Lying bars of the share of women, each with a tick where its target is. */
export function shareBarsOption(spec: ShareBarsChart, look: Look): EChartsOption {
  const d = desk(spec, look);
  const plot = look.width - LEFT - RIGHT;
  const scale = roundScale(
    Math.max(...spec.bars.map(reach), 0.01) * 1.02,
    Math.max(2, Math.min(6, Math.floor(plot / 90))),
  );
  const line = { fontFamily: fontFamily(look), lineHeight: 17 };
  return {
    ...base(d),
    grid: { left: LEFT, right: RIGHT, top: TOP, height: spec.bars.length * BAND },
    xAxis: rowScale(d, (v) => d.format.percent(v), scale.max, scale.interval),
    yAxis: rowAxis(spec.bars.length, {
      formatter: (index: string) => rowText(spec.bars[Number(index)], d, plot),
      rich: {
        name: { ...line, color: look.palette.text, fontWeight: 'bold' as const, fontSize: 13 },
        fine: { ...line, color: look.palette.textSecondary, fontSize: 12 },
      },
      padding: [0, 0, BAR / 2 + 5, 0],
    }),
    legend: legend(d, shareBarsLegend(spec, look)),
    tooltip: {
      ...tooltip(d, (params) =>
        explain(spec.bars[params[0]?.dataIndex ?? -1], d)
          .map(plain)
          .join('\n'),
      ),
      axisPointer: { type: 'none' },
    },
    series: [women(spec, d), target(spec, d), sample(d.words['small-number'], look.palette.women, d)],
  };
}

export function shareBarsHeight(spec: ShareBarsChart, look: Look): number {
  return TOP + spec.bars.length * BAND + AXIS + 4 + legendHeight(shareBarsLegend(spec, look), look);
}

export function shareBarsReadings(spec: ShareBarsChart, look: Look): Reading[] {
  const d = desk(spec, look);
  return rowReadings(spec.bars.map((bar) => explain(bar, d).join(', ')));
}

/** Only what is drawn. */
export function shareBarsLegend({ words, bars }: ShareBarsChart, { palette }: Look): LegendEntry[] {
  return [
    { name: words['women-share'], shape: 'block', colour: palette.women },
    ...(bars.some(({ target }) => target !== null)
      ? [{ name: words.target, shape: 'tick' as const, colour: palette.target }]
      : []),
    ...(bars.some(small)
      ? [
          {
            name: words['small-number'],
            shape: 'outline' as const,
            colour: palette.women,
            toggles: false as const,
          },
        ]
      : []),
  ];
}

function women(spec: ShareBarsChart, d: Desk): BarSeriesOption {
  const { palette } = d.look;
  return {
    type: 'bar',
    name: d.words['women-share'],
    barWidth: BAR,
    cursor: 'default',
    data: spec.bars.map((bar) => ({
      value: bar.share === null ? null : bar.share.part / bar.share.whole,
      itemStyle: small(bar)
        ? { color: palette.background, borderColor: palette.women, borderWidth: 2, borderType: [4, 3] }
        : { color: palette.women },
    })),
    itemStyle: { color: palette.women },
    ...STILL,
    z: 3,
  };
}

function target(spec: ShareBarsChart, d: Desk): ScatterSeriesOption {
  const { palette } = d.look;
  return {
    type: 'scatter',
    name: d.words.target,
    data: spec.bars.flatMap((bar, i) => (bar.target === null ? [] : [[bar.target, i]])),
    symbol: 'rect',
    symbolSize: [4, BAR + 8],
    silent: true,
    itemStyle: { color: palette.target, opacity: 1, borderColor: palette.background, borderWidth: 1 },
    z: 7,
  };
}

function rowText(bar: ShareBar | undefined, d: Desk, width: number): string {
  if (bar === undefined) return '';
  const parts = [
    shareText(bar, d),
    ...(bar.target === null ? [] : [`${d.words.target} ${d.format.percent(bar.target)}`]),
    ...(small(bar) ? [d.words['small-number']] : []),
  ];
  return `{name|${fit(plain(bar.label), 13, width, true)}}\n{fine|${fit(plain(parts.join(' \u00b7 ')), 12, width)}}`;
}

function explain(bar: ShareBar | undefined, d: Desk): string[] {
  if (bar === undefined) return [];
  return [
    bar.label,
    d.format.pair(d.words['women-share'], shareText(bar, d)),
    ...(small(bar) ? [d.words['small-number']] : []),
    ...(bar.target === null
      ? []
      : [d.format.pair(d.words.target, `${d.format.percent(bar.target)} (${bar.targetLabel ?? ''})`)]),
    bar.status,
  ];
}

function shareText({ share }: ShareBar, d: Desk): string {
  if (share === null) return d.words['not-reported'];
  const people = fill(d.words['of-people'], d.format.count(share.part), d.format.count(share.whole));
  return `${d.format.share(share.part, share.whole)} (${people})`;
}

function small({ share }: ShareBar): boolean {
  return share !== null && share.whole < SMALL;
}

function reach({ share, target }: ShareBar): number {
  return Math.max(share === null ? 0 : share.part / share.whole, target ?? 0);
}
