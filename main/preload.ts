import { contextBridge, ipcRenderer } from 'electron';
import { CALLS, EVENTS } from '../shared/ipc/channels.ts';
import type { Bridge } from '../shared/ipc/contract.ts';

const calls: readonly string[] = CALLS;
const events: readonly string[] = EVENTS;

/** What main said before the page listened: it is said again then. A name goes with its first listener. */
const early = new Map<string, unknown[]>(EVENTS.map((name) => [name, []]));
for (const name of EVENTS) ipcRenderer.on(name, (_event, payload: unknown) => early.get(name)?.push(payload));

// The page's own: this file alone of main runs in one.
declare const location: { readonly pathname: string };

/** A window with a map asks first of all what it begins with: so that is asked before the page's script has come. */
let beginning = location.pathname === '/index.html' ? ipcRenderer.invoke('window.start') : null;

function ask(name: string, args: readonly unknown[]): ReturnType<typeof ipcRenderer.invoke> {
  if (name !== 'window.start' || beginning === null) return ipcRenderer.invoke(name, ...args);
  const asked = beginning;
  beginning = null;
  return asked;
}

const bridge: Bridge = {
  call: (name, ...args) => (calls.includes(name) ? ask(name, args) : Promise.resolve({ ok: false, error: 'refused' })),
  on: (name, listener) => {
    if (!events.includes(name)) return () => undefined;
    // The event itself stays here: its `sender` would hand the page every channel.
    const pass = (_event: unknown, payload: Parameters<typeof listener>[0]) => listener(payload);
    ipcRenderer.on(name, pass);
    // Kept by name, so that it is what the contract says of that name.
    for (const payload of early.get(name) ?? []) pass(null, payload as Parameters<typeof listener>[0]);
    early.delete(name);
    return () => {
      ipcRenderer.off(name, pass);
    };
  },
};

// The first format of a page takes Chromium a while: it is made while the page's script is on its way.
if (beginning !== null) setTimeout(() => void new Intl.DateTimeFormat().format(), 1);

contextBridge.exposeInMainWorld('jejak', bridge);
