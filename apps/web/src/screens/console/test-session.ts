import { asTheAgendaSays } from '@pusterom/core/plan';
import type { Agenda, Step, Theme } from '@pusterom/protocol/agenda';
import type { Breakout, Cluster, Entry, SessionState } from '@pusterom/protocol/session';
import { newId } from '../../lib/new-id.ts';

// What the console's tests build sessions from: each says only what matters to it.

export const aStep = (step: Partial<Step>): Step => ({
  id: 'steg',
  title: { nb: 'Steg' },
  instruction: { nb: '' },
  seating: 'plenary',
  minutes: 5,
  leastMinutes: 1,
  collects: 'nothing',
  showing: 'live',
  questionIds: [],
  ...step,
});

export const aTheme = (theme: Partial<Theme>): Theme => ({
  id: 'tema',
  title: { nb: 'Tema' },
  points: [],
  questions: [],
  isVoluntary: false,
  steps: [],
  ...theme,
});

export const anAgenda = (...themes: Theme[]): Agenda => ({
  title: { nb: 'Økt' },
  intro: { nb: '' },
  themes,
});

export const aBreakout = (breakout: Partial<Breakout>): Breakout => ({
  id: newId(),
  stepId: 'steg',
  number: 1,
  seating: 'pairs',
  memberIds: [],
  spot: '',
  isFree: false,
  isDissolved: false,
  ...breakout,
});

let order = 0;
export const anEntry = (entry: Partial<Entry>): Entry => ({
  id: newId(),
  stepId: 'steg',
  kind: 'keyword',
  questionId: null,
  level: null,
  aspect: null,
  breakoutId: null,
  paperGroup: null,
  text: 'gode kolleger',
  clusterId: null,
  placedBy: 'auto',
  isHidden: false,
  isApproved: false,
  order: ++order,
  ...entry,
});

export const aCluster = (cluster: Partial<Cluster>): Cluster => ({
  id: newId(),
  prompt: 'energi',
  label: 'Kolleger',
  labelEntryId: null,
  labelBy: 'auto',
  isTouched: false,
  isHidden: false,
  isPinned: false,
  isClosed: false,
  rank: null,
  apartFrom: [],
  mergedIds: [],
  keptCount: 0,
  order: ++order,
  ...cluster,
});

const byId = <T extends { id: string }>(items: readonly T[]): Map<T['id'], T> =>
  new Map(items.map((item) => [item.id, item]));

type Parts = Partial<Omit<SessionState, 'entries' | 'clusters' | 'breakouts'>> & {
  entries?: readonly Entry[];
  clusters?: readonly Cluster[];
  breakouts?: readonly Breakout[];
};
export const aSession = ({ entries = [], clusters = [], breakouts = [], ...rest }: Parts): SessionState => ({
  id: newId(),
  seq: 1,
  title: 'Nettverksmøte',
  language: 'nb',
  agenda: anAgenda(aTheme({ steps: [aStep({})] })),
  status: 'open',
  door: { code: 'K7M4XR', secret: null, isLocked: false },
  runs: [],
  revealedStepIds: [],
  erasedAtMs: null,
  plan: asTheAgendaSays,
  rehearsalWith: null,
  lockedStepIds: [],
  openSlices: [],
  participants: new Map(),
  actions: new Map(),
  carried: new Map(),
  votes: new Map(),
  edits: new Map(),
  learnt: [],
  ...rest,
  entries: byId(entries),
  clusters: byId(clusters),
  breakouts: byId(breakouts),
});
