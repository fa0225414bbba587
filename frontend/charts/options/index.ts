import type { EChartsOption } from 'echarts';
import type { Look } from '../palette';
import type { ChartSpec } from '../spec';
import type { Reading } from './common';
import { moneyHeight, moneyOption, moneyReadings } from './money';
import { shareHeight, shareOption, shareReadings } from './share';
import { SPARKLINE_HEIGHT, sparklineOption } from './sparkline';
import { STRENGTH_HEIGHT, strengthOption, strengthReadings } from './strength';

export type { Reading };

/** How ECharts draws what a chart means. */
export function optionFor(spec: ChartSpec, look: Look): EChartsOption {
  switch (spec.type) {
    case 'share':
      return shareOption(spec, look);
    case 'money':
      return moneyOption(spec, look);
    case 'strength':
      return strengthOption(spec, look);
    case 'sparkline':
      return sparklineOption(spec, look);
  }
}

/** The height in pixels at which the chart reads best at the look's width. */
export function heightFor(spec: ChartSpec, look: Look): number {
  switch (spec.type) {
    case 'share':
      return Math.round(shareHeight(spec, look));
    case 'money':
      return Math.round(moneyHeight(spec, look));
    case 'strength':
      return STRENGTH_HEIGHT;
    case 'sparkline':
      return SPARKLINE_HEIGHT;
  }
}

/** Every value in reading order, for those who move through the chart with the keyboard. */
export function readingsOf(spec: ChartSpec, look: Look): Reading[] {
  switch (spec.type) {
    case 'share':
      return shareReadings(spec, look);
    case 'money':
      return moneyReadings(spec, look);
    case 'strength':
      return strengthReadings(spec, look);
    case 'sparkline':
      return [];
  }
}
