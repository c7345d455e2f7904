/**
 * A photo of the wall, straightened, under the notes of a cell or, where stage or lane is null, of the whole map. Its
 * bytes lie apart from it, as an image of the map or as a file beside the map's: a photo that is shown otherwise is a
 * small change, and does not carry them once more.
 */
export type Photo = {
  readonly id: string;
  readonly stage: string | null;
  readonly lane: string | null;
  /** What the file was called that it was made of. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** 0..1 */
  readonly opacity: number;
  readonly hidden: boolean;
  /** Kept in the map: the id of its image. One that is not there is as little an error as a file that is not there. */
  readonly image: string | null;
  /**
   * Kept beside the map: the plain name of a file in its very folder, without a folder of its own, so that both go
   * together and nothing ever leads elsewhere. '': in the map.
   */
  readonly file: string;
};

export type PhotoImage = {
  readonly id: string;
  /** A JPEG, PNG or WebP in base64. */
  readonly bytes: string;
};
