import { within, type Shelf } from './shelf.ts';

/** For tests: a shelf that survives the page, and gives back copies as a real one does. */
export class MemoryShelf implements Shelf {
  readonly kept = new Map<string, string>();

  async read<T>(key: string) {
    const kept = this.kept.get(key);
    return kept === undefined ? undefined : (JSON.parse(kept) as T);
  }
  async readAll<T>(prefix: string) {
    return within<T>(
      prefix,
      [...this.kept].map(([key, kept]) => [key, JSON.parse(kept) as unknown]),
    );
  }
  async write(key: string, value: unknown) {
    this.kept.set(key, JSON.stringify(value));
  }
  async remove(key: string) {
    this.kept.delete(key);
  }
}
