import type { StepRun } from '@pusterom/protocol/session';
import { cleanup, render, screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { locale } from '../locale.svelte.ts';
import { newId } from '../new-id.ts';
import { Notices } from '../notices.svelte.ts';
import Clock from './Clock.svelte';
import LanguagePicker from './LanguagePicker.svelte';
import LevelSign from './LevelSign.svelte';
import NoticeRegion from './NoticeRegion.svelte';
import Qr from './Qr.svelte';

const noon = Date.UTC(2026, 10, 23, 12);
const aRun = (run: Partial<StepRun> = {}): StepRun => ({
  id: newId(),
  stepId: 'kjenn-etter',
  plannedMs: 120_000,
  startedAtMs: noon,
  endedAtMs: null,
  durationMs: 120_000,
  pausedMs: 0,
  pausedAtMs: null,
  ...run,
});

beforeEach(() => {
  localStorage.clear();
  locale.start();
  vi.useFakeTimers({ now: noon });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function passTime(ms: number): void {
  vi.advanceTimersByTime(ms);
  flushSync();
}

test('the clock counts down by the server, and up when the time is out', () => {
  render(Clock, { run: aRun(), serverOffsetMs: 10_000 });
  const clock = screen.getByRole('timer');
  expect(clock.textContent).toContain('1:50');
  passTime(30_000);
  expect(clock.textContent).toContain('1:20');
  expect(clock.textContent).toContain('1 minutt igjen');
  passTime(85_000);
  expect(clock.textContent).toContain('+0:05');
});

test('a paused clock stands still and says so', () => {
  render(Clock, { run: aRun({ pausedAtMs: noon + 60_000 }), serverOffsetMs: 0 });
  passTime(600_000);
  expect(screen.getByRole('timer').textContent).toContain('1:00');
  expect(screen.getByRole('timer').textContent).toContain('Pause');
});

test('before the first step there is no clock', () => {
  render(Clock, { run: null, serverOffsetMs: 0 });
  expect(screen.queryByRole('timer')).toBeNull();
});

test('choosing a language changes what is already shown, and is remembered', () => {
  render(LevelSign, { level: 'self' });
  render(LanguagePicker);
  expect(screen.getByText('Deg selv')).toBeTruthy();
  locale.choose('nn');
  flushSync();
  expect(screen.getByText('Deg sjølv')).toBeTruthy();
  expect(document.documentElement.lang).toBe('nn');
  locale.start();
  expect(locale.current).toBe('nn');
  expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('nn');
});

test('a QR code says what it is', () => {
  render(Qr, { text: 'http://192.168.1.20:3000/j/K7M4XR' });
  expect(screen.getByRole('img').getAttribute('aria-label')).toMatch(/QR-kode/);
});

test('good news leaves by itself, trouble stays until it is closed', () => {
  const notices = new Notices();
  render(NoticeRegion, { notices });
  notices.show('Lagret');
  notices.show('Uten nett', 'warning');
  flushSync();
  expect(screen.getByRole('status').textContent).toContain('Lagret');
  passTime(10_000);
  expect(notices.list.map(({ text }) => text)).toEqual(['Uten nett']);
  screen.getByRole('button', { name: 'Lukk' }).click();
  expect(notices.list).toEqual([]);
});
