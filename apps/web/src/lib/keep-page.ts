/** Lets the page open without a network. Only where the browser can, which takes https. */
export function keepPage(): void {
  // Typed as always there; on plain http it is not.
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!workers) return;
  // After the page itself, which must not wait. Without it everything else works as before.
  const register = () => void workers.register('/sw.js').catch(() => undefined);
  if (document.readyState === 'complete') register();
  else window.addEventListener('load', register);
}
