import { PacketType, type Packet } from 'socket.io-parser';
import { expect, it } from 'vitest';
import { hearing, telling } from './packets.ts';

const anEvent = (...data: unknown[]): Packet => ({ type: PacketType.EVENT, nsp: '/', data });

/** What the page makes of what the server says, over a socket that carries texts and bytes. */
function heard(packet: Packet): Packet[] {
  const packets: Packet[] = [];
  const decoder = new hearing.Decoder();
  decoder.on('decoded', (one) => packets.push(one));
  for (const message of new telling.Encoder().encode(packet)) decoder.add(message);
  return packets;
}

it('what is told in bytes is one message, a byte longer than what it tells, and is heard as it was told', () => {
  for (const name of ['session:snapshot', 'session:frame', 'session:you']) {
    const told = anEvent(name, Uint8Array.of(0, 4, 255));
    expect(new telling.Encoder().encode(told)).toEqual([expect.objectContaining({ length: 4 })]);
    expect(heard(told)).toEqual([told]);
  }
});

it('all else is as Socket.IO has it', () => {
  for (const packet of [
    anEvent('session:you', { number: 1 }),
    anEvent('session:clock', 7),
    { type: PacketType.ACK, nsp: '/', id: 3, data: [{ ok: true }] },
  ])
    expect(heard(packet)).toEqual([expect.objectContaining(packet)]);
});

it('bytes that tell nothing end the connection', () => {
  const decoder = new hearing.Decoder();
  for (const message of [Uint8Array.of(), Uint8Array.of(3, 1), Uint8Array.of(255)])
    expect(() => decoder.add(message)).toThrow('nothing is told so');
});
