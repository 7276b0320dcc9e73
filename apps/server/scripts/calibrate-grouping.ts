import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { calibrated, textsOf, type Calibrated } from '@pusterom/grouping/bench/calibration';
import { ownGold } from '@pusterom/grouping/bench/own-gold';
import { readGold } from '@pusterom/grouping/bench/read-gold';
import { calibrationFile } from '../src/meaning/model-files.ts';
import { modelFingerprint, type Calibration } from '../src/meaning/model-folder.ts';
import { SentenceModel } from '../src/meaning/sentence-model.ts';

const usage = `Usage: grouping:calibrate MODEL_DIR [GOLD ...] [--prefix "query: "]
MODEL_DIR holds model_quantized.onnx and tokenizer.json; calibration.json is written there. GOLD are sets of answers
grouped by people (packages/grouping/bench/gold tells how they are written); left out, those of this repository.
--prefix is what the model wants before a text: "query: " for e5, "" for most others.`;

const ownSets = ['learnt', 'round-1', 'round-2', 'round-3', 'round-4'];
/** As the study asks: a model that gives less is not worth its memory. */
const leastGain = 0.02;
const leastPrecision = 0.85;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { prefix: { type: 'string', default: 'query: ' } },
  });
  const [dir, ...files] = positionals;
  if (dir === undefined) return fail(usage, 2);
  const sessions = (files.length > 0 ? files.map(readGold) : ownSets.map(ownGold)).flat();
  const { directions, medianMs } = await readAll(
    textsOf(sessions),
    await SentenceModel.load(dir, values.prefix),
  );
  const found = calibrated(sessions, directions);
  if (!found)
    return fail(
      'No cosine of this model can be trusted: the pairs it finds alike belong together too seldom.',
      1,
    );
  const { joinAt, perMember } = found;
  const calibration = { model: await modelFingerprint(dir), prefix: values.prefix, joinAt, perMember };
  await writeFile(
    join(dir, calibrationFile),
    `${JSON.stringify(calibration satisfies Calibration, null, 2)}\n`,
  );
  process.stdout.write(
    `${JSON.stringify({ ...found, medianMs, isWorthIt: isWorthIt(found) }, rounded, 2)}\n`,
  );
}

async function readAll(texts: readonly string[], model: SentenceModel) {
  const directions = new Map<string, Float32Array>();
  const times: number[] = [];
  for (const text of texts) {
    const start = performance.now();
    directions.set(text, await model.directionOf(text));
    times.push(performance.now() - start);
  }
  return { directions, medianMs: times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0 };
}

const isWorthIt = ({ withModel, withoutModel }: Calibrated): boolean =>
  withModel.bcubedF1 >= withoutModel.bcubedF1 + leastGain && withModel.pairwisePrecision >= leastPrecision;

const rounded = (_key: string, value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toFixed(4)) : value;

function fail(message: string, exitCode: number): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = exitCode;
}

await main().catch((error: unknown) => fail(error instanceof Error ? error.message : String(error), 1));
