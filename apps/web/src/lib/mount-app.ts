import { mount, type Component } from 'svelte';
import { locale } from './locale.svelte.ts';

/** Shows a surface's App in the page, in the language this person has chosen. */
export function mountApp(App: Component): void {
  locale.start();
  const target = document.getElementById('app');
  if (!target) throw new Error('The page has no #app to show anything in.');
  mount(App, { target });
}
