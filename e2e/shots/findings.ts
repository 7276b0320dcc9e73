import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** WCAG 2.2, levels A and AA. */
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Which rules a page is held to. */
const rules = {
  all: wcag,
  /** For the same page in other words. */
  words: ['cat.name-role-value', 'cat.language', 'cat.text-alternatives'],
  /** For the same page in other colours. */
  colours: ['color-contrast'],
} as const;

/** What axe finds wrong with the page: the rule, and where. */
export async function axeFindings(page: Page, heldTo: keyof typeof rules): Promise<string[]> {
  // At its top, and when colours and sizes have come to rest.
  await page.evaluate(`(async () => {
    scrollTo(0, 0);
    do await new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)));
    while (document.getAnimations().some((one) => one instanceof CSSTransition && one.playState === 'running'));
  })()`);
  await page.evaluate(`globalThis.axe || ((module) => { ${axe.source} })(undefined)`);
  const type = heldTo === 'colours' ? 'rule' : 'tag';
  const options = { runOnly: { type, values: rules[heldTo] }, resultTypes: ['violations'] };
  const { violations } = await page.evaluate<axe.AxeResults>(`axe.run(${JSON.stringify(options)})`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
}

/** What reaches out over the side of the page, or of a dialog, with text of so many percent. */
export async function sidewaysFindings(page: Page, textPercent = 100): Promise<string[]> {
  return page.evaluate<string[]>(`{
    const root = document.documentElement;
    root.style.fontSize = '${textPercent}%';
    const found = [root, ...document.querySelectorAll('dialog[open], main')]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
      .map((one) => {
        const edge = one.getBoundingClientRect().left + one.clientWidth;
        const widest = [...one.querySelectorAll('*')].findLast((inner) => inner.getBoundingClientRect().right > edge + 1);
        const where = widest ? widest.tagName.toLowerCase() + '.' + widest.className + ' ' + widest.textContent.trim().slice(0, 40) : '';
        return 'sideways ' + one.tagName.toLowerCase() + ' ' + one.scrollWidth + ' > ' + one.clientWidth + ': ' + where;
      });
    root.style.fontSize = '';
    found;
  }`);
}

/** Buttons whose text reaches out over their edge, or is cut off, as the page stands. */
export async function cutFindings(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`{
    const isSeen = (one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const isCut = (one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== 'visible';
    const found = [];
    for (const button of document.querySelectorAll('button, summary, .ds-button, [role=button]')) {
      if (!isSeen(button)) continue;
      const edge = button.getBoundingClientRect();
      const texts = document.createTreeWalker(button, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const { parentElement: holder, data } = texts.currentNode;
        // Words for screen readers only take up a pixel; others are left out where there is no room for them.
        if (!data.trim() || holder.clientWidth === 1 || !isSeen(holder)) continue;
        const range = document.createRange();
        range.selectNodeContents(texts.currentNode);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        const isOut = left < edge.left - 1 || right > edge.right + 1 || top < edge.top - 1 || bottom > edge.bottom + 1;
        if (isOut || isCut(holder)) found.push('cut button: ' + data.trim().slice(0, 40));
      }
    }
    found;
  }`);
}

/** Does it while the text stands as far apart as WCAG 1.4.12 says a page must bear. */
export async function withWideText<T>(page: Page, look: () => Promise<T>): Promise<T> {
  await page.evaluate(`{
    const wide = new CSSStyleSheet();
    wide.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, wide];
  }`);
  const result = await look();
  await page.evaluate(`document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1)`);
  return result;
}

/**
 * What lies wholly under something else, or outside the window, when it gets the focus (WCAG 2.4.11), going through the
 * page to its end and back.
 */
export async function hiddenFocusFindings(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`{
    const places = [0.05, 0.5, 0.95];
    const isUncovered = (one, { left, top, width, height }) =>
      places.some((x) => places.some((y) => {
        const there = document.elementFromPoint(left + x * width, top + y * height);
        return there !== null && (one.contains(there) || there.contains(one) && there.tagName === 'LABEL');
      }));
    const all = [...document.querySelectorAll('a[href], button, input, textarea, select, summary, [tabindex]')]
      .filter((one) => one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true }));
    const found = new Set();
    for (const one of [...all, ...all.toReversed()]) {
      // What already has it would not be scrolled to.
      if (document.activeElement === one) one.blur();
      one.focus();
      if (document.activeElement !== one) continue;
      const shown = one.labels?.length ? [one, ...one.labels] : [one];
      if (!shown.some((each) => isUncovered(each, each.getBoundingClientRect())))
        found.add('hidden in focus: ' + one.tagName.toLowerCase() + ' ' + (one.ariaLabel ?? one.textContent).trim().slice(0, 40));
    }
    document.activeElement.blur();
    scrollTo(0, 0);
    [...found];
  }`);
}
