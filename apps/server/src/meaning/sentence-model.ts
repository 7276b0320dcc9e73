import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Tokenizer } from '@huggingface/tokenizers';
import { modelFile, tokenizerFile } from './model-files.ts';
import { runtimeFor, type Runtime } from './runtime.ts';

/** The point of an answer comes early, and a pasted essay must not cost more than a long sentence. */
const maxTokens = 128;

const onlyErrors = 3;

type Session = Awaited<ReturnType<Runtime['InferenceSession']['create']>>;
type Tensor = InstanceType<Runtime['Tensor']>;

/** A sentence-embedding model out of a folder: what a text means, as a direction. */
export class SentenceModel {
  readonly #runtime: Runtime;
  readonly #session: Session;
  readonly #tokenizer: Tokenizer;
  readonly #prefix: string;

  private constructor(runtime: Runtime, session: Session, how: { tokenizer: Tokenizer; prefix: string }) {
    this.#runtime = runtime;
    this.#session = session;
    this.#tokenizer = how.tokenizer;
    this.#prefix = how.prefix;
  }

  static async load(dir: string, prefix: string): Promise<SentenceModel> {
    const tokenizer = new Tokenizer(JSON.parse(await readFile(join(dir, tokenizerFile), 'utf8')), {});
    const runtime = await runtimeFor(dir);
    const session = await runtime.InferenceSession.create(await readFile(join(dir, modelFile)), {
      executionProviders: ['cpu'],
      // More would only take turns with the server's own.
      intraOpNumThreads: 1,
      logSeverityLevel: onlyErrors,
    });
    return new SentenceModel(runtime, session, { tokenizer, prefix });
  }

  /**
   * The mean of what the model says of each token, made length 1. One text at a time: a quantized model scales its
   * numbers by all it is given at once, so that the neighbours in a batch would change the answer.
   */
  async directionOf(text: string): Promise<Float32Array> {
    const ids = this.#tokenizer.encode(this.#prefix + text).ids.slice(0, maxTokens);
    const output = await this.#session.run(this.#inputsFor(ids));
    const hidden = output['last_hidden_state'] ?? output[this.#session.outputNames[0] ?? ''];
    const width = hidden?.dims[2];
    if (!(hidden?.data instanceof Float32Array) || width === undefined || hidden.dims.length !== 3)
      throw new Error('The model does not answer with one vector of floats for each token');
    return ofLengthOne(meanOfRows(hidden.data, width));
  }

  #inputsFor(ids: readonly number[]): Record<string, Tensor> {
    const row = (values: readonly number[]): Tensor =>
      new this.#runtime.Tensor('int64', BigInt64Array.from(values, BigInt), [1, values.length]);
    const known: Record<string, () => Tensor> = {
      input_ids: () => row(ids),
      attention_mask: () => row(ids.map(() => 1)),
      token_type_ids: () => row(ids.map(() => 0)),
    };
    const wanted = this.#session.inputNames.flatMap((name) => {
      const make = known[name];
      return make ? [[name, make()] as const] : [];
    });
    return Object.fromEntries(wanted);
  }
}

function meanOfRows(rows: Float32Array, width: number): Float32Array {
  const mean = new Float32Array(width);
  const count = rows.length / width;
  rows.forEach((value, index) => {
    const axis = index % width;
    mean[axis] = (mean[axis] ?? 0) + value / count;
  });
  return mean;
}

/** What has no direction stays nothing, and is like nothing. */
function ofLengthOne(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((value) => value / length);
}
