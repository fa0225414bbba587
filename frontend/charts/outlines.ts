import { OUTLINES } from './options/map';
import { echarts } from './registry';
import type { MapChart } from './spec';

/** Served beside this module; the operator may replace it. */
const ADDRESS = new URL('africa.json', import.meta.url);

/** GeoJSON, with the operator's own disclaimer by language where there is one. */
interface Outlines {
  readonly disclaimer?: Readonly<Record<string, string>>;
}

let loading: Promise<boolean> | undefined;
let loaded: Outlines = {};

/** Loads the outlines of the countries when a map is first asked for. @returns whether a map can be drawn */
export function loadOutlines(): Promise<boolean> {
  loading ??= fetch(ADDRESS)
    .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(answer.statusText))))
    .then((outlines: Outlines) => {
      echarts.registerMap(OUTLINES, outlines as unknown as Parameters<typeof echarts.registerMap>[1]);
      loaded = outlines;
      return true;
    })
    .catch(() => {
      loading = undefined;
      return false;
    });
  return loading;
}

/** What is said about boundaries and names, in the language of the chart. */
export function disclaimerOf(spec: MapChart): string {
  return loaded.disclaimer?.[spec.frame.lang] ?? loaded.disclaimer?.en ?? spec.words['map-disclaimer'];
}
