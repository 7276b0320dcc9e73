import { randomUUID } from 'node:crypto';
import type { SessionCommand } from '@pusterom/core/decision';
import { authorOf, existing, type Person } from '@pusterom/core/testing/a-session';
import { anId } from '@pusterom/core/testing/an-id';
import type { Accepted } from '@pusterom/protocol/commands';
import type { Result } from '@pusterom/protocol/errors';
import type { ParticipantId, SessionId } from '@pusterom/protocol/ids';
import type { SessionState } from '@pusterom/protocol/session';
import { protocolVersion } from '@pusterom/protocol/wire';
import type { Page } from './page.fixture.ts';
import { cookieOf, type TestServer } from './test-server.fixture.ts';

/** What a test does in a session without a socket. */
export class TestRoom {
  readonly server: TestServer;
  readonly id: SessionId;
  readonly code: string;

  constructor(server: TestServer, id: SessionId, code: string) {
    this.server = server;
    this.id = id;
    this.code = code;
  }

  ask(who: Person, command: SessionCommand): Promise<Result<Accepted>> {
    return this.server.registry.get(this.id).dispatch(authorOf(who), command);
  }

  /** A keyword in pairs, without a socket. */
  says(who: Person, text: string): Promise<Result<Accepted>> {
    const place = { stepId: 'pairs', questionId: 'energy', level: null, aspect: null };
    return this.ask(who, {
      name: 'entry:submit',
      input: { id: anId(text), kind: 'keyword', ...place, text },
    });
  }

  enter(stepId: string): Promise<Result<Accepted>> {
    return this.ask('facilitator', { name: 'step:enter', input: { stepId, runId: anId(randomUUID()) } });
  }

  async state(): Promise<SessionState> {
    return existing(await this.server.liveStore.load(this.id), 'session').session;
  }

  async stepId(): Promise<string | undefined> {
    return (await this.state()).runs.at(-1)?.stepId;
  }

  async texts(): Promise<string[]> {
    return [...(await this.state()).entries.values()].map(({ text }) => text);
  }

  /** Comes in through the door; answers with a token. */
  async join(who: Person): Promise<string> {
    const id: ParticipantId = anId(who);
    await this.ask(who, { name: 'participant:join', input: { id, firstName: null } });
    return this.server.tokens.forParticipant(this.id, id);
  }

  async phone(url: string, who: Person): Promise<Page> {
    const token = await this.join(who);
    return this.server.connect(url, { version: protocolVersion, role: 'participant', token }).arrived();
  }

  async screen(url: string): Promise<Page> {
    const token = await this.screenToken();
    return this.server.connect(url, { version: protocolVersion, role: 'screen', token }).arrived();
  }

  async screenToken(): Promise<string> {
    const links = existing(await this.server.directory.screenLinks(this.id), 'session');
    return this.server.tokens.forScreen(this.id, links);
  }

  console(url: string, who = 'facilitator'): Promise<Page> {
    const auth = { version: protocolVersion, role: 'facilitator', sessionId: this.id };
    return this.server.connect(url, auth, { cookie: cookieOf(who) }).arrived();
  }
}
