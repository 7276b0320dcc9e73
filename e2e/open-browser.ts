import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from './find-browser.mjs';

/** The browser of the stories, for a program that is not one. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  // As playwright.config.ts says it to the stories: fields for dates are written as Norwegians do.
  const newContext = browser.newContext.bind(browser);
  browser.newContext = (options) => newContext({ locale: 'nb-NO', ...options });
  return browser;
}
