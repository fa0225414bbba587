import type { EChartsOption, SeriesOption, TooltipComponentOption } from 'echarts';
import type { TooltipParam } from '../charts/options/common';

export function seriesNamed(option: EChartsOption, name: string): SeriesOption | undefined {
  return [option.series ?? []].flat().find((series) => series.name === name);
}

export function tooltipText(option: EChartsOption, param: TooltipParam): string {
  const tooltip = option.tooltip as TooltipComponentOption;
  return (tooltip.formatter as unknown as (params: TooltipParam[]) => string)([param]);
}
