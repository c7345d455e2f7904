import { z } from 'zod';
import { ACTION_IDS } from '../action-catalogue.ts';

/** What the native menu needs to know of the window: names of the steps that undo and redo would take, what is off. */
export const menuStateSchema = z.object({
  undo: z.string().max(200).nullable(),
  redo: z.string().max(200).nullable(),
  disabled: z.array(z.enum(ACTION_IDS)).max(500),
});
export type MenuState = z.infer<typeof menuStateSchema>;
