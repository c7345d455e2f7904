import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { answerQuestions, answerSaveDialog, type App } from '../support/app.ts';
import { appsOfTest } from '../support/apps-of-test.ts';
import { newMap } from '../support/on-board.ts';
import { rawCall, windowCount } from '../support/raw-call.ts';
import { soon } from '../support/soon.ts';

const started = appsOfTest({ mayComplain: true });

function pwned({ page }: App): Promise<unknown> {
  return page.evaluate(() => (window as unknown as { __pwned?: unknown }).__pwned ?? null);
}

describe('the page', () => {
  test('has nothing of Node, and of main only two doors', async () => {
    const { page } = await started();
    const names = ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer', '__dirname'];
    expect(await page.evaluate((all) => all.filter((name) => name in window), names)).toEqual([]);
    expect(await page.evaluate(() => Object.keys((window as unknown as { jejak: object }).jejak))).toEqual([
      'call',
      'on',
    ]);
  });

  test('gets no window, not even to a file; an address of the web is asked about first', async () => {
    const app = await started();
    const asked = await answerQuestions(app, 1);
    const addresses = [
      'file:///etc/hostname',
      'javascript:window.__pwned=1',
      'data:text/html,x',
      'smb://host/share',
      'about:blank',
    ];
    for (const address of [...addresses, 'https://example.org/']) {
      expect(await app.page.evaluate((url) => window.open(url) === null, address)).toBe(true);
    }
    await soon(asked).toEqual([app.t('dialog.outside')]);
    expect(await windowCount(app)).toBe(1);
    expect(await pwned(app)).toBeNull();
    expect(await app.page.getByRole('alertdialog').count()).toBe(0);
  });

  test('goes nowhere else', async () => {
    const app = await started();
    const asked = await answerQuestions(app, 1);
    const before = app.page.url();
    const addresses = ['https://example.org/', 'file:///etc/hostname', 'app://jejak.evil/', 'data:text/html,x'];
    // Asked of main: Playwright would wait for navigations that are never to end.
    const inPage = (script: string): Promise<unknown> =>
      app.electron.evaluate(
        ({ webContents }, code) => webContents.getAllWebContents()[0]?.executeJavaScript(code),
        script,
      );
    for (const address of addresses) {
      await inPage(`{
        const link = document.createElement('a');
        link.href = ${JSON.stringify(address)};
        document.body.append(link);
        link.click();
      }`);
      await inPage(`location.href = ${JSON.stringify(address)}; null`);
    }
    await soon(asked).toContain(app.t('dialog.outside'));
    expect(await inPage('location.href')).toBe(before);
    expect(await inPage('document.querySelector("h2") !== null')).toBe(true);
    expect(await inPage('document.querySelector("[role=alertdialog]")')).toBeNull();
  });

  test('runs no script that its files do not hold', async () => {
    const app = await started();
    const evaluated = await app.page.evaluate(() => {
      const violations = new Set<string>();
      Object.assign(window, { violations });
      document.addEventListener('securitypolicyviolation', (event) => violations.add(event.effectiveDirective));
      const script = document.createElement('script');
      script.textContent = 'window.__pwned = "inline"';
      document.body.append(script);
      const image = document.createElement('img');
      image.setAttribute('onclick', 'window.__pwned = "handler"');
      document.body.append(image);
      image.click();
      image.src = 'https://example.org/pixel.png';
      const frame = document.createElement('iframe');
      frame.src = 'https://example.org/';
      document.body.append(frame);
      const object = document.createElement('object');
      object.data = 'https://example.org/';
      document.body.append(object);
      const base = document.createElement('base');
      base.href = 'https://example.org/';
      document.head.append(base);
      const form = document.createElement('form');
      form.action = 'https://example.org/';
      document.body.append(form);
      form.submit();
      fetch('https://example.org/').catch(() => undefined);
      const style = document.createElement('style');
      style.textContent = '@font-face { font-family: far; src: url(https://example.org/far.woff2) }';
      document.head.append(style);
      document.fonts.load('12px far').catch(() => undefined);
      // oxlint-disable-next-line typescript/no-implied-eval -- what must not run
      setTimeout('window.__pwned = "timer"');
      // In a task of its own: what a test evaluates may evaluate in turn.
      return new Promise((resolve) => {
        setTimeout(() => {
          try {
            // oxlint-disable-next-line typescript/no-implied-eval -- what must not run
            resolve(new Function('return "ran"')());
          } catch {
            resolve('blocked');
          }
        });
      });
    });
    expect(evaluated).toBe('blocked');
    const violations = () =>
      app.page.evaluate(() => [...(window as unknown as { violations: Set<string> }).violations].sort());
    await soon(violations).toEqual([
      'base-uri',
      'connect-src',
      'font-src',
      'form-action',
      'frame-src',
      'img-src',
      'object-src',
      'script-src',
      'script-src-attr',
      'script-src-elem',
    ]);
    expect(await pwned(app)).toBeNull();
  });

  test('is given no permission but to write the clipboard and to fill the screen', async () => {
    const { electron, page } = await started();
    const answers = await page.evaluate(async () => {
      const fails = (asked: Promise<unknown>) =>
        asked.then(
          () => 'given',
          () => 'denied',
        );
      return {
        camera: await fails(navigator.mediaDevices.getUserMedia({ video: true })),
        microphone: await fails(navigator.mediaDevices.getUserMedia({ audio: true })),
        screen: await fails(navigator.mediaDevices.getDisplayMedia()),
        place: await new Promise((resolve) =>
          navigator.geolocation.getCurrentPosition(
            () => resolve('given'),
            () => resolve('denied'),
          ),
        ),
        clipboard: await fails(navigator.clipboard.readText()),
        notification: await Notification.requestPermission(),
      };
    });
    expect(new Set(Object.values(answers))).toEqual(new Set(['denied']));
    // Asked as by a click.
    const asked = (script: string): Promise<unknown> =>
      electron.evaluate(
        ({ webContents }, code) =>
          webContents.getAllWebContents()[0]?.executeJavaScript(`${code}.then(() => 'given', () => 'denied')`, true),
        script,
      );
    const devices = [
      'usb.requestDevice({ filters: [] })',
      'hid.requestDevice({ filters: [] })',
      'serial.requestPort()',
    ];
    for (const device of devices) {
      const [kind] = device.split('.');
      const found = asked(`navigator.${device}.then((one) => (one?.length === 0 ? Promise.reject() : one))`);
      expect([kind, await found]).toEqual([kind, 'denied']);
    }
    expect(await asked("navigator.clipboard.writeText('x')")).toBe('given');
    expect(await asked('document.documentElement.requestFullscreen()')).toBe('given');
  });
});

test('a whole session asks the network for nothing, and its log tells no words and no folders', async () => {
  const app = await started();
  const asked: string[] = [];
  app.electron.context().on('request', (request) => asked.push(request.url()));
  await app.page.reload();
  await newMap(app, 'three');
  await app.page.keyboard.press('n');
  await app.page.keyboard.type('secret words https://example.org/');
  await app.page.keyboard.press('Enter');
  await app.page.keyboard.press('F1');
  await app.page.keyboard.press('Escape');
  await app.page.keyboard.press('Control+p');
  await app.page.getByRole('dialog').waitFor();
  await app.page.keyboard.press('Escape');
  await answerSaveDialog(app, path.join(app.folder, 'secret name.journey'));
  await app.page.keyboard.press('Control+s');
  await soon(() => app.page.getByRole('status', { name: app.t('save.state') }).textContent()).toContain(
    app.t('save.saved'),
  );
  await rawCall(app, 'document.save', 'secret handle');
  await rawCall(app, 'document.save', { secret: true });
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((url) => !/^(app:\/\/jejak\/|blob:app:|data:)/.test(url))).toEqual([]);
  const log = await readFile(path.join(app.folder, 'user-data', 'log', 'jejak.log'), 'utf8');
  expect(log).toContain('refused document.save');
  expect(log).not.toMatch(/secret/);
  expect(log).not.toContain(app.folder);
});
