/** What a report must not tell: whose machine it is, and where on it anything lies. */
export type PrivateWords = { readonly home: string; readonly user: string; readonly host: string };

/** Names that short are parts of other words. */
const SHORTEST_NAME = 3;

/** The text without its paths and without the names of the person and the machine. */
export function withoutPrivateWords(text: string, { home, user, host }: PrivateWords): string {
  const named = [
    [home, '~'],
    [home.replaceAll('\\', '\\\\'), '~'],
  ] as const;
  const withoutHome = named.reduce(
    (rest, [word, sign]) => (word.length < 2 ? rest : rest.replaceAll(word, sign)),
    text,
  );
  const withoutPaths = withoutHome
    // Of a file: address, of Windows' drives and shares, of all other systems; a space goes on as long as a slash follows.
    .replace(/file:\/\/\S+/gi, '[path]')
    .replace(/(?:\b[A-Za-z]:|~|\\\\[^\s\\/]+)[\\/][^\n"'<>|]*/g, '[path]')
    .replace(/(^|[\s"'(=,])\/(?:[^\s"'/]+\/?)[^\n"']*/gm, '$1[path]');
  return [
    [user, '[user]'],
    [host, '[host]'],
  ].reduce((rest, [name = '', sign = '']) => withoutName(rest, name, sign), withoutPaths);
}

function withoutName(text: string, name: string, sign: string): string {
  if (name.length < SHORTEST_NAME) return text;
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'giu'), sign);
}
