const aFrame = /^ {4}at .+:\d+:\d+\)?$/;
const aCode = /^[A-Z][A-Z0-9_]{1,39}$/;

/** Where a bug happened and what kind it is; never the values it happened with, which may be what people wrote. */
export function describeBug(bug: unknown): object | string {
  if (!(bug instanceof Error)) return typeof bug;
  const { code } = bug as { code?: unknown };
  return {
    name: bug.name,
    ...(typeof code === 'string' && aCode.test(code) && { code }),
    at: framesOf(bug),
  };
}

/** The stack begins with the message, and what people wrote may look like a frame. */
function framesOf({ stack = '', message }: Error): string[] {
  const from = message === '' ? 0 : stack.lastIndexOf(message) + message.length;
  const isMessageGone = message === '' || stack.includes(message);
  return isMessageGone
    ? stack
        .slice(from)
        .split('\n')
        .filter((line) => aFrame.test(line))
    : [];
}

/** What went wrong at the start, for the operator: there is no session yet, but there may be a database's password. */
export function startupComplaint(error: unknown): string {
  const { name, message } = error instanceof Error ? error : { name: typeof error, message: '' };
  return `${name}: ${message.replace(/\/\/\S*@/g, '//')}`;
}
