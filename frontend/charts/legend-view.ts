import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { LegendEntry } from './options';

/** The legend as buttons that hide and show what they name; classes of a map are a plain list. */
export function legendView(
  entries: readonly LegendEntry[],
  hidden: ReadonlySet<string>,
  label: string,
  toggle: (name: string) => void,
): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  return html`<ul class="legend" aria-label=${label}>
    ${entries.map(
      (entry) =>
        html`<li>
          ${
            entry.toggles === false
              ? html`<span class="entry">${swatch(entry)}${entry.name}</span>`
              : html`<button
                  class="entry"
                  aria-pressed=${hidden.has(entry.name) ? 'false' : 'true'}
                  @click=${() => {
                    toggle(entry.name);
                  }}
                >
                  ${swatch(entry)}${entry.name}
                </button>`
          }
        </li>`,
    )}
  </ul>`;
}

function swatch(entry: LegendEntry): TemplateResult {
  return html`<svg width="24" height="12" viewBox="0 0 24 12" aria-hidden="true">${shape(entry)}</svg>`;
}

function shape({ shape, colour }: LegendEntry): SVGTemplateResult {
  switch (shape) {
    case 'line':
      return svg`<path d="M0 6H24" stroke=${colour} stroke-width="2.5" />`;
    case 'dashes':
      return svg`<path d="M0 6H24" stroke=${colour} stroke-width="2" stroke-dasharray="6 3" />`;
    case 'block':
      return svg`<rect x="1" y="1" width="22" height="10" rx="1" fill=${colour} stroke="currentColor" stroke-opacity="0.25" />`;
    case 'hatch':
      return svg`<rect x="1" y="1" width="22" height="10" fill="none" stroke=${colour} /><path d="M2 11L10 1M8 11L16 1M14 11L22 1" stroke=${colour} />`;
    case 'outline':
      return svg`<rect x="1.5" y="1.5" width="21" height="9" fill="none" stroke=${colour} stroke-width="1.6" stroke-dasharray="4 2" />`;
    case 'tick':
      return svg`<path d="M12 0V12" stroke=${colour} stroke-width="4" />`;
    case 'dot':
      return svg`<circle cx="12" cy="6" r="3.5" fill=${colour} />`;
    case 'ring':
      return svg`<circle cx="12" cy="6" r="3" fill="none" stroke=${colour} stroke-width="1.3" />`;
    case 'triangle':
      return svg`<path d="M12 1L17.5 11H6.5Z" fill=${colour} />`;
    case 'diamond':
      return svg`<path d="M12 0.5L17.5 6L12 11.5L6.5 6Z" fill=${colour} />`;
    case 'query':
      return svg`<circle cx="12" cy="6" r="5.4" fill="none" stroke=${colour} stroke-width="1.1" /><text x="12" y="9.4" font-size="9" font-weight="bold" text-anchor="middle" fill=${colour}>?</text>`;
  }
}
