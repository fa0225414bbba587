import type { ChartFrame, IsoDate, Words } from './spec';

const NBSP = '\u00a0';

/** Where a language alone would be that of another region, or of other digits. */
const TAGS: Readonly<Record<string, string>> = { en: 'en-GB', pt: 'pt-PT', ar: 'ar-u-nu-latn' };

/** Figures and dates as `org.mizani.ui.texts.Formats` writes them. */
export interface Formats {
  readonly count: (people: number) => string;
  readonly share: (part: number, whole: number) => string;
  readonly percent: (fraction: number, digits?: number) => string;
  readonly fixedPercent: (fraction: number, digits: number) => string;
  readonly signed: (value: number, digits: number) => string;
  readonly amount: (exact: number) => string;
  readonly money: (amount: number, currency: string) => string;
  readonly shortAmount: (amount: number) => string;
  readonly day: (time: number) => string;
  readonly month: (time: number) => string;
  readonly year: (time: number) => string;
  /** What something is called and what it is: `Received: 12`. */
  readonly pair: (label: string, value: string) => string;
}

export function formats(frame: ChartFrame, words: Words): Formats {
  const lang = TAGS[frame.lang] ?? frame.lang;
  const number = (value: number, fewest: number, most: number): string =>
    new Intl.NumberFormat(lang, { minimumFractionDigits: fewest, maximumFractionDigits: most })
      .format(value)
      .replace('-', '\u2212');
  const date = (options: Intl.DateTimeFormatOptions): ((time: number) => string) => {
    const format = new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' });
    return (time) => format.format(time);
  };
  const shortAmount = (amount: number): string => {
    const size = Math.abs(amount);
    if (size >= 1e9) return fill(words.billion, number(amount / 1e9, 0, 2));
    if (size >= 1e6) return fill(words.million, number(amount / 1e6, 0, 1));
    return number(amount, 0, 0);
  };
  return {
    count: (people) => number(people, 0, 0),
    share: (part, whole) => number((100 * part) / whole, 1, 1) + NBSP + '%',
    percent: (fraction, digits = 1) => number(100 * fraction, 0, digits) + NBSP + '%',
    fixedPercent: (fraction, digits) => number(100 * fraction, digits, digits) + NBSP + '%',
    signed: (value, digits) => (value > 0 ? '+' : '') + number(value, digits, digits),
    amount: (exact) => number(exact, 0, 4),
    money: (amount, currency) => currency + NBSP + shortAmount(amount),
    shortAmount,
    day: date({ dateStyle: 'long' }),
    month: date({ month: 'short', year: 'numeric' }),
    year: date({ year: 'numeric' }),
    pair: (label, value) => fill(words['label-value'], label, value),
  };
}

/** Puts values into the places `{0}`, `{1}` of a word. */
export function fill(pattern: string, ...values: string[]): string {
  return pattern.replace(/\{(\d)\}/g, (_, index: string) => values[Number(index)] ?? '');
}

export function time(date: IsoDate): number {
  return Date.parse(date + 'T00:00:00Z');
}

/** Foreign text for rich-text labels: markup characters lose their meaning, line breaks become blanks. */
export function plain(text: string): string {
  return text
    .replace(/[ \t\r\n\f\v\u2028\u2029]+/g, ' ')
    .replaceAll('{', '(')
    .replaceAll('}', ')')
    .replaceAll('|', '\u2223');
}
