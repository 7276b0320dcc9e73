import { stepsOf } from '@pusterom/core/agenda';
import { oneOf } from '@pusterom/core/testing/seeded';
import { builtInTemplate } from '@pusterom/templates';
import { sayings } from '@pusterom/templates/rehearsal';

const tails = ['', ' her hos oss', ' på jobb', ' hver dag', ' i teamet', ' som leder', ' alltid', ' nå'];

/** What leaders may write, with small differences; the same numbers give the same texts. */
export function texts(random: () => number): () => string {
  const all = stepsOf(builtInTemplate.agenda)
    .filter(({ step }) => step.collects === 'keywords')
    .flatMap(({ step: { id: stepId, questionIds } }) =>
      questionIds.flatMap((questionId) =>
        sayings({ stepId, kind: 'keyword', questionId, level: null, aspect: null }, 'nb'),
      ),
    );
  return () => oneOf(all, random) + oneOf(tails, random);
}
