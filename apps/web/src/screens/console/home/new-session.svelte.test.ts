import { render, screen } from '@testing-library/svelte';
import { afterEach, expect, test, vi } from 'vitest';
import NewSession from './NewSession.svelte';

afterEach(() => void vi.unstubAllGlobals());

test('the buttons are there once nothing more can push them aside', async () => {
  const answers: (() => void)[] = [];
  const fetch = () => new Promise<Response>((resolve) => answers.push(() => resolve(Response.json([]))));
  vi.stubGlobal('fetch', fetch);
  render(NewSession, { account: {} as never, router: {} as never });
  const isHidden = () => screen.getByText('Lag økten').closest('[hidden]') !== null;

  await vi.waitFor(() => expect(answers).toHaveLength(3));
  answers[0]?.();
  answers[1]?.();
  await new Promise((resolve) => setTimeout(resolve));
  expect(isHidden()).toBe(true);
  answers[2]?.();
  await vi.waitFor(() => expect(isHidden()).toBe(false));
});
