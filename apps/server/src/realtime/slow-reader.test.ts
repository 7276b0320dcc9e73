import { anId } from '@pusterom/core/testing/an-id';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EventEmitter } from 'node:events';
import type { ServerSocket } from './server-socket.ts';
import { cutOffWhenSlow, maxQueuedBytes, maxQueuedPackets } from './slow-reader.ts';
import { TestServer } from './test-server.fixture.ts';

/** A connection whose other end reads, or does not. */
class Connection extends EventEmitter {
  readonly ended: string[] = [];
  transport = { writable: false, socket: { terminate: () => this.ended.push('terminated') } };
  close(): void {
    this.ended.push('closed');
  }
  send(data: unknown, times = 1): void {
    for (let time = 0; time < times; time++) this.emit('packetCreate', { data });
  }
}

let conn: Connection;
beforeEach(() => {
  conn = new Connection();
  cutOffWhenSlow({ conn } as unknown as ServerSocket);
});

describe('a page that does not read', () => {
  it('is cut off when too many packets wait for it', () => {
    conn.send('x', maxQueuedPackets);
    expect(conn.ended).toEqual([]);
    conn.send('x');
    expect(conn.ended).toEqual(['terminated', 'closed']);
  });

  it('is cut off when too much waits for it', () => {
    conn.send('x'.repeat(maxQueuedBytes));
    expect(conn.ended).toEqual([]);
    conn.send('x');
    expect(conn.ended).not.toEqual([]);
  });

  it('is not cut off for a snapshot, however large the session is', () => {
    conn.send(new Uint8Array(3 * maxQueuedBytes), 2);
    expect(conn.ended).toEqual([]);
  });

  it('begins anew when it has read', () => {
    conn.send('x', maxQueuedPackets);
    conn.emit('flush');
    conn.send('x', maxQueuedPackets);
    expect(conn.ended).toEqual([]);
  });

  it('is not one that takes everything at once', () => {
    conn.transport.writable = true;
    conn.send('x'.repeat(maxQueuedBytes), 10);
    expect(conn.ended).toEqual([]);
  });
});

describe('on a real connection', () => {
  let server: TestServer;
  afterEach(() => server.close());

  it('the page that does not read is gone, and the others notice nothing', { timeout: 60_000 }, async () => {
    server = new TestServer();
    const url = await server.listen();
    const room = await server.aSession({ at: 'levels' });
    const console = await room.console(url);
    const [slow, kari] = [await room.phone(url, 'per'), await room.phone(url, 'kari')];
    await console.ask('breakouts:form', {
      ...{ stepId: 'levels', mixId: anId('mix'), seating: 'pairs', count: null, isFree: false },
    });
    const runId = (await room.state()).runs.at(-1)?.id;
    const gone = new Promise((resolve) => slow.socket.once('disconnect', resolve));
    slow.pause();
    // What her group writes is sent at each letter: first into the connection's own buffers, then into the server's memory.
    for (let letter = 0; letter < 4000 && console.presences.at(-1) !== 1; letter++) {
      // Time goes by, and she may write on.
      server.nowMs += 1000;
      const lines = [0, 1].map((nth) => ({
        ...{ part: 'self', aspect: 'strength', nth },
        text: `${'å'.repeat(490)} ${letter}`,
      }));
      expect(await kari.ask('sheet:write', { runId, lines, reading: null })).toMatchObject({ ok: true });
    }
    expect(console.presences.at(-1)).toBe(1);
    slow.resume();
    expect(await gone).toBe('transport close');
    expect(await kari.ask('sheet:write', { runId, lines: [], reading: null })).toMatchObject({ ok: true });
  });
});
