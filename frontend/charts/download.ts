import { heightFor } from './options';
import { disclaimerOf } from './outlines';
import { escape, paper, picture } from './picture';
import { textWidth } from './measure';
import { fontFamily } from './palette';
import type { ChartSpec } from './spec';

const MARGIN = 24;
const LINE = 22;

/** The chart with its title and source drawn in, so that it can travel alone. */
export function poster(spec: ChartSpec, width = 960): { readonly svg: string; readonly height: number } {
  const inner = width - 2 * MARGIN;
  const { title, subtitle, source, asOf } = spec.frame;
  const titleLines = wrap(title, inner, 18);
  const fine = [...(subtitle === null ? [] : wrap(subtitle, inner, 13))];
  const foot = [`${source} \u00b7 ${asOf}`, ...(spec.type === 'map' ? [disclaimerOf(spec)] : [])].flatMap(
    (text) => wrap(text, inner, 12),
  );
  const top = MARGIN + (titleLines.length + fine.length) * LINE + 14;
  const chart = heightFor(spec, paper(inner));
  const height = top + chart + 16 + foot.length * LINE + MARGIN;
  const text = (lines: string[], y: number, style: string): string =>
    lines
      .map((line, i) => `<text x="${MARGIN}" y="${y + i * LINE}" ${style}>${escape(line)}</text>`)
      .join('');
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"` +
    ` font-family="Noto Sans, sans-serif"><rect width="100%" height="100%" fill="#FFFFFF"/>` +
    text(titleLines, MARGIN + 14, 'font-size="18" font-weight="bold" fill="#1B1B1F"') +
    text(fine, MARGIN + 14 + titleLines.length * LINE, 'font-size="13" fill="#55555E"') +
    `<g transform="translate(${MARGIN} ${top})">${withSpareFont(picture(spec, inner, chart))}</g>` +
    text(foot, top + chart + 32, 'font-size="12" fill="#55555E"') +
    `</svg>`;
  return { svg, height };
}

/** A file travels to readers who have none of our fonts; PDF writers, which embed them, know no generic family. */
function withSpareFont(drawing: string): string {
  const fonts = fontFamily(paper(0));
  return drawing.replaceAll(fonts, `${fonts}, sans-serif`);
}

export function saveSvg(spec: ChartSpec): void {
  save('data:image/svg+xml;charset=utf-8,' + encodeURIComponent(poster(spec).svg), fileName(spec, 'svg'));
}

/** Twice the size, for slides and print. */
export async function savePng(spec: ChartSpec): Promise<void> {
  const width = 960;
  const { svg, height } = poster(spec, width);
  const image = new Image();
  image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = 2 * width;
  canvas.height = 2 * height;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  save(canvas.toDataURL('image/png'), fileName(spec, 'png'));
}

export function fileName(spec: ChartSpec, ending: string): string {
  const stem = spec.frame.title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${stem.slice(0, 80) || 'chart'}.${ending}`;
}

export function wrap(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/ +/)) {
    const line = lines.at(-1);
    if (line !== undefined && textWidth(`${line} ${word}`, size) <= width) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

function save(address: string, name: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
}
