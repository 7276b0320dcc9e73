import { randomUUID } from 'node:crypto';
import type { Step } from '@pusterom/protocol/agenda';
import type { ActionId, EntryId } from '@pusterom/protocol/ids';
import { oneOf } from '@pusterom/core/testing/seeded';
import type { Letter } from './ledger.ts';

const words = [
  ...['kollegastøtte', 'nok tid', 'faste pauser', 'en leder som ser meg', 'humor', 'veiledning'],
  ...['trygghet i gruppa', 'å si nei', 'samtaler etterpå', 'mestring', 'uro', 'dårlig samvittighet'],
];

let written = 0;
/** What people write; never the same twice, so that a text can be found again wherever it turns up. */
const newText = (random: () => number): string => `${oneOf(words, random)} nr${(written++).toString(36)}x`;

/** A participant: writes mostly, changes her words now and then, and takes some back. */
export class Participant {
  readonly #steps: readonly Step[];
  readonly #random: () => number;
  /** Written and not taken back. */
  #own: EntryId[] = [];

  constructor(steps: readonly Step[], random: () => number) {
    this.#steps = steps;
    this.#random = random;
  }

  next(): Letter {
    const dice = this.#random();
    if (this.#own.length === 0 || dice < 0.78) return this.submit();
    const id = oneOf(this.#own, this.#random);
    if (dice < 0.9) return { name: 'entry:edit', input: { id, text: newText(this.#random) } };
    this.#own = this.#own.filter((one) => one !== id);
    return { name: 'entry:delete', input: { id } };
  }

  /** Something new. */
  submit(): Extract<Letter, { name: 'entry:submit' }> {
    const id = randomUUID() as EntryId;
    this.#own.push(id);
    const step = oneOf(this.#steps, this.#random);
    const place = {
      stepId: step.id,
      kind: 'keyword',
      questionId: oneOf(step.questionIds, this.#random),
    } as const;
    return {
      name: 'entry:submit',
      input: { id, ...place, level: null, aspect: null, text: newText(this.#random) },
    };
  }
}

/** The facilitator: notes what is agreed, puts it differently, and shows and hides a step. */
export class Facilitator {
  readonly #hiddenStep: Step;
  readonly #random: () => number;
  readonly #noted: ActionId[] = [];
  #isRevealed = false;

  constructor(hiddenStep: Step, random: () => number) {
    this.#hiddenStep = hiddenStep;
    this.#random = random;
  }

  next(): Letter {
    if (this.#random() < 0.5) return this.#note();
    this.#isRevealed = !this.#isRevealed;
    return { name: 'step:reveal', input: { stepId: this.#hiddenStep.id, isRevealed: this.#isRevealed } };
  }

  #note(): Letter {
    const isNew = this.#noted.length === 0 || this.#random() < 0.6;
    const id = isNew ? (randomUUID() as ActionId) : oneOf(this.#noted, this.#random);
    if (isNew) this.#noted.push(id);
    return {
      name: 'action:note',
      input: { id, what: newText(this.#random), who: 'alle', due: null, followUp: '' },
    };
  }
}
