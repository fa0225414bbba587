import type { EChartsOption } from 'echarts';
import type { Look } from '../palette';
import type { ChartSpec } from '../spec';
import type { Reading } from './common';
import type { LegendEntry, Shape } from './legend';
import { balanceHeight, balanceLegend, balanceOption, balanceReadings } from './balance';
import { changeHeight, changeLegend, changeOption, changeReadings } from './change';
import { claimRangeHeight, claimRangeLegend, claimRangeOption, claimRangeReadings } from './claim-range';
import { funnelHeight, funnelOption, funnelReadings } from './funnel';
import { layoutOf, mapLegend, mapReadings } from './map';
import { moneyHeight, moneyLegend, moneyOption, moneyReadings } from './money';
import { outlinesHeight, outlinesOption } from './outlines';
import { receiptsHeight, receiptsLegend, receiptsOption, receiptsReadings } from './receipts';
import { shareHeight, shareLegend, shareOption, shareReadings } from './share';
import { shareBarsHeight, shareBarsLegend, shareBarsOption, shareBarsReadings } from './share-bars';
import { SPARKLINE_HEIGHT, sparklineOption } from './sparkline';
import { strengthHeight, strengthLegend, strengthOption, strengthReadings } from './strength';
import { successionHeight, successionLegend, successionOption, successionReadings } from './succession';
import { tilesHeight, tilesOption } from './tiles';
import { waitingHeight, waitingLegend, waitingOption, waitingReadings } from './waiting';
import { waterfallHeight, waterfallOption, waterfallReadings } from './waterfall';
import { watermark } from './watermark';

export type { LegendEntry, Reading, Shape };

/** How ECharts draws what a chart means. */
export function optionFor(spec: ChartSpec, look: Look): EChartsOption {
  const word = spec.frame.watermark ?? null;
  const option = drawing(spec, look);
  return word === null ? option : { ...option, graphic: watermark(word, heightFor(spec, look), look) };
}

function drawing(spec: ChartSpec, look: Look): EChartsOption {
  switch (spec.type) {
    case 'share':
      return shareOption(spec, look);
    case 'share-bars':
      return shareBarsOption(spec, look);
    case 'change':
      return changeOption(spec, look);
    case 'money':
      return moneyOption(spec, look);
    case 'waterfall':
      return waterfallOption(spec, look);
    case 'receipts':
      return receiptsOption(spec, look);
    case 'waiting':
      return waitingOption(spec, look);
    case 'funnel':
      return funnelOption(spec, look);
    case 'strength':
      return strengthOption(spec, look);
    case 'succession':
      return successionOption(spec, look);
    case 'map':
      return layoutOf(spec) === 'MAP' ? outlinesOption(spec, look) : tilesOption(spec, look);
    case 'claim-range':
      return claimRangeOption(spec, look);
    case 'balance':
      return balanceOption(spec, look);
    case 'sparkline':
      return sparklineOption(spec, look);
  }
}

/** The height in pixels at which the chart reads best at the look's width. */
export function heightFor(spec: ChartSpec, look: Look): number {
  switch (spec.type) {
    case 'share':
      return Math.round(shareHeight(spec, look));
    case 'share-bars':
      return Math.round(shareBarsHeight(spec, look));
    case 'change':
      return Math.round(changeHeight(spec, look));
    case 'money':
      return Math.round(moneyHeight(spec, look));
    case 'waterfall':
      return waterfallHeight(spec);
    case 'receipts':
      return receiptsHeight(spec, look);
    case 'waiting':
      return waitingHeight(spec, look);
    case 'funnel':
      return funnelHeight(spec);
    case 'strength':
      return strengthHeight(spec, look);
    case 'succession':
      return successionHeight(spec, look);
    case 'map':
      return layoutOf(spec) === 'MAP' ? outlinesHeight(look) : tilesHeight(spec, look);
    case 'claim-range':
      return claimRangeHeight(spec, look);
    case 'balance':
      return balanceHeight(spec, look);
    case 'sparkline':
      return SPARKLINE_HEIGHT;
  }
}

/** Every value in reading order, for those who move through the chart with the keyboard. */
export function readingsOf(spec: ChartSpec, look: Look): Reading[] {
  switch (spec.type) {
    case 'share':
      return shareReadings(spec, look);
    case 'share-bars':
      return shareBarsReadings(spec, look);
    case 'change':
      return changeReadings(spec, look);
    case 'money':
      return moneyReadings(spec, look);
    case 'waterfall':
      return waterfallReadings(spec, look);
    case 'receipts':
      return receiptsReadings(spec, look);
    case 'waiting':
      return waitingReadings(spec, look);
    case 'funnel':
      return funnelReadings(spec, look);
    case 'strength':
      return strengthReadings(spec, look);
    case 'succession':
      return successionReadings(spec, look);
    case 'map':
      return mapReadings(spec, look);
    case 'claim-range':
      return claimRangeReadings(spec, look);
    case 'balance':
      return balanceReadings(spec, look);
    case 'sparkline':
      return [];
  }
}

/** What the colours and lines mean. */
export function legendOf(spec: ChartSpec, look: Look): LegendEntry[] {
  switch (spec.type) {
    case 'share':
      return shareLegend(spec, look);
    case 'share-bars':
      return shareBarsLegend(spec, look);
    case 'change':
      return changeLegend(spec, look);
    case 'money':
      return moneyLegend(spec, look);
    case 'receipts':
      return receiptsLegend(spec, look);
    case 'waiting':
      return waitingLegend(spec, look);
    case 'strength':
      return strengthLegend(spec, look);
    case 'succession':
      return successionLegend(spec, look);
    case 'map':
      return mapLegend(spec, look);
    case 'claim-range':
      return claimRangeLegend(spec, look);
    case 'balance':
      return balanceLegend(spec, look);
    case 'waterfall':
    case 'funnel':
    case 'sparkline':
      return [];
  }
}
