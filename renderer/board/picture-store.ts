type Pictured = { readonly bitmap: ImageBitmap };

/** Pictures of what is painted again and again, as many as have room; the ones painted longest ago go first. */
export type PictureStore<Key, Picture extends Pictured> = {
  readonly get: (key: Key) => Picture | undefined;
  readonly put: (key: Key, picture: Picture) => void;
  readonly forget: (key: Key) => void;
  readonly forgetAll: () => void;
};

/** `budget`: how many pixels all pictures may have together. */
export function createPictureStore<Key, Picture extends Pictured>(budget: number): PictureStore<Key, Picture> {
  const pictures = new Map<Key, Picture>();
  let pixels = 0;
  const forget = (key: Key): void => {
    const bitmap = pictures.get(key)?.bitmap;
    if (bitmap === undefined) return;
    pixels -= bitmap.width * bitmap.height;
    pictures.delete(key);
    bitmap.close();
  };
  return {
    get: (key) => pictures.get(key),
    put: (key, picture) => {
      forget(key);
      pictures.set(key, picture);
      pixels += picture.bitmap.width * picture.bitmap.height;
      for (const old of pictures.keys()) {
        if (pixels <= budget || old === key) break;
        forget(old);
      }
    },
    forget,
    forgetAll: () => {
      for (const key of pictures.keys()) forget(key);
    },
  };
}
