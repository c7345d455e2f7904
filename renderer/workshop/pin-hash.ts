import type { Lock } from '../../shared/map/voting-round.ts';

/** So often that trying all short PINs takes a while. */
const ROUNDS = 200_000;

function base64(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}

async function hashOf(pin: string, salt: string): Promise<string> {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, ['deriveBits']);
  const salted = { name: 'PBKDF2', hash: 'SHA-256', salt: new TextEncoder().encode(salt), iterations: ROUNDS };
  return base64(await crypto.subtle.deriveBits(salted, key, 256));
}

export async function lockWith(pin: string): Promise<Lock> {
  const salt = base64(crypto.getRandomValues(new Uint8Array(16)));
  return { salt, hash: await hashOf(pin, salt) };
}

export async function opens(pin: string, { salt, hash }: Lock): Promise<boolean> {
  return (await hashOf(pin, salt)) === hash;
}
