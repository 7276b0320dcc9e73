import type { Socket } from '../reliability/socket-io-client.ts';

/** What is not answered by then has failed; far longer than anyone would wait. */
export const answerWithinMs = 120_000;

/** A page that notes when it was told how far its session has come, and does nothing else with it. */
export class Page {
  readonly socket: Socket;
  readonly #told: { seq: number; atMs: number }[] = [];

  constructor(socket: Socket) {
    this.socket = socket;
  }

  /** The bare server may tell of a later one first; then the earlier counts as told too. */
  note(seq: number): void {
    if (seq <= this.seq) return;
    this.#told.push({ seq, atMs: performance.now() });
  }

  /** How far it has been told. */
  get seq(): number {
    return this.#told.at(-1)?.seq ?? -1;
  }

  /** When it was told of what stands at `seq`; null when it has not been. */
  toldAtMs(seq: number): number | null {
    let [low, high] = [0, this.#told.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#told[middle]?.seq ?? 0) < seq) low = middle + 1;
      else high = middle;
    }
    return this.#told[low]?.atMs ?? null;
  }

  /** What has come down its connection, in bytes: WebSocket frames with their headers. */
  get bytes(): number {
    const { ws } = this.socket.io.engine.transport as unknown as { ws?: { _socket?: { bytesRead: number } } };
    return ws?._socket?.bytesRead ?? 0;
  }
}
