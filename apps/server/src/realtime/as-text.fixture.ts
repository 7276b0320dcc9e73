import { hearing } from '@pusterom/protocol/packets';
import { decodeFrame } from '@pusterom/protocol/wire';

/** What a web socket has carried, to be read through: all that is told in bytes is packed alike. */
export const asText = (payload: unknown): string =>
  payload instanceof Uint8Array ? unpacked(payload) : String(payload);

function unpacked(message: Uint8Array): string {
  let text = '';
  const decoder = new hearing.Decoder();
  decoder.on('decoded', ({ data }) => {
    const [name, told] = data as [string, Uint8Array];
    text = JSON.stringify([name, decodeFrame(told)]);
  });
  decoder.add(message);
  return text;
}
