import { describe, expect, it } from 'vitest';
import { formatJoinCode, joinCodeLength, joinCodeSigns, parseJoinCode } from './join-code.ts';

describe('the signs of a code', () => {
  it('are 24, each once', () => {
    expect(joinCodeSigns).toHaveLength(24);
    expect(new Set(joinCodeSigns).size).toBe(24);
  });

  it.each(['0', 'O', '1', 'I', 'L', '2', 'Z', '5', 'S', '8', 'B', 'U'])('do not have %s', (sign) => {
    expect(joinCodeSigns).not.toContain(sign);
  });
});

describe('a code as it is typed', () => {
  it.each([
    { typed: 'K7M4XR' },
    { typed: 'k7m4xr' },
    { typed: 'K7M-4XR' },
    { typed: 'k7m 4xr' },
    { typed: ' K 7 M 4 X R ' },
    { typed: 'K7M–4XR' },
    { typed: 'K7M—4XR' },
    { typed: 'K7M_4XR' },
    { typed: 'K7M.4XR' },
    { typed: 'K7M\u00a04XR\n' },
  ])('"$typed" means K7M4XR', ({ typed }) => {
    expect(parseJoinCode(typed)).toBe('K7M4XR');
  });

  it.each([
    { typed: '' },
    { typed: 'K7M4X' },
    { typed: 'K7M4XRR' },
    { typed: 'K7M4X0' },
    { typed: 'K7M4XÅ' },
    { typed: 'K7M/4XR' },
    { typed: '👍👍👍' },
    { typed: 'the-secret-in-the-link' },
  ])('"$typed" is none', ({ typed }) => {
    expect(parseJoinCode(typed)).toBeNull();
  });

  it('is understood as it is shown', () => {
    for (const sign of joinCodeSigns) {
      const code = sign.repeat(joinCodeLength);
      expect(parseJoinCode(formatJoinCode(code))).toBe(code);
    }
    expect(formatJoinCode('K7M4XR')).toBe('K7M-4XR');
  });
});
