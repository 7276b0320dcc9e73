import { randomUUID } from 'node:crypto';
import { anId } from '@pusterom/core/testing/an-id';
import { testAgenda } from '@pusterom/core/testing/test-agenda';
import { refuse } from '@pusterom/protocol/errors';
import { parseJoinCode } from '@pusterom/protocol/join-code';
import type { SessionId } from '@pusterom/protocol/ids';
import { describe, expect, it } from 'vitest';
import { MemorySessionDirectory } from '../storage/memory/memory-session-directory.ts';
import { createSession } from './new-session.ts';
import type { NewSession } from './ports.ts';

const plan = (id: SessionId = anId(randomUUID())) =>
  ({ id, ownerId: 'facilitator', title: 'Nettverksmøte', language: 'nb', agenda: testAgenda }) as const;

/** A directory where the first codes that are tried are taken. */
class CrowdedDirectory extends MemorySessionDirectory {
  readonly tried: NewSession[] = [];
  taken = 0;

  override async create(session: NewSession) {
    this.tried.push(session);
    return this.tried.length > this.taken && super.create(session);
  }
}

describe('a new session', () => {
  it('can be found by its code and by its secret', async () => {
    const directory = new CrowdedDirectory(new Map());
    const id: SessionId = anId('session');
    await createSession(directory, plan(id));
    const [{ code, secret } = { code: '', secret: '' }] = directory.tried;
    expect(parseJoinCode(code)).toBe(code);
    expect(await directory.findByKey(code)).toBe(id);
    expect(await directory.findByKey(secret)).toBe(id);
    expect(await directory.standing(id, 'facilitator')).toBe('owner');
  });

  it('is made once, however often the same one is asked for', async () => {
    const directory = new CrowdedDirectory(new Map());
    for (let times = 0; times < 2; times++) await createSession(directory, plan(anId('session')));
    expect(await directory.list('facilitator')).toHaveLength(1);
  });

  it("is not made over someone else's", async () => {
    const directory = new CrowdedDirectory(new Map());
    const id: SessionId = anId('session');
    await createSession(directory, plan(id));
    expect(await createSession(directory, { ...plan(id), ownerId: 'stranger' })).toEqual(refuse('NOT_FOUND'));
    expect(await directory.standing(id, 'stranger')).toBeNull();
  });

  it('has a code in which no sign comes twice', async () => {
    const directory = new CrowdedDirectory(new Map());
    for (let made = 0; made < 100; made++) await createSession(directory, plan());
    for (const { code } of directory.tried) expect(new Set(code).size, code).toBe(6);
  });

  it('has a secret nobody can guess', async () => {
    const directory = new CrowdedDirectory(new Map());
    await createSession(directory, plan());
    await createSession(directory, plan());
    const [one, other] = directory.tried.map(({ secret }) => secret);
    expect(one).toMatch(/^[\w-]{22}$/);
    expect(one).not.toBe(other);
  });

  it('gets another code when the first ones are taken', async () => {
    const directory = new CrowdedDirectory(new Map());
    directory.taken = 3;
    const id: SessionId = anId('session');
    await createSession(directory, plan(id));
    expect(directory.tried).toHaveLength(4);
    expect(new Set(directory.tried.map(({ code }) => code)).size).toBe(4);
    expect(await directory.findByKey(directory.tried[3]?.code ?? '')).toBe(id);
  });

  it('is given up when no code is free', async () => {
    const directory = new CrowdedDirectory(new Map());
    directory.taken = Infinity;
    await expect(createSession(directory, plan())).rejects.toThrow('no free join code');
  });
});
