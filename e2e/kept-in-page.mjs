/* Runs in the page. */

/** All that the page's scripts can keep, with what is in it as text. */
export async function keptInPage() {
  const texts = (where, storage) =>
    Object.entries(storage).map(([name, value]) => ({ where, name, value: String(value) }));
  const done = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const readable = (value) =>
    value instanceof Uint8Array ? String.fromCharCode(...value) : JSON.stringify(value);

  async function records(database, store) {
    const reading = database.transaction(store).objectStore(store);
    const [keys, values] = await Promise.all([done(reading.getAllKeys()), done(reading.getAll())]);
    return keys.map((key, index) => ({
      where: 'IndexedDB',
      name: `${database.name}/${store}/${key}`,
      value: readable(values[index]),
    }));
  }

  async function databaseOf({ name }) {
    const database = await done(indexedDB.open(name));
    const lists = await Promise.all([...database.objectStoreNames].map((store) => records(database, store)));
    database.close();
    return lists.flat();
  }

  async function cacheOf(name) {
    const requests = await (await caches.open(name)).keys();
    return { where: 'Cache storage', name, value: requests.map(({ url }) => url).join() };
  }

  return [
    ...texts('localStorage', localStorage),
    ...texts('sessionStorage', sessionStorage),
    ...(await Promise.all((await indexedDB.databases()).map(databaseOf))).flat(),
    ...(await Promise.all((await caches.keys()).map(cacheOf))),
  ];
}
