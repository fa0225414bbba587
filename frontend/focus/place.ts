/** What tells one element of a page from the others, also after the page was drawn anew. */
export interface Place {
  readonly kind: string;
  /** The surest first. */
  readonly names: readonly string[];
  /** Which one of those that share the surest name. */
  readonly nth: number;
}

/** The field, link, button or region that holds the focus. */
export function placeOf(target: Element, page: ParentNode): Place {
  const element = fieldOf(target) ?? target;
  const names = namesOf(element);
  const kind = element.localName;
  return { kind, names, nth: alike(kind, names[0] ?? '', page).indexOf(element) };
}

/** What has that place in the page as it is now. */
export function find({ kind, names, nth }: Place, page: ParentNode): HTMLElement | undefined {
  for (const name of names) {
    const all = alike(kind, name, page);
    const found = all[nth] ?? all[0];
    if (found !== undefined) return found as HTMLElement;
  }
  return undefined;
}

function alike(kind: string, name: string, page: ParentNode): Element[] {
  return [...page.querySelectorAll(kind)].filter((element) => namesOf(element).includes(name));
}

/** A link is named by where it leads, or by its words as long as it leads to another state of the same page. */
function namesOf(element: Element): string[] {
  const words = labelOf(element) ?? element.getAttribute('aria-label') ?? element.textContent.trim();
  const address = element.getAttribute('href');
  return address === null ? [words] : [address, `${address.split('?', 1)[0] ?? ''} ${words}`];
}

function labelOf(element: Element): string | null {
  const label = 'label' in element ? element.label : null;
  return typeof label === 'string' && label !== '' ? label : null;
}

/** The focus is in a part of a field, which a new field has too but under another name. */
function fieldOf(target: Element): Element | null {
  for (let at: Element | null = target; at !== null; at = at.parentElement) {
    const part = !at.localName.startsWith('vaadin-') || at.localName.endsWith('-item');
    if (!part && labelOf(at) !== null) return at;
  }
  return null;
}
