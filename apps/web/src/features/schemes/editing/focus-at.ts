import { tokensOf } from './paths';

const inner = 'input:not([type=hidden]), textarea, button, [tabindex]';

function focus(place: HTMLElement): void {
  const field = place.matches('input, textarea, button, [tabindex]') ? place : place.querySelector<HTMLElement>(inner);
  place.scrollIntoView({ block: 'center' });
  field?.focus();
}

/** Puts the focus to where a path is shown, or to what it is in, once that is on the page. */
export function focusAt(path: string, tries = 20): void {
  const tokens = tokensOf(path);
  // what is around it will do only when it has had time to come
  const least = tries > 8 ? tokens.length : 1;
  for (let length = tokens.length; length >= least; length--) {
    const found = document.querySelectorAll<HTMLElement>(`[data-at="${tokens.slice(0, length).join('.')}"]`);
    const place = found[found.length - 1];
    if (place) return focus(place);
  }
  if (tries > 0) setTimeout(() => focusAt(path, tries - 1), 50);
}
