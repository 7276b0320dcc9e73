import { joinCodeLength, parseJoinCode } from '@pusterom/protocol/join-code';

/** What the address says about where to go: the secret of the QR link, or the code of `/j/CODE`. */
export type Invitation = { secret: string } | { code: string } | null;

export function readInvitation({ hash, pathname }: Pick<Location, 'hash' | 'pathname'>): Invitation {
  const secret = hash.slice(1);
  if (secret !== '') return { secret };
  const typed = /^\/j\/([^/]+)/.exec(pathname)?.[1];
  return typed === undefined ? null : { code: asTyped(unescaped(typed)) };
}

export const keyOf = (invitation: Exclude<Invitation, null>): string =>
  'secret' in invitation ? invitation.secret : (parseJoinCode(invitation.code) ?? invitation.code);

/** K7M-4XR, as far as it has been typed. */
export function asTyped(text: string): string {
  const signs = text
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, joinCodeLength);
  return signs.length > 3 ? `${signs.slice(0, 3)}-${signs.slice(3)}` : signs;
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
