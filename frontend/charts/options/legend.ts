import type { LegendComponentOption } from 'echarts';
import { textWidth } from '../measure';
import { fontFamily, type Look } from '../palette';
import type { Desk } from './common';

/** How an entry looks beside its name, as the picture draws it. */
export type Shape =
  | 'line'
  | 'dashes'
  | 'block'
  | 'hatch'
  | 'outline'
  | 'tick'
  | 'dot'
  | 'ring'
  | 'triangle'
  | 'diamond'
  | 'query';

export interface LegendEntry {
  readonly name: string;
  readonly shape: Shape;
  readonly colour: string;
  /** False where there is nothing to hide: classes of a map. */
  readonly toggles?: false;
}

const ROW = 30;
/** Upright, as a tick stands in the picture; a shape of its own keeps its proportions. */
const TICK = 'path://M0 0h3v10h-3z';

/** On screen the legend is a row of buttons below the picture; only on paper it is part of the picture. */
export function legend({ look }: Desk, entries: readonly LegendEntry[]): LegendComponentOption {
  return {
    show: look.print,
    bottom: 2,
    left: 0,
    padding: 0,
    itemWidth: 26,
    itemHeight: 10,
    itemGap: 16,
    selectedMode: true,
    data: entries.map(({ name, shape }) =>
      shape === 'line' || shape === 'dashes'
        ? { name, itemStyle: { opacity: 0 } }
        : shape === 'tick'
          ? { name, icon: TICK }
          : { name },
    ),
    inactiveColor: look.palette.axisLine,
    textStyle: {
      color: look.palette.text,
      fontFamily: fontFamily(look),
      fontSize: 12,
      lineHeight: 14,
    },
  };
}

/** Pixels that the legend needs inside the picture. */
export function legendHeight(entries: readonly LegendEntry[], look: Look): number {
  if (!look.print || entries.length === 0) return 0;
  let rows = 1;
  let used = 0;
  for (const { name } of entries) {
    const wide = textWidth(name) + 26 + 5 + 16;
    if (used > 0 && used + wide > look.width) {
      rows++;
      used = 0;
    }
    used += wide;
  }
  return rows * ROW;
}
