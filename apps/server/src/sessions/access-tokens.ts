import { createHmac, timingSafeEqual } from 'node:crypto';
import { participantId, sessionId, type ParticipantId, type SessionId } from '@pusterom/protocol/ids';

/**
 * What opens a socket for a phone or a big screen. A token is its own proof (HMAC-SHA256 with the server's secret),
 * so none is stored. A participant's is worth something only while she is in the session; a screen's opens
 * a view that holds nothing but what the room may see.
 */
export class AccessTokens {
  readonly #secret: string;

  constructor(secret: string) {
    this.#secret = secret;
  }

  /** The id of the participant a phone with this nonce is: the same each time, and nobody can go from the id to the nonce. */
  participantOf(session: SessionId, nonce: string): ParticipantId {
    const bytes = createHmac('sha256', this.#secret)
      .update(`nonce ${session} ${nonce}`)
      .digest()
      .subarray(0, 16);
    return uuidOf(bytes) as ParticipantId;
  }

  forParticipant(session: SessionId, participant: ParticipantId): string {
    return `${session}.${participant}.${this.#seal('participant', session, participant)}`;
  }

  forScreen(session: SessionId): string {
    return `${session}.${this.#seal('screen', session)}`;
  }

  readParticipant(token: string): { sessionId: SessionId; participantId: ParticipantId } | null {
    const [session, participant, seal] = token.split('.');
    const ids = { session: sessionId.safeParse(session), participant: participantId.safeParse(participant) };
    if (!ids.session.success || !ids.participant.success || seal === undefined) return null;
    const expected = this.#seal('participant', ids.session.data, ids.participant.data);
    return isSame(seal, expected)
      ? { sessionId: ids.session.data, participantId: ids.participant.data }
      : null;
  }

  readScreen(token: string): SessionId | null {
    const session = sessionId.safeParse(token.split('.')[0]);
    return session.success && isSame(token, this.forScreen(session.data)) ? session.data : null;
  }

  #seal(...parts: string[]): string {
    return createHmac('sha256', this.#secret).update(parts.join(' ')).digest('base64url');
  }
}

/** A UUID of version 8: its 122 bits are what its maker wants them to be (RFC 9562). */
function uuidOf(bytes: Buffer): string {
  const marked = Buffer.from(bytes);
  marked[6] = (bytes.readUInt8(6) & 0x0f) | 0x80;
  marked[8] = (bytes.readUInt8(8) & 0x3f) | 0x80;
  return marked.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
