import type { EChartsOption } from 'echarts';
import { plain } from '../format';
import { fontFamily, type Look } from '../palette';
import type { MapChart } from '../spec';
import { base, desk, STILL } from './common';
import { hatch, mapTooltip, OUTLINES, paintOf, placesOf } from './map';

const WIDEST = 620;
/** Height of Africa against its width, both in degrees: 72.1 and 83.1. */
const SHAPE = 0.868;

export function outlinesHeight(look: Look): number {
  return Math.round(Math.min(look.width, WIDEST) * SHAPE) + 8;
}

/** Countries by their outlines; boundaries that are not settled are dashed. */
export function outlinesOption(spec: MapChart, look: Look): EChartsOption {
  const d = desk(spec, look);
  const { palette } = look;
  const places = placesOf(spec, d);
  const width = Math.min(look.width, WIDEST);
  return {
    ...base(d),
    tooltip: mapTooltip(spec, d),
    series: [
      {
        type: 'map',
        map: OUTLINES,
        roam: false,
        selectedMode: false,
        left: 0,
        top: 4,
        width,
        height: width * SHAPE,
        aspectScale: 1,
        cursor: 'default',
        itemStyle: { areaColor: palette.land, borderColor: palette.axisLine, borderWidth: 0.6 },
        label: { show: false },
        labelLayout: { hideOverlap: true },
        ...STILL,
        data: [
          ...spec.tiles.map((tile, i) => {
            const place = places[i];
            const paint = place === undefined ? undefined : paintOf(spec, place, palette);
            return {
              name: tile.country,
              value: place?.value ?? Number.NaN,
              itemStyle: {
                areaColor: (paint?.hatched === true ? hatch(palette) : paint?.fill) ?? palette.land,
                ...(tile.dashed ? { borderType: [3, 2] as number[], borderWidth: 1.2 } : {}),
              },
              label: {
                show: width > 420 && (place?.label ?? '') !== '',
                formatter: plain(place?.label ?? ''),
                color: paint?.text ?? palette.text,
                backgroundColor: (paint?.hatched === true ? palette.background : paint?.fill) ?? palette.land,
                padding: [1, 3] as [number, number],
                borderRadius: 3,
                fontFamily: fontFamily(look),
                fontSize: 11,
                textBorderWidth: 0,
              },
            };
          }),
          {
            name: 'ABYEI',
            itemStyle: { areaColor: palette.axisLine, borderType: [2, 2] as number[] },
            label: {
              show: true,
              formatter: 'Abyei',
              color: palette.text,
              backgroundColor: palette.background,
              padding: [1, 3],
              borderRadius: 3,
              fontFamily: fontFamily(look),
              fontSize: 10,
              textBorderWidth: 0,
            },
          },
        ],
      },
    ],
  };
}
