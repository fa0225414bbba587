/** What a chart means, as `org.mizani.charts.ChartSpec` writes it. All texts are translated already. */
export type ChartSpec =
  | ShareChart
  | ShareBarsChart
  | ChangeChart
  | MoneyChart
  | WaterfallChart
  | ReceiptsChart
  | WaitingChart
  | FunnelChart
  | StrengthChart
  | SuccessionChart
  | MapChart
  | ClaimRangeChart
  | BalanceChart
  | SparklineChart;

export interface ChartFrame {
  readonly title: string;
  readonly subtitle: string | null;
  readonly source: string;
  readonly asOf: string;
  readonly description: string;
  readonly lang: string;
  /** Drawn over the chart wherever it goes: what it shows is no fact. */
  readonly watermark?: string | null;
}

/** Keys of `ChartWords.java`. */
export type Word =
  | 'women-share'
  | 'of-people'
  | 'target'
  | 'target-verified'
  | 'target-interpolated'
  | 'target-unverified'
  | 'target-chosen'
  | 'small-number'
  | 'not-reported'
  | 'requirement'
  | 'received'
  | 'committed-only'
  | 'pledged-only'
  | 'shortfall'
  | 'short-of'
  | 'no-shortfall'
  | 'surplus'
  | 'monthly-need'
  | 'run-out'
  | 'still-waiting'
  | 'half-paid'
  | 'paid-of'
  | 'days'
  | 'strength'
  | 'ceiling'
  | 'million'
  | 'billion'
  | 'menu'
  | 'copy-link'
  | 'link-copied'
  | 'save-png'
  | 'save-svg'
  | 'keys'
  | 'change-share'
  | 'change-within'
  | 'change-mix'
  | 'change-fall'
  | 'points'
  | 'projection'
  | 'projection-band'
  | 'projection-method'
  | 'begins'
  | 'legend'
  | 'save-csv'
  | 'save-xlsx'
  | 'saved'
  | 'label-value'
  | 'layout'
  | 'layout-tiles'
  | 'layout-map'
  | 'no-figure'
  | 'class-range'
  | 'class-from'
  | 'map-disclaimer'
  | 'map-unavailable'
  | 'claim-counts'
  | 'claim-other'
  | 'claim-range'
  | 'status-met'
  | 'status-below'
  | 'status-none'
  | 'target-met-from'
  | 'fully-covered'
  | 'women-and-men';

export type Words = Readonly<Record<Word, string>>;

interface Spec {
  readonly frame: ChartFrame;
  readonly words: Words;
}

/** ISO date, for example `2026-06-30`. */
export type IsoDate = string;

/** Women (`part`) among the people counted (`whole`, above 0); null: not reported. */
export interface SharePoint {
  readonly date: IsoDate;
  readonly share: { readonly part: number; readonly whole: number } | null;
}

export type TargetStatus = 'VERIFIED' | 'INTERPOLATED' | 'UNVERIFIED' | 'CHOSEN';

export interface TargetStep {
  readonly from: IsoDate;
  readonly share: number;
  readonly status: TargetStatus;
  readonly label: string;
}

export interface SharePanel {
  readonly name: string;
  readonly points: readonly SharePoint[];
  readonly target: readonly TargetStep[];
  readonly projection: ShareProjection | null;
}

/** Fractions of one; `low` and `high` are the ends of the uncertainty band. */
export interface Estimate {
  readonly date: IsoDate;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

export interface ShareProjection {
  readonly method: string;
  /** 0 for what follows from assumptions alone. */
  readonly restsOn: number;
  readonly estimates: readonly Estimate[];
}

export interface ShareChart extends Spec {
  readonly type: 'share';
  readonly panels: readonly SharePanel[];
}

export interface ShareBar {
  readonly label: string;
  readonly share: { readonly part: number; readonly whole: number } | null;
  readonly target: number | null;
  readonly targetLabel: string | null;
  readonly status: string;
}

export interface ShareBarsChart extends Spec {
  readonly type: 'share-bars';
  readonly bars: readonly ShareBar[];
}

export type ChangeKind = 'SHARE' | 'WITHIN' | 'MIX';

/** Fractions of one: a share, or the points that a part adds, which may be negative. */
export interface ChangeStep {
  readonly label: string;
  readonly kind: ChangeKind;
  readonly value: number;
}

/** The first share and all parts make the last share. */
export interface ChangeChart extends Spec {
  readonly type: 'change';
  readonly decimals: number;
  readonly steps: readonly ChangeStep[];
}

export interface MoneyBar {
  readonly label: string;
  readonly requirement: number | null;
  readonly received: number | null;
  readonly committedOnly: number | null;
  readonly pledgedOnly: number | null;
  readonly shortfall: number | null;
}

export interface MoneyChart extends Spec {
  readonly type: 'money';
  readonly basis: string;
  readonly currency: string;
  readonly bars: readonly MoneyBar[];
}

export type StepKind = 'NEED' | 'SOURCE' | 'PROMISE' | 'MISSING' | 'SURPLUS';

export interface WaterfallStep {
  readonly label: string;
  readonly kind: StepKind;
  readonly amount: number;
}

/** Requirement + surplus = sources + missing. */
export interface WaterfallChart extends Spec {
  readonly type: 'waterfall';
  readonly basis: string;
  readonly currency: string;
  readonly steps: readonly WaterfallStep[];
}

export interface ReceiptsMonth {
  readonly from: IsoDate;
  readonly received: number | null;
}

export interface ReceiptsChart extends Spec {
  readonly type: 'receipts';
  readonly currency: string;
  readonly months: readonly ReceiptsMonth[];
  readonly monthlyNeed: number | null;
  readonly runOutOn: IsoDate | null;
}

/** Pledges paid on a day after they were made; `waiting` is the share that waits still after it. */
export interface WaitingStep {
  readonly days: number;
  readonly atRisk: number;
  readonly paid: number;
  readonly waiting: number;
}

export interface WaitingChart extends Spec {
  readonly type: 'waiting';
  readonly steps: readonly WaitingStep[];
  /** The longest time that a pledge was watched. */
  readonly until: number;
  readonly median: number | null;
}

export type FunnelKind = 'PLEDGED' | 'COMMITTED' | 'RECEIVED';

/** Each stage contains the next; `ofFirst` is its fraction of the first. */
export interface FunnelStage {
  readonly label: string;
  readonly kind: FunnelKind;
  readonly amount: number | null;
  readonly ofFirst: number | null;
}

export interface FunnelChart extends Spec {
  readonly type: 'funnel';
  readonly currency: string;
  readonly stages: readonly FunnelStage[];
}

export interface StrengthPoint {
  readonly date: IsoDate;
  readonly people: number | null;
}

export interface CeilingStep {
  readonly from: IsoDate;
  readonly people: number | null;
  readonly label: string;
}

export interface StrengthChart extends Spec {
  readonly type: 'strength';
  readonly points: readonly StrengthPoint[];
  readonly ceiling: readonly CeilingStep[];
}

export interface SparklineChart extends Spec {
  readonly type: 'sparkline';
  readonly points: readonly SharePoint[];
  readonly target: number | null;
}

/** One operation of a succession; unknown days are null. */
export interface SuccessionLeg {
  readonly name: string;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly points: readonly StrengthPoint[];
  readonly ceiling: readonly CeilingStep[];
}

export interface SuccessionChart extends Spec {
  readonly type: 'succession';
  readonly legs: readonly SuccessionLeg[];
}

export type MapUnit = 'SHARE' | 'COUNT' | 'MONEY';
export type MapLayout = 'TILES' | 'MAP';

/** A country with a figure; null: not reported. */
export interface MapArea {
  readonly country: string;
  readonly name: string;
  readonly value: number | null;
  readonly note: string | null;
}

/** An operation with a figure, shown in the countries it is deployed to. */
export interface MapMarker {
  readonly name: string;
  readonly countries: readonly string[];
  readonly value: number | null;
  readonly note: string | null;
}

export interface MapTile {
  readonly country: string;
  readonly name: string;
  readonly column: number;
  readonly row: number;
  readonly dashed: boolean;
}

export interface MapChart extends Spec {
  readonly type: 'map';
  readonly measure: string;
  readonly unit: MapUnit;
  readonly currency: string | null;
  readonly layout: MapLayout;
  readonly areas: readonly MapArea[];
  readonly markers: readonly MapMarker[];
  readonly tiles: readonly MapTile[];
}

/** One source's claim about an amount. */
export interface ClaimMark {
  readonly source: string;
  readonly amount: number;
  readonly counts: boolean;
}

/** A fact about which sources disagree; marks from the lowest to the highest amount. */
export interface ClaimRange {
  readonly label: string;
  readonly marks: readonly ClaimMark[];
}

export interface ClaimRangeChart extends Spec {
  readonly type: 'claim-range';
  readonly currency: string;
  readonly ranges: readonly ClaimRange[];
}

export type BalanceStatus = 'MET' | 'BELOW' | 'NONE';

/** Fractions of one; `distance` is the share of women less its target, `people` are women and men. */
export interface BalanceMark {
  readonly label: string;
  readonly distance: number;
  readonly coverage: number;
  readonly people: number;
  readonly status: BalanceStatus;
  readonly says: string;
}

/** How near the share of women comes to its target, beside how far the need is covered. */
export interface BalanceChart extends Spec {
  readonly type: 'balance';
  readonly distanceName: string;
  readonly coverageName: string;
  readonly marks: readonly BalanceMark[];
}
