import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { savePng, saveSvg } from './download';
import { elementStyles } from './element-styles';
import { heightFor, optionFor, readingsOf, type Reading } from './options';
import { DARK, LIGHT, type Look } from './palette';
import { echarts } from './registry';
import { isDark, SchemeWatch } from './scheme';
import type { ChartSpec } from './spec';

/** Shows a chart: owns its life cycle, its size, light and dark, the keyboard cursor and the menu. */
@customElement('mizani-chart')
export class MizaniChart extends LitElement {
  static override readonly styles = elementStyles;

  @property({ attribute: false }) spec: ChartSpec | null = null;

  @state() private spoken = '';
  @query('.plot') private readonly plot!: HTMLElement;

  private chart: ReturnType<typeof echarts.init> | undefined;
  private readings: readonly Reading[] = [];
  private cursor = -1;
  private drawnWidth = 0;
  private readonly sizes = new ResizeObserver(() => {
    if (this.hasUpdated && this.plot.clientWidth !== this.drawnWidth) this.draw();
  });
  private readonly scheme = new SchemeWatch(() => {
    this.draw();
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.sizes.observe(this);
    this.scheme.start();
    if (this.hasUpdated) this.draw();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes.disconnect();
    this.scheme.stop();
    this.chart?.dispose();
    this.chart = undefined;
  }

  override render(): TemplateResult | typeof nothing {
    const spec = this.spec;
    if (spec === null) return nothing;
    return spec.type === 'sparkline'
      ? html`<div class="plot probe" role="img" aria-label=${spec.frame.description}></div>`
      : this.figure(spec);
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    if (changes.has('spec')) {
      this.cursor = -1;
      this.spoken = '';
      this.toggleAttribute('sparkline', this.spec?.type === 'sparkline');
    }
  }

  protected override updated(changes: PropertyValues<this>): void {
    if (!changes.has('spec')) return;
    this.chart?.dispose();
    this.chart = undefined;
    this.draw();
  }

  private figure(spec: ChartSpec): TemplateResult {
    const { frame, words } = spec;
    return html`<figure lang=${frame.lang}>
      <div class="head">
        <figcaption>
          <div class="title">${frame.title}</div>
          ${frame.subtitle === null ? nothing : html`<div class="subtitle">${frame.subtitle}</div>`}
        </figcaption>
        <details @keydown=${this.closeOnEscape} @focusout=${this.closeWhenLeft}>
          <summary aria-label=${words.menu} title=${words.menu}>
            <svg width="18" height="18" viewBox="0 0 18 18" fill="currentColor" aria-hidden="true">
              <circle cx="9" cy="3.5" r="1.6" />
              <circle cx="9" cy="9" r="1.6" />
              <circle cx="9" cy="14.5" r="1.6" />
            </svg>
          </summary>
          <div class="menu">
            <button @click=${this.takePng}>${words['save-png']}</button>
            <button @click=${this.takeSvg}>${words['save-svg']}</button>
            <button @click=${this.copyLink}>${words['copy-link']}</button>
          </div>
        </details>
      </div>
      <div
        class="plot probe"
        role="img"
        tabindex="0"
        aria-label=${frame.description}
        aria-describedby="keys"
        @keydown=${this.moveCursor}
        @blur=${this.hideCursor}
      ></div>
      <span class="unseen" id="keys">${words.keys}</span>
      <span class="unseen" role="status">${this.spoken}</span>
      <footer>${frame.source} · ${frame.asOf}</footer>
    </figure>`;
  }

  private draw(): void {
    const spec = this.spec;
    if (spec === null || !this.hasUpdated || !this.isConnected) return;
    const width = this.plot.clientWidth;
    if (width === 0) return;
    const look: Look = {
      palette: isDark(this.plot) ? DARK : LIGHT,
      width,
      print: false,
      animation: this.chart === undefined && !matchMedia('(prefers-reduced-motion: reduce)').matches,
    };
    const height = heightFor(spec, look);
    this.plot.style.blockSize = `${height}px`;
    this.chart ??= echarts.init(this.plot, null, { renderer: 'svg', width, height });
    this.chart.resize({ width, height });
    this.chart.setOption(optionFor(spec, look), { notMerge: true });
    this.drawnWidth = width;
    this.readings = readingsOf(spec, look);
  }

  private readonly moveCursor = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined || this.readings.length === 0) return;
    event.preventDefault();
    this.cursor = Math.min(Math.max(this.cursor + step, 0), this.readings.length - 1);
    const reading = this.readings[this.cursor];
    if (reading === undefined) return;
    this.spoken = reading.text;
    this.chart?.dispatchAction({
      type: 'showTip',
      seriesIndex: reading.seriesIndex,
      dataIndex: reading.dataIndex,
    });
  };

  private readonly hideCursor = (): void => {
    this.chart?.dispatchAction({ type: 'hideTip' });
  };

  private readonly closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    (event.currentTarget as HTMLDetailsElement).open = false;
    (event.currentTarget as HTMLDetailsElement).querySelector('summary')?.focus();
  };

  private readonly closeWhenLeft = (event: FocusEvent): void => {
    const menu = event.currentTarget as HTMLDetailsElement;
    if (!menu.contains(event.relatedTarget as Node | null)) menu.open = false;
  };

  private readonly takePng = async (): Promise<void> => {
    this.closeMenu();
    if (this.spec !== null) await savePng(this.spec);
  };

  private readonly takeSvg = (): void => {
    this.closeMenu();
    if (this.spec !== null) saveSvg(this.spec);
  };

  private readonly copyLink = async (): Promise<void> => {
    this.closeMenu();
    await navigator.clipboard.writeText(location.href);
    this.spoken = this.spec?.words['link-copied'] ?? '';
  };

  private closeMenu(): void {
    const menu = this.renderRoot.querySelector('details');
    if (menu !== null) menu.open = false;
  }
}
