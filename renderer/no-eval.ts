type Place = { __zod_globalConfig?: { jitless?: boolean } };

// Schemas would try whether they may build code to run faster; the content security policy forbids it and says so
// aloud. Said in the place where zod looks when it comes, which is only with what has a schema.
const place: typeof globalThis & Place = globalThis;
place.__zod_globalConfig ??= {};
place.__zod_globalConfig.jitless = true;

export {};
