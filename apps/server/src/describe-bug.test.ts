import { describe, expect, it } from 'vitest';
import { describeBug, startupComplaint } from './describe-bug.ts';

const described = (bug: unknown) => JSON.stringify(describeBug(bug));

describe('what is told of a bug', () => {
  it('is its kind and where it happened', () => {
    const bug = Object.assign(new TypeError('hemmelig'), { code: 'P2002' });
    expect(describeBug(bug)).toMatchObject({ name: 'TypeError', code: 'P2002' });
    expect(described(bug)).toContain('describe-bug.test.ts');
  });

  it.each([
    { what: 'in its message', bug: new Error('hemmelig') },
    {
      what: 'in a line that looks like a frame',
      bug: new Error('x\n    at hemmelig (a.ts:1:1)\n    at hemmelig'),
    },
    {
      what: 'in a message that was changed later',
      bug: changed('hemmelig\n    at hemmelig (a.ts:1:1)', 'x'),
    },
    { what: 'in what it was caused by', bug: new Error('x', { cause: new Error('hemmelig') }) },
    {
      what: 'in what hangs on it',
      bug: Object.assign(new Error('x'), { meta: 'hemmelig', code: 'hemmelig' }),
    },
    { what: 'in many at once', bug: new AggregateError([new Error('hemmelig')], 'hemmelig') },
    { what: 'when it is no error', bug: 'hemmelig' },
    { what: 'when it is no error but a thing', bug: { text: 'hemmelig' } },
  ])('is not what people wrote: $what', ({ bug }) => {
    expect(described(bug)).not.toContain('hemmelig');
  });

  it('at the start is the message, without a password', () => {
    const error = new Error("cannot reach postgresql://kari:hemm/e@lig@db:5432/pusterom, says 'db'");
    expect(startupComplaint(error)).toBe(
      "Error: cannot reach //db:5432/pusterom, says 'db'".replace('//', 'postgresql://'),
    );
    expect(startupComplaint('hemmelig')).toBe('string: ');
  });
});

function changed(from: string, to: string): Error {
  const bug = new Error(from);
  bug.message = to;
  return bug;
}
