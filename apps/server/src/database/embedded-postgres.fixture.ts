// For tests: a server's process, reduced to its database. Says where it is, and stops when told to.
import { Client } from 'pg';
import { startEmbeddedPostgres } from './embedded-postgres.ts';

const postgres = await startEmbeddedPostgres(process.argv[2] ?? '');
const stayAlive = setInterval(() => undefined, 60_000);

process.on('SIGINT', () => {
  void (async () => {
    const client = new Client({ connectionString: postgres.url });
    await client.connect();
    await client.query(`INSERT INTO note VALUES ('written after Ctrl-C')`);
    await client.end();
    await postgres.stop();
    clearInterval(stayAlive);
  })();
});
process.stdout.write(`${postgres.url}\n`);
