import { randomUUID } from 'node:crypto';
import { AccessTokens } from './access-tokens.ts';
import type { LiveStore } from './ports.ts';
import type { Surroundings } from './surroundings.ts';

/** A session's world in a test: real in everything but its store, and where a test says otherwise. */
export function surroundings(store: LiveStore, more: Partial<Surroundings> = {}): Surroundings {
  const tokens = new AccessTokens('the server secret');
  const doorAfter = tokens.doorAfter.bind(tokens);
  const unfinished = async () => [];
  return {
    store,
    unfinished,
    learnt: async () => [],
    isName: () => false,
    nowMs: () => Date.now(),
    newId: randomUUID,
    random: Math.random,
    doorAfter,
    model: null,
    newsWithinMs: () => 0,
    ...more,
  };
}
