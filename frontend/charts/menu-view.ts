import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from './spec';

/** What the menu does; addresses of files that the server writes are null where there are none. */
export interface MenuActions {
  readonly png: () => void;
  readonly svg: () => void;
  readonly csv: string | null;
  readonly xlsx: string | null;
  readonly link: () => void;
  /** A file of the server was chosen: `CSV`, `Excel`. */
  readonly chosen: (kind: string) => void;
}

export function menuView(words: Words, actions: MenuActions): TemplateResult {
  return html`<details class="choices" @keydown=${closeOnEscape} @focusout=${closeWhenLeft}>
    <summary aria-label=${words.menu} title=${words.menu}>
      <svg width="18" height="18" viewBox="0 0 18 18" fill="currentColor" aria-hidden="true">
        <circle cx="9" cy="3.5" r="1.6" />
        <circle cx="9" cy="9" r="1.6" />
        <circle cx="9" cy="14.5" r="1.6" />
      </svg>
    </summary>
    <div class="menu">
      <button @click=${actions.png}>${words['save-png']}</button>
      <button @click=${actions.svg}>${words['save-svg']}</button>
      ${file(actions.csv, words['save-csv'], () => {
        actions.chosen('CSV');
      })}
      ${file(actions.xlsx, words['save-xlsx'], () => {
        actions.chosen('Excel');
      })}
      <button @click=${actions.link}>${words['copy-link']}</button>
    </div>
  </details>`;
}

function file(address: string | null, words: string, chosen: () => void): TemplateResult | typeof nothing {
  return address === null
    ? nothing
    : html`<a href=${address} download router-ignore @click=${chosen}>${words}</a>`;
}

function closeOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return;
  closeToButton(event.currentTarget as HTMLDetailsElement);
}

/** The keyboard goes on where the menu was opened. */
export function closeToButton(menu: HTMLDetailsElement): void {
  menu.querySelector('summary')?.focus();
  menu.open = false;
}

function closeWhenLeft(event: FocusEvent): void {
  const menu = event.currentTarget as HTMLDetailsElement;
  if (!menu.contains(event.relatedTarget as Node | null)) menu.open = false;
}
