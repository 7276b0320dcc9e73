import { beforeEach, describe, expect, it } from 'vitest';
import { mostRemembered, SignInLimit } from './sign-in-limit.ts';

let nowMs: number;
let limit: SignInLimit;
beforeEach(() => {
  nowMs = Date.UTC(2026, 10, 24, 9);
  limit = new SignInLimit(() => nowMs);
});

const aMinute = 60_000;
const [kari, per] = ['kari@example.no', 'per@example.no'];
const [home, work, attacker] = ['10.0.0.1', '10.0.0.2', '203.0.113.9'];

const wrong = (email: string, address: string) => limit.begin(email, address) !== null;
const right = (email: string, address: string) => {
  const succeeded = limit.begin(email, address);
  succeeded?.();
  return succeeded !== null;
};
/** How many wrong passwords can be tried before one has to wait. */
function tries(email: string, address: string): number {
  let count = 0;
  while (count < 1000 && wrong(email, address)) count += 1;
  return count;
}

describe('wrong passwords', () => {
  it('cost nothing at first, and then a wait that doubles', () => {
    expect(tries(kari, home)).toBe(5);
    const waits = [];
    for (let round = 0; round < 12; round++) {
      const fromMs = nowMs;
      while (!wrong(kari, home)) nowMs += 500;
      waits.push((nowMs - fromMs) / 1000);
    }
    expect(waits.slice(0, 5)).toEqual([2, 4, 8, 16, 32]);
    expect(waits.slice(-2)).toEqual([900, 900]);
  });

  it('count as tried before they are answered, so that many at once are no way around', () => {
    const atOnce = Array.from({ length: 50 }, () => limit.begin(kari, home));
    expect(atOnce.filter((one) => one !== null)).toHaveLength(5);
  });

  it('are counted alike whatever the case of the e-mail', () => {
    tries(kari, home);
    expect(wrong('KARI@Example.no', home)).toBe(false);
  });

  it('shut out neither the owner at another address nor others at this one', () => {
    tries(kari, attacker);
    expect(wrong(kari, attacker)).toBe(false);
    expect(right(kari, home)).toBe(true);
    expect(right(per, attacker)).toBe(true);
  });

  it('are forgotten with the right one, and after an hour', () => {
    for (let time = 0; time < 4; time++) wrong(kari, home);
    expect(right(kari, home)).toBe(true);
    expect(tries(kari, home)).toBe(5);
    nowMs += 62 * aMinute;
    expect(tries(kari, home)).toBe(5);
  });

  it('do not let even the right one in too early', () => {
    tries(kari, home);
    expect(right(kari, home)).toBe(false);
    nowMs += 2_000;
    expect(right(kari, home)).toBe(true);
  });
});

describe('guessing from many addresses at many accounts', () => {
  const guess = (from: number, until: number) => {
    let letIn = 0;
    for (let index = from; index < until; index++)
      if (wrong(`someone${index}@example.no`, `203.0.113.${index}`)) letIn += 1;
    return letIn;
  };

  it('is stopped for all, and slowly let go on', () => {
    expect(guess(0, 1000)).toBe(300);
    nowMs += aMinute;
    expect(guess(1000, 2000)).toBe(120);
  });

  it('does not keep out who has signed in from where she is', () => {
    right(kari, work);
    guess(0, 1000);
    expect(right(kari, work)).toBe(true);
  });
});

it('what is remembered is bounded', () => {
  for (let index = 0; index < mostRemembered + 500; index++) {
    nowMs += aMinute;
    right(`someone${index}@example.no`, home);
    wrong(`other${index}@example.no`, home);
  }
  expect(limit.size).toBe(2 * mostRemembered);
});
