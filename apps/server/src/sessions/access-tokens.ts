import { createHmac, timingSafeEqual } from 'node:crypto';
import { participantId, sessionId, type ParticipantId, type SessionId } from '@pusterom/protocol/ids';
import { doorKeysFrom, type DoorKeys } from './door-keys.ts';
import { personalWords } from './personal-words.ts';

/**
 * What opens a socket for a phone or a big screen. A token is its own proof (HMAC-SHA256 with the server's secret),
 * so none is stored. A participant's is worth something only while she is in the session; a screen's until the
 * links made so far are ended. What it opens holds nothing but what the room may see.
 */
export class AccessTokens {
  readonly #secret: string;

  constructor(secret: string) {
    this.#secret = secret;
  }

  /** The id of the participant a phone with this nonce is: the same each time, and nobody can go from the id to the nonce. */
  participantOf(session: SessionId, nonce: string): ParticipantId {
    return uuidOf(this.#digest('nonce', session, nonce).subarray(0, 16)) as ParticipantId;
  }

  /** An id that follows from what it is for: the same each time. */
  idFor(session: SessionId, what: string): string {
    return uuidOf(this.#digest('id', session, what).subarray(0, 16));
  }

  forParticipant(session: SessionId, participant: ParticipantId): string {
    return `${session}.${participant}.${this.#seal('participant', session, participant)}`;
  }

  /** The door's new keys after it was renewed: the same for the same renewal, so that asking twice renews once. */
  doorAfter(session: SessionId, renewal: string): DoorKeys {
    return doorKeysFrom(this.#digest('door', session, renewal));
  }

  /** `links` is how often the session's links to its screen have been ended. */
  forScreen(session: SessionId, links: number): string {
    return `${session}.${links}.${this.#seal('screen', session, String(links))}`;
  }

  /** The participant's personal code: four words, the same each time she asks. */
  wordsOf(session: SessionId, participant: ParticipantId): readonly string[] {
    const bytes = this.#digest('words', session, participant);
    return [0, 4, 8, 12].map((at) => wordAt(bytes.readUInt32BE(at)));
  }

  /** Who among these has this personal code, however it is typed; null when nobody has. */
  whoHas(session: SessionId, words: string, among: Iterable<ParticipantId>): ParticipantId | null {
    const code =
      words
        .toLowerCase()
        .match(/[a-z]+/g)
        ?.join(' ') ?? '';
    for (const id of among) if (isSame(code, this.wordsOf(session, id).join(' '))) return id;
    return null;
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

  /** What was true when it was made; whether it still opens anything, the session's number of links tells. */
  readScreen(token: string): { sessionId: SessionId; links: number } | null {
    const [session, number] = token.split('.');
    const id = sessionId.safeParse(session);
    const links = Number(number);
    return id.success && isSame(token, this.forScreen(id.data, links)) ? { sessionId: id.data, links } : null;
  }

  #seal(...parts: string[]): string {
    return this.#digest(...parts).toString('base64url');
  }

  #digest(...parts: string[]): Buffer {
    return createHmac('sha256', this.#secret).update(parts.join(' ')).digest();
  }
}

/** The list is far shorter than 2^32, so that no word is likelier than another by more than one in ten million. */
const wordAt = (number: number): string => personalWords[number % personalWords.length] ?? '';

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
