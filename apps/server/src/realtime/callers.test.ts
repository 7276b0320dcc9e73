import { EventEmitter } from 'node:events';
import { anId } from '@pusterom/core/testing/an-id';
import { beforeEach, describe, expect, it } from 'vitest';
import { fullAgainMs } from '../token-bucket.ts';
import { Callers, mostSockets } from './callers.ts';
import { commandLimits } from './command-limits.ts';
import type { Identity, ServerSocket } from './server-socket.ts';

class FakeSocket extends EventEmitter {
  readonly data: { identity: Identity };
  isOpen = true;

  constructor(identity: Identity) {
    super();
    this.data = { identity };
  }
  disconnect(): void {
    this.isOpen = false;
    this.emit('disconnect');
  }
}

const sessionId = anId('session');
const participant = (who: string): Identity => ({ role: 'participant', sessionId, participantId: anId(who) });

let nowMs: number;
let callers: Callers;
beforeEach(() => {
  nowMs = 0;
  callers = new Callers(() => nowMs);
});

function enter(identity: Identity) {
  const socket = new FakeSocket(identity);
  return { socket, mayAsk: callers.enter(socket as unknown as ServerSocket) };
}

const { burst } = commandLimits['entry:submit'];
const spend = (mayAsk: (name: 'entry:submit') => boolean) => {
  for (let time = 0; time < burst; time++) expect(mayAsk('entry:submit')).toBe(true);
  expect(mayAsk('entry:submit')).toBe(false);
};

describe('someone who leaves', () => {
  it('is remembered until she may ask for everything again', () => {
    const { socket, mayAsk } = enter(participant('kari'));
    spend(mayAsk);
    socket.disconnect();
    nowMs += 500;
    expect(enter(participant('kari')).mayAsk('entry:submit')).toBe(false);
  });

  it('is forgotten after that: nothing is left of a thousand who came and went', () => {
    for (let number = 0; number < 1000; number++) {
      const { socket, mayAsk } = enter(participant(`phone ${number}`));
      mayAsk('entry:submit');
      socket.disconnect();
    }
    nowMs += Math.max(...Object.values(commandLimits).map(fullAgainMs));
    enter(participant('per'));
    expect(callers.size).toBe(1);
  });

  it('with one of two phones has not left', () => {
    const [one, other] = [enter(participant('kari')), enter(participant('kari'))];
    spend(one.mayAsk);
    one.socket.disconnect();
    nowMs += fullAgainMs(commandLimits['session:open']);
    enter(participant('per'));
    expect(callers.size).toBe(2);
    expect(other.socket.isOpen).toBe(true);
  });
});

describe('sockets', () => {
  const roles: Identity[] = [
    participant('kari'),
    { role: 'facilitator', sessionId, userId: 'facilitator' },
    { role: 'screen', sessionId },
  ];

  it.each(roles)('of one $role are so many at most: the oldest is closed', (identity) => {
    const most = mostSockets[identity.role];
    const sockets = Array.from({ length: most + 2 }, () => enter(identity).socket);
    expect(sockets.map(({ isOpen }) => isOpen)).toEqual([false, false, ...Array(most).fill(true)]);
  });

  it("do not count as anyone else's", () => {
    const { socket } = enter(participant('per'));
    for (let number = 0; number < 30; number++) enter(participant('kari'));
    expect(socket.isOpen).toBe(true);
  });

  it('that are closed make room', () => {
    const first = enter(participant('kari')).socket;
    for (let number = 0; number < 30; number++) enter(participant('kari')).socket.disconnect();
    expect(first.isOpen).toBe(true);
  });
});
