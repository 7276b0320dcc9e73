import { createSubscriber } from 'svelte/reactivity';

// Four times a second, so that a shown second is never late by more than a quarter; the text changes once a second.
const subscribe = createSubscriber((update) => {
  const timer = setInterval(update, 250);
  return () => clearInterval(timer);
});

/** The time on this machine. Whatever reads it while being shown is kept up to date. */
export function nowMs(): number {
  subscribe();
  return Date.now();
}
