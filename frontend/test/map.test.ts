import type { MapSeriesOption, ScatterSeriesOption, TooltipComponentOption } from 'echarts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { africa } from '../atlas.mjs';
import { heightFor, legendOf, optionFor, readingsOf } from '../charts/options';
import { OUTLINES } from '../charts/options/map';
import { echarts } from '../charts/registry';
import type { MapChart } from '../charts/spec';
import { paper } from '../charts/picture';
import { mapChart, screen } from './samples';

interface Tile {
  readonly itemStyle: Record<string, unknown>;
  readonly label: { readonly formatter: string };
}

const tilesOf = (spec: MapChart, look = screen(760)): Map<string, Tile> => {
  const series = [optionFor(spec, look).series].flat()[0] as ScatterSeriesOption;
  return new Map((series.data as unknown as Tile[]).map((tile, i) => [spec.tiles[i]?.country ?? '', tile]));
};

describe('a grid of tiles', () => {
  test('gives each country the colour of its class, and names the operation there', () => {
    const tiles = tilesOf(mapChart);
    expect(tiles.get('SOM')?.itemStyle.color).toBe('#8459B6');
    expect(tiles.get('SOM')?.label.formatter).toContain('AUSSOM +1');
    expect(tiles.get('MLI')?.itemStyle.color).toBe('#E4DBF1');
  });

  test('hatches what was not reported and leaves countries without a figure plain', () => {
    const tiles = tilesOf(mapChart);
    expect(tiles.get('TCD')?.itemStyle).toMatchObject({ color: { repeat: 'repeat' } });
    expect(tiles.get('EGY')?.itemStyle).toEqual({ color: '#EEEEF1', opacity: 1 });
  });

  test('dashes the boundary that is not settled', () => {
    expect(tilesOf(mapChart).get('ESH')?.itemStyle).toMatchObject({ borderType: [3, 2] });
  });

  test('writes codes alone where tiles are narrow', () => {
    expect(tilesOf(mapChart, screen(350)).get('SOM')?.label.formatter).toBe('SOM');
  });

  test('tells every operation in a country, in plain text', () => {
    const option = optionFor(mapChart, screen(760));
    const { formatter, renderMode } = option.tooltip as TooltipComponentOption;
    const at = mapChart.tiles.findIndex((tile) => tile.country === 'SOM');
    const text = (formatter as unknown as (p: unknown) => string)({ dataIndex: at });
    expect(renderMode).toBe('richText');
    expect(text.split('\n')).toEqual(['Somalia', 'AUSSOM: 12.0 %', 'ATMIS: not reported']);
  });

  test('has a legend of classes, of what is missing and of what is unknown, with nothing to hide', () => {
    const legend = legendOf(mapChart, screen(760));
    expect(legend.map((entry) => entry.name)).toEqual([
      '0\u00a0% to 5\u00a0%',
      '5\u00a0% to 10\u00a0%',
      '10\u00a0% to 15\u00a0%',
      '15\u00a0% and more',
      'not reported',
      'no figure',
    ]);
    expect(legend.every((entry) => entry.toggles === false)).toBe(true);
  });

  test('reads only countries that have something to say', () => {
    expect(readingsOf(mapChart, screen(760)).map((reading) => reading.text.split(',')[0])).toEqual([
      'Mali',
      'Chad',
      'Somalia',
    ]);
  });

  test('prints without patterns', () => {
    expect(JSON.stringify(optionFor(mapChart, paper(500)))).not.toContain('data:image');
  });
});

describe('a map', () => {
  const asMap: MapChart = { ...mapChart, layout: 'MAP' };

  test('falls back to tiles while there are no outlines', () => {
    expect([optionFor(asMap, screen(700)).series].flat()[0]?.type).toBe('scatter');
  });

  describe('with outlines', () => {
    beforeAll(async () => {
      echarts.registerMap(OUTLINES, (await africa()) as Parameters<typeof echarts.registerMap>[1]);
    });
    afterAll(() => {
      expect(heightFor(asMap, screen(700))).toBeGreaterThan(400);
    });

    test('draws every member state, Somalia as one, and Western Sahara apart and dashed', async () => {
      const { features } = await africa();
      const series = [optionFor(asMap, screen(700)).series].flat()[0] as MapSeriesOption;
      const data = series.data as { name: string; itemStyle: Record<string, unknown> }[];
      expect(series.type).toBe('map');
      expect(features.map((f) => f.properties.name).sort()).toEqual(data.map((item) => item.name).sort());
      expect(features.filter((f) => f.properties.name === 'SOM')).toHaveLength(1);
      expect(data.find((item) => item.name === 'ESH')?.itemStyle).toMatchObject({ borderType: [3, 2] });
      expect(data.find((item) => item.name === 'ABYEI')).toBeDefined();
    });
  });
});
