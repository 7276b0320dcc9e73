import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { existing } from '@pusterom/core/testing/a-session';
import { cpuMs, memoryMiB, rounded, spread, type Spread } from '../measured.ts';
import { Gathering, type Letter, type Plan } from './gathering.ts';
import type { Page } from './page.ts';
import type { Venue } from './venue.ts';

export interface Figures {
  /** From asking to come in until the phone knows where the session stands. */
  join: Spread;
  /** From sending until it is stored and acknowledged. */
  ack: Spread;
  /** From sending until the console has it. */
  facilitator: Spread;
  /** From sending until the big screen has what is shown to everyone. */
  screen: Spread;
  /** From sending until a phone has it; over all phones. */
  phone: Spread;
  /** How late the phones' own process was while they wrote, in ms: what it had to wait for itself is in all of these. */
  lag: { p99: number; most: number };
  /** While they come in, of all server processes. */
  joinCpuSeconds: number;
  /** While they write. */
  serverCpuSeconds: number;
  cpuMsPerEntry: number;
  /** Of the largest server process: the most it has held, in MiB. */
  rssMb: number;
  /** What came down to a phone from coming in until all is written, before anything is shown. */
  bytesPerPhone: number;
  acked: number;
  refused: number;
  /** Acknowledged, and not stored. */
  lost: number;
}

/** Once what is written is shown to everyone, a few go on writing. */
const shown = { entries: 60, seconds: 3 };
const quietMs = 1000;

/** A whole gathering at one venue, measured from outside. */
export async function measure(venue: Venue, plan: Plan): Promise<Figures> {
  const gathering = await Gathering.at(venue, plan);
  const cpu = () => sum(venue.pids.map(cpuMs));
  const beforeJoins = await cpu();
  await gathering.comeIn();
  await setTimeout(quietMs);
  const beforeWriting = await cpu();
  const lag = monitorEventLoopDelay({ resolution: 1 });
  lag.enable();
  const letters = await gathering.write(plan.entries, plan.seconds);
  lag.disable();
  const afterWriting = await cpu();
  const bytesPerPhone = Math.round(gathering.bytesOnPhones / plan.phones);
  const lettersShown = await writeShown(gathering);
  const hallOf = ({ hall }: Letter) => existing(gathering.halls[hall], 'hall');
  const phones = gathering.halls.map((_, hall) => gathering.pagesOf(hall));
  const figures = {
    join: spread(gathering.joinMs),
    ack: spread(letters.map(({ sentAtMs, ackedAtMs }) => ackedAtMs - sentAtMs)),
    facilitator: spread(delays(letters, (letter) => [hallOf(letter).facilitator])),
    screen: spread(delays(lettersShown, (letter) => [hallOf(letter).screen])),
    phone: spread(delays(lettersShown, ({ hall }) => existing(phones[hall], 'hall'))),
    lag: { p99: rounded(lag.percentile(99) / 1e6, 1), most: rounded(lag.max / 1e6, 1) },
    joinCpuSeconds: rounded((beforeWriting - beforeJoins) / 1000, 2),
    serverCpuSeconds: rounded((afterWriting - beforeWriting) / 1000, 2),
    cpuMsPerEntry: rounded((afterWriting - beforeWriting) / plan.entries, 3),
    rssMb: Math.max(...(await Promise.all(venue.pids.map(memoryMiB))).map(({ most }) => most)),
    bytesPerPhone,
    acked: letters.length,
    refused: gathering.failed,
    lost: gathering.letters.length - (await venue.stored(gathering.letters.map(({ id }) => id))),
  };
  gathering.close();
  return figures;
}

async function writeShown(gathering: Gathering): Promise<Letter[]> {
  for (const hall of gathering.halls) await hall.show();
  await setTimeout(quietMs);
  return gathering.write(shown.entries, shown.seconds);
}

/** From sending each until each of its pages was told. */
function delays(letters: readonly Letter[], pagesOf: (letter: Letter) => readonly Page[]): number[] {
  return letters.flatMap((letter) =>
    pagesOf(letter).map((page) => (page.toldAtMs(letter.seq) ?? Infinity) - letter.sentAtMs),
  );
}

async function sum(parts: Promise<number>[]): Promise<number> {
  return (await Promise.all(parts)).reduce((total, part) => total + part, 0);
}
