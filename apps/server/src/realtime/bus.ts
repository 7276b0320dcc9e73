import { randomUUID } from 'node:crypto';
import { protocolVersion } from '@pusterom/protocol/wire';
import type { DefaultEventsMap, Server } from 'socket.io';
import type { News } from './news.ts';

/** The line to the other servers: where there is one, Socket.IO's adapter carries it. */
export interface Line {
  /** What makes Socket.IO speak over it. */
  adapter: NonNullable<Parameters<Server['adapter']>[0]>;
  /** Whether what is said now can be heard. */
  isUp: () => boolean;
  close(): Promise<void>;
}

export interface ServerSideEvents {
  /** `version`: of another version nothing is understood, and polling has to do. */
  news: (version: number, server: string, news: string) => void;
}

type AnyServer = Server<DefaultEventsMap, DefaultEventsMap, ServerSideEvents>;

/** What servers that share a database tell one another. Nothing of it is kept on the way, and any of it may get lost. */
export class Bus {
  readonly #io: AnyServer;
  readonly #line: Line;
  readonly #server = randomUUID();

  constructor(io: AnyServer, line: Line, hear: (news: News, server: string) => void) {
    this.#io = io;
    this.#line = line;
    io.adapter(line.adapter);
    io.on('news', (version, server, news) => {
      if (version === protocolVersion) hear(JSON.parse(news) as News, server);
    });
  }

  tell(news: News): void {
    if (this.#line.isUp()) this.#io.serverSideEmit('news', protocolVersion, this.#server, encoded(news));
  }
}

/** What is stored beside a change concerns nobody but the database. */
const encoded = (news: News): string =>
  JSON.stringify(news, (key, value: unknown) => (key === 'deed' || key === 'taught' ? undefined : value));
