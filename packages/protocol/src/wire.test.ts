import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Frame } from './events.ts';
import { decodeFrame, decodeYou, encodeFrame, encodeYou, type You } from './wire.ts';

const frame = (text: string): Frame => ({
  ...{ from: 41, to: 42 },
  events: [
    {
      type: 'board:changed',
      entries: [
        {
          ...{ id: 'a7b3fc45-1646-4d17-81f1-63586621c088' as never, stepId: 'welcome-check-in' },
          ...{
            kind: 'thought',
            questionId: null,
            level: null,
            aspect: null,
            breakoutId: null,
            paperGroup: null,
          },
          ...{
            text,
            clusterId: null,
            placedBy: 'auto',
            isHidden: false,
            isApproved: false,
            order: 175849412,
          },
        },
      ],
      ...{ removedEntryIds: [], clusters: [], removedClusterIds: [] },
    },
  ],
});

describe('a frame', () => {
  it('is read as it was written, whichever way it was deflated', () => {
    for (const text of ['', 'Kjærlighet, øving og ånd', '🌬️ puste', '"\\\u2028', 'x'.repeat(100_000)]) {
      expect(decodeFrame(encodeFrame(frame(text)))).toEqual(frame(text));
      expect(decodeFrame(encodeFrame(frame(text), deflateRawSync))).toEqual(frame(text));
    }
  });

  it('with one thought is a third as long as it was', () => {
    const told = frame('Det er fint å sette av tid til dette.');
    expect(encodeFrame(told, deflateRawSync).length).toBeLessThan(JSON.stringify(told).length / 3);
  });
});

describe('what is true for one participant', () => {
  const [event] = frame('Å puste 🌬️').events;
  const entries = event?.type === 'board:changed' ? event.entries : [];
  const you = (written: You['entries']): You => ({
    ...{ participantId: 'b7b3fc45-1646-4d17-81f1-63586621c088' as never, number: 7, firstName: 'Åse' },
    ...{ breakoutId: null, entries: written, dots: {} },
  });

  it.each([
    { what: 'nothing', written: [] },
    { what: 'something', written: entries },
  ])('is read as it was written when she has written $what', ({ written }) => {
    expect(decodeYou(encodeYou(you(written)))).toEqual(you(written));
    expect(decodeYou(encodeYou(you(written), deflateRawSync))).toEqual(you(written));
  });
});
