type Pictured = { readonly bitmap: ImageBitmap };

/** Pictures of what is painted again and again, as many as have room; those painted longest ago go first. */
export type PictureStore<Picture extends Pictured> = {
  readonly keep: (picture: Picture) => void;
  /** Lets go of its pixels: it is not open any more. */
  readonly forget: (picture: Picture) => void;
  readonly forgetAll: () => void;
};

/** `budget`: how many pixels all pictures may have together. */
export function createPictureStore<Picture extends Pictured>(budget: number): PictureStore<Picture> {
  const pictures = new Set<Picture>();
  let pixels = 0;
  const forget = (picture: Picture): void => {
    if (!pictures.delete(picture)) return;
    pixels -= picture.bitmap.width * picture.bitmap.height;
    picture.bitmap.close();
  };
  return {
    keep: (picture) => {
      pictures.add(picture);
      pixels += picture.bitmap.width * picture.bitmap.height;
      for (const old of pictures) {
        if (pixels <= budget || old === picture) break;
        forget(old);
      }
    },
    forget,
    forgetAll: () => {
      for (const picture of pictures) forget(picture);
    },
  };
}

/** Whether a picture still has its pixels. */
export function isOpen({ bitmap }: Pictured): boolean {
  return bitmap.width > 0;
}
