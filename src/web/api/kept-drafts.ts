import { signal } from '@preact/signals';

/** A draft that this browser knows: with its token it can be read and, unless it is a link for reading, changed. */
export interface KeptDraft {
  id: string;
  token: string;
  title: string;
  /** When it was changed last, as an ISO time. */
  changed: string;
  /** Its token is that of a link for reading. */
  isReadOnly?: boolean;
}

const KEY = 'kompaan.drafts';
/** More are not kept: those that were opened longest ago are let go. */
const MOST = 200;

/** The drafts of this browser, those opened last first. */
export const keptDrafts = signal<readonly KeptDraft[]>(read() ?? []);

// Another window of the same browser has changed them.
addEventListener('storage', (event) => {
  if (event.key === KEY || event.key === null) keptDrafts.value = read() ?? [];
});

/** Puts a draft at the beginning of the list. */
export function keep(draft: KeptDraft): void {
  write([draft, ...known().filter(({ id }) => id !== draft.id)].slice(0, MOST));
}

/**
 * Keeps what an answer says of a draft. Where the token is no longer the one that was kept when the call began, the link was
 * made anew meanwhile, here or in another window: that token stays.
 * @param before the token that was kept then, if one was.
 */
export function keepAnswered(draft: KeptDraft, before: string | undefined): void {
  const now = known().find(({ id }) => id === draft.id);
  const { title, changed } = draft;
  keep(now && now.token !== before ? { ...now, title, changed } : draft);
}

/** Takes a draft from the list; it stays in the service. */
export function forget(id: string): void {
  write(known().filter((draft) => draft.id !== id));
}

function write(drafts: readonly KeptDraft[]): void {
  keptDrafts.value = drafts;
  try {
    localStorage.setItem(KEY, JSON.stringify(drafts));
  } catch {
    // A browser that keeps nothing: the list lasts as long as the page, and the private link opens a draft again.
  }
}

/** What another window has written too. */
function known(): readonly KeptDraft[] {
  return read() ?? keptDrafts.peek();
}

/** Whatever else stands in the storage is left out; undefined where it cannot be read. */
function read(): readonly KeptDraft[] | undefined {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isKept).slice(0, MOST) : [];
  } catch {
    return undefined;
  }
}

function isKept(value: unknown): value is KeptDraft {
  if (typeof value !== 'object' || value === null) return false;
  const { id, token, title, changed } = value as Record<string, unknown>;
  const areTexts = [id, token, title, changed].every((one) => typeof one === 'string');
  return areTexts && id !== '' && !Number.isNaN(Date.parse(changed as string));
}
