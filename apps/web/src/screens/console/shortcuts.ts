export type Shortcut = 'next' | 'previous' | 'pause' | 'replan' | 'undo' | 'redo' | 'help';

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

const fields = 'input, textarea, select, [contenteditable]';
const places = `${fields}, [role="tab"]`;

/** Ctrl+Z and its like; null in a field, which has its own. */
export function takeBackOf(event: KeyboardEvent, page: Document): 'undo' | 'redo' | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return null;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(fields) || page.querySelector('dialog[open]')) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && !event.shiftKey ? 'redo' : null;
}

/** What a key press means to the console; null when it belongs to a field, a button, a dialog or the browser. */
export function shortcutOf(event: KeyboardEvent, page: Document): Shortcut | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return null;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(places) || page.querySelector('dialog[open]')) return null;
  // A focused button or link answers to the space bar itself.
  if (event.key === ' ' && target?.closest('button, a, summary')) return null;
  return byKey[event.key.length === 1 ? event.key.toLowerCase() : event.key] ?? null;
}
