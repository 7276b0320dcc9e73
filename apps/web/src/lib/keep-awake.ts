/** Keeps the machine from dimming while the page is seen. Only where the browser can, which takes https. */
export function keepAwake(): () => void {
  // Typed as always there; on plain http it is not.
  const wakeLock = navigator.wakeLock as WakeLock | undefined;
  if (!wakeLock) return () => undefined;
  let lock: WakeLockSentinel | null = null;
  let isStopped = false;
  const ask = async (): Promise<void> => {
    if (document.visibilityState !== 'visible') return;
    lock = await wakeLock.request('screen').catch(() => null);
    if (isStopped) await lock?.release();
  };
  const onVisible = () => void ask();
  document.addEventListener('visibilitychange', onVisible);
  onVisible();
  return () => {
    isStopped = true;
    document.removeEventListener('visibilitychange', onVisible);
    void lock?.release();
  };
}
