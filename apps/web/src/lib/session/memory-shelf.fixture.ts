import { within, type ErasableShelf } from './shelf.ts';

/** For tests: a shelf that survives the page, and gives back copies as a real one does. */
export class MemoryShelf implements ErasableShelf {
  readonly kept = new Map<string, unknown>();

  async read<T>(key: string) {
    return structuredClone(this.kept.get(key)) as T | undefined;
  }
  async readAll<T>(prefix: string) {
    return within<T>(prefix, structuredClone([...this.kept]));
  }
  async write(key: string, value: unknown) {
    this.kept.set(key, structuredClone(value));
  }
  async remove(key: string) {
    this.kept.delete(key);
  }
  async erase() {
    this.kept.clear();
  }
}
