export type Shortcut = 'next' | 'previous' | 'pause' | 'replan' | 'undo' | 'help';

const byKey: Record<string, Shortcut> = {
  n: 'next',
  ArrowRight: 'next',
  p: 'previous',
  ArrowLeft: 'previous',
  ' ': 'pause',
  r: 'replan',
  u: 'undo',
  '?': 'help',
};

const places = 'input, textarea, select, [contenteditable], [role="tab"]';

/** What a key press means to the console; null when it belongs to a field, a button, a dialog or the browser. */
export function shortcutOf(event: KeyboardEvent, page: Document): Shortcut | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return null;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(places) || page.querySelector('dialog[open]')) return null;
  // A focused button or link answers to the space bar itself.
  if (event.key === ' ' && target?.closest('button, a, summary')) return null;
  return byKey[event.key.length === 1 ? event.key.toLowerCase() : event.key] ?? null;
}
