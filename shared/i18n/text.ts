/**
 * A text of the interface: a sentence, or its forms by number, as many as the language has ("one" and "other" in
 * English, "few" and "many" in Polish). `{name}` stands for a value.
 */
export type Text = string | ({ readonly [Form in Intl.LDMLPluralRule]?: string } & { readonly other: string });

/** The same keys as `Words`, in another language: a missing or misspelt key does not compile. */
export type TranslationOf<Words extends Readonly<Record<string, Text>>> = { readonly [Key in keyof Words]: Text };

type NamesIn<Sentence extends string> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** The names of the values that a text asks for. */
export type NamesOf<T extends Text> = T extends string
  ? NamesIn<T>
  : T extends { readonly one: infer One extends string; readonly other: infer Other extends string }
    ? NamesIn<One> | NamesIn<Other> | 'count'
    : never;
