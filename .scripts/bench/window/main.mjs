// One bare window, in which pages are measured: nothing of the app's own main process runs here.
import path from 'node:path';
import { app, BrowserWindow, Menu } from 'electron';

app.on('window-all-closed', () => app.quit());
// Not awaited: the app becomes ready only after this file has run.
void app.whenReady().then(async () => {
  Menu.setApplicationMenu(null);
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    useContentSize: true,
    frame: false,
    webPreferences: { sandbox: true, contextIsolation: true, backgroundThrottling: false },
  });
  // A page to be measured may come before this one is there.
  await window.loadFile(path.join(import.meta.dirname, 'index.html')).catch(() => undefined);
});
