/** A connection that may have died while nobody looked. */
export interface Wakeful {
  isConnected: () => boolean;
  /** Now, not when the next attempt is due. */
  reconnect: () => void;
  /** There is no network: the connection is dead, whatever it believes. */
  drop: () => void;
}

/** Whoever was away longer may have lost the connection without hearing of it. Coming back is cheap. */
const longAwayMs = 10_000;
const atMostEveryMs = 3000;

/** A phone that is taken up again, a laptop that wakes, a network that is found: they should not wait. */
export function watchWaking(link: Wakeful): () => void {
  let hiddenAtMs: number | null = document.visibilityState === 'hidden' ? Date.now() : null;
  let reconnectedAtMs = -Infinity;
  const reconnect = (): void => {
    if (Date.now() - reconnectedAtMs < atMostEveryMs) return;
    reconnectedAtMs = Date.now();
    link.reconnect();
  };
  const onVisibility = (): void => {
    if (document.visibilityState === 'hidden') {
      hiddenAtMs ??= Date.now();
      return;
    }
    const wasLongAway = hiddenAtMs !== null && Date.now() - hiddenAtMs > longAwayMs;
    hiddenAtMs = null;
    if (wasLongAway || !link.isConnected()) reconnect();
  };
  // Shown again from the browser's memory, where connections are cut.
  const onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted || !link.isConnected()) reconnect();
  };
  // A tab that the browser froze to save power, and that may have been seen all the time.
  const onResume = (): void => {
    if (!link.isConnected()) reconnect();
  };
  document.addEventListener('visibilitychange', onVisibility);
  document.addEventListener('resume', onResume);
  window.addEventListener('online', reconnect);
  window.addEventListener('offline', link.drop);
  window.addEventListener('pageshow', onPageShow);
  return () => {
    document.removeEventListener('visibilitychange', onVisibility);
    document.removeEventListener('resume', onResume);
    window.removeEventListener('online', reconnect);
    window.removeEventListener('offline', link.drop);
    window.removeEventListener('pageshow', onPageShow);
  };
}
