import { z } from 'zod';
import { isGuessableSecret } from './auth/guessable-secret.ts';
import type { OidcSettings } from './auth/oidc-provider.ts';
import { isSafeAddress } from './auth/safe-address.ts';
import { isProxy } from './http/proxy-address.ts';

const optionalUrl = (protocols: RegExp) => z.url({ protocol: protocols }).optional();

const leastSecretLength = 32;

/** Every setting of the server, read once from the environment. `.env.example` lists the same names. */
export const settings = z.object({
  /** The port the server listens on. */
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  /** The address it listens on; 0.0.0.0 lets phones on the same network in. */
  HOST: z.string().min(1).default('0.0.0.0'),
  /** Where the embedded PostgreSQL and the server's own secret live. */
  DATA_DIR: z.string().min(1).default('./data'),
  /** A PostgreSQL of your own; when left out, one is started in DATA_DIR. */
  DATABASE_URL: optionalUrl(/^postgres(ql)?$/),
  /** The Redis over which servers that share a database tell each other what goes on; when left out, this is the only server. */
  REDIS_URL: optionalUrl(/^rediss?$/),
  /** true lets the server run on a PostgreSQL that may forget in a crash what it has confirmed. For trying out only. */
  ALLOW_DATA_LOSS: z.enum(['true', 'false']).default('false'),
  /** How people reach the server from outside, for example https://pusterom.example.no. */
  PUBLIC_URL: optionalUrl(/^https?$/),
  /** Whose word counts for where a request comes from (X-Forwarded-For): addresses or ranges, with commas. */
  TRUSTED_PROXIES: z
    .string()
    .default('loopback')
    .transform((text) => text.split(',').map((one) => one.trim()))
    .refine(
      (proxies) => proxies.every(isProxy),
      'use addresses or ranges such as 10.0.0.0/8, with commas between',
    ),
  /** What cookies and access tokens are signed with, for servers that share a database; when left out, it is made in DATA_DIR. */
  SECRET: z
    .string()
    .trim()
    .min(leastSecretLength, `use at least ${leastSecretLength} random characters`)
    .refine((secret) => !isGuessableSecret(secret), 'this can be guessed: make a random one')
    .optional(),
  /** When the start prints a link that signs the owner in: as long as she has no other way in, or always. */
  OWNER_LINK: z.enum(['needed', 'always']).default('needed'),
  /** What /metrics is asked for with (Authorization: Bearer …); when left out, nobody may. */
  METRICS_TOKEN: z
    .string()
    .trim()
    .min(leastSecretLength, `use at least ${leastSecretLength} random characters`)
    .refine((token) => !isGuessableSecret(token), 'this can be guessed: make a random one')
    .optional(),
  /** An OpenID Connect provider that leaders may sign in with, as it writes itself; needs PUBLIC_URL. */
  OIDC_ISSUER: z
    .string()
    .trim()
    .refine(isSafeAddress, 'use an address with https (http only on this machine)')
    .optional(),
  /** What the provider knows this server by. */
  OIDC_CLIENT_ID: z.string().trim().max(200).optional(),
  /** What this server proves it with; left out for a public client. */
  OIDC_CLIENT_SECRET: z.string().trim().optional(),
  /** What leaders call the provider, for the button, for example Entra ID. */
  OIDC_NAME: z.string().trim().max(40, 'use at most 40 signs').optional(),
  /** What it is asked for, with blanks between. */
  OIDC_SCOPES: z
    .string()
    .trim()
    .default('openid')
    .refine((scopes) => scopes.split(/ +/).includes('openid'), 'openid must be among them'),
  /** A folder with a sentence model of yours, to place what words alone cannot; when left out, there is none. */
  GROUPING_MODEL_DIR: z.string().min(1).optional(),
});
type Settings = z.output<typeof settings>;

export interface Config {
  port: number;
  host: string;
  dataDir: string;
  databaseUrl: string | null;
  redisUrl: string | null;
  allowDataLoss: boolean;
  publicUrl: string | null;
  trustedProxies: string[];
  secret: string | null;
  ownerLink: 'needed' | 'always';
  metricsToken: string | null;
  oidc: OidcSettings | null;
  groupingModelDir: string | null;
}

/** A setting that cannot be used, or a machine that is not ready. The message tells the operator what to do. */
export class StartupError extends Error {
  override name = 'StartupError';
}

/** Throws `StartupError` with one line that names the setting. Empty settings count as left out. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim() !== ''));
  const parsed = settings.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new StartupError(`${String(issue?.path[0])}: ${issue?.message ?? 'cannot be used'}`);
  }
  const { PORT, HOST, DATA_DIR, DATABASE_URL, REDIS_URL, ALLOW_DATA_LOSS } = parsed.data;
  const { PUBLIC_URL, TRUSTED_PROXIES, SECRET, OWNER_LINK } = parsed.data;
  for (const [name, value] of Object.entries({ DATABASE_URL, SECRET }))
    if (REDIS_URL && !value)
      throw new StartupError(`${name}: servers that share REDIS_URL have to share it too`);
  return Object.freeze({
    port: PORT,
    host: HOST,
    dataDir: DATA_DIR,
    databaseUrl: DATABASE_URL ?? null,
    redisUrl: REDIS_URL ?? null,
    allowDataLoss: ALLOW_DATA_LOSS === 'true',
    publicUrl: PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    trustedProxies: TRUSTED_PROXIES,
    secret: SECRET ?? null,
    ownerLink: OWNER_LINK,
    metricsToken: parsed.data.METRICS_TOKEN ?? null,
    oidc: oidcOf(parsed.data),
    groupingModelDir: parsed.data.GROUPING_MODEL_DIR ?? null,
  });
}

/** All of it or nothing: half a sign-in would fail only when someone uses it. */
function oidcOf(given: Settings): OidcSettings | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME, OIDC_SCOPES, PUBLIC_URL } = given;
  if ([OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME].every((one) => one === undefined))
    return null;
  const needed = { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_NAME, PUBLIC_URL };
  for (const [name, value] of Object.entries(needed))
    if (value === undefined)
      throw new StartupError(`${name}: needed for signing in with a provider; or leave out all of OIDC_…`);
  if (!isSafeAddress(PUBLIC_URL ?? ''))
    throw new StartupError('PUBLIC_URL: signing in with a provider needs https here');
  return {
    issuer: OIDC_ISSUER ?? '',
    clientId: OIDC_CLIENT_ID ?? '',
    clientSecret: OIDC_CLIENT_SECRET ?? null,
    name: OIDC_NAME ?? '',
    scopes: OIDC_SCOPES,
  };
}
