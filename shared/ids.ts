/** A source of new ids. `random` gives numbers in [0, 1) and comes in as a parameter, so that tests are repeatable. */
export type NewId = () => string;

const ALPHABET = '0123456789abcdefghijkmnpqrstuvwxyz';
const LENGTH = 12;

/** Ids of 12 characters (about 60 bits): two tables that work apart do not meet in an id. */
export function createIdSource(random: () => number): NewId {
  return () => Array.from({ length: LENGTH }, () => ALPHABET[Math.floor(random() * ALPHABET.length)]).join('');
}
