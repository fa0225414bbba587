import type { TooltipComponentOption } from 'echarts';
import { fill, plain } from '../format';
import { echarts } from '../registry';
import type { Look, Palette } from '../palette';
import type { MapChart, MapLayout } from '../spec';
import { desk, roundScale, tooltip, type Desk, type Reading } from './common';
import type { LegendEntry } from './legend';

/** Name under which the outlines of Africa are registered, once they are loaded. */
export const OUTLINES = 'africa';

const CLASSES = 4;

/** One country of the picture: what stands in it, its figure and what is said about it. */
export interface Place {
  readonly country: string;
  readonly label: string;
  /** Null: not reported; undefined: nothing is known or deployed here. */
  readonly value: number | null | undefined;
  readonly said: readonly string[];
}

export interface Paint {
  readonly fill: string;
  readonly text: string;
  readonly hatched: boolean;
}

/** Countries in the order of the grid; those without a figure are among them. */
export function placesOf(spec: MapChart, d: Desk): Place[] {
  const named = (name: string | null, value: string): string =>
    name === null ? value : d.format.pair(name, value);
  return spec.tiles.map((tile) => {
    const areas = spec.areas.filter((area) => area.country === tile.country);
    const markers = spec.markers.filter((marker) => marker.countries.includes(tile.country));
    const all = [...areas.map((area) => ({ ...area, name: null })), ...markers];
    const value = all.map((one) => one.value).find((one) => one !== null);
    const [first] = markers;
    return {
      country: tile.country,
      label:
        first === undefined ? '' : markers.length === 1 ? first.name : `${first.name} +${markers.length - 1}`,
      value: all.length === 0 ? undefined : (value ?? null),
      said: [
        tile.name,
        ...(all.length === 0 ? [d.words['no-figure']] : []),
        ...all.map((one) => one.note ?? named(one.name, valueText(one.value, spec, d))),
      ],
    };
  });
}

export function paintOf(spec: MapChart, { value }: Place, palette: Palette): Paint {
  if (value === undefined) return { fill: palette.land, text: palette.textSecondary, hatched: false };
  if (value === null) return { fill: palette.background, text: palette.text, hatched: true };
  const at = Math.min(CLASSES - 1, Math.floor(value / stepOf(spec)));
  return {
    fill: palette.classes[at] ?? palette.women,
    text: palette.onClasses[at] ?? palette.text,
    hatched: false,
  };
}

/** Hatching, as a picture of its own: symbols know no decals. Paper knows no patterns, so there it is an outline. */
export function hatch({ notReported, background }: Palette, scale = { scaleX: 1, scaleY: 1 }) {
  const drawing =
    `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8" fill="${background}"/>` +
    `<path d="M-1 9L9 -1M-1 1L1 -1M7 9L9 7" stroke="${notReported}" stroke-width="1.2"/></svg>`;
  return {
    image: 'data:image/svg+xml,' + encodeURIComponent(drawing),
    repeat: 'repeat' as const,
    imageWidth: 8,
    imageHeight: 8,
    ...scale,
  };
}

export function mapLegend(spec: MapChart, look: Look): LegendEntry[] {
  const d = desk(spec, look);
  const step = stepOf(spec);
  const places = placesOf(spec, d);
  const known = places.some(({ value }) => typeof value === 'number');
  const missing = places.some(({ value }) => value === null);
  const classes = look.palette.classes.map((colour, i): LegendEntry => {
    const from = valueText(i * step, spec, d);
    const name =
      i === CLASSES - 1
        ? fill(d.words['class-from'], from)
        : fill(d.words['class-range'], from, valueText((i + 1) * step, spec, d));
    return { name, shape: 'block', colour, toggles: false };
  });
  return [
    ...(known ? classes : []),
    ...(missing
      ? [
          {
            name: d.words['not-reported'],
            shape: look.print ? ('outline' as const) : ('hatch' as const),
            colour: look.palette.notReported,
            toggles: false as const,
          },
        ]
      : []),
    { name: d.words['no-figure'], shape: 'block', colour: look.palette.land, toggles: false },
  ];
}

/** Only countries that have something to say are read; the reading order is that of the grid. */
export function mapReadings(spec: MapChart, look: Look): Reading[] {
  return placesOf(spec, desk(spec, look)).flatMap((place, dataIndex) =>
    place.value === undefined ? [] : [{ seriesIndex: 0, dataIndex, text: place.said.join(', '), group: 0 }],
  );
}

export function mapTooltip(spec: MapChart, d: Desk): TooltipComponentOption {
  const places = placesOf(spec, d);
  return {
    ...tooltip(d, (params) => (places[params[0]?.dataIndex ?? -1]?.said ?? []).map(plain).join('\n')),
    trigger: 'item',
  };
}

/** The layout that can be drawn: without outlines the tiles stand in. */
export function layoutOf(spec: MapChart): MapLayout {
  return spec.layout === 'MAP' && echarts.getMap(OUTLINES) !== undefined ? 'MAP' : 'TILES';
}

/** Classes of equal, round width; the last one is open. */
function stepOf(spec: MapChart): number {
  const values = [...spec.areas, ...spec.markers].map(({ value }) => value ?? 0);
  return roundScale(Math.max(...values, spec.unit === 'SHARE' ? 0.04 : CLASSES), CLASSES).interval;
}

function valueText(value: number | null, spec: MapChart, d: Desk): string {
  if (value === null) return d.words['not-reported'];
  switch (spec.unit) {
    case 'SHARE':
      return d.format.percent(value);
    case 'COUNT':
      return d.format.count(value);
    case 'MONEY':
      return d.format.money(value, spec.currency ?? '');
  }
}
