import { beforeEach, expect, test } from 'vitest';
import { routeOf, safeNext, takeArrival } from './route.ts';
import { Router } from './router.svelte.ts';

beforeEach(() => history.replaceState(null, '', '/facilitator'));

test.each([
  ['/facilitator', { page: 'home' }],
  ['/facilitator/', { page: 'home' }],
  ['/facilitator/new', { page: 'new' }],
  ['/facilitator/5f0c', { page: 'session', sessionId: '5f0c' }],
  ['/facilitator/5f0c/', { page: 'session', sessionId: '5f0c' }],
  ['/facilitator/5f0c/more', { page: 'home' }],
  ['/facilitator/networks/new', { page: 'new-network' }],
  ['/facilitator/networks/5f0c', { page: 'network', networkId: '5f0c' }],
  ['/facilitator/networks/5f0c/more', { page: 'home' }],
])('%s shows the right page', (path, route) => {
  expect(routeOf(path)).toEqual(route);
});

test('the router follows the address bar', () => {
  const router = new Router();
  router.go('/facilitator/5f0c');
  expect(location.pathname).toBe('/facilitator/5f0c');
  expect(router.route).toEqual({ page: 'session', sessionId: '5f0c' });
  history.replaceState(null, '', '/facilitator/new');
  router.follow();
  expect(router.route).toEqual({ page: 'new' });
});

test.each([
  ['?next=/archive', '/archive'],
  ['?next=%2Farchive%2F5f0c%3Fq%3Dro', '/archive/5f0c?q=ro'],
  ['', null],
  ['?next=', null],
  ['?next=https://elsewhere.example/', null],
  ['?next=//elsewhere.example/', null],
  ['?next=/%5Celsewhere.example/', null],
  ['?next=/%09/elsewhere.example/', null],
  ['?next=javascript:alert(1)', null],
])('after signing in with %s one goes to %s', (search, path) => {
  expect(safeNext(search, 'http://localhost:3000')).toBe(path);
});

test('the one-time link leaves the address bar as soon as it is read', () => {
  history.replaceState(null, '', '/facilitator?next=/archive#link=hemmelig');
  expect(takeArrival()).toEqual({ linkToken: 'hemmelig', refusal: null, hasLinked: false });
  expect(location.href).toMatch(/\/facilitator\?next=\/archive$/);
  expect(takeArrival().linkToken).toBeNull();
});

test.each([
  ['#refused=NOT_LINKED', { linkToken: null, refusal: 'NOT_LINKED', hasLinked: false }],
  ['#link=hemmelig&refused=NOT_LINKED', { linkToken: 'hemmelig', refusal: 'NOT_LINKED', hasLinked: false }],
  ['#linked', { linkToken: null, refusal: null, hasLinked: true }],
  ['#refused=<b>', { linkToken: null, refusal: null, hasLinked: false }],
])('what came of going to the provider is said once: %s', (hash, arrival) => {
  history.replaceState(null, '', `/facilitator${hash}`);
  expect(takeArrival()).toEqual(arrival);
  expect(location.href).toMatch(/\/facilitator$/);
});
