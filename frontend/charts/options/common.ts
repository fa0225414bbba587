import type {
  EChartsOption,
  LineSeriesOption,
  MarkAreaComponentOption,
  TooltipComponentOption,
} from 'echarts';
import type { ChartFrame, Words } from '../spec';
import { formats, type Formats } from '../format';
import { textWidth } from '../measure';
import { fontFamily, type Look } from '../palette';
import type { Span } from './timeline';

/** What every option builder works with. */
export interface Desk {
  readonly look: Look;
  readonly words: Words;
  readonly format: Formats;
}

export function desk(spec: { readonly frame: ChartFrame; readonly words: Words }, look: Look): Desk {
  return { look, words: spec.words, format: formats(spec.frame, spec.words) };
}

/** One value that the keyboard can reach: where its tooltip is and what it says. */
export interface Reading {
  readonly seriesIndex: number;
  readonly dataIndex: number;
  readonly text: string;
  /** Values of one group follow each other: a panel, an operation. */
  readonly group: number;
}

/** Nothing changes under the pointer but the tooltip. */
export const STILL = { emphasis: { disabled: true } };

export function base({ look }: Desk): EChartsOption {
  return {
    useUTC: true,
    animation: look.animation,
    animationDuration: 300,
    animationDurationUpdate: 300,
    backgroundColor: 'transparent',
    textStyle: { fontFamily: fontFamily(look), fontSize: 12, color: look.palette.text, textBorderWidth: 0 },
  };
}

/** Tooltips are text drawn into the picture, never HTML: names come from spreadsheets. */
export function tooltip(
  { look }: Desk,
  text: (params: readonly TooltipParam[]) => string,
): TooltipComponentOption {
  const { palette } = look;
  return {
    show: !look.print,
    trigger: 'axis',
    renderMode: 'richText',
    confine: true,
    backgroundColor: palette.background,
    borderColor: palette.axisLine,
    borderWidth: 1,
    padding: [8, 10],
    textStyle: { color: palette.text, fontFamily: fontFamily(look), fontSize: 13, lineHeight: 19 },
    axisPointer: { type: 'line', lineStyle: { color: palette.axisLine, type: 'solid', width: 1 } },
    formatter: (params: unknown) => text((Array.isArray(params) ? params : [params]) as TooltipParam[]),
  };
}

/** The part of ECharts' tooltip parameters that is read here. */
export interface TooltipParam {
  readonly axisValue?: number | string;
  readonly axisIndex?: number;
  readonly seriesIndex?: number;
  readonly dataIndex: number;
}

export function valueAxis({ look }: Desk, label: (value: number) => string, max: number, interval: number) {
  return {
    type: 'value' as const,
    min: 0,
    max,
    interval,
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: look.palette.gridLine, width: 1 } },
    axisLabel: {
      color: look.palette.textSecondary,
      fontFamily: fontFamily(look),
      fontSize: 12,
      formatter: label,
    },
  };
}

export function timeAxis({ look }: Desk, span: Span, at: number[], label: (time: number) => string) {
  return {
    type: 'time' as const,
    min: span.from,
    max: span.to,
    axisLine: { lineStyle: { color: look.palette.axisLine } },
    axisTick: { customValues: at, length: 4, lineStyle: { color: look.palette.axisLine } },
    splitLine: { show: false },
    axisLabel: {
      customValues: at,
      color: look.palette.textSecondary,
      fontFamily: fontFamily(look),
      fontSize: 12,
      hideOverlap: true,
      showMinLabel: true,
      showMaxLabel: true,
      formatter: label,
    },
  };
}

const LYING = { position: 'insideBottom', rotate: 0 } as const;
const STANDING = {
  top: { position: 'insideTop', align: 'right', verticalAlign: 'middle', rotate: 90 },
  bottom: { position: 'insideBottom', align: 'left', verticalAlign: 'middle', rotate: 90 },
} as const;

/**
 * Tinted areas with the word "not reported" where a line has gaps. The word stands upright, at the end where no line
 * is, when it has little room, and is left out when it has none.
 */
export function gapAreas(
  { look, words, format }: Desk,
  gaps: readonly Span[],
  pixelsPerMs: number,
  upright: 'top' | 'bottom',
): MarkAreaComponentOption {
  const room = textWidth(words['not-reported'], 11) + 6;
  return {
    silent: true,
    itemStyle: { color: look.palette.notReported, opacity: 0.12 },
    data: gaps.map((gap) => {
      const wide = (gap.to - gap.from) * pixelsPerMs;
      return [
        {
          name: format.month(gap.from),
          xAxis: gap.from,
          label: {
            show: wide >= 15,
            formatter: words['not-reported'],
            distance: 8,
            ...(wide >= room ? LYING : STANDING[upright]),
            color: look.palette.textSecondary,
            fontFamily: fontFamily(look),
            fontSize: 11,
            textBorderWidth: 0,
          },
        },
        { xAxis: gap.to },
      ];
    }),
  };
}

/** An invisible series through all dates, so that the cursor also stops where nothing was reported. */
export function cursor(times: readonly number[], axis: number, name = `cursor-${axis}`): LineSeriesOption {
  return {
    type: 'line',
    id: name,
    xAxisIndex: axis,
    yAxisIndex: axis,
    data: times.map((at) => [at, 0]),
    symbol: 'none',
    silent: true,
    lineStyle: { opacity: 0 },
    emphasis: { disabled: true },
    animation: false,
  };
}

/** A round axis end just above a value, and the distance of its lines. */
export function roundScale(
  highest: number,
  lines: number,
): { readonly max: number; readonly interval: number } {
  const least = highest <= 0 ? 1 : highest;
  const magnitude = 10 ** Math.floor(Math.log10(least / lines));
  const interval =
    [1, 2, 2.5, 5, 10].map((f) => f * magnitude).find((i) => i * lines >= least * (1 - 1e-9)) ??
    10 * magnitude;
  return { max: interval * Math.ceil((least / interval) * (1 - 1e-9)), interval };
}
