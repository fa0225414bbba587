import { heightFor, optionFor } from './options';
import { hatched } from './hatching';
import { LIGHT, type Look } from './palette';
import { echarts } from './registry';
import type { ChartSpec } from './spec';

export const paper = (width: number): Look => ({ palette: LIGHT, width, print: true, animation: false });

/** A drawing on paper that PDF writers understand: attributes only, a name and a role. */
export function picture(spec: ChartSpec, width: number, height = heightFor(spec, paper(width))): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(optionFor(spec, paper(width)));
    return forPrint(chart.renderToSVGString(), spec.frame.description);
  } finally {
    chart.dispose();
  }
}

/** PDF writers know neither style sheets nor patterns nor `dominant-baseline`, and PDF/UA asks for `alt`. */
export function forPrint(svg: string, description: string): string {
  const name = escape(description);
  const clean = svg
    .replace(/<style[^>]*>[\s\S]*?<\/style>/g, '')
    .replace(/ (class|ecmeta_\w+|pointer-events)="[^"]*"/g, '')
    .replace(/<path [^>]*transform="matrix\(0,0,0,0,[^>]*><\/path>\n?/g, '')
    .replaceAll('dominant-baseline="central"', 'dy="0.35em"');
  return ownNames(hatched(clean))
    .replace(/<svg /, `<svg role="img" alt="${name}" `)
    .replace(/>/, `><title>${name}</title>`);
}

/** The same chart gives the same drawing, and two drawings in one document share no name. */
function ownNames(svg: string): string {
  const counted = svg.replace(/\bzr\d+-/g, 'zr-');
  let hash = 0x811c9dc5;
  for (let i = 0; i < counted.length; i++) hash = Math.imul(hash ^ counted.charCodeAt(i), 0x01000193);
  return counted.replace(/\bzr-/g, `m${(hash >>> 0).toString(36)}-`);
}

export function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
