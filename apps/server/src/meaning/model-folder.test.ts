import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { StartupError } from '../config.ts';
import { calibrationFile, modelFile, tokenizerFile } from './model-files.ts';
import { readModelFolder } from './model-folder.ts';
import { aModelFolder, removeModelFolders } from './tiny-model.fixture.ts';

afterAll(removeModelFolders);

describe('a folder with a model', () => {
  it('is taken when all is there', async () => {
    const dir = await aModelFolder({ calibration: { prefix: 'query: ', joinAt: 0.87 } });
    expect(await readModelFolder(dir)).toMatchObject({
      dir,
      calibration: { prefix: 'query: ', joinAt: 0.87 },
    });
  });

  it.each([modelFile, tokenizerFile, calibrationFile])('says what is missing: %s', async (file) => {
    const dir = await aModelFolder();
    await rm(join(dir, file));
    const reading = readModelFolder(dir);
    await expect(reading).rejects.toBeInstanceOf(StartupError);
    await expect(reading).rejects.toThrow(new RegExp(`^GROUPING_MODEL_DIR: there is no ${file} in `));
  });

  it.each([
    [calibrationFile, '{"prefix": ""}', /cannot be used; run: npx pnpm@10 grouping:calibrate /],
    [calibrationFile, 'not json', /cannot be used; run: npx pnpm@10 grouping:calibrate /],
    [modelFile, 'another model', /was made for another model; run: npx pnpm@10 grouping:calibrate /],
  ])('is not taken with %s that says %s', async (file, content, complaint) => {
    const dir = await aModelFolder();
    await writeFile(join(dir, file), content);
    await expect(readModelFolder(dir)).rejects.toThrow(complaint);
  });
});
