import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readConfig, settings, StartupError } from './config.ts';

const read = (file: string) => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');

const defaults = {
  port: 3000,
  host: '0.0.0.0',
  dataDir: './data',
  databaseUrl: null,
  allowDataLoss: false,
  publicUrl: null,
  trustedProxies: ['loopback'],
  redisUrl: null,
  secret: null,
  ownerLink: 'needed',
  metricsToken: null,
  oidc: null,
  groupingModelDir: null,
};

const oidc = {
  PUBLIC_URL: 'https://pusterom.example.no',
  OIDC_ISSUER: 'https://login.example.no/tenant/v2.0',
  OIDC_CLIENT_ID: 'pusterom',
  OIDC_CLIENT_SECRET: 'between us two',
  OIDC_NAME: 'Entra ID',
};

const secret = 'k1Yp0_hV2mZ8Qx7TnB4sRc9JwLd3GfAu';

describe('settings', () => {
  it('may all be left out', () => {
    expect(readConfig({})).toEqual(defaults);
  });

  it('that are empty count as left out', () => {
    expect(readConfig({ PORT: '', HOST: '', DATA_DIR: '', DATABASE_URL: '', PUBLIC_URL: '' })).toEqual(
      defaults,
    );
  });

  it('that are blank count as left out', () => {
    expect(readConfig({ PORT: ' ', HOST: ' ', DATA_DIR: ' ' })).toEqual(defaults);
  });

  it('are read', () => {
    const env = {
      PORT: '8080',
      HOST: '127.0.0.1',
      DATA_DIR: '/var/lib/pusterom',
      DATABASE_URL: 'postgresql://pusterom:secret@db:5432/pusterom?sslmode=require',
      REDIS_URL: 'rediss://:secret@redis:6379',
      ALLOW_DATA_LOSS: 'true',
      PUBLIC_URL: 'https://pusterom.example.no/',
      TRUSTED_PROXIES: 'loopback, 10.0.0.0/8,fd00::1',
      SECRET: ' k1Yp0_hV2mZ8Qx7TnB4sRc9JwLd3GfAu ',
      OWNER_LINK: 'always',
      METRICS_TOKEN: 'Zk3p-9vQx7LmT2w8RbYc4HdN6sJf1AgUe',
      GROUPING_MODEL_DIR: '/srv/model',
    };
    expect(readConfig(env)).toEqual({
      port: 8080,
      host: '127.0.0.1',
      dataDir: '/var/lib/pusterom',
      databaseUrl: env.DATABASE_URL,
      redisUrl: env.REDIS_URL,
      allowDataLoss: true,
      publicUrl: 'https://pusterom.example.no',
      trustedProxies: ['loopback', '10.0.0.0/8', 'fd00::1'],
      secret: secret,
      ownerLink: 'always',
      metricsToken: 'Zk3p-9vQx7LmT2w8RbYc4HdN6sJf1AgUe',
      oidc: null,
      groupingModelDir: '/srv/model',
    });
  });

  it('of other programs are no matter', () => {
    expect(readConfig({ PATH: '/bin', NODE_ENV: 'production' })).toEqual(defaults);
  });

  it('cannot be changed afterwards', () => {
    expect(Object.isFrozen(readConfig({}))).toBe(true);
  });

  it.each([
    { name: 'PORT', value: 'http' },
    { name: 'PORT', value: '-1' },
    { name: 'PORT', value: '65536' },
    { name: 'PORT', value: '80.5' },
    { name: 'DATABASE_URL', value: 'mysql://pusterom:secret@db/pusterom' },
    { name: 'DATABASE_URL', value: 'pusterom:secret@db' },
    { name: 'REDIS_URL', value: 'http://redis' },
    { name: 'ALLOW_DATA_LOSS', value: 'yes' },
    { name: 'PUBLIC_URL', value: 'pusterom.example.no' },
    { name: 'PUBLIC_URL', value: 'ftp://pusterom.example.no' },
    { name: 'TRUSTED_PROXIES', value: 'proxy.example.no' },
    { name: 'TRUSTED_PROXIES', value: '10.0.0.0/33' },
    { name: 'TRUSTED_PROXIES', value: 'loopback,' },
    { name: 'TRUSTED_PROXIES', value: '10.0.0.1/8/8' },
    { name: 'SECRET', value: 'k1Yp0_hV2mZ8Qx7TnB4sRc9JwLd3GfA' },
    { name: 'SECRET', value: 'changeme'.repeat(5) },
    { name: 'SECRET', value: 'secret'.repeat(6) },
    { name: 'OIDC_ISSUER', value: 'http://login.example.no' },
    { name: 'OIDC_ISSUER', value: 'login.example.no' },
    { name: 'OIDC_SCOPES', value: 'profile email' },
  ])('that cannot be used are named, and not repeated: $name="$value"', ({ name, value }) => {
    const reading = () => readConfig({ [name]: value });
    expect(reading).toThrow(StartupError);
    expect(reading).toThrow(new RegExp(`^${name}: `));
    expect(reading).not.toThrow(new RegExp(value.replace(/\W/g, '.')));
  });

  it('of a Redis mean that there are several servers, which share the rest too', () => {
    const shared = { REDIS_URL: 'redis://redis', DATABASE_URL: 'postgresql://db', SECRET: secret };
    expect(readConfig(shared).redisUrl).toBe('redis://redis');
    expect(() => readConfig({ ...shared, DATABASE_URL: '' })).toThrow(/^DATABASE_URL: /);
    expect(() => readConfig({ ...shared, SECRET: '' })).toThrow(/^SECRET: /);
  });

  describe('of a provider to sign in with', () => {
    const readOidc = (env: Record<string, string>) => readConfig({ ...oidc, ...env }).oidc;

    it('are read', () => {
      expect(readOidc({ OIDC_SCOPES: 'openid profile' })).toEqual({
        issuer: 'https://login.example.no/tenant/v2.0',
        clientId: 'pusterom',
        clientSecret: 'between us two',
        name: 'Entra ID',
        scopes: 'openid profile',
      });
      expect(readOidc({ OIDC_CLIENT_SECRET: '' })).toMatchObject({ clientSecret: null, scopes: 'openid' });
    });

    it.each(['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_NAME', 'PUBLIC_URL'])(
      'are refused without %s',
      (name) => {
        expect(() => readOidc({ [name]: '' })).toThrow(new RegExp(`^${name}: needed`));
      },
    );

    it('are refused when there is nothing but a secret', () => {
      expect(() => readConfig({ OIDC_CLIENT_SECRET: 'between us two' })).toThrow(/^OIDC_ISSUER: needed/);
    });

    it('need an address that nobody on the way can read, but on the machine itself', () => {
      expect(() => readOidc({ PUBLIC_URL: 'http://pusterom.example.no' })).toThrow(/^PUBLIC_URL: /);
      const here = { PUBLIC_URL: 'http://localhost:3000', OIDC_ISSUER: 'http://127.0.0.1:4000' };
      expect(readOidc(here)).toMatchObject({ issuer: 'http://127.0.0.1:4000' });
    });
  });

  it('are all in .env.example, and nothing else is but what only docker-compose.yml needs', () => {
    const example = read('.env.example');
    const names = [...example.matchAll(/^#? ?([A-Z_]+)=/gm)].map(([, name]) => name);
    expect(names.sort()).toEqual([...Object.keys(settings.shape), 'POSTGRES_PASSWORD'].sort());
  });

  it('are all that docker-compose.yml and Caddy ask for', () => {
    const asked = ['docker-compose.yml', 'apps/server/Caddyfile'].flatMap((file) =>
      [...read(file).matchAll(/(?:\$\{|\{\$)(\w+)/g)].map(([, name]) => name),
    );
    expect([...new Set(asked)].sort()).toEqual(['POSTGRES_PASSWORD', 'PUBLIC_URL', 'SECRET']);
  });

  it('have the same defaults in .env.example', () => {
    const example = read('.env.example');
    const env = Object.fromEntries(
      [...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [name, value]),
    );
    expect(readConfig(env)).toEqual(defaults);
  });
});
