/** Has the parts of a place laid out again that React's Activity keeps from it, with `display: none`, once they are hidden. */
export function layOutHidden(place: HTMLElement): void {
  for (const part of place.children) if (part instanceof HTMLElement) part.style.removeProperty('display')
}
