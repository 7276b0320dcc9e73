import { joinCodeLength, joinCodeSigns } from '@pusterom/protocol/join-code';

export interface DoorKeys {
  code: string;
  secret: string;
}

/** Of 97 million codes a free one is soon found; the secret has 128 bits, and is only ever in a QR. */
export function doorKeysFrom(random: Buffer): DoorKeys {
  const left = [...joinCodeSigns];
  // No sign comes twice: easier to read out, and nothing like KKK.
  const signs = Array.from({ length: joinCodeLength }, (_, index) => {
    const [sign = ''] = left.splice(random.readUInt16BE(index * 2) % left.length, 1);
    return sign;
  });
  return { code: signs.join(''), secret: random.subarray(16, 32).toString('base64url') };
}
