import { expect } from '@playwright/test';
import { findRedis } from '@pusterom/server/realtime/redis-server.fixture';
import { findHaproxy } from './balancer.ts';
import { byHand } from './reliability/by-hand.ts';
import { test } from './test.ts';

const withAFault = (fault: string) => byHand('chaos', { acks: 200, kills: 2, seed: 7, fault });

test('ingenting som er bekreftet, går tapt eller dobles når tjener og database blir drept', async () => {
  const { code, figures } = await byHand('chaos', { acks: 1500, kills: 8 });
  expect(figures).toMatchObject({ lost: 0, doubled: 0, holes: 0, observersEqual: true, kills: 8 });
  expect(figures['acked']).toBeGreaterThanOrEqual(1500);
  expect(code).toBe(0);
});

test('en tjener som svarer før den har lagret, blir avslørt', async () => {
  const { code, figures } = await withAFault('ack-before-commit');
  expect(figures['lost']).toBeGreaterThan(0);
  expect(code).toBe(1);
});

test('en tjener som ikke kjenner igjen det den har lagret før, blir avslørt', async () => {
  const { code, figures } = await withAFault('no-unique-key');
  expect(figures['doubled']).toBeGreaterThan(0);
  expect(code).toBe(1);
});

test('en økt på tre tjenere taper og dobler ingenting når tjenere, Redis og database blir drept', async () => {
  test.skip(!findRedis(), 'there is no Redis here');
  const { code, figures } = await byHand('chaos', { acks: 300, kills: 4, nodes: 3 });
  expect(figures).toMatchObject({ lost: 0, doubled: 0, holes: 0, observersEqual: true, kills: 4 });
  expect(figures['redisKills']).toBeGreaterThan(0);
  expect(code).toBe(0);
});

test('to tjenere får ny versjon etter tur mens det skrives, og ingenting går tapt', async () => {
  test.skip(!findRedis() || !findHaproxy(), 'there is no Redis or no HAProxy here');
  const { code, figures } = await byHand('chaos', { acks: 300, kills: 2, nodes: 2, gently: true });
  expect(figures).toMatchObject({ lost: 0, doubled: 0, holes: 0, observersEqual: true, serverKills: 2 });
  expect(code).toBe(0);
});
