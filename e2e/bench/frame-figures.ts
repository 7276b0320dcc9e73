/** What Chromium's tracing says of one thread's work. Times are microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  /** Of which the thread was on a processor: what else the machine does is not in it. */
  tdur?: number;
  pid: number;
  tid: number;
  args?: { name?: string };
}

export interface FrameFigures {
  frames: number;
  p50Ms: number;
  p95Ms: number;
  p99Ms: number;
  maxMs: number;
  /** Parts of one whole. A frame is on time at 16.7 ms; browsers' own clocks waver by half a millisecond. */
  shareOver17Ms: number;
  shareOver33Ms: number;
}

/** From the moments at which frames began. */
export function frameFigures(momentsMs: readonly number[]): FrameFigures {
  const lengths = momentsMs.slice(1).map((ms, index) => ms - (momentsMs[index] ?? ms));
  const sorted = [...lengths].sort((one, other) => one - other);
  const shareOver = (ms: number): number =>
    rounded(lengths.filter((one) => one > ms).length / lengths.length);
  return {
    frames: lengths.length,
    p50Ms: at(sorted, 0.5),
    p95Ms: at(sorted, 0.95),
    p99Ms: at(sorted, 0.99),
    maxMs: at(sorted, 1),
    shareOver17Ms: shareOver(17.2),
    shareOver33Ms: shareOver(33.8),
  };
}

const groups: Record<string, readonly string[]> = {
  script: [
    'FunctionCall',
    'EvaluateScript',
    'TimerFire',
    'EventDispatch',
    'FireAnimationFrame',
    'RunMicrotasks',
  ],
  style: ['UpdateLayoutTree', 'RecalculateStyles'],
  layout: ['Layout'],
  paint: ['PrePaint', 'Paint', 'Layerize', 'Commit'],
};

export interface WorkFigures {
  /** Processor time of the main thread, a second of what was measured. */
  busyMsPerSecond: number;
  tasksOver16Ms: number;
  longTasksOver50Ms: number;
  longestTaskMs: number;
  scriptMsPerSecond: number;
  styleMsPerSecond: number;
  layoutMsPerSecond: number;
  paintMsPerSecond: number;
}

/** What the page's main thread did during the trace, in processor time. */
export function workFigures(events: readonly TraceEvent[], seconds: number): WorkFigures {
  const { pid, tid } = mainThread(events);
  const mine = events.filter((one) => one.pid === pid && one.tid === tid && one.ph === 'X');
  const tasks = mine.filter(({ name }) => name === 'RunTask').map((one) => processorUs(one) / 1000);
  const perSecond = (names: readonly string[]): number => rounded(outermostMs(mine, names) / seconds);
  return {
    busyMsPerSecond: rounded(tasks.reduce((sum, ms) => sum + ms, 0) / seconds),
    tasksOver16Ms: tasks.filter((ms) => ms > 16.7).length,
    longTasksOver50Ms: tasks.filter((ms) => ms > 50).length,
    longestTaskMs: rounded(Math.max(0, ...tasks)),
    scriptMsPerSecond: perSecond(groups.script ?? []),
    styleMsPerSecond: perSecond(groups.style ?? []),
    layoutMsPerSecond: perSecond(groups.layout ?? []),
    paintMsPerSecond: perSecond(groups.paint ?? []),
  };
}

/** The busiest renderer: one page is open. */
function mainThread(events: readonly TraceEvent[]): { pid: number; tid: number } {
  const threads = events.filter(
    ({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain',
  );
  const busy = (one: { pid: number; tid: number }): number =>
    events.filter(({ pid, tid, name }) => pid === one.pid && tid === one.tid && name === 'RunTask').length;
  const [thread] = threads.sort((one, other) => busy(other) - busy(one));
  if (!thread) throw new Error('the trace holds no page');
  return thread;
}

/** The time in events of these names, those within another one not counted again. */
function outermostMs(events: readonly TraceEvent[], names: readonly string[]): number {
  let endUs = 0;
  let sumUs = 0;
  const found = events.filter(({ name }) => names.includes(name)).sort((one, other) => one.ts - other.ts);
  for (const event of found) {
    if (event.ts < endUs) continue;
    sumUs += processorUs(event);
    endUs = event.ts + (event.dur ?? 0);
  }
  return sumUs / 1000;
}

const processorUs = ({ tdur, dur = 0 }: TraceEvent): number => tdur ?? dur;

const at = (sorted: readonly number[], share: number): number =>
  rounded(sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0);

const rounded = (number: number): number => Math.round(number * 1000) / 1000;
