import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { agenda } from './agenda.ts';
import { commands, kept, type CommandName } from './commands.ts';
import { errorCodes } from './errors.ts';
import { familiar } from './familiar.ts';
import { toldInBytes } from './packets.ts';
import { protocolVersion } from './wire.ts';

const jsonSchema = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input' });

/** Everything a page and a server must agree on that can be written down. */
const contract = {
  commands: Object.entries(commands).map(([name, { by, input }]) => ({ name, by, input: jsonSchema(input) })),
  kept: jsonSchema(kept),
  agenda: jsonSchema(agenda),
  errorCodes,
  familiar: new TextDecoder().decode(familiar),
  toldInBytes,
};

const hash = createHash('sha256').update(JSON.stringify(contract)).digest('hex').slice(0, 16);

/** The contract of the version in wire.ts. */
const agreed = { version: 19, hash: 'e1f2d1fb14d2be32' };

describe('the contract', () => {
  it('is the one that has this version', () => {
    const instruction =
      'The contract has changed. Raise protocolVersion in wire.ts, with a line on what is new, ' +
      `and write {version: ${protocolVersion + 1}, hash: '${hash}'} into this test.`;
    expect({ version: protocolVersion, hash }, instruction).toEqual(agreed);
  });
});

describe('every command', () => {
  const names = Object.keys(commands) as CommandName[];

  it.each(names)('%s turns down fields it does not know', (name) => {
    const issues = commands[name].input.safeParse({ extra: 1 }).error?.issues ?? [];
    expect(issues.map(({ code }) => code)).toContain('unrecognized_keys');
  });

  it.each(names)('%s is not for the screen', (name) => {
    expect(commands[name].by).not.toContain('screen');
  });

  const ofPhones: readonly CommandName[] = [
    'entry:submit',
    'entry:edit',
    'entry:delete',
    'signals:show',
    'sheet:write',
    'sheet:take',
    'sheet:agree',
    'breakouts:choose',
    'dots:place',
  ];
  it.each(names.filter((name) => !ofPhones.includes(name)))('%s is for the facilitator alone', (name) =>
    expect(commands[name].by).toEqual(['facilitator']),
  );
});
