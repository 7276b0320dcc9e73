/** 24 signs that cannot be taken for one another: of 0/O, 1/I/L, 2/Z, 5/S, 8/B none, of U/V only V. */
export const joinCodeSigns = 'ACDEFGHJKMNPQRTWXY34679V';
export const joinCodeLength = 6;

/** What a person typed, as the code it must mean, or null: case, blanks and dashes do not matter. */
export function parseJoinCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s\p{Pd}_.]/gu, '');
  const isCode = code.length === joinCodeLength && [...code].every((sign) => joinCodeSigns.includes(sign));
  return isCode ? code : null;
}

/** As it is shown and read aloud: K7M-4XR. */
export const formatJoinCode = (code: string): string => `${code.slice(0, 3)}-${code.slice(3)}`;
