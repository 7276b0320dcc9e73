import { careLevels, type CareLevel } from '@pusterom/protocol/session';

/** What a search is narrowed to, as it stands in the page's address. Empty is everything. */
export interface Filters {
  network: string;
  /** A year, or `lastYear`. */
  time: string;
  theme: string;
  level: CareLevel | '';
}

export const noFilters: Filters = { network: '', time: '', theme: '', level: '' };
/** Twelve months until now. */
export const lastYear = 'last-year';

export const isNarrowed = (filters: Filters): boolean => Object.values(filters).some(Boolean);

/** Those an address has; what the page has never written there is left out. */
export function filtersIn(address: URLSearchParams): Filters {
  const valueOf = (name: string, shape: RegExp): string => {
    const value = address.get(name) ?? '';
    return shape.test(value) ? value : '';
  };
  return {
    network: valueOf('network', /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/),
    time: valueOf('time', /^(last-year|20\d\d)$/),
    theme: valueOf('theme', /^[a-z\d-]{1,60}$/),
    level: careLevels.find((level) => level === address.get('level')) ?? '',
  };
}

/** The page's address for a search, from the question mark on. */
export const addressOf = (words: string, filters: Filters): string => queryOf({ q: words, ...filters });

/** What the server is asked, from the question mark on. Years are those of the leader's own clock. */
export function requestOf(words: string, { time, ...filters }: Filters, nowMs: number): string {
  return queryOf({ q: words, ...filters, ...spanOf(time, nowMs) });
}

function spanOf(time: string, nowMs: number): { from?: string; before?: string } {
  const startOf = (year: number) => new Date(year, 0, 1).toISOString();
  if (time === '') return {};
  if (time !== lastYear) return { from: startOf(Number(time)), before: startOf(Number(time) + 1) };
  const from = new Date(nowMs);
  from.setFullYear(from.getFullYear() - 1);
  return { from: from.toISOString() };
}

const queryOf = (parts: Record<string, string>): string =>
  `?${new URLSearchParams(Object.entries(parts).filter(([, value]) => value !== ''))}`;
