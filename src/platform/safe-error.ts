/** What is logged of an error: names, codes and places. */
export interface SafeError {
  type: string;
  message: string;
  code?: string | number;
  status?: number;
  /** The name of a command to Redis, without its arguments. */
  command?: string;
  /** Where it happened, one place a line. */
  stack?: string;
  cause?: SafeError;
  errors?: SafeError[];
}

/** How many causes of causes are followed, and how many of a list of errors are told. */
const DEEPEST = 5;
const MOST_ERRORS = 5;

const LONGEST_MESSAGE = 500;
const LONGEST_STACK = 4_000;

/**
 * An error without what it was given: arguments of Redis commands, data of jobs, bodies and headers of requests, values
 * that were checked, passwords in addresses. Only what is named here is taken; whatever else an error carries is not.
 */
export function safeError(error: unknown, depth = 0): SafeError {
  if (!(error instanceof Error))
    return { type: typeof error, message: 'Something was thrown that is not an error' };
  const { code, status, command, cause, errors, issues } = error as Members;
  const deeper = depth < DEEPEST;
  // The client of Meilisearch keeps the code of the answer in a cause that is not an error.
  const ownCode = [code, (cause as Members | undefined)?.code].find(isCode);
  return {
    type: error.name,
    message: Array.isArray(issues) ? describeIssues(issues) : withoutValues(error.message),
    ...(ownCode !== undefined && { code: ownCode }),
    ...(typeof status === 'number' && { status }),
    ...(typeof command?.name === 'string' && { command: command.name }),
    ...(error.stack && { stack: places(error.stack, error.message) }),
    ...(cause instanceof Error && deeper && { cause: safeError(cause, depth + 1) }),
    ...(Array.isArray(errors) &&
      deeper && { errors: errors.slice(0, MOST_ERRORS).map((each) => safeError(each, depth + 1)) }),
  };
}

interface Members {
  code?: unknown;
  status?: unknown;
  command?: { name?: unknown };
  cause?: unknown;
  errors?: unknown;
  issues?: unknown;
}

function isCode(code: unknown): code is string | number {
  return typeof code === 'number' || (typeof code === 'string' && /^\w{1,64}$/.test(code));
}

/** Zod's own message is the JSON of all issues, and an issue may tell the value it is about. */
function describeIssues(issues: unknown[]): string {
  const described = issues.slice(0, MOST_ERRORS).map((issue) => {
    const { code, path } = (issue ?? {}) as { code?: unknown; path?: unknown };
    return `${code}${Array.isArray(path) && path.length > 0 ? ` at ${path.join('.')}` : ''}`;
  });
  return withoutValues(`${issues.length} issue(s): ${described.join(', ')}`);
}

/** Messages quote: Redis the arguments of a command, Meilisearch a document, JSON.parse its text, fetch a header. */
function withoutValues(message: string): string {
  return message
    .slice(0, 10 * LONGEST_MESSAGE)
    .replace(/, with args beginning with:.*/s, '')
    .replace(/(["`]).*\1/gs, '$1…$1')
    .replace(/:\/\/\S*@/g, '://…@')
    .replace(/[^\s<>'@/:=…]{1,64}@[^\s<>']+/g, '…@…')
    .replace(/\b(Bearer|Basic)\s+\S+/gi, '$1 …')
    .slice(0, LONGEST_MESSAGE);
}

/** A stack begins with the message. */
function places(stack: string, message: string): string {
  return stack
    .replace(message, () => '')
    .split('\n')
    .filter((line) => /^\s+at \S/.test(line))
    .map((line) => line.trim())
    .join('\n')
    .slice(0, LONGEST_STACK);
}
