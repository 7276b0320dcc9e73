import type { Agenda, Collects, Seating, Showing, Step } from '@pusterom/protocol/agenda';

const text = (nb: string) => ({ nb });

interface Wanted {
  seating: Seating;
  minutes: number;
  collects: Collects;
  showing: Showing;
  questionIds?: string[];
}

const aStep = (id: string, { questionIds = [], ...wanted }: Wanted): Step => ({
  id,
  title: text(id),
  instruction: text(id),
  leastMinutes: 1,
  questionIds,
  ...wanted,
});

const aTheme = (id: string, steps: Step[], questions: string[] = []): Agenda['themes'][number] => ({
  id: `theme-${id}`,
  title: text(id),
  points: [],
  questions: questions.map((question) => ({ id: question, text: text(question) })),
  isVoluntary: false,
  steps,
});

const questionIds = ['energy', 'drain'];

/** One theme for each kind of step; "pairs" and "plenary" are about the same questions. */
export const testAgenda: Agenda = {
  title: text('Test'),
  intro: text('Test'),
  themes: [
    aTheme('welcome', [
      aStep('welcome', { seating: 'plenary', minutes: 10, collects: 'nothing', showing: 'live' }),
    ]),
    aTheme(
      'questions',
      [
        aStep('notes', { seating: 'individual', minutes: 2, collects: 'private-notes', showing: 'live' }),
        aStep('pairs', {
          seating: 'pairs',
          minutes: 10,
          collects: 'keywords',
          showing: 'after-reveal',
          questionIds,
        }),
        aStep('plenary', {
          seating: 'plenary',
          minutes: 5,
          collects: 'keywords',
          showing: 'live',
          questionIds,
        }),
      ],
      questionIds,
    ),
    aTheme('halves', [
      aStep('halves', {
        seating: 'halves',
        minutes: 12,
        collects: 'group-sentence',
        showing: 'after-reveal',
      }),
    ]),
    aTheme('thoughts', [
      aStep('thoughts', {
        seating: 'individual',
        minutes: 5,
        collects: 'thought',
        showing: 'after-approval',
      }),
    ]),
    aTheme('levels', [
      aStep('levels', {
        seating: 'small-groups',
        minutes: 15,
        collects: 'care-levels',
        showing: 'after-reveal',
      }),
    ]),
    aTheme('actions', [
      aStep('actions', { seating: 'plenary', minutes: 10, collects: 'actions', showing: 'live' }),
    ]),
  ],
};

/** The steps that `testAgenda` has, in order. */
export const stepIds = [
  'welcome',
  'notes',
  'pairs',
  'plenary',
  'halves',
  'thoughts',
  'levels',
  'actions',
] as const;
export type StepId = (typeof stepIds)[number];
