import { useEffect } from 'preact/hooks';

/** Sets the title of the window: what the page shows, then the name of the service. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title ? `${title} – Kompaan` : 'Kompaan';
  }, [title]);
}
