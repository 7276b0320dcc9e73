import { Worker } from 'node:worker_threads';
import type { Direction } from '@pusterom/grouping';
import { StartupError } from '../config.ts';
import type { SentenceReader } from '../sessions/ports.ts';
import type { ModelFolder } from './model-folder.ts';
import type { ModelOrder, Question, Ready, Reply } from './model-worker.ts';

/** What comes when so many wait is not read: words alone place it. */
const mostWaiting = 5_000;
/** Far more than a long text takes, loading the model anew included: a thread this silent is stuck. */
const patienceMs = 60_000;
/** Threads that may end one after the other without having read anything, before the model is left alone. */
const mostFailures = 3;

interface Surroundings {
  /** What the operator is told. */
  note: (news: string) => void;
  report: (bug: unknown) => void;
  startThread?: (order: ModelOrder) => Worker;
}

type Answer = Direction | null;

/** Those who ask about one text. */
interface Asked {
  isUrgent: boolean;
  tell: ((answer: Answer) => void)[];
}

/** Reads what texts mean in a thread of its own. Whatever becomes of the thread, everyone who asks is answered. */
export class ModelThread implements SentenceReader {
  readonly joinAt: number;
  readonly perMember: number;
  readonly #order: ModelOrder;
  readonly #around: Surroundings;
  /** In the order in which they came. */
  readonly #asked = new Map<string, Asked>();
  #thread: Worker | null = null;
  /** What the thread is at. */
  #question: Question | null = null;
  #number = 0;
  #stuck: NodeJS.Timeout | undefined;
  #failures = 0;
  #isOff = false;

  private constructor({ dir, calibration }: ModelFolder, around: Surroundings) {
    this.#order = { dir, prefix: calibration.prefix };
    this.#around = around;
    this.joinAt = calibration.joinAt;
    this.perMember = calibration.perMember;
  }

  /** Resolves when the model is loaded and answers. Throws `StartupError` when it cannot be used. */
  static async open(folder: ModelFolder, around: Surroundings): Promise<ModelThread> {
    const reader = new ModelThread(folder, around);
    const thread = reader.#start();
    try {
      await firstWord(thread);
    } catch (error) {
      reader.#switchOff();
      const reason = error instanceof Error ? error.message : String(error);
      throw new StartupError(`GROUPING_MODEL_DIR: the model in ${folder.dir} cannot be loaded: ${reason}`);
    }
    thread.unref();
    return reader;
  }

  directionOf(folded: string, isUrgent: boolean): Promise<Answer> {
    const asked = this.#asked.get(folded) ?? { isUrgent, tell: [] };
    if (this.#isOff || this.#asked.size >= mostWaiting) return Promise.resolve(null);
    asked.isUrgent ||= isUrgent;
    this.#asked.set(folded, asked);
    return new Promise((resolve) => {
      asked.tell.push(resolve);
      this.#askNext();
    });
  }

  async close(): Promise<void> {
    const thread = this.#thread;
    this.#switchOff();
    await thread?.terminate();
  }

  /** If the thread is free: a text that somebody waits for, before those that nobody does. */
  #askNext(): void {
    if (this.#question || this.#isOff) return;
    const all = [...this.#asked];
    const [text] = all.find(([, { isUrgent }]) => isUrgent) ?? all[0] ?? [];
    if (text === undefined) return;
    const thread = this.#thread ?? this.#restart();
    this.#question = { number: (this.#number += 1), text };
    this.#stuck = setTimeout(() => void thread.terminate(), patienceMs).unref();
    thread.postMessage(this.#question);
  }

  #start(): Worker {
    const { startThread = startModelThread } = this.#around;
    const thread = startThread(this.#order);
    thread.on('message', (said: Reply | Ready) => {
      if (said !== 'ready') this.#take(said);
    });
    thread.on('error', (bug) => this.#around.report(bug));
    thread.on('exit', () => this.#bury(thread));
    return (this.#thread = thread);
  }

  #restart(): Worker {
    this.#around.note('its thread has ended, and is started anew');
    const thread = this.#start();
    thread.unref();
    return thread;
  }

  #take(reply: Reply): void {
    if (reply.number !== this.#question?.number) return;
    this.#failures = 0;
    if ('bug' in reply) this.#around.report(reply.bug);
    this.#answer('direction' in reply ? reply.direction : null);
    this.#askNext();
  }

  #answer(answer: Answer): void {
    clearTimeout(this.#stuck);
    const text = this.#question?.text ?? '';
    this.#question = null;
    for (const tell of this.#asked.get(text)?.tell ?? []) tell(answer);
    this.#asked.delete(text);
  }

  /** The text it was at is given up, since it may be what ended the thread. The rest are for the next thread. */
  #bury(thread: Worker): void {
    if (this.#thread !== thread) return;
    this.#thread = null;
    this.#failures += 1;
    this.#answer(null);
    if (this.#failures < mostFailures) return this.#askNext();
    this.#around.note('it is left alone until the next start: words alone group what is written');
    this.#switchOff();
  }

  #switchOff(): void {
    this.#isOff = true;
    this.#thread = null;
    clearTimeout(this.#stuck);
    this.#question = null;
    for (const { tell } of this.#asked.values()) for (const one of tell) one(null);
    this.#asked.clear();
  }
}

export const startModelThread = (order: ModelOrder): Worker =>
  new Worker(new URL('start-model-worker.mjs', import.meta.url), { workerData: order });

const firstWord = (thread: Worker): Promise<void> =>
  new Promise((resolve, reject) => {
    thread.once('message', () => resolve());
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('its thread has ended')));
  });
