import { expect, it } from 'vitest';
import { hashPassword, verifyPassword } from './password-hash.ts';

const password = 'blåbær og fløte';

it('lets the password through, and nothing else', async () => {
  const hash = await hashPassword(password);
  expect(await verifyPassword({ hash, password })).toBe(true);
  for (const wrong of ['', 'Blåbær og fløte', `${password} `, 'blåbær og fløt'])
    expect(await verifyPassword({ hash, password: wrong })).toBe(false);
});

it('costs what OWASP recommends, and says so', async () => {
  expect(await hashPassword(password)).toMatch(/^\$scrypt\$ln=15,r=8,p=3\$[\w-]{22}\$[\w-]{43}$/);
});

it('is another one each time', async () => {
  expect(await hashPassword(password)).not.toBe(await hashPassword(password));
});

it('holds what was made at another cost', async () => {
  // RFC 7914, section 12, shortened to our 32 bytes: "pleaseletmein", "SodiumChloride".
  const key = Buffer.from('7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2', 'hex');
  const hash = `$scrypt$ln=14,r=8,p=1$${Buffer.from('SodiumChloride').toString('base64url')}$${key.toString('base64url')}`;
  expect(await verifyPassword({ hash, password: 'pleaseletmein' })).toBe(true);
});

it('takes the same letters for the same, and ligatures or capitals for others', async () => {
  const hash = await hashPassword(password);
  expect(await verifyPassword({ hash, password: password.normalize('NFD') })).toBe(true);
  expect(
    await verifyPassword({ hash: await hashPassword('ﬁre fisker ﬁskes'), password: 'fire fisker fiskes' }),
  ).toBe(false);
});

it.each(['', 'salt:key', '$scrypt$ln=15,r=8,p=3$salt', '$argon2id$v=19$m=1,t=1,p=1$salt$key'])(
  'opens with nothing when what is stored is no hash of ours: "%s"',
  async (hash) => expect(await verifyPassword({ hash, password: '' })).toBe(false),
);
