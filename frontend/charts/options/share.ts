import type { EChartsOption, SeriesOption } from 'echarts';
import { fill, plain, time } from '../format';
import { fontFamily, type Look } from '../palette';
import type { IsoDate, ShareChart, SharePanel, SharePoint, TargetStep } from '../spec';
import {
  base,
  cursor,
  desk,
  roundScale,
  timeAxis,
  tooltip,
  valueAxis,
  type Desk,
  type Reading,
} from './common';
import { legend, legendHeight, type LegendEntry, type Shape } from './legend';
import { marked, projection, SMALL, STATUSES, statusName, statusWord, targets, women } from './share-lines';
import { nearest, spanOf, stepAt, stepsWithin, ticks, type Span } from './timeline';

const AXIS_LEFT = 44;
/** Room for half of the last year's label. */
const AXIS_RIGHT = 16;
const AXIS_BOTTOM = 28;
const HEADING = 48;
const GAP = 28;

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function shareOption(spec: ShareChart, look: Look): EChartsOption {
  const d = desk(spec, look);
  const span = spanOfPanels(spec.panels);
  const places = layout(spec.panels.length, look.width);
  const scale = roundScale(highest(spec.panels, span) * 1.12, 4);
  const marks = ticks(span, (places[0]?.width ?? look.width) - AXIS_LEFT);
  return {
    ...base(d),
    title: spec.panels.flatMap((panel, i) => heading(panel, d, at(places, i))),
    grid: places.map((p) => ({
      left: p.left + AXIS_LEFT,
      top: p.top + HEADING,
      width: p.width - AXIS_LEFT - AXIS_RIGHT,
      height: p.height - HEADING - AXIS_BOTTOM,
    })),
    xAxis: places.map((_, i) => ({
      ...timeAxis(d, span, marks.at, marks.yearly ? d.format.year : d.format.month),
      gridIndex: i,
    })),
    yAxis: places.map((_, i) => ({
      ...valueAxis(d, (v) => d.format.percent(v), scale.max, scale.interval),
      gridIndex: i,
    })),
    legend: legend(d, shareLegend(spec, look)),
    tooltip: tooltip(d, (params) => {
      const first = params[0];
      const panel = spec.panels[first?.axisIndex ?? 0];
      const index = panel ? nearest(stops(panel), Number(first?.axisValue)) : -1;
      return panel && index >= 0 ? explain(panel, index, d).map(plain).join('\n') : '';
    }),
    series: spec.panels.flatMap((panel, i) => {
      const pixelsPerMs = (at(places, i).width - AXIS_LEFT - AXIS_RIGHT) / (span.to - span.from);
      return seriesOf(panel, i, d, span, pixelsPerMs);
    }),
  };
}

export function shareHeight(spec: ShareChart, look: Look): number {
  const places = layout(spec.panels.length, look.width);
  const bottom = Math.max(...places.map((p) => p.top + p.height), 0);
  return bottom + legendHeight(shareLegend(spec, look), look);
}

export function shareReadings(spec: ShareChart, look: Look): Reading[] {
  const d = desk(spec, look);
  const span = spanOfPanels(spec.panels);
  let seriesIndex = 0;
  return spec.panels.flatMap((panel, i) => {
    const own = seriesIndex;
    seriesIndex += seriesOf(panel, i, d, span, 1).length;
    return stops(panel).map((_, dataIndex) => ({
      seriesIndex: own,
      dataIndex,
      text: explain(panel, dataIndex, d).join(', '),
      group: i,
    }));
  });
}

function seriesOf(panel: SharePanel, i: number, d: Desk, span: Span, pixelsPerMs: number): SeriesOption[] {
  const dates = stops(panel).map((stop) => time(stop.date));
  return [
    cursor(dates, i),
    women(panel, i, d, pixelsPerMs),
    ...projection(panel, i, d),
    ...targets(panel, i, d, span),
  ];
}

function heading(panel: SharePanel, d: Desk, place: Place) {
  const { palette } = d.look;
  const latest = panel.points.findLast((p) => p.share !== null);
  const target = latest && stepAt(panel.target, time(latest.date));
  const parts = [
    latest?.share
      ? `${d.format.share(latest.share.part, latest.share.whole)}, ${d.format.month(time(latest.date))}`
      : d.words['not-reported'],
    ...(target ? [`${d.words.target} ${d.format.percent(target.share)}${marked(target.status, d)}`] : []),
  ];
  const limits = { width: place.width, overflow: 'truncate' as const, fontFamily: fontFamily(d.look) };
  const method =
    panel.projection &&
    (panel.projection.restsOn === 0
      ? panel.projection.method
      : fill(
          d.words['projection-method'],
          panel.projection.method,
          d.format.count(panel.projection.restsOn),
        ));
  return {
    text: plain(panel.name),
    subtext: plain([...parts, ...(method ? [method] : [])].join(' \u00b7 ')),
    left: place.left,
    top: place.top,
    padding: 0,
    itemGap: 4,
    textStyle: { ...limits, color: palette.text, fontSize: 14, fontWeight: 'bold' as const },
    subtextStyle: { ...limits, color: palette.textSecondary, fontSize: 12 },
  };
}

/** Where the cursor stops: at reports, then at estimates. */
const stops = (panel: SharePanel): readonly { readonly date: IsoDate }[] => [
  ...panel.points,
  ...(panel.projection?.estimates ?? []),
];

function explain(panel: SharePanel, index: number, d: Desk): string[] {
  const point = panel.points[index];
  if (point === undefined) return estimated(panel, index - panel.points.length, d);
  const target = stepAt(panel.target, time(point.date));
  return [
    panel.name,
    d.format.day(time(point.date)),
    d.format.pair(d.words['women-share'], sharedText(point, d)),
    ...(point.share && point.share.whole < SMALL ? [d.words['small-number']] : []),
    ...targetText(target, d),
  ];
}

/** Never an estimate without its band, unless it follows from assumptions and has none. */
function estimated(panel: SharePanel, index: number, d: Desk): string[] {
  const estimate = panel.projection?.estimates[index];
  if (panel.projection === null || estimate === undefined) return [];
  const target = stepAt(panel.target, time(estimate.date));
  const share = d.format.share(estimate.share, 1);
  const band = fill(
    d.words['projection-band'],
    d.format.share(estimate.low, 1),
    d.format.share(estimate.high, 1),
  );
  return [
    panel.name,
    d.format.day(time(estimate.date)),
    d.format.pair(d.words.projection, share + (panel.projection.restsOn === 0 ? '' : ` (${band})`)),
    panel.projection.method,
    ...targetText(target, d),
  ];
}

function targetText(target: TargetStep | undefined, d: Desk): string[] {
  return target
    ? [
        d.format.pair(
          d.words.target,
          `${d.format.percent(target.share)} ${target.label} (${statusWord(target.status, d)})`,
        ),
      ]
    : [];
}

function sharedText({ share }: SharePoint, d: Desk): string {
  if (share === null) return d.words['not-reported'];
  const people = fill(d.words['of-people'], d.format.count(share.part), d.format.count(share.whole));
  return `${d.format.share(share.part, share.whole)} (${people})`;
}

export function shareLegend(spec: ShareChart, look: Look): LegendEntry[] {
  const d = desk(spec, look);
  const span = spanOfPanels(spec.panels);
  const drawn = spec.panels.flatMap((p) => stepsWithin(p.target, span)).map(({ step }) => step.status);
  const { women, target } = look.palette;
  const shapes: readonly Shape[] = ['dot', 'ring', 'query', 'dot'];
  return [
    { name: d.words['women-share'], shape: 'line', colour: women },
    ...(spec.panels.some((p) => p.projection !== null)
      ? [{ name: d.words.projection, shape: 'dashes' as const, colour: women }]
      : []),
    ...(drawn.length > 0 ? [{ name: d.words.target, shape: 'dashes' as const, colour: target }] : []),
    ...STATUSES.flatMap((status, i) =>
      drawn.includes(status)
        ? [{ name: statusName(status, d), shape: shapes[i] ?? ('dot' as const), colour: target }]
        : [],
    ),
  ];
}

/** So far ahead a target's end point is drawn where nothing is set on the way to it: as long as the UN's strategy runs. */
const IN_SIGHT_YEARS = 10;

function inSight(panel: SharePanel, last: number): boolean {
  const first = panel.target[0];
  if (first === undefined) return false;
  const begin = new Date(time(first.from));
  const ahead = Date.UTC(begin.getUTCFullYear() - IN_SIGHT_YEARS, begin.getUTCMonth(), begin.getUTCDate());
  return time(first.from) <= last || (panel.target.length === 1 && ahead <= last);
}

/** From the first to the last figure, and on to a target's last step when it is in force by then or its end in sight. */
function spanOfPanels(panels: readonly SharePanel[]): Span {
  const dates = panels.flatMap((p) => p.points.map((point) => point.date));
  if (dates.length === 0) return spanOf(panels.flatMap((p) => p.target.map((step) => step.from)));
  const data = spanOf([
    ...dates,
    ...panels.flatMap((p) => (p.projection?.estimates ?? []).map((estimate) => estimate.date)),
  ]);
  const ends = panels.filter((p) => inSight(p, data.to)).map((p) => time(p.target.at(-1)?.from ?? ''));
  const end = Math.max(data.to, ...ends);
  return { from: data.from, to: end > data.to ? end + (end - data.from) * 0.04 : data.to };
}

function highest(panels: readonly SharePanel[], span: Span): number {
  return Math.max(
    0.01,
    ...panels.flatMap((p) => [
      ...p.points.map(({ share }) => (share ? share.part / share.whole : 0)),
      ...stepsWithin(p.target, span).map(({ step }) => step.share),
      ...(p.projection?.estimates ?? []).map((estimate) => estimate.high),
    ]),
  );
}

function layout(panels: number, width: number): Place[] {
  const columns = Math.max(1, Math.min(panels, width >= 960 ? 3 : width >= 560 ? 2 : 1));
  const wide = (width - (columns - 1) * GAP) / columns;
  const height = HEADING + AXIS_BOTTOM + (panels === 1 ? 230 : 150);
  return Array.from({ length: panels }, (_, i) => ({
    left: (i % columns) * (wide + GAP),
    top: Math.floor(i / columns) * (height + 14),
    width: wide,
    height,
  }));
}

function at(places: readonly Place[], index: number): Place {
  const place = places[index];
  if (place === undefined) throw new RangeError(`no place for panel ${index}`);
  return place;
}
