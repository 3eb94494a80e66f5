import { useEffect, useRef } from 'preact/hooks';

/**
 * Where one reads on after a change: another page of results from its heading, and from there too where what had the focus
 * has gone, as a filter that was taken away has. Whoever types or chooses stays where they are.
 * @param changes all that changes what is shown.
 * @returns for the heading.
 */
export function useReadingPlace(page: number, changes: readonly unknown[]) {
  const heading = useRef<HTMLHeadingElement>(null);
  const pageBefore = useRef(page);
  const hadFocus = useRef(false);
  useEffect(() => {
    const note = () => {
      hadFocus.current = true;
    };
    addEventListener('focusin', note);
    return () => removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    const focused = document.activeElement;
    const isLost = hadFocus.current && (focused === null || focused === document.body);
    const isTurned = page !== pageBefore.current && !focused?.matches('input, select');
    if (isTurned || isLost) heading.current?.focus({ preventScroll: !isTurned });
    pageBefore.current = page;
  }, [page, ...changes]);
  return heading;
}
