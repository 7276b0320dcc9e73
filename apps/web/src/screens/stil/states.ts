const classOf = { ':hover': '.as-hovered', ':focus-visible': '.as-focused' } as const;

/** Lets a piece be seen as it is under the mouse, or in focus: each rule of such a state holds for a class as well. */
export function showStates(): void {
  for (const sheet of document.styleSheets) copyIn(sheet);
}

function copyIn(group: CSSStyleSheet | CSSGroupingRule | CSSStyleRule): void {
  for (let index = group.cssRules.length - 1; index >= 0; index--) {
    const rule = group.cssRules[index];
    if (rule instanceof CSSImportRule && rule.styleSheet) copyIn(rule.styleSheet);
    else if (rule instanceof CSSGroupingRule) copyIn(rule);
    else if (rule instanceof CSSStyleRule) {
      copyIn(rule);
      if (/:hover|:focus-visible/.test(rule.selectorText)) group.insertRule(withClasses(rule), index + 1);
    }
  }
}

function withClasses({ selectorText, cssText }: CSSStyleRule): string {
  const selector = selectorText.replace(
    /:hover|:focus-visible/g,
    (state) => classOf[state as keyof typeof classOf],
  );
  return selector + cssText.slice(selectorText.length);
}
