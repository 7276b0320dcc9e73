import {
  commands,
  kept,
  type Accepted,
  type Command,
  type CommandName,
  type Kept,
} from '@pusterom/protocol/commands';
import { isErrorCode, ok, refuse, type Result } from '@pusterom/protocol/errors';
import type { ServerSocket } from './server-socket.ts';

export interface CommandGate {
  /** False when the one who asks has asked for this too often. */
  mayAsk: (name: CommandName) => boolean;
  dispatch: (command: Command) => Promise<Result<Accepted>>;
  /** Hears of each answer, and how long it took. */
  answered: (name: CommandName, result: Result<Accepted>, ms: number) => void;
  /** Hears how long what is stored by now had been kept on the phone. */
  arrived: (kept: Kept) => void;
  /** A bug, with what was asked for; never with what people wrote. */
  report: (bug: unknown, name: CommandName) => void;
}

type Ack = (answer: Result<Accepted>) => void;

/**
 * The only place that listens for commands. Whatever arrives passes the same gates in the same order: an ack to
 * answer, not too often, the right role, the right shape.
 */
export function bindCommands(socket: ServerSocket, gate: CommandGate): void {
  for (const name of Object.keys(commands) as CommandName[]) {
    const listener = (...args: unknown[]): void => {
      const ack = args.at(-1);
      if (typeof ack !== 'function') return;
      const begunMs = performance.now();
      void answer(socket, gate, name, args.slice(0, -1)).then((result) => {
        gate.answered(name, result, performance.now() - begunMs);
        (ack as Ack)(result);
      });
    };
    socket.on(name, listener as never);
  }
}

async function answer(
  socket: ServerSocket,
  gate: CommandGate,
  name: CommandName,
  args: readonly unknown[],
): Promise<Result<Accepted>> {
  try {
    if (!gate.mayAsk(name)) return refuse('RATE_LIMITED');
    if (!commands[name].by.includes(socket.data.identity.role)) return refuse('FORBIDDEN');
    const asked = parse(name, args);
    if (!asked.ok) return asked;
    const { command, about } = asked.data;
    const result = await gate.dispatch(command);
    if (result.ok && about) gate.arrived(about);
    return result;
  } catch (bug) {
    gate.report(bug, name);
    return refuse('INTERNAL');
  }
}

interface Asked {
  command: Command;
  about: Kept | null;
}

/** The command's input, and after it, if it has been kept on a phone, for how long. */
function parse(name: CommandName, [given, told = null, ...more]: readonly unknown[]): Result<Asked> {
  const input = commands[name].input.safeParse(given);
  const about = kept.nullable().safeParse(told);
  if (input.success && about.success && more.length === 0)
    return ok({ command: { name, input: input.data } as Command, about: about.data });
  const reason = input.error?.issues[0]?.message ?? '';
  return refuse(isErrorCode(reason) ? reason : 'INVALID_PAYLOAD');
}
