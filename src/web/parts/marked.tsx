const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** A text of `_formatted`: escaped HTML with what matched in `<em>`. It is taken apart, never given to the browser as HTML. */
export function Marked({ html }: { html: string }) {
  // Every second part stood between <em> and </em>.
  return html
    .split(/<em>|<\/em>/)
    .map((part, at) => (at % 2 === 1 ? <mark key={at}>{plain(part)}</mark> : plain(part)));
}

export function hasMark(html: string | undefined): html is string {
  return html?.includes('<em>') ?? false;
}

function plain(html: string): string {
  return html.replace(/&(amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity]!);
}
