/** Pixels between two lines, along an axis: they lie six apart. */
const STEP = 6 * Math.SQRT2;
const WIDTH = 2;
/** Lines end where a corner may be round. */
const INSET = 1;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Draws each pattern as the lines that it stands for: the same in every viewer, and in documents that know no patterns. */
export function hatched(svg: string): string {
  return svg
    .replace(/<path d="([^"]*)"([^>]*)><\/path>/g, (path, outline: string, attributes: string) => {
      const pattern = / fill="url\(#([^)]*)\)"/.exec(attributes)?.[1];
      if (pattern === undefined) return path;
      const lines = diagonals(boxOf(outline));
      const transform = / transform="[^"]*"/.exec(attributes)?.[0] ?? '';
      return lines === ''
        ? ''
        : `<path d="${lines}"${transform} fill="none" stroke="${colourOf(svg, pattern)}" stroke-width="${WIDTH}"></path>`;
    })
    .replace(/<pattern[\s\S]*?<\/pattern>\n?/g, '');
}

function colourOf(svg: string, pattern: string): string {
  return new RegExp(`id="${pattern}"[\\s\\S]*?fill="(#[0-9A-Fa-f]{6})"`).exec(svg)?.[1] ?? '#000000';
}

/** Of corners alone: bars are rectangles. */
function boxOf(outline: string): Box {
  const xs: number[] = [];
  const ys: number[] = [];
  let x = 0;
  let y = 0;
  for (const [, command, text] of outline.matchAll(/([MLlA])([^MLlAZ]*)/g)) {
    const numbers = (text ?? '').match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
    const [atX = 0, atY = 0] = numbers.slice(-2);
    x = command === 'l' ? x + atX : atX;
    y = command === 'l' ? y + atY : atY;
    xs.push(x);
    ys.push(y);
  }
  return {
    left: Math.min(...xs) + INSET,
    top: Math.min(...ys) + INSET,
    right: Math.max(...xs) - INSET,
    bottom: Math.max(...ys) - INSET,
  };
}

/** Lines that rise to the right, each as far as the box reaches. */
function diagonals({ left, top, right, bottom }: Box): string {
  const lines: string[] = [];
  if (right <= left || bottom <= top) return '';
  for (let sum = Math.ceil((left + top) / STEP) * STEP; sum < right + bottom; sum += STEP) {
    const from = Math.max(left, sum - bottom);
    const to = Math.min(right, sum - top);
    if (to > from) lines.push(`M${round(from)} ${round(sum - from)}L${round(to)} ${round(sum - to)}`);
  }
  return lines.join('');
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
