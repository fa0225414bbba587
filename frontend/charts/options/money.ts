import type { BarSeriesOption, EChartsOption, ScatterSeriesOption } from 'echarts';
import { fill, plain } from '../format';
import { textWidth } from '../measure';
import { fontFamily, type Look } from '../palette';
import type { MoneyBar, MoneyChart, Word } from '../spec';
import { base, desk, roundScale, tooltip, type Desk, type Reading } from './common';
import { legend, legendHeight, type LegendEntry } from './legend';
import { rowAxis, rowReadings, rowScale } from './rows';

/** A bar with its two lines of text above. */
const BAND = 78;
const BAR = 24;
const TOP = 14;
const LEFT = 10;
const RIGHT = 26;
const AXIS = 26;
/** What is said of a bar stands inside the picture, also of the only one. */
const ROOM_FOR_TOOLTIP = 172;

export type Part = 'received' | 'committedOnly' | 'pledgedOnly';

const PARTS: readonly { readonly part: Part; readonly word: Word }[] = [
  { part: 'received', word: 'received' },
  { part: 'committedOnly', word: 'committed-only' },
  { part: 'pledgedOnly', word: 'pledged-only' },
];

export function moneyOption(spec: MoneyChart, look: Look): EChartsOption {
  const d = desk(spec, look);
  const { palette } = look;
  const plot = look.width - LEFT - RIGHT;
  const scale = roundScale(
    Math.max(...spec.bars.map(reach), 1),
    Math.max(2, Math.min(6, Math.floor(plot / 90))),
  );
  const entries = moneyLegend(spec, look);
  return {
    ...base(d),
    grid: { left: LEFT, right: RIGHT, top: TOP, height: spec.bars.length * BAND },
    xAxis: rowScale(d, d.format.shortAmount, scale.max, scale.interval),
    yAxis: rowAxis(spec.bars.length, {
      formatter: (index: string) => rowText(spec, spec.bars[Number(index)], d),
      rich: {
        name: {
          color: palette.text,
          fontFamily: fontFamily(look),
          fontWeight: 'bold' as const,
          fontSize: 13,
          lineHeight: 18,
        },
        short: {
          color: palette.shortfall,
          fontFamily: fontFamily(look),
          fontWeight: 'bold' as const,
          fontSize: 12,
          lineHeight: 17,
        },
        fine: { color: palette.textSecondary, fontFamily: fontFamily(look), fontSize: 12, lineHeight: 17 },
      },
      padding: [0, 0, BAR / 2 + 5, 0],
    }),
    legend: legend(d, entries),
    tooltip: {
      ...tooltip(d, (params) =>
        explain(spec, params[0]?.dataIndex ?? -1, d)
          .map(plain)
          .join('\n'),
      ),
      axisPointer: { type: 'none' },
    },
    series: [
      ...PARTS.map(({ part, word }) => money(spec, part, d.words[word], d, plot / scale.max)),
      ...shortfall(spec, d),
      requirement(spec, d),
    ],
  };
}

export function moneyHeight(spec: MoneyChart, look: Look): number {
  const height = TOP + spec.bars.length * BAND + AXIS + 4 + legendHeight(moneyLegend(spec, look), look);
  return look.print ? height : Math.max(ROOM_FOR_TOOLTIP, height);
}

export function moneyReadings(spec: MoneyChart, look: Look): Reading[] {
  const d = desk(spec, look);
  return rowReadings(spec.bars.map((_, i) => explain(spec, i, d).join(', ')));
}

function money(spec: MoneyChart, part: Part, name: string, d: Desk, pixelsPerUnit: number): BarSeriesOption {
  const { palette, print } = d.look;
  const label = part === 'received' ? palette.onReceived : palette.onCommitted;
  return {
    type: 'bar',
    name,
    stack: 'money',
    barWidth: BAR,
    cursor: 'default',
    data: spec.bars.map((bar) => {
      const amount = bar[part];
      const text = amount === null ? '' : d.format.shortAmount(amount);
      const roomy = amount !== null && amount * pixelsPerUnit > textWidth(text, 12) + 10;
      return { value: amount, label: { show: roomy && part !== 'pledgedOnly', formatter: text } };
    }),
    label: {
      position: 'insideLeft',
      color: label,
      fontFamily: fontFamily(d.look),
      fontSize: 12,
      textBorderWidth: 0,
    },
    itemStyle: { ...partStyle(part, d), borderRadius: 0 },
    emphasis: { disabled: true },
    z: print ? 2 : 3,
  };
}

export function partStyle(part: Part, { look }: Desk): NonNullable<BarSeriesOption['itemStyle']> {
  const { palette } = look;
  switch (part) {
    case 'received':
      return { color: palette.received };
    case 'committedOnly':
      return { color: palette.committed };
    case 'pledgedOnly':
      return {
        color: palette.background,
        borderColor: palette.pledged,
        borderWidth: 1,
        decal: {
          symbol: 'rect',
          color: palette.pledged,
          dashArrayX: [1, 0],
          dashArrayY: [2, 4],
          rotation: -Math.PI / 4,
        },
      };
  }
}

/** Money that is missing is drawn as nothing: an outline up to the requirement. */
function shortfall(spec: MoneyChart, d: Desk): BarSeriesOption[] {
  const empty = { color: 'transparent', borderWidth: 0 };
  const common = {
    type: 'bar' as const,
    stack: 'shortfall',
    barWidth: BAR,
    barGap: '-100%',
    silent: true,
    emphasis: { disabled: true },
  };
  const missing = (bar: MoneyBar): boolean => bar.requirement !== null && (bar.shortfall ?? 0) > 0;
  return [
    {
      ...common,
      id: 'before-shortfall',
      data: spec.bars.map((bar) => (missing(bar) ? (bar.requirement ?? 0) - (bar.shortfall ?? 0) : null)),
      itemStyle: empty,
    },
    {
      ...common,
      name: d.words.shortfall,
      data: spec.bars.map((bar) => (missing(bar) ? bar.shortfall : null)),
      itemStyle: {
        color: 'transparent',
        borderColor: d.look.palette.shortfall,
        borderWidth: 2,
        borderType: [5, 3],
      },
      z: 6,
    },
  ];
}

function requirement(spec: MoneyChart, d: Desk): ScatterSeriesOption {
  return {
    type: 'scatter',
    name: d.words.requirement,
    data: spec.bars.flatMap((bar, i) => (bar.requirement === null ? [] : [[bar.requirement, i]])),
    symbol: 'rect',
    symbolSize: [4, BAR + 6],
    silent: true,
    itemStyle: { color: d.look.palette.target, opacity: 1 },
    z: 7,
  };
}

function rowText(spec: MoneyChart, bar: MoneyBar | undefined, d: Desk): string {
  if (bar === undefined) return '';
  const need =
    bar.requirement === null
      ? `{fine|${d.format.pair(d.words.requirement, d.words['not-reported'])}}`
      : bar.shortfall === null
        ? `{fine|${d.words.requirement} ${d.format.money(bar.requirement, spec.currency)} \u00b7 ${d.format.pair(d.words.received, d.words['not-reported'])}}`
        : bar.shortfall > 0
          ? `{short|${shortText(spec, bar.shortfall, bar.requirement, d)}}`
          : `{fine|${d.format.pair(`${d.words.requirement} ${d.format.money(bar.requirement, spec.currency)}`, d.words['no-shortfall'])}}`;
  return `{name|${plain(bar.label)}}\n${need}`;
}

function shortText(spec: MoneyChart, missing: number, need: number, d: Desk): string {
  return fill(
    d.words['short-of'],
    d.format.money(missing, spec.currency),
    d.format.money(need, spec.currency),
  );
}

function explain(spec: MoneyChart, index: number, d: Desk): string[] {
  const bar = spec.bars[index];
  if (bar === undefined) return [];
  const amount = (value: number | null): string =>
    value === null ? d.words['not-reported'] : `${spec.currency}\u00a0${d.format.amount(value)}`;
  return [
    bar.label,
    d.format.pair(d.words.requirement, amount(bar.requirement)),
    ...PARTS.map(({ part, word }) => d.format.pair(d.words[word], amount(bar[part]))),
    d.format.pair(`${d.words.shortfall} (${spec.basis})`, amount(bar.shortfall)),
  ];
}

function reach(bar: MoneyBar): number {
  const money = (bar.received ?? 0) + (bar.committedOnly ?? 0) + (bar.pledgedOnly ?? 0);
  return Math.max(money, bar.requirement ?? 0) * 1.02;
}

/** Only what is drawn. */
export function moneyLegend({ words, bars }: MoneyChart, { palette }: Look): LegendEntry[] {
  const has = (amount: (bar: MoneyBar) => number | null): boolean =>
    bars.some((bar) => (amount(bar) ?? 0) > 0);
  const entries: readonly (LegendEntry | false)[] = [
    has((bar) => bar.requirement) && { name: words.requirement, shape: 'tick', colour: palette.target },
    has((bar) => bar.received) && { name: words.received, shape: 'block', colour: palette.received },
    has((bar) => bar.committedOnly) && {
      name: words['committed-only'],
      shape: 'block',
      colour: palette.committed,
    },
    has((bar) => bar.pledgedOnly) && {
      name: words['pledged-only'],
      shape: 'hatch',
      colour: palette.pledged,
    },
    has((bar) => bar.shortfall) && { name: words.shortfall, shape: 'outline', colour: palette.shortfall },
  ];
  return entries.filter((entry) => entry !== false);
}
