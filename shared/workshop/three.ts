/** One thing as it was before, and as two people have it now; undefined: it is not there. */
export type Three<Value> = { readonly base: Value; readonly mine: Value; readonly theirs: Value };
