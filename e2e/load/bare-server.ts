// The least a server of our kind must do, and so what it is measured against: Socket.IO and `pg`; each entry is one
// committed INSERT, acknowledged when it is stored; the facilitator is told at once, the phones a count every 250 ms.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type * as Pg from '../../apps/server/node_modules/@types/pg';
import type * as SocketIo from '../../apps/server/node_modules/socket.io';

const ofTheServer = createRequire(new URL('../../apps/server/package.json', import.meta.url));
const { Pool } = ofTheServer('pg') as typeof Pg;
const { Server } = ofTheServer('socket.io') as typeof SocketIo;

const countEveryMs = 250;
const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
await pool.query(
  'CREATE TABLE IF NOT EXISTS bare_entry (seq bigserial PRIMARY KEY, session text, id uuid UNIQUE, text text)',
);

const http = createServer();
const io = new Server(http, { serveClient: false });
/** How far each session has come, and how far its phones have been told. */
const counts = new Map<string, { seq: number; told: number }>();

io.on('connection', (socket) => {
  const { session, role } = socket.handshake.auth as { session: string; role: string };
  const count = counts.get(session) ?? { seq: 0, told: 0 };
  counts.set(session, count);
  void socket.join(`${session}/${role}`);
  socket.emit('count', count.seq);
  socket.on('entry', (entry: { id: string; text: string }, ack: (seq: number) => void) => {
    void store(session, entry).then((seq) => {
      count.seq = Math.max(count.seq, seq);
      ack(seq);
      io.to(`${session}/facilitator`).emit('entry', { ...entry, seq });
    });
  });
});

async function store(session: string, { id, text }: { id: string; text: string }): Promise<number> {
  const { rows } = await pool.query<{ seq: string }>({
    name: 'store',
    text: 'INSERT INTO bare_entry (session, id, text) VALUES ($1, $2, $3) RETURNING seq',
    values: [session, id, text],
  });
  return Number(rows[0]?.seq);
}

setInterval(() => {
  for (const [session, count] of counts) {
    if (count.told === count.seq) continue;
    count.told = count.seq;
    io.to([`${session}/phone`, `${session}/screen`]).emit('count', count.seq);
  }
}, countEveryMs);

http.listen(0, '127.0.0.1', () => process.send?.((http.address() as { port: number }).port));
