import { commands, type Accepted, type Command, type CommandName } from '@pusterom/protocol/commands';
import { isErrorCode, ok, refuse, type Failure, type Result } from '@pusterom/protocol/errors';
import type { ServerSocket } from './server-socket.ts';

export interface CommandGate {
  /** False when the one who asks has asked for this too often. */
  mayAsk: (name: CommandName) => boolean;
  dispatch: (command: Command) => Promise<Result<Accepted>>;
  /** Hears of each answer, and how long it took. */
  answered: (name: CommandName, result: Result<Accepted>, ms: number) => void;
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
    const command = parse(name, args);
    return command.ok ? await gate.dispatch(command.data) : command;
  } catch (bug) {
    gate.report(bug, name);
    return refuse('INTERNAL');
  }
}

function parse(name: CommandName, args: readonly unknown[]): { ok: true; data: Command } | Failure {
  const parsed = args.length === 1 ? commands[name].input.safeParse(args[0]) : null;
  if (parsed?.success) return ok({ name, input: parsed.data } as Command);
  const reason = parsed?.error.issues[0]?.message ?? '';
  return refuse(isErrorCode(reason) ? reason : 'INVALID_PAYLOAD');
}
