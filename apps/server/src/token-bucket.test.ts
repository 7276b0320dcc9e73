import { describe, expect, it } from 'vitest';
import { fullAgainMs, TokenBucket } from './token-bucket.ts';

const allowance = { burst: 3, perMinute: 60 };
const second = 1000;

/** How many can be taken at this moment. */
function taken(bucket: TokenBucket, nowMs: number): number {
  let count = 0;
  while (bucket.take(nowMs)) count += 1;
  return count;
}

describe('a bucket', () => {
  it('gives its burst, and then nothing', () => {
    expect(taken(new TokenBucket(allowance), 0)).toBe(3);
  });

  it('is refilled with time, and never beyond its burst', () => {
    const bucket = new TokenBucket(allowance);
    taken(bucket, 0);
    expect(taken(bucket, 2 * second)).toBe(2);
    expect(taken(bucket, 3600 * second)).toBe(3);
  });

  it('gains nothing from being asked often', () => {
    const bucket = new TokenBucket(allowance);
    taken(bucket, 0);
    for (let nowMs = 0; nowMs < second; nowMs += 100) expect(bucket.take(nowMs)).toBe(false);
    expect(taken(bucket, second)).toBe(1);
  });

  it('is refilled as usual when the clock is set back', () => {
    const bucket = new TokenBucket(allowance);
    taken(bucket, 3600 * second);
    expect(taken(bucket, 0)).toBe(0);
    expect(taken(bucket, second)).toBe(1);
  });

  it('is full again when it says so', () => {
    const bucket = new TokenBucket(allowance);
    taken(bucket, 0);
    expect(taken(bucket, fullAgainMs(allowance))).toBe(3);
  });
});
