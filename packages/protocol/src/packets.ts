import { Decoder, Encoder, PacketType, type Packet } from 'socket.io-parser';

/** What the server tells in bytes. The first byte of such a message is its place here. */
export const toldInBytes = ['session:snapshot', 'session:frame', 'session:you'];

/**
 * Socket.IO writes an event that holds bytes as two messages, one that says which event it is, and the bytes. Here it is
 * one: a keyword's frame would be half as long again. All else is Socket.IO's own.
 */
class Teller extends Encoder {
  override encode(packet: Packet): unknown[] {
    const [name, told] = packet.type === PacketType.EVENT ? (packet.data as unknown[]) : [];
    const place = toldInBytes.indexOf(name as string);
    return place !== -1 && told instanceof Uint8Array ? [messageOf(place, told)] : super.encode(packet);
  }
}

function messageOf(place: number, told: Uint8Array): Uint8Array {
  const message = new Uint8Array(1 + told.length);
  message[0] = place;
  message.set(told, 1);
  return message;
}

class Hearer extends Decoder {
  /** @throws for what is not to be understood, and the connection begins anew. */
  override add(message: unknown): void {
    if (typeof message === 'string') return super.add(message);
    const bytes = new Uint8Array(message as ArrayBuffer);
    const name = toldInBytes[bytes[0] ?? -1];
    if (name === undefined) throw new Error('nothing is told so');
    this.emitReserved('decoded', { type: PacketType.EVENT, nsp: '/', data: [name, bytes.subarray(1)] });
  }
}

/** For the server's end. */
export const telling = { Encoder: Teller, Decoder };
/** For the page's end. */
export const hearing = { Encoder, Decoder: Hearer };
