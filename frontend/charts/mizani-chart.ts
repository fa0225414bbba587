import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { move } from './cursor';
import { savePng, saveSvg } from './download';
import { elementStyles } from './element-styles';
import { legendView } from './legend-view';
import { closeToButton, menuView } from './menu-view';
import { fill } from './format';
import { heightFor, legendOf, optionFor, readingsOf, type LegendEntry, type Reading } from './options';
import { disclaimerOf, loadOutlines } from './outlines';
import { DARK, LIGHT, type Look } from './palette';
import { echarts } from './registry';
import { isDark, SchemeWatch } from './scheme';
import type { ChartSpec, MapLayout } from './spec';

/** Shows a chart: owns its life cycle, its size, light and dark, the keyboard cursor, the legend and the menu. */
@customElement('mizani-chart')
export class MizaniChart extends LitElement {
  static override readonly styles = elementStyles;

  @property({ attribute: false }) spec: ChartSpec | null = null;
  /** Addresses of the figures as files. */
  @property() csv: string | null = null;
  @property() xlsx: string | null = null;

  @state() private spoken = '';
  @state() private entries: readonly LegendEntry[] = [];
  @state() private concealed: ReadonlySet<string> = new Set();
  /** What the reader chose against the layout of the spec. */
  @state() private layout: MapLayout | null = null;
  @query('.plot') private readonly plot!: HTMLElement | null;

  private chart: ReturnType<typeof echarts.init> | undefined;
  private readings: readonly Reading[] = [];
  private cursor = -1;
  private drawnWidth = 0;
  private readonly sizes = new ResizeObserver(() => {
    // Without a spec there is no plot yet.
    if (this.plot !== null && this.plot.clientWidth !== this.drawnWidth) this.draw();
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
      this.concealed = new Set();
      this.layout = null;
      this.toggleAttribute('sparkline', this.spec?.type === 'sparkline');
    }
  }

  protected override updated(changes: PropertyValues<this>): void {
    if (!changes.has('spec')) return;
    this.chart?.dispose();
    this.chart = undefined;
    this.draw();
    if (this.spec?.type === 'map' && this.spec.layout === 'MAP') void this.choose('MAP');
  }

  private figure(spec: ChartSpec): TemplateResult {
    const { frame, words } = spec;
    return html`<figure lang=${frame.lang}>
      <div class="head">
        <figcaption>
          <div class="title">${frame.title}</div>
          ${frame.subtitle === null ? nothing : html`<div class="subtitle">${frame.subtitle}</div>`}
        </figcaption>
        ${menuView(words, {
          png: this.takePng,
          svg: this.takeSvg,
          csv: this.csv,
          xlsx: this.xlsx,
          link: this.copyLink,
          chosen: this.saveFile,
        })}
      </div>
      ${spec.type === 'map' ? this.layouts(spec.words) : nothing}
      <div
        class="plot probe"
        role="img"
        tabindex="0"
        aria-label=${frame.description}
        aria-describedby="keys"
        @keydown=${this.moveCursor}
        @blur=${this.hideCursor}
      ></div>
      ${legendView(this.entries, this.concealed, words.legend, this.toggle)}
      <span class="unseen" id="keys">${words.keys}</span>
      <span class="unseen" role="status">${this.spoken}</span>
      <footer>
        ${frame.source} · ${frame.asOf}${spec.type === 'map' ? html`<br />${disclaimerOf(spec)}` : nothing}
      </footer>
    </figure>`;
  }

  private layouts(words: ChartSpec['words']): TemplateResult {
    const button = (layout: MapLayout, name: string): TemplateResult =>
      html`<button
        aria-pressed=${this.shownLayout() === layout ? 'true' : 'false'}
        @click=${() => this.choose(layout)}
      >
        ${name}
      </button>`;
    return html`<div class="layouts" role="group" aria-label=${words.layout}>
      ${button('TILES', words['layout-tiles'])} ${button('MAP', words['layout-map'])}
    </div>`;
  }

  private shownLayout(): MapLayout | null {
    return this.layout ?? (this.spec?.type === 'map' ? this.spec.layout : null);
  }

  private async choose(layout: MapLayout): Promise<void> {
    const drawable = layout === 'TILES' || (await loadOutlines());
    this.layout = drawable ? layout : 'TILES';
    if (!drawable) this.spoken = this.spec?.words['map-unavailable'] ?? '';
    this.draw();
  }

  /** The spec in the layout that the reader chose. */
  private drawn(): ChartSpec | null {
    return this.spec?.type === 'map' && this.layout !== null
      ? { ...this.spec, layout: this.layout }
      : this.spec;
  }

  private draw(): void {
    const spec = this.drawn();
    const plot = this.plot;
    if (spec === null || plot === null || !this.isConnected) return;
    const width = plot.clientWidth;
    if (width === 0) return;
    const look: Look = {
      palette: isDark(plot) ? DARK : LIGHT,
      width,
      print: false,
      animation: this.chart === undefined && !matchMedia('(prefers-reduced-motion: reduce)').matches,
    };
    const height = heightFor(spec, look);
    plot.style.blockSize = `${height}px`;
    this.chart ??= echarts.init(plot, null, { renderer: 'svg', width, height });
    this.chart.resize({ width, height });
    this.chart.setOption(optionFor(spec, look), { notMerge: true });
    this.concealed.forEach((name) => this.chart?.dispatchAction({ type: 'legendUnSelect', name }));
    this.drawnWidth = width;
    this.readings = readingsOf(spec, look);
    this.entries = legendOf(spec, look);
  }

  private readonly toggle = (name: string): void => {
    const hidden = new Set(this.concealed);
    if (!hidden.delete(name)) hidden.add(name);
    this.concealed = hidden;
    this.chart?.dispatchAction({ type: hidden.has(name) ? 'legendUnSelect' : 'legendSelect', name });
  };

  private readonly moveCursor = (event: KeyboardEvent): void => {
    const next = move(this.readings, this.cursor, event.key);
    const reading = next === undefined ? undefined : this.readings[next];
    if (next === undefined || reading === undefined) return;
    event.preventDefault();
    this.cursor = next;
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

  private readonly takePng = (): void => {
    this.closeMenu();
    const spec = this.drawn();
    if (spec === null) return;
    void savePng(spec).then(() => {
      this.saySaved('PNG');
    });
  };

  private readonly takeSvg = (): void => {
    this.closeMenu();
    const spec = this.drawn();
    if (spec === null) return;
    saveSvg(spec);
    this.saySaved('SVG');
  };

  /** The browser follows the link itself. */
  private readonly saveFile = (kind: string): void => {
    this.closeMenu();
    this.saySaved(kind);
  };

  private readonly copyLink = (): void => {
    this.closeMenu();
    void navigator.clipboard.writeText(location.href).then(() => {
      this.say(this.spec?.words['link-copied'] ?? '');
    });
  };

  private saySaved(kind: string): void {
    this.say(fill(this.spec?.words.saved ?? '', kind));
  }

  /** Also when the same was said before. */
  private say(words: string): void {
    this.spoken = '';
    void this.updateComplete.then(() => {
      this.spoken = words;
    });
  }

  private readonly closeMenu = (): void => {
    const menu = this.renderRoot.querySelector('details');
    if (menu !== null) closeToButton(menu);
  };
}
