/** Takes the focus where what had it is gone; whoever has gone on to something else keeps theirs. */
export function keepFocus(element: HTMLElement | null): void {
  if (document.activeElement === null || document.activeElement === document.body) element?.focus();
}
