import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { calibrationFile, modelFile, tokenizerFile } from './model-files.ts';
import { modelFingerprint, type Calibration } from './model-folder.ts';
import { floats, int64s, onnxModel, tensorOf, valueOf } from './onnx.fixture.ts';

/** What each word means, as a direction in three dimensions. Words it does not know mean nothing. */
export const tinyWords: Readonly<Record<string, readonly number[]>> = {
  snøhulegraving: [1, 0, 0],
  brevduer: [0.99, 0.1, 0],
  bueskyting: [0, 1, 0],
  flueknyting: [0, 0.99, 0.1],
  'query:': [0, 0, 5],
};
const specials = ['<s>', '<pad>', '</s>', '<unk>'];

interface Wanted {
  words?: Readonly<Record<string, readonly number[]>>;
  /** Left out, there is no calibration. */
  calibration?: Partial<Calibration> | null;
}

const made: string[] = [];

/** For the end of a file of tests. */
export const removeModelFolders = () =>
  Promise.all(made.splice(0).map((dir) => rm(dir, { recursive: true, force: true })));

/** A folder with a real model, its tokenizer and its calibration: one that looks words up in a table. */
export async function aModelFolder({ words = tinyWords, calibration = {} }: Wanted = {}) {
  const dir = await mkdtemp(join(tmpdir(), 'pusterom-model-'));
  made.push(dir);
  await writeFile(join(dir, modelFile), tinyModel(Object.values(words)));
  await writeFile(join(dir, tokenizerFile), JSON.stringify(tinyTokenizer(Object.keys(words))));
  const whole = {
    model: await modelFingerprint(dir),
    prefix: '',
    joinAt: 0.9,
    perMember: 0.02,
    ...calibration,
  };
  if (calibration) await writeFile(join(dir, calibrationFile), JSON.stringify(whole));
  return dir;
}

function tinyModel(rows: readonly (readonly number[])[]): Uint8Array {
  const width = rows[0]?.length ?? 0;
  const table = [...specials.map(() => Array<number>(width).fill(0)), ...rows];
  return onnxModel({
    nodes: [{ operator: 'Gather', from: ['table', 'input_ids'], to: 'last_hidden_state' }],
    constants: [tensorOf('table', [table.length, width], table.flat())],
    inputs: ['input_ids', 'attention_mask'].map((name) => valueOf(name, int64s, ['texts', 'tokens'])),
    outputs: [valueOf('last_hidden_state', floats, ['texts', 'tokens', width])],
  });
}

/** Of the kind that multilingual-e5 and its relatives use. */
function tinyTokenizer(words: readonly string[]): object {
  const edge = (id: string) => ({ SpecialToken: { id, type_id: 0 } });
  const special = (id: string) => [id, { id, ids: [specials.indexOf(id)], tokens: [id] }] as const;
  const metaspace = { type: 'Metaspace', replacement: '▁', add_prefix_space: true, prepend_scheme: 'always' };
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: specials.map((content, id) => ({
      ...{ id, content, single_word: false, lstrip: false, rstrip: false, normalized: false, special: true },
    })),
    normalizer: { type: 'Lowercase' },
    pre_tokenizer: metaspace,
    post_processor: {
      type: 'TemplateProcessing',
      single: [edge('<s>'), { Sequence: { id: 'A', type_id: 0 } }, edge('</s>')],
      pair: [],
      special_tokens: Object.fromEntries(['<s>', '</s>'].map(special)),
    },
    decoder: metaspace,
    model: {
      type: 'Unigram',
      unk_id: specials.indexOf('<unk>'),
      vocab: [...specials.map((one) => [one, 0]), ...words.map((word) => [`▁${word}`, -1])],
    },
  };
}
