import type { Page } from '@playwright/test';

export interface Size {
  width: number;
  height: number;
}

/** What people look at a kind of page on, in pixels; the first is the most usual. */
export const sizes = {
  phone: [
    { width: 390, height: 844 },
    { width: 320, height: 568 },
  ],
  /** And in the hand of someone who leads while she walks about, or reads on the bus. */
  laptop: [
    { width: 1366, height: 768 },
    { width: 390, height: 844 },
  ],
  screen: [
    { width: 1920, height: 1080 },
    { width: 390, height: 844 },
  ],
} as const satisfies Record<string, readonly Size[]>;

/** A page as it is now, until the next one is asked for. */
export interface State {
  /** Of a file: lower case, no spaces. */
  name: string;
  page: Page;
  kind: keyof typeof sizes;
}

/** Goes from state to state; whoever looks at one has it to itself meanwhile. */
export type States = AsyncGenerator<State, void>;

export const onPhone = (name: string, page: Page): State => ({ name: `phone-${name}`, page, kind: 'phone' });
export const onLaptop = (name: string, page: Page): State => ({ name, page, kind: 'laptop' });
export const onScreen = (name: string, page: Page): State => ({
  name: `screen-${name}`,
  page,
  kind: 'screen',
});
