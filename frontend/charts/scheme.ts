/** Tells when an element changes between light and dark, whatever made it change. */
export class SchemeWatch {
  private readonly media = matchMedia('(prefers-color-scheme: dark)');
  private readonly attributes = new MutationObserver(() => {
    this.changed();
  });

  constructor(private readonly changed: () => void) {}

  start(): void {
    this.media.addEventListener('change', this.changed);
    const filter = { attributes: true, attributeFilter: ['theme', 'class', 'style'] };
    this.attributes.observe(document.documentElement, filter);
    this.attributes.observe(document.body, filter);
  }

  stop(): void {
    this.media.removeEventListener('change', this.changed);
    this.attributes.disconnect();
  }
}

/** `probe` has the style `color: light-dark(rgb(0, 0, 0), rgb(255, 255, 255))`. */
export function isDark(probe: Element): boolean {
  return getComputedStyle(probe).color.includes('255');
}
