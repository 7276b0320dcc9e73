import { expect, test, vi } from 'vitest';
import { watchPostgres, type Watched } from './postgres-watch.ts';

/** A Postgres that starts at the n-th try. */
class Mortal implements Watched {
  isAlive = true;
  starts = 0;
  readonly #startsAt: number;

  constructor(startsAt = 1) {
    this.#startsAt = startsAt;
  }

  isRunning = async () => this.isAlive;
  start = async () => {
    this.starts += 1;
    if (this.starts < this.#startsAt) throw new Error('still leaving');
    this.isAlive = true;
  };
}

test('what has died is started again, and both are said once', async () => {
  const postgres = new Mortal(2);
  const news: string[] = [];
  const watch = watchPostgres(postgres, (one) => news.push(one));
  postgres.isAlive = false;
  await vi.waitFor(() => expect(news).toEqual(['away', 'back']), 5000);
  expect(postgres.starts).toBe(2);
  await watch.stop();
});

test('what is being stopped is not started again', async () => {
  const postgres = new Mortal();
  const watch = watchPostgres(postgres, () => undefined);
  await watch.stop();
  postgres.isAlive = false;
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(postgres.starts).toBe(0);
});
