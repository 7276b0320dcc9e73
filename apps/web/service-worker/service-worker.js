// Keeps the phone's page on the phone, so that it opens without a network. What people write is none of its business:
// that lies in IndexedDB. `version` and `files` are written above this by scripts/service-worker.mjs.
/* global version, files */

const ours = 'pusterom-';
const cacheName = ours + version;
/** Longer than this nobody waits for a page that is here already. */
const patienceMs = 3000;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(files)));
});

// Only when no page of the version before is open any more.
self.addEventListener('activate', (event) => {
  event.waitUntil(forgetEarlier());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate' && isPhonePage(pathname)) event.respondWith(page(request));
  else if (pathname.startsWith('/assets/')) event.respondWith(asset(request));
});

const isPhonePage = (pathname) => pathname === '/' || pathname.startsWith('/j/');

/** The server's own, so that a new version is seen at once; without it, the one that is kept. */
async function page(request) {
  const kept = await caches.match('/', { cacheName, ignoreVary: true });
  if (!kept) return fetch(request);
  const fresh = fetch(request).then(
    // A gateway may answer for a server that is away.
    (response) => (response.status < 500 ? response : kept),
    () => kept,
  );
  const late = new Promise((resolve) => setTimeout(resolve, patienceMs, kept));
  return Promise.race([fresh, late]);
}

/** Its name has its content's hash in it: what is kept is what would be fetched. */
async function asset(request) {
  return (await caches.match(request, { cacheName, ignoreVary: true })) ?? fetch(request);
}

async function forgetEarlier() {
  const names = await caches.keys();
  const earlier = names.filter((name) => name.startsWith(ours) && name !== cacheName);
  await Promise.all(earlier.map((name) => caches.delete(name)));
}
