import { expect, it } from 'vitest';
import { greeting, type Greeted } from './greeting.ts';

interface Start {
  hasWayIn?: boolean;
  isWatched?: boolean;
  ownerLink?: Greeted['config']['ownerLink'];
}

/** What is printed, and how many links were made for it. */
async function startWith({ hasWayIn = false, isWatched = false, ownerLink = 'needed' }: Start) {
  let links = 0;
  const auth: Greeted['auth'] = {
    ownerHasWayIn: async () => hasWayIn,
    createLink: async () => `token-${++links}`,
  };
  const config = { port: 3000, publicUrl: null, ownerLink };
  return { printed: await greeting({ auth, config, origin: 'http://10.0.0.5:3000', isWatched }), links };
}

const link = 'http://localhost:3000/facilitator#link=token-1';

it.each<[string, Start]>([
  ['she has no other way in', {}],
  ['someone reads along at a terminal', { hasWayIn: true, isWatched: true }],
  ['it is asked for', { hasWayIn: true, ownerLink: 'always' }],
])('gives the owner a link when %s', async (_, start) => {
  expect((await startWith(start)).printed).toContain(link);
});

it('makes no link otherwise, and says how to get one', async () => {
  const { printed, links } = await startWith({ hasWayIn: true });
  expect(printed).not.toContain('#link=');
  expect(printed).toContain('OWNER_LINK=always');
  expect(links).toBe(0);
});

it('tells phones where to go in any case', async () => {
  for (const hasWayIn of [true, false])
    expect((await startWith({ hasWayIn })).printed).toContain('http://10.0.0.5:3000');
});
