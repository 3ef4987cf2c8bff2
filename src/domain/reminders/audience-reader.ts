/**
 * Reads whom a rule is for, as a shop writes it: `levels: vip, gold; channels: wechat`, or `等级：VIP；平台：微信`, or
 * just `VIP`. Words are keys or labels of either language; which they are, `AudienceWords` says.
 *
 * Nothing is passed over: a word that is not understood addresses nobody, never everybody, and is said.
 */
import type { Audience } from './reminder-rule';

export const AUDIENCE_LISTS = ['levels', 'segments', 'tiers', 'channels', 'festivals'] as const;
export type AudienceList = (typeof AUDIENCE_LISTS)[number];

export interface AudienceWords {
  /** Null for a word that names no list. */
  listOf(word: string): AudienceList | null;
  /** Null for a word that is no choice of the list. */
  keyOf(list: AudienceList, word: string): string | null;
}

export type AudienceTrouble =
  | { readonly code: 'unknownList'; readonly found: string }
  | { readonly code: 'unknownChoice'; readonly list: AudienceList; readonly found: string };

export interface ReadAudience {
  readonly audience: Audience;
  readonly troubles: readonly AudienceTrouble[];
}

/** @param lists those that mean something here: festivals only to a rule about anniversaries */
export function readAudience(text: string, words: AudienceWords, lists: readonly AudienceList[]): ReadAudience {
  const audience = { levels: [], segments: [], tiers: [], channels: [], festivals: [] } as Record<
    AudienceList,
    string[]
  >;
  const troubles: AudienceTrouble[] = [];
  for (const part of text.split(/[;；\n]/)) {
    if (part.trim() !== '') readPart(part, words, lists, { audience, troubles });
  }
  return { audience: audience as unknown as Audience, troubles };
}

interface Reading {
  readonly audience: Record<AudienceList, string[]>;
  readonly troubles: AudienceTrouble[];
}

function readPart(part: string, words: AudienceWords, lists: readonly AudienceList[], reading: Reading): void {
  const [, name = null, choices = part] = /^([^:：]*)[:：](.*)$/s.exec(part) ?? [];
  const list = name === null ? null : words.listOf(name.trim());
  if (name !== null && (list === null || !lists.includes(list))) {
    reading.troubles.push({ code: 'unknownList', found: name.trim() });
    return;
  }
  for (const written of choices.split(/[,，、]/)) {
    const word = written.trim();
    if (word !== '') readWord(word, words, list === null ? lists : [list], reading);
  }
}

/** What is not understood is kept: a choice that no customer has. */
function readWord(word: string, words: AudienceWords, lists: readonly AudienceList[], reading: Reading): void {
  for (const list of lists) {
    const key = words.keyOf(list, word);
    if (key === null) continue;
    reading.audience[list].push(key);
    return;
  }
  const [list, ...others] = lists;
  if (list === undefined || others.length > 0) reading.troubles.push({ code: 'unknownList', found: word });
  else {
    reading.audience[list].push(word);
    reading.troubles.push({ code: 'unknownChoice', list, found: word });
  }
}
