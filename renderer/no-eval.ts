import { z } from 'zod';

// Schemas would try whether they may build code to run faster; the content security policy forbids it and says so
// aloud. Imported before anything that has a schema.
z.config({ jitless: true });
