import type { Direction } from '@pusterom/grouping';
import { expect, it } from 'vitest';
import type { SentenceReader } from './ports.ts';
import { SessionMeanings } from './session-meanings.ts';

/** Reads everything but nonsense, and remembers what it was asked. */
class PlainReader implements SentenceReader {
  readonly joinAt = 0.8;
  readonly perMember = 0.03;
  readonly asked: string[] = [];

  async directionOf(folded: string): Promise<Direction | null> {
    this.asked.push(folded);
    return folded === 'tull' ? null : Float32Array.of(folded.length);
  }
}

it('knows texts as the engine folds them, each read once', async () => {
  const reader = new PlainReader();
  const meanings = new SessionMeanings(reader);
  await meanings.read(['Trygghet!', 'trygghet', '🎉']);
  await meanings.read(['TRYGGHET']);
  expect(reader.asked).toEqual(['trygghet']);
  expect(meanings.of('trygghet')).toEqual(Float32Array.of(8));
  expect(meanings).toMatchObject({ joinAt: 0.8, perMember: 0.03 });
});

it('what could not be read is not known, and is read again when it is asked for', async () => {
  const reader = new PlainReader();
  const meanings = new SessionMeanings(reader);
  await meanings.read(['tull']);
  await meanings.read(['tull']);
  expect(meanings.of('tull')).toBeNull();
  expect(reader.asked).toEqual(['tull', 'tull']);
});

it('forgets what nobody says any more', async () => {
  const meanings = new SessionMeanings(new PlainReader());
  await meanings.read(['Trygghet', 'Humor']);
  meanings.keepOnly(['trygghet.']);
  expect(meanings.of('humor')).toBeNull();
  expect(meanings.of('trygghet')).not.toBeNull();
});

it('does not learn what it has been told to forget while it was read', async () => {
  const meanings = new SessionMeanings(new PlainReader());
  const reading = meanings.read(['Humor', 'Trygghet']);
  meanings.keepOnly(['Trygghet']);
  await reading;
  expect(meanings.of('humor')).toBeNull();
  expect(meanings.of('trygghet')).not.toBeNull();
});
