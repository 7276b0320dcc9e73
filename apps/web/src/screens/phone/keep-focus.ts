import { tick } from 'svelte';

/**
 * A person who writes goes on writing: call it just before the page moves her text to another field with the same
 * `data-draft`, and the cursor goes along.
 */
export function keepCursor(): void {
  const field = document.activeElement;
  const key = field instanceof HTMLTextAreaElement ? field.dataset.draft : undefined;
  if (!(field instanceof HTMLTextAreaElement) || key === undefined || field.value === '') return;
  const { selectionStart, selectionEnd } = field;
  void tick().then(() => {
    if (field.isConnected && field.dataset.draft === key) return;
    const moved = document.querySelector<HTMLTextAreaElement>(`textarea[data-draft="${CSS.escape(key)}"]`);
    moved?.focus();
    moved?.setSelectionRange(selectionStart, selectionEnd);
  });
}
