import { commands, passingCommands, type CommandName } from '@pusterom/protocol/commands';
import { isErrorCode } from '@pusterom/protocol/errors';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { advance } from './advance.ts';
import { BoardIndex } from './board-index.ts';
import type { SessionCommand } from './decision.ts';
import type { LiveState } from './live-state.ts';
import { redact } from './redact.ts';
import { aBusyWorkshop } from './testing/a-busy-workshop.ts';
import { startMs } from './testing/a-session.ts';
import { anId } from './testing/an-id.ts';
import { stepIds } from './testing/test-agenda.ts';

// What is only said to the room is not the session's to decide.
const passing: readonly CommandName[] = passingCommands;
const names = (Object.keys(commands) as CommandName[]).filter((name) => !passing.includes(name));
/** 20,000 messages in all. */
const messagesEach = Math.ceil(20_000 / names.length);

const { state } = aBusyWorkshop(4).findLast(({ state: { session } }) => session.status === 'open') ?? {
  state: undefined,
};
if (!state) throw new Error('the workshop has been open');
const { session } = state;
const { entries, clusters, participants, actions, votes } = session;
const known = [entries, clusters, participants, actions, votes].flatMap((map) => [...map.keys()]);

/** Texts that have broken other programs, beside whatever fast-check thinks of. */
const nasty = fc.constantFrom(
  '__proto__',
  'constructor',
  '\0',
  '\ud800',
  '\u202e',
  '=cmd|calc!A0',
  '<img src=x onerror=alert(1)>',
  '#eval("1")',
  'a'.repeat(20_000),
  '👩‍👩‍👧‍👦'.repeat(60),
  '((a+)+)+$',
);
const text = fc.oneof(
  nasty,
  fc.string({ unit: 'binary', maxLength: 600 }),
  fc.constantFrom(...known, ...stepIds, 'energy'),
);

/** What a field may hold by its JSON schema, and often what it may not. */
function valueOf(schema: z.core.JSONSchema.BaseSchema): fc.Arbitrary<unknown> {
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((one) => valueOf(one as typeof schema)));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'boolean':
      return fc.boolean();
    case 'integer':
    case 'number':
      return fc.oneof(fc.integer(), fc.double());
    case 'array':
      return fc.array(valueOf(schema.items as typeof schema), { maxLength: 4 });
    case 'object':
      return schema.propertyNames
        ? fc.dictionary(text, valueOf(schema.additionalProperties as typeof schema), { maxKeys: 4 })
        : objectOf(schema);
    case 'null':
      return fc.constant(null);
    default:
      return text;
  }
}

function objectOf(schema: z.core.JSONSchema.BaseSchema): fc.Arbitrary<unknown> {
  const fields = Object.entries(schema.properties ?? {}).map(([field, one]) => [
    field,
    fc.oneof(
      { weight: 9, arbitrary: valueOf(one as typeof schema) },
      { weight: 1, arbitrary: fc.anything() },
    ),
  ]);
  return fc.record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>);
}

function messageTo(name: CommandName): fc.Arbitrary<unknown> {
  const nearly = objectOf(z.toJSONSchema(commands[name].input, { io: 'input' }));
  return fc.oneof({ weight: 4, arbitrary: nearly }, { weight: 1, arbitrary: fc.anything() });
}

const context = {
  author: anId('kari'),
  nowMs: startMs,
  newId: () => anId('made'),
  random: () => 0.5,
  doorAfter: () => ({ code: 'W9T4XR', secret: 'another' }),
  here: new Set(session.participants.keys()),
  unfinished: [],
  learnt: [],
  isName: () => false,
};

/** Turned down with a code, or decided and shown; throws when it is neither. */
function outcomeOf(name: CommandName, message: unknown): string {
  const parsed = commands[name].input.safeParse(message);
  if (!parsed.success) return 'wrong shape';
  // Cleaned once is clean.
  expect(commands[name].input.parse(parsed.data)).toEqual(parsed.data);
  const command = { name, input: parsed.data } as SessionCommand;
  const result = advance(state as LiveState, command, { ...context, board: new BoardIndex(session) });
  if (result.ok) return redact(result.data.state.session, { role: 'screen' }).status;
  expect(isErrorCode(result.error.code)).toBe(true);
  return result.error.code;
}

describe.each(names)('whatever is sent as %s', (name) => {
  it(`is turned down with a code or decided, ${messagesEach} times`, () => {
    const outcomes = new Set<string>();
    fc.assert(
      fc.property(messageTo(name), (message) => void outcomes.add(outcomeOf(name, message))),
      { numRuns: messagesEach, seed: 20261125 },
    );
    // Some were wrong, and some were right enough to be decided.
    expect(outcomes).toContain('wrong shape');
    expect(outcomes.size).toBeGreaterThan(1);
  });
});
