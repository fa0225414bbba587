import { css } from 'lit';

export const elementStyles = css`
  :host {
    display: block;
    min-width: 0;
  }
  :host([hidden]) {
    display: none;
  }
  :host([sparkline]) {
    display: inline-block;
    inline-size: 7.5rem;
    vertical-align: middle;
  }
  figure {
    position: relative;
    margin: 0;
  }
  .head {
    display: flex;
    align-items: flex-start;
    gap: 0.75rem;
    margin-block-end: 0.75rem;
  }
  figcaption {
    flex: 1;
    min-width: 0;
  }
  .title {
    font-weight: 600;
    font-size: 1rem;
    line-height: 1.35;
    text-wrap: balance;
  }
  .subtitle,
  footer {
    color: var(--mz-text-secondary, light-dark(#55555e, #b9b9c3));
    font-size: 0.8125rem;
    line-height: 1.45;
  }
  footer {
    margin-block-start: 0.625rem;
  }
  .plot {
    inline-size: 100%;
    border-radius: 4px;
    touch-action: pan-y;
  }
  /* ECharts draws tooltips in the browser's own font, against its options */
  .plot text {
    font-family: 'Noto Sans', sans-serif !important;
  }
  .plot:focus-visible,
  summary:focus-visible,
  .menu a:focus-visible,
  button:focus-visible {
    outline: 2px solid var(--mz-focus, light-dark(#00594f, #4db6a4));
    outline-offset: 2px;
  }
  .probe {
    color: light-dark(rgb(0, 0, 0), rgb(255, 255, 255));
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  details {
    position: relative;
  }
  summary {
    display: grid;
    place-items: center;
    inline-size: 2.25rem;
    block-size: 2.25rem;
    border-radius: 6px;
    cursor: pointer;
    list-style: none;
    color: var(--mz-text-secondary, light-dark(#55555e, #b9b9c3));
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:hover,
  .entry:is(button):hover,
  .layouts button:hover,
  .menu :is(button, a):hover {
    background: light-dark(rgb(0 0 0 / 6%), rgb(255 255 255 / 10%));
  }
  .menu {
    position: absolute;
    inset-inline-end: 0;
    z-index: 5;
    min-inline-size: 14rem;
    padding: 0.25rem;
    border: 1px solid light-dark(#c9c9d1, #4a4b55);
    border-radius: 8px;
    background: light-dark(#ffffff, #25262d);
    box-shadow: 0 8px 24px rgb(0 0 0 / 18%);
  }
  .menu :is(button, a) {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    padding: 0.5rem 0.75rem;
    border: 0;
    border-radius: 5px;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem 0.25rem;
    margin: 0.5rem 0 0 -0.375rem;
    padding: 0;
    list-style: none;
  }
  .entry {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    min-block-size: 1.75rem;
    padding: 0.125rem 0.375rem;
    border: 0;
    border-radius: 5px;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.8125rem;
    text-align: start;
  }
  .entry:is(button),
  .layouts button {
    cursor: pointer;
  }
  .entry svg {
    flex: none;
  }
  .entry[aria-pressed='false'] {
    color: var(--mz-text-secondary, light-dark(#55555e, #b9b9c3));
    text-decoration: line-through;
  }
  .entry[aria-pressed='false'] svg {
    opacity: 0.35;
  }
  .layouts {
    display: inline-flex;
    margin-block-end: 0.75rem;
    border: 1px solid light-dark(#8a8a94, #7c7c88);
    border-radius: 6px;
    overflow: hidden;
  }
  .layouts button {
    padding: 0.25rem 0.875rem;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.8125rem;
  }
  .layouts button[aria-pressed='true'] {
    background: light-dark(#00594f, #4db6a4);
    color: light-dark(#ffffff, #000000);
    font-weight: 600;
  }
  .layouts button:focus-visible {
    outline-offset: -3px;
  }
  @media print {
    .layouts,
    details {
      display: none;
    }
  }
`;
