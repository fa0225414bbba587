import { readFileSync } from 'node:fs';
import type {
  BalanceChart,
  ChangeChart,
  ChartFrame,
  ClaimRangeChart,
  MapChart,
  MapTile,
  MoneyChart,
  ShareBarsChart,
  ShareChart,
  SharePoint,
  SparklineChart,
  StrengthChart,
  SuccessionChart,
  Words,
} from '../charts/spec';
import { DARK, LIGHT, type Look } from '../charts/palette';

/** The words as the server sends them: from the product's own translations. */
export function words(lang: 'en' | 'fr' = 'en'): Words {
  const file = lang === 'en' ? 'translations.properties' : 'translations_fr.properties';
  const text = readFileSync(new URL(`../../src/main/resources/vaadin-i18n/${file}`, import.meta.url), 'utf8');
  const lines = text.split('\n').filter((line) => line.startsWith('chart.'));
  return Object.fromEntries(
    lines.map((line) => [line.slice('chart.'.length, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  ) as Words;
}

export const frame: ChartFrame = {
  title: 'Share of women by component, per cent of people whose sex was reported, UNAMID',
  subtitle: 'Benchmark: UN Uniformed Gender Parity Strategy 2018-2028; not binding on AU-led operations',
  source: 'Source: UN DPO, monthly personnel by gender',
  asOf: 'As of 31 December 2024',
  description: 'Women were 5.5 % of troops on 31 December 2024, against a target of 11 %.',
  lang: 'en',
};

const monthEnd = (year: number, month: number): string =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

export function months(
  from: number,
  to: number,
  share: (index: number) => SharePoint['share'],
): SharePoint[] {
  return Array.from({ length: (to - from + 1) * 12 }, (_, i) => ({
    date: monthEnd(from + Math.floor(i / 12), (i % 12) + 1),
    share: share(i),
  }));
}

const annual = (from: number, shares: number[], verified: number[], unverified: number[]) =>
  shares.map((share, i) => {
    const year = from + i;
    const status = verified.includes(year)
      ? ('VERIFIED' as const)
      : unverified.includes(year)
        ? ('UNVERIFIED' as const)
        : ('INTERPOLATED' as const);
    return { from: `${year}-01-01`, share, status, label: 'UGPS' };
  });

export const troops = {
  name: 'Military troops',
  points: months(2019, 2024, (i) =>
    i > 29 && i < 38 ? null : { part: Math.round(520 + i * 5 + 20 * Math.sin(i)), whole: 13000 - i * 30 },
  ),
  target: annual(
    2018,
    [0.05, 0.06, 0.07, 0.08, 0.09, 0.1, 0.11, 0.12, 0.13, 0.14, 0.15],
    [2021, 2028],
    [2018, 2019, 2020],
  ),
  projection: null,
};

export const shareChart: ShareChart = {
  type: 'share',
  frame,
  words: words(),
  panels: [
    troops,
    {
      name: 'Military observers and staff officers',
      points: months(2019, 2024, (i) => ({ part: 60 + i, whole: 400 })),
      target: annual(
        2018,
        [0.15, 0.16, 0.17, 0.18, 0.19, 0.2, 0.21, 0.22, 0.23, 0.24, 0.25],
        [2021, 2028],
        [2018, 2019, 2020],
      ),
      projection: null,
    },
    {
      name: 'Formed police units',
      points: months(2019, 2024, (i) => (i % 9 === 4 ? null : { part: 180 + i, whole: 2100 })),
      target: annual(2022, [0.12, 0.133, 0.147, 0.16, 0.173, 0.187, 0.2], [2022, 2028], []),
      projection: null,
    },
    {
      name: 'Individual police officers',
      points: months(2019, 2024, (i) => (i > 60 ? { part: 4, whole: 15 } : { part: 200 + i, whole: 900 })),
      target: annual(2028, [0.3], [2028], []),
      projection: null,
    },
    { name: 'Justice and corrections', points: months(2019, 2024, () => null), target: [], projection: null },
  ],
};

export const shareBarsChart: ShareBarsChart = {
  type: 'share-bars',
  frame: { ...frame, title: 'Share of women by component, all operations, against the UGPS target' },
  words: words(),
  bars: [
    {
      label: 'Troops',
      share: { part: 693, whole: 20_516 },
      target: 0.15,
      targetLabel: 'UGPS 2028, verified',
      status: 'below the target',
    },
    {
      label: 'Individual police officers',
      share: { part: 3, whole: 15 },
      target: null,
      targetLabel: null,
      status: 'no target applies',
    },
    {
      label: 'Formed police units',
      share: null,
      target: 0.2,
      targetLabel: 'UGPS 2028, verified',
      status: 'women and men not reported',
    },
  ],
};

export const changeChart: ChangeChart = {
  type: 'change',
  frame: { ...frame, title: 'Change of the share of women, UNAMID' },
  words: words(),
  decimals: 4,
  steps: [
    { label: 'Share on 30 November 2009', kind: 'SHARE', value: 0.0386 },
    { label: 'Rwanda, own share', kind: 'WITHIN', value: 0.0123 },
    { label: 'Nigeria, own share', kind: 'WITHIN', value: -0.0011 },
    { label: 'Mix of contributors', kind: 'MIX', value: 0.0055 },
    { label: 'Share on 31 December 2013', kind: 'SHARE', value: 0.0553 },
  ],
};

export const moneyChart: MoneyChart = {
  type: 'money',
  frame: {
    ...frame,
    title:
      'Requirement against money received, committed and pledged, USD, mission budget, on the basis received',
    subtitle: 'Pledges are not money: a pledge counts only on the basis “pledged”',
    description: 'AUSSOM: USD 149.8m short of USD 166.5m.',
  },
  words: words(),
  basis: 'on the basis received',
  currency: 'USD',
  bars: [
    {
      label: 'AUSSOM, July 2025 to June 2026',
      requirement: 166_500_000,
      received: 16_700_000,
      committedOnly: 20_000_000,
      pledgedOnly: 31_000_000,
      shortfall: 149_800_000,
    },
    {
      label: 'AMIS, 2005',
      requirement: 465_000_000,
      received: 330_000_000,
      committedOnly: 40_000_000,
      pledgedOnly: 25_000_000,
      shortfall: 135_000_000,
    },
    {
      label: 'AMISOM, 2009',
      requirement: 100_000_000,
      received: 120_000_000,
      committedOnly: 0,
      pledgedOnly: null,
      shortfall: 0,
    },
    {
      label: 'MNJTF, 2015',
      requirement: 700_000_000,
      received: null,
      committedOnly: null,
      pledgedOnly: 250_000_000,
      shortfall: null,
    },
    {
      label: 'EACRF, 2023',
      requirement: null,
      received: 9_000_000,
      committedOnly: null,
      pledgedOnly: null,
      shortfall: null,
    },
  ],
};

export const strengthChart: StrengthChart = {
  type: 'strength',
  frame: {
    ...frame,
    title: 'Uniformed people deployed against the authorised ceiling, ATMIS',
    subtitle: null,
    description: 'On 30 September 2024 12,500 people were deployed; the ceiling was 12,626.',
  },
  words: words(),
  points: months(2022, 2024, () => null)
    .slice(3)
    .map((p, i) => ({ date: p.date, people: i > 11 && i < 16 ? null : Math.round(19_400 - i * 210) })),
  ceiling: [
    { from: '2022-04-01', people: 19_626, label: 'S/RES/2628' },
    { from: '2023-07-01', people: 17_626, label: 'S/RES/2670' },
    { from: '2024-01-01', people: 14_626, label: 'S/RES/2710' },
    { from: '2024-07-01', people: 12_626, label: 'S/RES/2748' },
  ],
};

export const successionChart: SuccessionChart = {
  type: 'succession',
  frame: strengthChart.frame,
  words: words(),
  legs: [
    {
      name: 'ATMIS',
      from: '2022-04-01',
      to: '2024-12-31',
      points: strengthChart.points,
      ceiling: strengthChart.ceiling,
    },
    {
      name: 'AUSSOM',
      from: '2025-01-01',
      to: null,
      points: months(2025, 2025, () => null).map(({ date }) => ({ date, people: 11_500 })),
      ceiling: [{ from: '2025-01-01', people: 12_626, label: 'S/RES/2767' }],
    },
  ],
};

const tile = (country: string, name: string, column: number, row: number): MapTile => ({
  country,
  name,
  column,
  row,
  dashed: country === 'ESH',
});

/** All tiles of the product's own grid; only countries that tests ask for have names here. */
const tiles = readFileSync(new URL('../../data-import/codes/map-tiles.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))
  .map(([country = '', column, row]) =>
    tile(
      country,
      { SOM: 'Somalia', MLI: 'Mali', TCD: 'Chad' }[country] ?? country,
      Number(column),
      Number(row),
    ),
  );

export const mapChart: MapChart = {
  type: 'map',
  frame,
  words: words(),
  measure: 'Women among troops',
  unit: 'SHARE',
  currency: null,
  layout: 'TILES',
  areas: [],
  markers: [
    { name: 'AUSSOM', countries: ['SOM'], value: 0.12, note: 'AUSSOM: 12.0 %' },
    { name: 'ATMIS', countries: ['SOM'], value: null, note: 'ATMIS: not reported' },
    { name: 'MINUSMA', countries: ['MLI'], value: 0.01, note: null },
    { name: 'MNJTF', countries: ['TCD'], value: null, note: null },
  ],
  tiles,
};

export const sparkline: SparklineChart = {
  type: 'sparkline',
  frame,
  words: words(),
  points: troops.points,
  target: 0.11,
};

export const screen = (width: number, dark = false): Look => ({
  palette: dark ? DARK : LIGHT,
  width,
  print: false,
  animation: false,
});

export const claimRangeChart: ClaimRangeChart = {
  type: 'claim-range',
  frame: { ...frame, title: 'Arrears on which sources disagree, scope: stipends only, USD' },
  words: words(),
  currency: 'USD',
  ranges: [
    {
      label: 'ATMIS, 31 December 2024',
      marks: [
        { source: 'Press of 2025', amount: 83_250_000, counts: false },
        { source: 'Other press', amount: 92_000_000, counts: false },
        { source: 'A third paper', amount: 93_900_000, counts: false },
        { source: 'African Union', amount: 96_000_000, counts: true },
      ],
    },
    {
      label: 'AMISOM {2015}',
      marks: [
        { source: 'one', amount: 90_000_000, counts: true },
        { source: 'another', amount: 91_000_000, counts: false },
      ],
    },
  ],
};

export const balanceChart: BalanceChart = {
  type: 'balance',
  frame: { ...frame, title: 'Distance to the target and coverage, scope: mission budget, basis: received' },
  words: words(),
  distanceName: 'Distance to the target, percentage points',
  coverageName: 'Coverage, basis: received, mission budget',
  marks: [
    {
      label: 'AUSSOM',
      distance: -0.046,
      coverage: 0.1003,
      people: 11_000,
      status: 'BELOW',
      says: 'below the UGPS benchmark',
    },
    { label: 'SAMIM', distance: -0.08, coverage: 0.528, people: 1_900, status: 'NONE', says: 'no woman' },
    { label: 'MNJTF', distance: 0.01, coverage: 1.2, people: 8_700, status: 'MET', says: 'benchmark met' },
    { label: 'EACRF', distance: -0.02, coverage: 0.71, people: 900, status: 'BELOW', says: 'below' },
  ],
};
