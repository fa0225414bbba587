import type { BarSeriesOption, ScatterSeriesOption } from 'echarts';
import { textWidth } from '../measure';
import { fontFamily } from '../palette';
import { STILL, valueAxis, type Desk, type Reading } from './common';

/** Rows from the top down, each with its words above its lying bar; `words` is how these look and what they say. */
export function rowAxis<Words extends object>(rows: number, words: Words) {
  return {
    type: 'category' as const,
    inverse: true,
    data: Array.from({ length: rows }, (_, i) => String(i)),
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { inside: true, margin: 0, interval: 0, verticalAlign: 'bottom' as const, ...words },
    z: 10,
  };
}

/** One line of words above a bar of that height. */
export function oneLine({ look }: Desk, bar: number) {
  return {
    padding: [0, 0, bar / 2 + 4, 0],
    color: look.palette.text,
    fontFamily: fontFamily(look),
    fontSize: 12,
  };
}

/** The scale below the rows, with a line to stand on. */
export function rowScale(d: Desk, label: (value: number) => string, max: number, interval: number) {
  return {
    ...valueAxis(d, label, max, interval),
    axisLine: { show: true, lineStyle: { color: d.look.palette.axisLine } },
  };
}

/** What nobody sees: bars that others, of the same stack, begin at the end of. */
export function beginnings(stack: string, bar: number, data: number[]): BarSeriesOption {
  return {
    type: 'bar',
    id: 'before',
    stack,
    barWidth: bar,
    silent: true,
    data,
    itemStyle: { color: 'transparent' },
    ...STILL,
  };
}

/** Each row read out as one value. */
export function rowReadings(texts: readonly string[]): Reading[] {
  return texts.map((text, dataIndex) => ({ seriesIndex: 0, dataIndex, text, group: 0 }));
}

/** Nothing but the entry of the legend on paper. */
export function sample(name: string, colour: string, { look }: Desk): ScatterSeriesOption {
  return {
    type: 'scatter',
    name,
    data: [],
    symbol: 'rect',
    silent: true,
    itemStyle: { color: look.palette.background, borderColor: colour, borderWidth: 2 },
  };
}

/** As much of a text as there is room for. */
export function fit(text: string, size: number, width: number, bold = false): string {
  let kept = text;
  while (kept.length > 8 && textWidth(kept === text ? text : `${kept}\u2026`, size, bold) > width)
    kept = kept.slice(0, -1);
  return kept === text ? text : `${kept}\u2026`;
}
