import { StorageUnavailable } from './ports.ts';
import type { SessionRegistry } from './session-registry.ts';

/** So long, at most, is what other servers have stored unknown here when it was not heard of. */
const everyMs = 1_500;

/** Asks the database again and again how far the sessions here have come. Answers with how to stop. */
export function keepInStep(
  registry: Pick<SessionRegistry, 'catchUp'>,
  report: (bug: unknown) => void,
): () => Promise<void> {
  let timer: NodeJS.Timeout;
  let isStopped = false;
  let asking: Promise<void> = Promise.resolve();
  const ask = async (): Promise<void> => {
    await registry.catchUp().catch((error: unknown) => {
      if (!(error instanceof StorageUnavailable)) report(error);
    });
    if (!isStopped) sleep();
  };
  const sleep = (): void => {
    timer = setTimeout(() => (asking = ask()), everyMs).unref();
  };
  sleep();
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await asking;
  };
}
