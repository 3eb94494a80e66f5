import { signal } from '@preact/signals';

const NAME = 'kompaan-administrator-key';

/** The administrator's key, kept for this tab only: closing it forgets the key. */
const key = signal(stored());

export function administratorKey(): string | undefined {
  return key.value;
}

export function keepAdministratorKey(value: string): void {
  key.value = value;
  // A browser may forbid to keep anything; then it holds until the page is loaded again.
  try {
    sessionStorage.setItem(NAME, value);
  } catch {}
}

export function forgetAdministratorKey(): void {
  key.value = undefined;
  try {
    sessionStorage.removeItem(NAME);
  } catch {}
}

function stored(): string | undefined {
  try {
    return sessionStorage.getItem(NAME) ?? undefined;
  } catch {
    return undefined;
  }
}
