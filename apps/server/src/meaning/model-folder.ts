import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { StartupError } from '../config.ts';
import { calibrationFile, modelFile, tokenizerFile } from './model-files.ts';

/** How a model is asked, and how its answers are taken. Written by `pnpm grouping:calibrate`. */
export const calibration = z.object({
  /** SHA-256 of the model it was made for, in hex. */
  model: z.string(),
  /** What the model wants before a text, such as "query: ". */
  prefix: z.string().max(100),
  /** The least mean cosine with a group's members at which an entry joins it. */
  joinAt: z.number().min(-1).max(1),
  /** What each member beyond three adds to that. */
  perMember: z.number().min(0).max(1),
});
export type Calibration = z.output<typeof calibration>;

export interface ModelFolder {
  dir: string;
  calibration: Calibration;
}

/** What the operator has put in GROUPING_MODEL_DIR. Throws `StartupError` for what is missing or does not belong together. */
export async function readModelFolder(dir: string): Promise<ModelFolder> {
  const complain = (reason: string): never => {
    throw new StartupError(`GROUPING_MODEL_DIR: ${reason}`);
  };
  const fingerprint = await modelFingerprint(dir).catch(() => complain(`there is no ${modelFile} in ${dir}`));
  await readFile(join(dir, tokenizerFile)).catch(() => complain(`there is no ${tokenizerFile} in ${dir}`));
  const howTo = `run: npx pnpm@10 grouping:calibrate ${dir}`;
  const text = await readFile(join(dir, calibrationFile), 'utf8').catch(() =>
    complain(`there is no ${calibrationFile} in ${dir}; ${howTo}`),
  );
  const parsed = calibration.safeParse(jsonOrNull(text));
  if (!parsed.success) return complain(`${calibrationFile} cannot be used; ${howTo}`);
  if (parsed.data.model !== fingerprint)
    return complain(`${calibrationFile} was made for another model; ${howTo}`);
  return { dir, calibration: parsed.data };
}

/** SHA-256 of the model, in hex: a model of the same size may want another threshold. */
export async function modelFingerprint(dir: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(join(dir, modelFile)), hash);
  return hash.digest('hex');
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
