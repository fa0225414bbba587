import { find, placeOf, type Place } from './place';

/**
 * Keeps the place of the keyboard while the server draws pages anew. The focus goes on to what took the place of the
 * element that had it, else to the heading, or to what the page marks with `data-landing`; and somebody who comes
 * back to a page is again where they left it.
 */
const LANDING = '[data-landing]';

interface Held {
  readonly target: Element;
  /** Null for a landing, which leads to the next one. */
  readonly place: Place | null;
  readonly path: string;
}

let held: Held | null = null;
let view = page()?.firstElementChild ?? null;
/** The address that the browser goes back to, until something is done there. */
let returning: string | null = null;
/** Where pages were left, by address. */
const left = new Map<string, Place>();

document.addEventListener('focusin', (event) => {
  const target = event.target as Element;
  const content = page();
  const inside = content !== null && target !== content && content.contains(target);
  const place = !inside || isLanding(target) ? null : placeOf(target, content);
  held = inside ? { target, place, path: location.pathname } : null;
});
document.addEventListener('focusout', (event) => {
  setTimeout(() => {
    if (held?.target === event.target && held.target.isConnected && nowhere()) held = null;
  });
});
document.addEventListener(
  'click',
  () => {
    if (held?.place != null) left.set(location.href, held.place);
  },
  { capture: true },
);
for (const deed of ['keydown', 'pointerdown']) {
  document.addEventListener(
    deed,
    () => {
      returning = null;
    },
    { capture: true },
  );
}
// The router of the product goes forth and back again once before it shows the page that is returned to.
window.addEventListener('popstate', () => {
  returning ??= location.href;
});

new MutationObserver(() => {
  const shown = page()?.firstElementChild ?? null;
  const arrived = view !== null && shown !== null && shown !== view;
  view = shown ?? view;
  if (arrived || held?.target.isConnected === false) {
    // Fields draw themselves only after they were put in.
    setTimeout(() => {
      goOn(arrived);
    });
  }
}).observe(document.body, { childList: true, subtree: true });

function goOn(arrived: boolean): void {
  const content = page();
  if (content === null || !nowhere()) return;
  const elsewhere = arrived || held?.path !== location.pathname;
  const place = returning !== null ? left.get(returning) : elsewhere ? null : held?.place;
  const target = place == null ? undefined : find(place, content);
  (target ?? landing(content)).focus();
}

function landing(content: HTMLElement): HTMLElement {
  const target = content.querySelector<HTMLElement>(LANDING) ?? content.querySelector('h1');
  if (target === null) return content;
  target.tabIndex = -1;
  return target;
}

function isLanding(target: Element): boolean {
  return target.localName === 'h1' || target.matches(LANDING);
}

function nowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function page(): HTMLElement | null {
  return document.querySelector('main');
}
