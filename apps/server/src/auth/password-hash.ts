import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

interface Cost {
  /** The base-2 logarithm of scrypt's N. */
  ln: number;
  r: number;
  p: number;
}

/**
 * One of the settings that OWASP's Password Storage Cheat Sheet gives as equally strong. It takes 32 MiB, so that the
 * four that Node makes side by side fit on a small machine; N = 2^17 with p = 1 would take 512 MiB.
 */
const cost: Cost = { ln: 15, r: 8, p: 3 };
const [saltBytes, keyBytes] = [16, 32];

/** The hash says how it was made, so that another cost can be chosen later: `$scrypt$ln=15,r=8,p=3$salt$key`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(saltBytes);
  const key = await derive(password, salt, cost);
  const { ln, r, p } = cost;
  return `$scrypt$ln=${ln},r=${r},p=${p}$${salt.toString('base64url')}$${key.toString('base64url')}`;
}

export async function verifyPassword({
  hash,
  password,
}: {
  hash: string;
  password: string;
}): Promise<boolean> {
  const parts = /^\$scrypt\$ln=(\d+),r=(\d+),p=(\d+)\$([\w-]+)\$([\w-]+)$/.exec(hash);
  if (!parts) return false;
  const [, ln, r, p, salt = '', key = ''] = parts;
  const expected = Buffer.from(key, 'base64url');
  const made = await derive(password, Buffer.from(salt, 'base64url'), {
    ln: Number(ln),
    r: Number(r),
    p: Number(p),
  });
  return expected.length === made.length && timingSafeEqual(expected, made);
}

/** Normalised as Unicode wants it, and no further: an å of one sign and an a with a ring are the same letter. */
function derive(password: string, salt: Buffer, { ln, r, p }: Cost): Promise<Buffer> {
  const N = 2 ** ln;
  return new Promise((resolve, reject) =>
    scrypt(password.normalize('NFC'), salt, keyBytes, { N, r, p, maxmem: 256 * N * r }, (error, key) =>
      error ? reject(error) : resolve(key),
    ),
  );
}
