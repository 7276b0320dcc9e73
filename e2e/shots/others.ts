import { randomUUID } from 'node:crypto';
import type { CommandName } from '@pusterom/protocol/commands';
import type { Aspect, CareLevel, EntryKind } from '@pusterom/protocol/session';
import { join } from '../reliability/client.ts';
import { Follower } from '../reliability/follower.ts';
import { until } from '../reliability/until.ts';

export interface Place {
  stepId: string;
  kind: EntryKind;
  questionId?: string;
  level?: CareLevel;
  aspect?: Aspect;
}

/** Everyone in the room whose phone is not looked at. */
export class Others {
  readonly #phones: Follower[] = [];

  async join(origin: string, code: string, count: number): Promise<void> {
    for (let number = 0; number < count; number++) {
      const { token } = await join(origin, code);
      this.#phones.push(new Follower({ origin, claim: { role: 'participant', token } }));
    }
    await until(() => this.#phones.every(({ isHere }) => isHere), 'the others');
  }

  /** Each of the texts from another phone, as long as there are phones. */
  async say(place: Place, texts: readonly string[]): Promise<void> {
    for (const [index, text] of texts.entries()) await this.#submit(index, place, text);
  }

  /** The first whose group has not said it yet says it. Answers with whether there was one. */
  async sayForAGroup(place: Place, text: string): Promise<boolean> {
    for (let index = 0; index < this.#phones.length; index++)
      if (await this.#submit(index, place, text, ['LIMIT_REACHED', 'NO_BREAKOUT'])) return true;
    return false;
  }

  /** All say something to the session, each in her own words: the third with a hand up. */
  async signal(): Promise<void> {
    const runId = this.#phones[0]?.view?.runs.at(-1)?.id;
    const quiet = { isDone: false, wantsTime: false, hasHandUp: false, needsBreak: false, isWriting: false };
    const said = [
      { isDone: true },
      { isDone: true },
      { hasHandUp: true },
      { wantsTime: true },
      { isWriting: true },
    ];
    for (const [index, signals] of said.entries())
      await this.#send(index, 'signals:show', { runId, signals: { ...quiet, ...signals } });
  }

  /** Gives the dots of so many phones to the clusters of a question, most to the first. */
  async vote(questionId: string, voters: number): Promise<void> {
    const view = this.#phones[0]?.view;
    const vote = [...(view?.votes.values() ?? [])].find(({ prompt }) => prompt === questionId);
    const clusters = [...(view?.clusters.values() ?? [])].filter(({ prompt }) => prompt === questionId);
    if (!vote) throw new Error(`there is no vote on ${questionId}`);
    for (let index = 0; index < voters; index++) {
      const [one, two] = [clusters[index % 2], clusters[(index + 2) % clusters.length]];
      const dots = Object.fromEntries([one, two].flatMap((cluster) => (cluster ? [[cluster.id, 1]] : [])));
      await this.#send(index, 'dots:place', { voteId: vote.id, dots });
    }
  }

  leave(): void {
    for (const phone of this.#phones.splice(0)) phone.close();
  }

  async #submit(index: number, place: Place, text: string, mayBe: readonly string[] = []): Promise<boolean> {
    const entry = { questionId: null, level: null, aspect: null, ...place, id: randomUUID(), text };
    return this.#send(index, 'entry:submit', entry, mayBe);
  }

  async #send(
    index: number,
    name: CommandName,
    input: object,
    mayBe: readonly string[] = [],
  ): Promise<boolean> {
    const phone = this.#phones[index % this.#phones.length];
    const result = await phone?.send(name, input);
    if (!result || result.ok) return result !== undefined;
    if (mayBe.includes(result.error.code)) return false;
    throw new Error(`${name} was refused: ${result.error.code}`);
  }
}
