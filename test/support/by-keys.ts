import type { Locator, Page } from 'playwright-core';
import type { Language } from '../../shared/map/journey-map.ts';
import type { App } from './app.ts';

/** Further than any window needs from one end to the other and back. */
const FAR = 150;

/** Where the keyboard stands. `along`: the key that goes on among the choices that the control is one of. */
type Place = { readonly isThere: boolean; readonly along: string | null; readonly hasMoved: boolean };

function placeOf(target: Locator): Promise<Place> {
  return target.evaluate((element) => {
    const active = document.activeElement;
    const group = element.closest('[role="radiogroup"], [role="listbox"]');
    const key = group?.role === 'listbox' ? 'ArrowDown' : 'ArrowRight';
    const seen = globalThis as { lastActive?: Element | null };
    const hasMoved = seen.lastActive !== active;
    seen.lastActive = active;
    return { isThere: element === active, along: group?.contains(active) === true ? key : null, hasMoved };
  });
}

/**
 * Goes to a control as whoever has no mouse does: by Tab, and by arrows among choices of which Tab meets one. Writing
 * lines keep Tab for themselves: Esc leaves them, and the way leads back.
 */
async function goTo({ page }: App, target: Locator): Promise<void> {
  await target.waitFor();
  let step = 'Tab';
  for (let presses = 0; presses < FAR; presses += 1) {
    const { isThere, along, hasMoved } = await placeOf(target);
    if (isThere) return;
    if (along === null && !hasMoved) {
      await page.keyboard.press('Escape');
      step = step === 'Tab' ? 'Shift+Tab' : 'Tab';
    }
    await page.keyboard.press(along ?? step);
  }
  throw new Error('No key leads there');
}

/** Uses a control as the tests of a language do: those in Indonesian by keys alone. */
export async function operate(app: App, target: Locator, language: Language): Promise<void> {
  if (language !== 'id') {
    await target.click();
    return;
  }
  await goTo(app, target);
  await app.page.keyboard.press((await target.getAttribute('role')) === 'radio' ? 'Space' : 'Enter');
}

/** Presses keys, one after another, on the page that is there by then. */
export function keysOn(page: () => Page): (...keys: readonly string[]) => Promise<void> {
  return async (...keys) => {
    for (const key of keys) await page().keyboard.press(key);
  };
}
