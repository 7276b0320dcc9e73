/**
 * Whoever stands on a card goes on standing there when the card is drawn anew in another cluster, by herself or by
 * someone else, and on the one that took its place when it is gone.
 */
export function keepFocus(board: HTMLElement): () => void {
  let last: { element: Element; card: string; index: number } | null = null;

  const cards = (): HTMLElement[] => [...board.querySelectorAll<HTMLElement>('[data-card]')];

  function enter({ target }: FocusEvent): void {
    const card = target instanceof Element ? target.closest<HTMLElement>('[data-card]') : null;
    const index = card ? cards().indexOf(card) : -1;
    last =
      card && target instanceof Element ? { element: target, card: card.dataset.card ?? '', index } : null;
  }

  /** What leaves the page takes the focus with it; she did not. */
  function leave(): void {
    queueMicrotask(() => {
      if (last?.element.isConnected && document.activeElement !== last.element) last = null;
    });
  }

  function changed(): void {
    if (!last || last.element.isConnected || document.activeElement !== document.body) return;
    const all = cards();
    const card =
      all.find(({ dataset }) => dataset.card === last?.card) ?? all[Math.min(last.index, all.length - 1)];
    last = null;
    card?.querySelector<HTMLElement>('[data-choices]')?.focus({ preventScroll: true });
  }

  const observer = new MutationObserver(changed);
  observer.observe(board, { childList: true, subtree: true });
  board.addEventListener('focusin', enter);
  board.addEventListener('focusout', leave);
  return () => {
    observer.disconnect();
    board.removeEventListener('focusin', enter);
    board.removeEventListener('focusout', leave);
  };
}
