import type { Author } from '@pusterom/core/live-state';
import type { Input } from '@pusterom/protocol/commands';

/** What is sent until it is answered. */
export type Letter = {
  [N in 'entry:submit' | 'entry:edit' | 'entry:delete' | 'action:note' | 'step:reveal']: {
    name: N;
    input: Input<N>;
  };
}['entry:submit' | 'entry:edit' | 'entry:delete' | 'action:note' | 'step:reveal'];

/** One entry, or one thing agreed, and what its writer has been promised about it. */
export interface Thing {
  id: string;
  kind: 'entry' | 'action';
  author: Author;
  /** As last acknowledged; null when its deletion was. */
  text: string | null;
  /** Every text it has ever had: no two things share one. */
  texts: Set<string>;
  /** Where the session stood after its first acknowledgement. */
  seq: number;
}

/** Everything the server has acknowledged in one session. */
export class Ledger {
  readonly things = new Map<string, Thing>();
  /** Steps as last shown or hidden. */
  readonly reveals = new Map<string, boolean>();
  /** Letters answered with yes; each is one change of the session. */
  acked = 0;
  refused = 0;

  /** Before a letter is sent for the first time. */
  written(author: Author, letter: Letter): void {
    const text = textOf(letter);
    if (text === null) return;
    const { id } = letter.input as { id: string };
    const kind = letter.name === 'action:note' ? 'action' : 'entry';
    const thing = this.things.get(id) ?? { id, kind, author, text: null, texts: new Set(), seq: 0 };
    thing.texts.add(text);
    this.things.set(id, thing);
  }

  acknowledged(letter: Letter, seq: number): void {
    this.acked += 1;
    if (letter.name === 'step:reveal') {
      this.reveals.set(letter.input.stepId, letter.input.isRevealed);
      return;
    }
    const thing = this.things.get(letter.input.id);
    if (!thing) throw new Error('acknowledged, but never written');
    thing.text = textOf(letter);
    thing.seq ||= seq;
  }
}

function textOf(letter: Letter): string | null {
  switch (letter.name) {
    case 'entry:submit':
    case 'entry:edit':
      return letter.input.text;
    case 'action:note':
      return letter.input.what;
    default:
      return null;
  }
}
