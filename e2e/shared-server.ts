import { PusteromServer } from './pusterom-server.ts';
import { forgetAllRows } from './server-records.ts';

/** A server for one story after the other, to each of them as if nobody had used it. */
export class SharedServer {
  #server: PusteromServer | null = null;

  /** It may run already. Another one, when the last story has left it killed. */
  async next(): Promise<PusteromServer> {
    if (this.#server?.process) {
      await forgetAllRows(this.#server.dataDir);
      return this.#server;
    }
    await this.stop();
    return (this.#server = await PusteromServer.create());
  }

  async stop(): Promise<void> {
    await this.#server?.stop();
  }
}
