import type { IsoDate } from '../spec';
import { time } from '../format';

const DAY = 86_400_000;

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A step as drawn: it holds from `at` until the next step. */
export interface DrawnStep<S> {
  readonly at: number;
  readonly step: S;
}

/** The span of all dates; a single date gets half a year on each side. Without dates any span will do. */
export function spanOf(dates: readonly IsoDate[]): Span {
  if (dates.length === 0) return { from: 0, to: 366 * DAY };
  const times = dates.map(time);
  const from = Math.min(...times);
  const to = Math.max(...times);
  return from === to ? { from: from - 183 * DAY, to: to + 183 * DAY } : { from, to };
}

/** The steps in force within the span, the first one moved to where the span begins. */
export function stepsWithin<S extends { readonly from: IsoDate }>(
  steps: readonly S[],
  span: Span,
): DrawnStep<S>[] {
  return steps
    .map((step, index) => ({ step, begin: time(step.from), next: steps[index + 1] }))
    .filter(({ begin, next }) => begin <= span.to && (next === undefined || time(next.from) > span.from))
    .map(({ step, begin }) => ({ step, at: Math.max(begin, span.from) }));
}

/** The step in force at a moment. */
export function stepAt<S extends { readonly from: IsoDate }>(
  steps: readonly S[],
  moment: number,
): S | undefined {
  return steps.filter((step) => time(step.from) <= moment).at(-1);
}

const YEAR_LABEL = 48;
const MONTH_LABEL = 80;

/** Round dates for axis labels that fit on an axis of that width; years alone from three years on. */
export function ticks(span: Span, width: number): { readonly at: number[]; readonly yearly: boolean } {
  const steps = span.to - span.from > 3 * 366 * DAY ? [12, 24, 60, 120] : [1, 2, 3, 6, 12];
  for (const months of steps) {
    const at = everyMonths(span, months);
    const yearly = months >= 12;
    if (at.length <= Math.max(2, width / (yearly ? YEAR_LABEL : MONTH_LABEL))) return { at, yearly };
  }
  return { at: [span.from, span.to], yearly: true };
}

function everyMonths(span: Span, months: number): number[] {
  const first = new Date(span.from);
  const start = Math.floor((first.getUTCFullYear() * 12 + first.getUTCMonth()) / months) * months;
  const result: number[] = [];
  for (let month = start; ; month += months) {
    const at = Date.UTC(Math.floor(month / 12), month % 12, 1);
    if (at > span.to) return result;
    if (at >= span.from) result.push(at);
  }
}

/** Where nothing was reported: from the report before to the report after. */
export function gaps<P extends { readonly date: IsoDate }>(
  points: readonly P[],
  missing: (point: P) => boolean,
): Span[] {
  const result: Span[] = [];
  for (let i = 0; i < points.length; i++) {
    const first = points[i];
    if (first === undefined || !missing(first)) continue;
    const before = points[i - 1];
    let last = first;
    for (let next = points[i + 1]; next !== undefined && missing(next); next = points[i + 1]) {
      last = next;
      i++;
    }
    const after = points[i + 1];
    result.push({ from: time((before ?? first).date), to: time((after ?? last).date) });
  }
  return result.filter((gap) => gap.to > gap.from);
}

/** The index of the point nearest to a moment, -1 when there is none. */
export function nearest(points: readonly { readonly date: IsoDate }[], moment: number): number {
  let best = -1;
  let distance = Infinity;
  points.forEach((point, index) => {
    const far = Math.abs(time(point.date) - moment);
    if (far < distance) {
      best = index;
      distance = far;
    }
  });
  return best;
}
