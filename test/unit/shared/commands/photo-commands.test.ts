import { describe, expect, it } from 'vitest';
import { idsToJoin, joinMap } from '../../../../shared/commands/join-map.ts';
import { deleteLane } from '../../../../shared/commands/lane-commands.ts';
import {
  type NewPhoto,
  putPhoto,
  removePhoto,
  setPhotoOpacity,
  showPhoto,
} from '../../../../shared/commands/photo-commands.ts';
import { deleteStage } from '../../../../shared/commands/stage-commands.ts';
import { changesBetween } from '../../../../shared/map/changes.ts';
import { type JourneyMap, LIMITS } from '../../../../shared/map/journey-map.ts';
import { idsOf, SMALL_MAP } from '../../../support/small-map.ts';

const CELL = { stage: 's1', lane: 'l2' } as const;
const PHOTO: NewPhoto = { id: 'p', ...CELL, name: 'IMG_1.jpg', width: 1600, height: 1200 };
const IMAGE = { id: 'i', bytes: '/9j/4AAQ' };
const WITH_PHOTO = putPhoto(PHOTO, IMAGE)(SMALL_MAP);

describe('putPhoto', () => {
  it('lays a photo under a cell, its bytes in the map', () => {
    expect(WITH_PHOTO).toEqual({
      ...SMALL_MAP,
      photos: [{ ...PHOTO, opacity: 0.6, hidden: false, image: 'i', file: '' }],
      images: [IMAGE],
    });
  });

  it('lays a photo under the whole map, its bytes beside it', () => {
    const map = putPhoto({ id: 'p', width: 640, height: 480, file: 'wall.jpg' }, null)(SMALL_MAP);
    expect(map.photos).toMatchObject([{ id: 'p', stage: null, lane: null, image: null, file: 'wall.jpg' }]);
    expect(map.images).toBe(SMALL_MAP.images);
  });

  it('takes the place of the photo that lies there, and of its image', () => {
    const map = putPhoto({ ...PHOTO, id: 'q' }, { ...IMAGE, id: 'j' })(WITH_PHOTO);
    expect([idsOf(map.photos), idsOf(map.images)]).toEqual([['q'], ['j']]);
    const both = putPhoto({ ...PHOTO, id: 'q', lane: 'l1' }, { ...IMAGE, id: 'j' })(WITH_PHOTO);
    expect([idsOf(both.photos), idsOf(both.images)]).toEqual([
      ['p', 'q'],
      ['i', 'j'],
    ]);
  });

  it.each<[string, Partial<NewPhoto>, typeof IMAGE | null]>([
    ['under a taken id', { id: 'a1' }, IMAGE],
    ['with an image under a taken id', {}, { ...IMAGE, id: 'a1' }],
    ['in a cell that is gone', { stage: 'gone' }, IMAGE],
    ['beside the map without a file', {}, null],
    ['beside the map in another folder', { file: '../wall.jpg' }, null],
    ['that is larger than a map takes', {}, { ...IMAGE, bytes: 'A'.repeat(2_000_000) }],
  ])('adds none %s', (_, patch, image) => {
    expect(putPhoto({ ...PHOTO, ...patch }, image)(SMALL_MAP)).toBe(SMALL_MAP);
  });

  it('adds none beyond the limit', () => {
    const full: JourneyMap = {
      ...SMALL_MAP,
      photos: Array.from({ length: LIMITS.photos }, (_, at) => ({
        ...WITH_PHOTO.photos[0]!,
        id: `full${at}`,
        lane: 'l1',
        image: null,
      })),
    };
    expect(putPhoto(PHOTO, IMAGE)(full)).toBe(full);
  });
});

describe('a photo that lies there', () => {
  it('is shown more or less, or not at all, without its bytes going with the change', () => {
    const fainter = setPhotoOpacity('p', 0.254)(WITH_PHOTO);
    expect(fainter.photos).toMatchObject([{ opacity: 0.25 }]);
    expect(changesBetween(WITH_PHOTO, fainter).lists).toEqual({
      photos: { removed: [], put: [{ record: fainter.photos[0] }] },
    });
    expect(showPhoto('p', false)(WITH_PHOTO).photos).toMatchObject([{ hidden: true }]);
    expect(showPhoto('p', true)(WITH_PHOTO)).toBe(WITH_PHOTO);
    expect(setPhotoOpacity('gone', 1)(WITH_PHOTO)).toBe(WITH_PHOTO);
  });

  it('goes with its image, and with its stage or lane', () => {
    expect(removePhoto('p')(WITH_PHOTO)).toEqual(SMALL_MAP);
    for (const gone of [deleteStage('s1')(WITH_PHOTO), deleteLane('l2')(WITH_PHOTO)]) {
      expect([gone.photos, gone.images]).toEqual([[], []]);
    }
    expect(deleteLane('l1')(WITH_PHOTO).photos).toBe(WITH_PHOTO.photos);
    expect(removePhoto('gone')(WITH_PHOTO)).toBe(WITH_PHOTO);
  });

  it('comes along with its map, where no photo lies yet', () => {
    const ids = new Map(idsToJoin(WITH_PHOTO).map((id) => [id, `new-${id}`]));
    const joined = joinMap(WITH_PHOTO, ids)(SMALL_MAP);
    expect(joined.photos).toMatchObject([{ id: 'new-p', ...CELL, image: 'new-i' }]);
    expect(joined.images).toEqual([{ ...IMAGE, id: 'new-i' }]);
    expect(joinMap({ ...WITH_PHOTO, notes: [], links: [], metrics: [] }, ids)(WITH_PHOTO).photos).toBe(
      WITH_PHOTO.photos,
    );
  });
});
