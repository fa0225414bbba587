import type { EChartsOption, ScatterSeriesOption } from 'echarts';
import { plain } from '../format';
import { fontFamily, type Look } from '../palette';
import type { MapChart } from '../spec';
import { base, desk, type Desk } from './common';
import { legendHeight } from './legend';
import { hatch, mapLegend, mapTooltip, paintOf, placesOf, type Place } from './map';

const COLUMNS = 11;
const ROWS = 8;
const WIDEST = 760;
const LOWEST = 34;
const TALLEST = 54;
const GAP = 3;
/** Below this width of a tile, an operation's name no longer fits. */
const NAMED = 58;

export function tilesHeight(spec: MapChart, look: Look): number {
  return Math.round(ROWS * tileOf(look).height + legendHeight(mapLegend(spec, look), look)) + 4;
}

/** Equal tiles, in which small states count as much as large ones. */
export function tilesOption(spec: MapChart, look: Look): EChartsOption {
  const d = desk(spec, look);
  const tile = tileOf(look);
  const hidden = { type: 'value' as const, show: false };
  return {
    ...base(d),
    grid: { left: 0, top: 0, width: COLUMNS * tile.width, height: ROWS * tile.height },
    xAxis: { ...hidden, min: -0.5, max: COLUMNS - 0.5 },
    yAxis: { ...hidden, min: -0.5, max: ROWS - 0.5, inverse: true },
    tooltip: mapTooltip(spec, d),
    series: [tiles(spec, d)],
    ...(look.print ? { title: printedLegend(spec, d) } : {}),
  };
}

function tiles(spec: MapChart, d: Desk): ScatterSeriesOption {
  const { look } = d;
  const tile = tileOf(look);
  const places = placesOf(spec, d);
  // A symbol is drawn two units wide and high, then stretched; its filling must not be.
  const unscaled = { scaleX: 2 / (tile.width - GAP), scaleY: 2 / (tile.height - GAP) };
  return {
    type: 'scatter',
    symbol: 'roundRect',
    symbolSize: [tile.width - GAP, tile.height - GAP],
    cursor: 'default',
    clip: false,
    emphasis: { disabled: true },
    data: spec.tiles.map((at, i) => {
      const place = places[i];
      if (place === undefined) return [];
      const paint = paintOf(spec, place, look.palette);
      return {
        value: [at.column, at.row],
        itemStyle: {
          color: paint.hatched && !look.print ? hatch(look.palette, unscaled) : paint.fill,
          opacity: 1,
          ...(at.dashed || paint.hatched
            ? {
                borderColor: paint.hatched ? look.palette.notReported : look.palette.axisLine,
                borderWidth: 1,
                borderType: at.dashed ? ([3, 2] as number[]) : ('solid' as const),
              }
            : {}),
        },
        label: {
          formatter: labelOf(place, tile.width),
          color: paint.text,
          ...(paint.hatched ? { backgroundColor: look.palette.background, padding: [1, 2] } : {}),
        },
      };
    }),
    label: {
      show: true,
      fontFamily: fontFamily(look),
      fontSize: tile.width < 40 ? 9 : 11,
      lineHeight: 14,
      textBorderWidth: 0,
      rich: { name: { fontSize: 10, fontWeight: 'bold', lineHeight: 13, fontFamily: fontFamily(look) } },
    },
  };
}

function labelOf(place: Place, width: number): string {
  if (place.label === '' || width < NAMED) return place.country;
  const name = plain(place.label);
  const fits = Math.floor(width / 6.6);
  return `${place.country}\n{name|${name.length > fits ? name.slice(0, fits - 1) + '\u2026' : name}}`;
}

/** The classes in words, as no series bears their names. */
function printedLegend(spec: MapChart, d: Desk) {
  const entries = mapLegend(spec, d.look);
  const rich = Object.fromEntries(
    entries.map(({ colour, shape }, i) => [
      `c${i}`,
      {
        backgroundColor: shape === 'block' ? colour : '#FFFFFF',
        borderColor: shape === 'block' ? colour : d.look.palette.notReported,
        borderWidth: 1,
        width: 18,
        height: 10,
      },
    ]),
  );
  return {
    text: entries.map(({ name }, i) => `{c${i}| } ${plain(name)}`).join('    '),
    left: 0,
    bottom: 4,
    padding: 0,
    textStyle: {
      fontSize: 12,
      fontWeight: 'normal' as const,
      fontFamily: fontFamily(d.look),
      color: d.look.palette.text,
      rich,
    },
  };
}

function tileOf(look: Look): { readonly width: number; readonly height: number } {
  const width = Math.min(look.width, WIDEST) / COLUMNS;
  return { width, height: Math.min(TALLEST, Math.max(LOWEST, width * 0.75)) };
}
