import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import type { Pool } from 'pg';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import { readSchema } from './prisma-folder.ts';

/** Lends out Prisma's migration engine, as WebAssembly: its command line would download a program. */
export async function withSchemaEngine<T>(
  url: string,
  use: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  await (isReady ??= instantiate());
  const { factory, dispose } = disposable(new PrismaPg({ connectionString: url }));
  try {
    const engine = await bindings.SchemaEngine.new(
      { datamodels: [['schema.prisma', await readSchema()]] },
      () => undefined,
      bindMigrationAwareSqlAdapterFactory(factory),
    );
    return await use(engine).finally(() => engine.free());
  } finally {
    await dispose();
  }
}

/** The engine leaves its connections open, and with them a lock that the next engine waits for. */
function disposable(factory: SqlMigrationAwareDriverAdapterFactory) {
  const opened: SqlDriverAdapter[] = [];
  const noted = async (connecting: Promise<SqlDriverAdapter>) => {
    const adapter = await connecting;
    opened.push(adapter);
    return inOnePiece(adapter);
  };
  return {
    factory: {
      provider: factory.provider,
      adapterName: factory.adapterName,
      connect: () => noted(factory.connect()),
      connectToShadowDb: () => noted(factory.connectToShadowDb()),
    },
    dispose: () => Promise.all(opened.map((adapter) => adapter.dispose())),
  };
}

/** The adapter cuts a script at each semicolon, also within a function; Postgres knows better, and takes all of it or nothing. */
function inOnePiece(adapter: SqlDriverAdapter): SqlDriverAdapter {
  const { underlyingDriver } = adapter as SqlDriverAdapter & { underlyingDriver: () => Pool };
  const pool = underlyingDriver.call(adapter);
  adapter.executeScript = async (script) => void (await pool.query(script));
  return adapter;
}

/** Node has it; the types we compile with do not. */
declare const WebAssembly: {
  instantiate(
    bytes: Uint8Array,
    imports: object,
  ): Promise<{ instance: { exports: Record<string, unknown> } }>;
};

let isReady: Promise<void> | undefined;

async function instantiate(): Promise<void> {
  const bindingsPath = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const bytes = await readFile(join(dirname(bindingsPath), 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': bindings });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports['__wbindgen_start'] as () => void)();
}
