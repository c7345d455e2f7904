import path from 'node:path';
import type { MapFile } from '../../shared/file/read-map.ts';
import type { DocumentStatus, SaveFailure } from '../../shared/ipc/document-status.ts';
import type { OpenedDocument } from '../../shared/ipc/opened-document.ts';
import type { DocumentCare } from './document-care.ts';
import { DocumentSession } from './document-session.ts';

const READ_ONLY: SaveFailure = { code: 'read-only', what: 'read-only' };

/**
 * A map that a later version wrote, shown as far as this one understands it. It is saved nowhere, not even as a copy:
 * the copy would say that it is whole, and lack what this version does not know. Nothing guards what never changes.
 */
export class ViewedDocument extends DocumentSession {
  readonly #place: string;

  constructor({ disk, clock }: DocumentCare, contents: MapFile, place: string) {
    super({ disk, clock, guards: [] }, contents, null);
    this.#place = place;
  }

  override get path(): string {
    return this.#place;
  }

  override get status(): DocumentStatus {
    return { name: path.basename(this.#place), save: { kind: 'read-only' } };
  }

  override presented(): OpenedDocument {
    return { ...super.presented(), viewOnly: true };
  }

  override change(): boolean {
    return false;
  }

  override changeWhole(): boolean {
    return false;
  }

  override save(): Promise<SaveFailure | null> {
    return Promise.resolve(READ_ONLY);
  }

  override saveAs(): Promise<SaveFailure | null> {
    return Promise.resolve(READ_ONLY);
  }
}
