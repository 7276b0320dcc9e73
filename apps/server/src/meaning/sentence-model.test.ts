import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cosine } from '@pusterom/grouping/meaning';
import { afterAll, expect, it } from 'vitest';
import { SentenceModel } from './sentence-model.ts';
import { aModelFolder, removeModelFolders } from './tiny-model.fixture.ts';

afterAll(removeModelFolders);

const load = async (prefix = '') => SentenceModel.load(await aModelFolder(), prefix);

it('reads a text as the mean of its words, of length 1', async () => {
  const model = await load();
  const one = await model.directionOf('snøhulegraving');
  expect([...one]).toEqual([1, 0, 0]);
  const both = await model.directionOf('snøhulegraving bueskyting');
  expect(cosine(both, both)).toBeCloseTo(1);
  expect(cosine(both, one)).toBeCloseTo(Math.SQRT1_2);
});

it('texts that mean nearly the same are near each other, others are not', async () => {
  const model = await load();
  const [caves, doves, bows] = await Promise.all(
    ['snøhulegraving', 'brevduer', 'bueskyting'].map((text) => model.directionOf(text)),
  );
  if (!caves || !doves || !bows) throw new Error('nothing was read');
  expect(cosine(caves, doves)).toBeGreaterThan(0.9);
  expect(cosine(caves, bows)).toBeLessThan(0.2);
});

it('puts before a text what the model wants there', async () => {
  const model = await load('query: ');
  const direction = await model.directionOf('snøhulegraving');
  expect(direction[2]).toBeGreaterThan(0.9);
});

it('what no word of is known is like nothing, and a long text is cut', async () => {
  const model = await load();
  expect([...(await model.directionOf('taktekking'))]).toEqual([0, 0, 0]);
  const long = `${'snøhulegraving '.repeat(200)}${'bueskyting '.repeat(400)}`;
  expect([...(await model.directionOf(long))]).toEqual([1, 0, 0]);
});

it.each([
  ['model_quantized.onnx', 'no model'],
  ['tokenizer.json', '{}'],
])('does not load with %s that says "%s"', async (file, content) => {
  const dir = await aModelFolder();
  await writeFile(join(dir, file), content);
  await expect(SentenceModel.load(dir, '')).rejects.toThrow();
});

it('runs on what the operator has installed beside the model, if anything', async () => {
  const dir = await aModelFolder();
  const installed = join(dir, 'node_modules', 'onnxruntime-node');
  await mkdir(installed, { recursive: true });
  await writeFile(join(installed, 'index.js'), 'throw new Error("for another kind of machine")');
  await expect(SentenceModel.load(dir, '')).rejects.toThrow('for another kind of machine');
});
