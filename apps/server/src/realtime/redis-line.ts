import type { Line } from './bus.ts';

const longestPauseMs = 1_000;

/**
 * Through Redis. While it is away nothing is said: servers then find out from the database. Only what is meant for
 * servers is sent, which the adapter publishes and does not keep: no text ever lies in Redis.
 */
export async function redisLine(url: string, note: (news: 'away' | 'back') => void): Promise<Line> {
  // Loaded only by servers that are not alone.
  const [{ createAdapter }, { Redis }] = await Promise.all([
    import('@socket.io/redis-streams-adapter'),
    import('ioredis'),
  ]);
  const redis = new Redis(url, {
    // Whatever was under way when it went is sent again, rather than failed.
    maxRetriesPerRequest: null,
    retryStrategy: (times) => Math.min(times * 100, longestPauseMs),
  });
  let isAway = false;
  const turn = (isAwayNow: boolean) => {
    if (isAway !== isAwayNow) note(isAwayNow ? 'away' : 'back');
    isAway = isAwayNow;
  };
  const onClose = () => turn(true);
  redis.on('ready', () => turn(false));
  redis.on('close', onClose);
  // Unheard it would end the process; that it is away is told by `close`.
  redis.on('error', () => undefined);
  return {
    adapter: createAdapter(redis),
    isUp: () => redis.status === 'ready',
    close: async () => void redis.off('close', onClose).disconnect(),
  };
}
