import { redact } from '@pusterom/core/redact';
import { aSession } from '@pusterom/core/testing/a-session';
import { paperParts } from '@pusterom/protocol/paper';
import { expect, it } from 'vitest';
import { sessionPaper } from './session-paper.ts';

it('an answer on a level says how many groups gave it, also where one group said it twice', () => {
  const session = aSession({ at: 'levels', groups: [['kari'], ['per'], ['ola']] });
  for (const who of ['kari', 'per'] as const) session.says(who, `faste pauser hos ${who}`);
  session.says('kari', 'faste pauser hos oss');
  session.says('ola', 'faste pauser her');
  session.close();
  const { blocks } = sessionPaper(redact(session.session, { role: 'reader' }), 'nb', paperParts);
  const clusters = blocks.flatMap((block) => (block.kind === 'clusters' ? block.clusters : []));
  expect(clusters.map(({ sum, texts }) => [sum, texts.length])).toEqual([['grupper: 3', 4]]);
});
