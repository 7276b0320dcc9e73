import type { Page } from '@playwright/test';

/** Does it in each language the page can be shown in, as it stands; Norwegian, which it is left in, comes last. */
export async function inEachLanguage(page: Page, look: (language: string) => Promise<void>): Promise<void> {
  for (const language of ['nn', 'en', 'nb']) {
    // Also where the choice lies in a menu that is closed, or beneath a dialog.
    const isChosen = await page.evaluate<boolean>(`{
      const picker = [...document.querySelectorAll('select')].find(({ options }) =>
        [...options].some(({ value, lang }) => value === '${language}' && lang === value));
      if (picker) {
        picker.value = '${language}';
        picker.dispatchEvent(new Event('change', { bubbles: true }));
      }
      picker !== undefined;
    }`);
    if (isChosen || language === 'nb') await look(language);
  }
}
