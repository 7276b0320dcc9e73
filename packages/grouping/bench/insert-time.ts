import { PromptGrouper } from '../src/prompt-grouper.ts';
import { seededRandom } from './random-order.ts';

const promptSize = 1500;
const tails = [
  '',
  ' her hos oss',
  ' på jobb',
  ' hver dag',
  ' og mer',
  ' i teamet',
  ' som leder',
  ' alltid',
  ' nå',
];

/**
 * The 95th percentile, in ms of processor time (whatever else the machine does), of placing and putting one entry while
 * a prompt grows to 1,500. Second of two rounds: warm.
 */
export function p95InsertMs(texts: readonly string[]): number {
  fillPrompt(texts);
  const times = fillPrompt(texts).sort((a, b) => a - b);
  return times[Math.floor(times.length * 0.95)] ?? 0;
}

function fillPrompt(texts: readonly string[]): number[] {
  const random = seededRandom(1);
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const grouper = new PromptGrouper({ language: 'nb' });
  return Array.from({ length: promptSize }, (_, index) => {
    const id = String(index);
    const text = pick(texts) + pick(tails);
    const start = process.cpuUsage();
    grouper.put({ id, text }, grouper.place(text)?.groupId ?? id, 'auto');
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
}
