import type { SessionSummary } from '@pusterom/protocol/api';
import type { SearchHit } from '@pusterom/protocol/search';
import type { NetworkId } from '@pusterom/protocol/ids';
import { beforeEach, describe, expect, test } from 'vitest';
import { locale } from '../../lib/locale.svelte.ts';
import { newId } from '../../lib/new-id.ts';
import { askedFor, clusterAnchor, hitPath } from './anchors.ts';
import { dayAndMonth, longDate, plainDate } from '../../lib/dates.ts';
import { durationText, spentText } from './duration.ts';
import { choicesOf, chosenIn } from './list/choices.ts';
import { addressOf, filtersIn, lastYear, noFilters, requestOf, type Filters } from './list/filters.ts';
import { timelineOf } from './list/timeline.ts';
import { placeOf, signInPath } from './route.ts';

beforeEach(() => {
  localStorage.clear();
  locale.start();
});

const minute = 60_000;

test.each([
  [0, '0 min'],
  [20_000, 'under 1 min'],
  [minute * 1.6, '2 min'],
  [minute * 59.4, '59 min'],
  [minute * 112, '1 t 52 min'],
])('%i ms is %s', (ms, text) => {
  expect(durationText(ms)).toBe(text);
});

test('what was not planned has only the time it took', () => {
  expect(spentText({ actualMs: 21 * minute, plannedMs: 17 * minute })).toBe('21 min, planlagt 17 min');
  expect(spentText({ actualMs: 21 * minute, plannedMs: 0 })).toBe('21 min');
});

test('dates are written in the chosen language', () => {
  const day = plainDate('2026-11-24');
  expect(longDate(day, 'nb')).toBe('24. november 2026');
  expect(longDate(day, 'en')).toBe('24 November 2026');
  expect(longDate(day, 'nn')).toBe('24. november 2026');
  expect(dayAndMonth(day, 'nb')).toMatch(/^24\. nov/);
});

describe('the timeline', () => {
  const aSummary = (title: string, openedAt: string | null, createdAt = openedAt ?? ''): SessionSummary => ({
    id: newId(),
    title,
    language: 'nb',
    network: null,
    rehearsalWith: null,
    status: 'closed',
    code: 'K7M4XR',
    createdAt,
    startsAt: null,
    openedAt,
    closedAt: openedAt,
    participants: 12,
    entries: 80,
    actions: 2,
  });

  test('is newest first, year by year; a session never opened stands where it was made', () => {
    const years = timelineOf([
      aSummary('høst', '2025-10-01T09:00:00Z'),
      aSummary('vinter', '2026-02-01T09:00:00Z'),
      aSummary('aldri åpnet', null, '2025-12-01T09:00:00Z'),
    ]);
    const titles = years.map(({ year, sessions }) => [year, ...sessions.map(({ title }) => title)]);
    expect(titles).toEqual([
      [2026, 'vinter'],
      [2025, 'aldri åpnet', 'høst'],
    ]);
  });
});

describe('a link', () => {
  const aHit = (hit: Partial<SearchHit>): SearchHit => ({
    sessionId: 'a-session' as SearchHit['sessionId'],
    sessionTitle: 'Nettverksmøte',
    heldAt: null,
    kind: 'entry',
    stepId: null,
    pieces: [],
    ...hit,
  });

  test('leads to the step, the actions or the session where the words were found', () => {
    expect(hitPath(aHit({ stepId: 'self-care-pairs' }))).toBe('/archive/a-session#steg-self-care-pairs');
    expect(hitPath(aHit({ kind: 'action' }))).toBe('/archive/a-session#grep');
    expect(hitPath(aHit({ kind: 'title' }))).toBe('/archive/a-session');
  });

  test('leads to a cluster by its name, also with signs an address cannot hold', () => {
    const pieces = [
      { text: 'Mer ', isMatch: false },
      { text: 'ro', isMatch: true },
      { text: ' & 100 % støtte', isMatch: false },
    ];
    const { hash } = new URL(hitPath(aHit({ kind: 'cluster', pieces })), 'http://localhost');
    expect(askedFor(hash)).toBe(clusterAnchor('Mer ro & 100 % støtte'));
  });

  test('that is broken leads nowhere', () => {
    expect(askedFor('#%E0%A4%A')).toBeNull();
    expect(askedFor('')).toBeNull();
  });

  test('to sign in leads back', () => {
    expect(placeOf('/archive')).toEqual({ page: 'list' });
    expect(placeOf('/archive/')).toEqual({ page: 'list' });
    expect(placeOf('/archive/a-session')).toEqual({ page: 'session', id: 'a-session' });
    expect(placeOf('/archive/networks/a-network')).toEqual({ page: 'network', id: 'a-network' });
    const path = signInPath({ pathname: '/archive/a-session', search: '', hash: '#grep' });
    expect(new URLSearchParams(path.split('?')[1]).get('next')).toBe('/archive/a-session#grep');
  });
});

describe('a search is narrowed', () => {
  const filters: Filters = { network: newId(), time: '2025', theme: 'self-care', level: 'self' };

  test('and stands so in the address', () => {
    const address = addressOf('ro & mak', filters);
    expect(new URLSearchParams(address).get('q')).toBe('ro & mak');
    expect(filtersIn(new URLSearchParams(address))).toEqual(filters);
    expect(addressOf('ro', noFilters)).toBe('?q=ro');
    expect(filtersIn(new URLSearchParams('?q=ro'))).toEqual(noFilters);
  });

  test('and not by what the page never wrote', () => {
    const strange = new URLSearchParams('?q=ro&network=1&time=1999&theme=%3Cb%3E&level=family');
    expect(filtersIn(strange)).toEqual(noFilters);
  });

  test('to a year, or to the twelve months until now', () => {
    const nowMs = Date.parse('2026-03-10T12:00:00Z');
    const spanIn = (time: string) => {
      const asked = new URLSearchParams(requestOf('ro', { ...filters, time }, nowMs));
      expect(asked.get('time')).toBeNull();
      return [asked.get('from'), asked.get('before')];
    };
    expect(spanIn('2025')).toEqual(
      [new Date(2025, 0, 1), new Date(2026, 0, 1)].map((at) => at.toISOString()),
    );
    expect(spanIn(lastYear)).toEqual(['2025-03-10T12:00:00.000Z', null]);
    expect(spanIn('')).toEqual([null, null]);
  });
});

describe('a search can be narrowed', () => {
  const aMeeting = (openedAt: string, name: string | null): SessionSummary => ({
    ...({ id: newId(), title: 'Møte', language: 'nb', rehearsalWith: null, status: 'closed' } as const),
    ...{ code: 'K7M4XR', startsAt: null, openedAt, createdAt: openedAt, closedAt: openedAt },
    ...{ participants: 12, entries: 80, actions: 2 },
    network: name === null ? null : { id: name as NetworkId, name },
  });
  const namesOf = (sessions: SessionSummary[]) => choicesOf(sessions, [], 'nb').map(({ name }) => name);

  test('only where there is something to choose between', () => {
    expect(namesOf([aMeeting('2025-10-01', 'Øst')])).toEqual(['level']);
    expect(namesOf([aMeeting('2025-10-01', 'Øst'), aMeeting('2025-03-01', 'Vest')])).toEqual([
      'network',
      'level',
    ]);
    expect(namesOf([aMeeting('2025-10-01', 'Øst'), aMeeting('2024-03-01', null)])).toEqual(['time', 'level']);
  });

  test('and tells in words to what', () => {
    const choices = choicesOf([aMeeting('2025-10-01', 'Øst'), aMeeting('2024-03-01', 'Vest')], [], 'nb');
    const filters: Filters = { network: 'Vest', time: lastYear, theme: '', level: 'system' };
    expect(chosenIn(choices, filters)).toEqual(['Vest', 'Siste år', 'Systemet']);
    expect(chosenIn(choices, noFilters)).toEqual([]);
  });

  test('to a level, and to a theme, but not to one that has no levels', () => {
    const theme = (id: string, hasLevels: boolean) => {
      const title = { nb: id, nn: id, en: id };
      return { id, title, minutes: 10, isVoluntary: false, hasLevels };
    };
    const title = { nb: 'Mal', nn: 'Mal', en: 'Template' };
    const themes = [theme('krav', false), theme('nivå', true)];
    const template = { id: 'mal', title, intro: title, minutes: 20, themes };
    const impossible = (chosen: Pick<Filters, 'theme' | 'level'>) =>
      choicesOf([], [template], 'nb', chosen).map(({ options }) =>
        options.filter(({ isImpossible }) => isImpossible).map(({ value }) => value),
      );
    expect(impossible({ theme: '', level: '' })).toEqual([[], []]);
    expect(impossible({ theme: '', level: 'self' })).toEqual([['krav'], []]);
    expect(impossible({ theme: 'nivå', level: '' })).toEqual([[], []]);
    expect(impossible({ theme: 'krav', level: '' })).toEqual([[], ['self', 'colleagues', 'system']]);
  });
});
