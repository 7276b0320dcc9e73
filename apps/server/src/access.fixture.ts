import { randomUUID } from 'node:crypto';
import { redact } from '@pusterom/core/redact';
import { toFile } from '@pusterom/core/session-file';
import { aSession } from '@pusterom/core/testing/a-session';
import { anId } from '@pusterom/core/testing/an-id';
import type { CommandName, Input } from '@pusterom/protocol/commands';
import { noSignals } from '@pusterom/protocol/signals';
import { builtInTemplate } from '@pusterom/templates';
import type { TestRoom } from './realtime/test-room.fixture.ts';
import { aNewPasskey, aSignIn } from './realtime/trusted-passkeys.fixture.ts';

/** What someone asks with: her token, if she has one, and the session she is after. */
export interface Attempt {
  token: string;
  room: TestRoom;
}

type Sample = { url: string; payload?: object };

function aSessionFile() {
  const session = aSession({ at: 'plenary' });
  session.says('kari', 'tillit');
  session.close();
  return toFile(redact(session.session, { role: 'reader' }));
}

/** For each request one that is right in every way, so that only who asks decides. */
export const sampleRequests: Record<string, (attempt: Attempt) => Sample> = {
  'POST /api/join': ({ room }) => ({
    url: '/api/join',
    payload: { nonce: randomUUID(), key: room.code, firstName: '' },
  }),
  'POST /api/return': ({ room }) => ({
    url: '/api/return',
    payload: { key: room.code, words: room.server.tokens.wordsOf(room.id, anId('kari')).join(' ') },
  }),
  'POST /api/personal-code': ({ token }) => ({ url: '/api/personal-code', payload: { token } }),
  'POST /api/sign-in': () => ({
    url: '/api/sign-in',
    payload: { email: 'kari@example.no', password: 'the right one' },
  }),
  'POST /api/sign-in/link': () => ({ url: '/api/sign-in/link', payload: { token: 'the-link' } }),
  'POST /api/sign-in/link/look': () => ({ url: '/api/sign-in/link/look', payload: { token: 'the-link' } }),
  'POST /api/sign-in/passkey': () => ({ url: '/api/sign-in/passkey', payload: aSignIn('known') }),
  'POST /api/passkeys': () => ({ url: '/api/passkeys', payload: aNewPasskey('new') }),
  'POST /api/passkeys/registration': () => ({
    url: '/api/passkeys/registration',
    payload: { password: 'the right one' },
  }),
  'POST /api/passkeys/:id/removal': () => ({
    url: '/api/passkeys/known/removal',
    payload: { password: 'the right one' },
  }),
  'DELETE /api/sign-ins/:id': () => ({ url: '/api/sign-ins/known' }),
  'POST /api/sign-in/oidc': () => ({ url: '/api/sign-in/oidc', payload: { next: '/archive' } }),
  'POST /api/linked-sign-ins': () => ({
    url: '/api/linked-sign-ins',
    payload: { password: 'the right one' },
  }),
  'POST /api/linked-sign-ins/:id/removal': () => ({
    url: '/api/linked-sign-ins/known/removal',
    payload: { password: 'the right one' },
  }),
  'PUT /api/me': () => ({
    url: '/api/me',
    payload: { name: 'Kari', email: 'kari@example.no', password: 'blåbær og fløte' },
  }),
  'POST /api/sessions': () => ({
    url: '/api/sessions',
    payload: { id: randomUUID(), templateId: builtInTemplate.id, title: 'Møte', language: 'nb' },
  }),
  'GET /api/sessions/:id/plan': ({ room }) => ({ url: `/api/sessions/${room.id}/plan` }),
  'GET /api/sessions/:id/worksheets': ({ room }) => ({
    url: `/api/sessions/${room.id}/worksheets?language=nb`,
  }),
  'POST /api/sessions/:id/screen-link': ({ room }) => ({ url: `/api/sessions/${room.id}/screen-link` }),
  'DELETE /api/sessions/:id/screen-link': ({ room }) => ({ url: `/api/sessions/${room.id}/screen-link` }),
  'POST /api/sessions/:id/invitations': ({ room }) => ({
    url: `/api/sessions/${room.id}/invitations`,
    payload: { purpose: 'leadSession' },
  }),
  'GET /api/sessions/:id/facilitators': ({ room }) => ({ url: `/api/sessions/${room.id}/facilitators` }),
  'DELETE /api/sessions/:id/facilitators/:userId': ({ room }) => ({
    url: `/api/sessions/${room.id}/facilitators/another-facilitator`,
  }),
  'PUT /api/sessions/:id/network': ({ room }) => ({
    url: `/api/sessions/${room.id}/network`,
    payload: { networkId: null },
  }),
  'POST /api/networks': () => ({
    url: '/api/networks',
    payload: { id: randomUUID(), name: 'Vest', keepEntries: 'twoYears' },
  }),
  'GET /api/networks/:id/actions': () => ({ url: `/api/networks/${anId('network')}/actions` }),
  'GET /api/networks/:id/learning': () => ({ url: `/api/networks/${anId('network')}/learning` }),
  'PUT /api/networks/:id/learning': () => ({
    url: `/api/networks/${anId('network')}/learning`,
    payload: { isOn: true },
  }),
  'DELETE /api/networks/:id/learning/words': () => ({
    url: `/api/networks/${anId('network')}/learning/words`,
  }),
  'DELETE /api/networks/:id/learning/words/:sessionId/:stem': ({ room }) => ({
    url: `/api/networks/${anId('network')}/learning/words/${room.id}/${encodeURIComponent('støtt')}`,
  }),
  'GET /api/networks/:id/extent': () => ({ url: `/api/networks/${anId('network')}/extent` }),
  'DELETE /api/networks/:id': () => ({ url: `/api/networks/${anId('network')}` }),
  'GET /api/networks/:id': () => ({ url: `/api/networks/${anId('network')}` }),
  'POST /api/networks/:id/invitations': () => ({ url: `/api/networks/${anId('network')}/invitations` }),
  'PUT /api/networks/:id/owners/:userId': () => ({
    url: `/api/networks/${anId('network')}/owners/another-leader`,
  }),
  'DELETE /api/networks/:id/members/:userId': () => ({
    url: `/api/networks/${anId('network')}/members/another-leader`,
  }),
  'GET /api/archive/sessions/:id': ({ room }) => ({ url: `/api/archive/sessions/${room.id}` }),
  'GET /api/archive/sessions/:id/paper': ({ room }) => ({
    url: `/api/archive/sessions/${room.id}/paper?kind=md&language=nb`,
  }),
  'POST /api/archive/sessions': () => ({
    url: '/api/archive/sessions',
    payload: { id: randomUUID(), file: aSessionFile() },
  }),
  'DELETE /api/archive/sessions/:id/entries/:entryId': ({ room }) => ({
    url: `/api/archive/sessions/${room.id}/entries/${anId("kari's")}`,
  }),
  'GET /api/sessions/:id/audit': ({ room }) => ({ url: `/api/sessions/${room.id}/audit` }),
  'DELETE /api/sessions/:id': ({ room }) => ({ url: `/api/sessions/${room.id}` }),
  'GET /api/archive/networks/:id/development': () => ({
    url: `/api/archive/networks/${anId('network')}/development`,
  }),
  'GET /api/archive/search': () => ({ url: '/api/archive/search?q=tillit' }),
  'GET /j/:code': ({ room }) => ({ url: `/j/${room.code}` }),
  'GET /facilitator/*': ({ room }) => ({ url: `/facilitator/${room.id}` }),
  'GET /archive/*': ({ room }) => ({ url: `/archive/${room.id}` }),
  'GET /assets/*': () => ({ url: '/assets/app-1a2b.js' }),
};

const sameOrder = { skippedStepIds: [], themes: [], added: [] };

/** For each command one that is right in every way. What `author` has written, both sessions hold. */
export const sampleInputs: { [N in CommandName]: (author: string) => Input<N> } = {
  'entry:submit': () => ({
    id: anId('new'),
    stepId: 'plenary',
    kind: 'keyword',
    questionId: 'energy',
    level: null,
    aspect: null,
    text: 'new',
  }),
  'entry:edit': (author) => ({ id: anId(`${author}'s`), text: 'put differently' }),
  'entry:delete': (author) => ({ id: anId(`${author}'s`) }),
  'signals:show': () => ({ runId: anId('the visit'), signals: { ...noSignals, isDone: true } }),
  'sheet:write': () => ({ runId: anId('the visit'), lines: [], reading: null }),
  'sheet:take': () => ({ runId: anId('the visit') }),
  'sheet:agree': () => ({ runId: anId('the visit'), version: 0 }),
  'room:say': () => ({ id: anId('said'), runId: anId('the visit'), message: { minutesLeft: 2 } }),
  'entry:move': (author) => ({ id: anId(`${author}'s`), clusterId: anId('a cluster') }),
  'entry:hide': (author) => ({ id: anId(`${author}'s`), isHidden: true }),
  'entry:approve': (author) => ({ id: anId(`${author}'s`), isApproved: true }),
  'cluster:merge': () => ({ id: anId('a cluster'), intoId: anId('another cluster') }),
  'cluster:rename': () => ({ id: anId('a cluster'), label: 'Navn' }),
  'cluster:hide': () => ({ id: anId('a cluster'), isHidden: true }),
  'cluster:pin': () => ({ id: anId('a cluster'), isPinned: true }),
  'cluster:close': () => ({ id: anId('a cluster'), isClosed: true }),
  'cluster:order': () => ({ id: anId('a cluster'), beforeId: null }),
  'cluster:keep-apart': () => ({ id: anId('a cluster'), otherId: anId('another cluster') }),
  'cluster:sort': () => ({ voteId: anId('a shown vote') }),
  'vote:open': () => ({ id: anId('a new vote'), prompt: 'drain', dotsEach: 3 }),
  'vote:close': () => ({ id: anId('a vote') }),
  'vote:show': () => ({ id: anId('a shown vote'), isShown: true }),
  'vote:remove': () => ({ id: anId('no vote') }),
  'dots:place': () => ({ voteId: anId('a vote'), dots: {} }),
  'board:undo': () => ({ id: anId('an edit') }),
  'board:redo': () => ({ id: anId('an edit') }),
  'cluster:make': () => ({ id: anId('made'), prompt: 'energy', label: 'Ro', entryIds: [] }),
  // As if it had been done before: each of the two holds only one.
  'cluster:split': (author) => ({
    id: anId('another cluster'),
    newId: anId('a cluster'),
    entryIds: [anId(`${author}'s`)],
  }),
  'cluster:remove': () => ({ id: anId('an empty cluster') }),
  'session:open': () => ({}),
  'session:close': () => ({}),
  'door:lock': () => ({ isLocked: true }),
  'door:renew': () => ({ id: anId('renewal') }),
  'participant:remove': () => ({ id: anId('kari') }),
  'step:enter': () => ({ stepId: 'levels', runId: anId('visit') }),
  'step:reveal': () => ({ stepId: 'pairs', isRevealed: true }),
  'step:limit': () => ({ stepId: 'plenary', isLimited: true }),
  'step:lock': () => ({ stepId: 'plenary', isLocked: true }),
  'slice:open': () => ({ slice: 'energy' }),
  'clock:pause': () => ({ runId: anId('the visit'), isPaused: true }),
  'clock:set': () => ({ runId: anId('the visit'), durationMs: 60_000 }),
  'plan:set': () => ({ endsAtMs: null, lengths: [{ stepId: 'levels', minutes: 12 }], ...sameOrder }),
  'meeting:set': () => ({ startsAtMs: null, rules: 'Vi lytter ferdig', videoUrl: null }),
  'breakouts:form': () => ({
    stepId: 'plenary',
    mixId: anId('mix'),
    seating: 'pairs',
    count: null,
    isFree: false,
  }),
  'breakouts:seat': () => ({ stepId: 'plenary', participantId: anId('kari'), breakoutId: null }),
  'breakouts:fill': () => ({ stepId: 'plenary' }),
  'breakouts:place': () => ({ id: anId('group'), spot: 'ved vinduet' }),
  'breakouts:choose': () => ({ id: anId('group') }),
  'action:note': () => ({ id: anId('another action'), what: 'Gå tur', who: 'alle', due: null, followUp: '' }),
  'action:remove': () => ({ id: anId('action') }),
  'action:follow': () => ({ id: anId('earlier action'), outcome: 'tried', note: 'Vi prøver videre' }),
};
