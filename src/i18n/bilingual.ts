/**
 * Both languages of everything a person sees, side by side.
 *
 * Chinese is the source; English must have the same entries with the same parameters, or it does not compile.
 * An entry is a sentence, or a function of what the sentence names: word order and plurals belong to the language.
 */
export type Language = 'zh-CN' | 'en';

export const LANGUAGES: readonly Language[] = ['zh-CN', 'en'];

/** One name in both languages, for what is named in sentences of either. */
export type Label = Readonly<Record<Language, string>>;

export type Bilingual<Words> = Readonly<Record<Language, Words>>;

export function bilingual<Words>(words: { 'zh-CN': Words; en: NoInfer<Words> }): Bilingual<Words> {
  return words;
}

export function label(zh: string, en: string): Label {
  return { 'zh-CN': zh, en };
}
