import { chromium as playwright } from 'playwright-core';
import { chromium } from './places.mjs';

/** The system's browser, without a window. */
export async function openBrowser(viewport = { width: 1280, height: 800 }) {
  const browser = await playwright.launch({ ...chromium, headless: true });
  const context = await browser.newContext({ viewport });
  return { browser, page: await context.newPage() };
}
