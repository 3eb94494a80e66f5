/**
 * Takes the focus where what had it goes, in the same part of the page; whoever has gone on to another part, or types, keeps
 * theirs.
 */
export function keepFocus(element: HTMLElement | null): void {
  const focused = document.activeElement;
  const part = element?.closest('details, section');
  const isElsewhere = focused !== null && focused !== document.body && !part?.contains(focused);
  if (isElsewhere || focused?.matches('input, textarea')) return;
  element?.focus();
}
