import type { EChartsOption } from 'echarts';
import type { Look } from '../palette';
import type { ChartSpec } from '../spec';
import type { Reading } from './common';
import type { LegendEntry, Shape } from './legend';
import { layoutOf, mapLegend, mapReadings } from './map';
import { moneyHeight, moneyLegend, moneyOption, moneyReadings } from './money';
import { outlinesHeight, outlinesOption } from './outlines';
import { receiptsHeight, receiptsLegend, receiptsOption, receiptsReadings } from './receipts';
import { shareHeight, shareLegend, shareOption, shareReadings } from './share';
import { SPARKLINE_HEIGHT, sparklineOption } from './sparkline';
import { strengthHeight, strengthLegend, strengthOption, strengthReadings } from './strength';
import { successionHeight, successionLegend, successionOption, successionReadings } from './succession';
import { tilesHeight, tilesOption } from './tiles';
import { waterfallHeight, waterfallOption, waterfallReadings } from './waterfall';

export type { LegendEntry, Reading, Shape };

/** How ECharts draws what a chart means. */
export function optionFor(spec: ChartSpec, look: Look): EChartsOption {
  switch (spec.type) {
    case 'share':
      return shareOption(spec, look);
    case 'money':
      return moneyOption(spec, look);
    case 'waterfall':
      return waterfallOption(spec, look);
    case 'receipts':
      return receiptsOption(spec, look);
    case 'strength':
      return strengthOption(spec, look);
    case 'succession':
      return successionOption(spec, look);
    case 'map':
      return layoutOf(spec) === 'MAP' ? outlinesOption(spec, look) : tilesOption(spec, look);
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
    case 'waterfall':
      return waterfallHeight(spec);
    case 'receipts':
      return receiptsHeight(spec, look);
    case 'strength':
      return strengthHeight(spec, look);
    case 'succession':
      return successionHeight(spec, look);
    case 'map':
      return layoutOf(spec) === 'MAP' ? outlinesHeight(look) : tilesHeight(spec, look);
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
    case 'waterfall':
      return waterfallReadings(spec, look);
    case 'receipts':
      return receiptsReadings(spec, look);
    case 'strength':
      return strengthReadings(spec, look);
    case 'succession':
      return successionReadings(spec, look);
    case 'map':
      return mapReadings(spec, look);
    case 'sparkline':
      return [];
  }
}

/** What the colours and lines mean. */
export function legendOf(spec: ChartSpec, look: Look): LegendEntry[] {
  switch (spec.type) {
    case 'share':
      return shareLegend(spec, look);
    case 'money':
      return moneyLegend(spec, look);
    case 'receipts':
      return receiptsLegend(spec, look);
    case 'strength':
      return strengthLegend(spec, look);
    case 'succession':
      return successionLegend(spec, look);
    case 'map':
      return mapLegend(spec, look);
    case 'waterfall':
    case 'sparkline':
      return [];
  }
}
