import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { readModelFolder } from '../src/meaning/model-folder.ts';
import { aModelFolder, removeModelFolders } from '../src/meaning/tiny-model.fixture.ts';

afterAll(removeModelFolders);

const script = fileURLToPath(new URL('calibrate-grouping.ts', import.meta.url));

function calibrate(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args]);
  const [out, err]: [string[], string[]] = [[], []];
  child.stdout.on('data', (chunk) => out.push(String(chunk)));
  child.stderr.on('data', (chunk) => err.push(String(chunk)));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out: out.join(''), err: err.join('') }));
  });
}

const crafts = [
  'taktekking',
  'glassblåsing',
  'kalligrafi',
  'bokbinding',
  'flueknyting',
  'treskjæring',
  'brevduer',
];

/** A model that knows what nobody has put in a lexicon, and people's grouping of the same. */
async function aModelAndItsGold() {
  const words = Object.fromEntries([
    ...crafts.map((word) => [word, [1, 0]] as const),
    ...crafts.map((word) => [`${word}skole`, [0, 1]] as const),
  ]);
  const dir = await aModelFolder({ words, calibration: null });
  const gold = join(dir, 'gold.txt');
  const schools = crafts.map((word) => `${word}skole`).join(' / ');
  await writeFile(gold, `# Hva gir energi?\nHåndverk: ${crafts.join(' / ')}\nSkole: ${schools}\n`);
  return { dir, gold };
}

it('writes what the server reads, and says what the model is worth', async () => {
  const { dir, gold } = await aModelAndItsGold();
  const { code, out, err } = await calibrate(dir, gold, '--prefix', '');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(out)).toMatchObject({ joinAt: 1, pairRecall: 1, withModel: { entries: 14 } });
  expect((await readModelFolder(dir)).calibration).toMatchObject({ prefix: '', joinAt: 1 });
});
