/**
 * docs/local-services.md: what of Google's services exists on this computer. The classes that are there tell it
 * themselves; what there could be comes from Google's types.
 */
import { FOREIGN_SERVICES } from '../../local/services/foreign-service-table';
import { NOT_EMULATED } from '../../local/services/not-emulated-table';
import { type GoogleClass, googleTypes } from './google-members';
import { CHAPTERS, CLOSING, INTRODUCTION, ONLY_TYPES } from './local-services-words';
import { openedServices } from './opened-services';

type Reasons = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;

export function localServicesPage(root: string): string {
  const namespaces = CHAPTERS.map(({ namespace }) => namespace);
  const { classes } = googleTypes(root, namespaces);
  const chapters = CHAPTERS.map((chapter) => {
    const inside = classes.filter(
      (one) => one.namespace === chapter.namespace && one.members.size > 0 && !ONLY_TYPES.has(one.name),
    );
    return chapterText(chapter.title, inside, chapter.prefixes);
  });
  return `${[INTRODUCTION, ...chapters, CLOSING].join('\n')}`;
}

function chapterText(title: string, classes: readonly GoogleClass[], prefixes: readonly string[]): string {
  const known = classes.map((one) => ({ one, emulated: emulatedMembers(one, prefixes) }));
  const there = known.filter(({ emulated }) => emulated !== undefined);
  const missing = known.filter(({ emulated }) => emulated === undefined).map(({ one }) => one.name);
  const sections = there.map(({ one, emulated }) => classText(one, emulated as ReadonlySet<string>));
  const rest = missing.length === 0 ? [] : [`Not emulated as a whole: ${codeList(missing)}.\n`];
  return [`## ${title}\n`, ...sections, ...rest].join('\n');
}

function emulatedMembers({ name }: GoogleClass, prefixes: readonly string[]): ReadonlySet<string> | undefined {
  if (name in FOREIGN_SERVICES) return undefined;
  const names = [name, ...prefixes.map((prefix) => `${prefix}.${name}`)];
  return names.map((one) => openedServices().get(one)).find((members) => members !== undefined && members.size > 0);
}

function classText({ name, members }: GoogleClass, emulated: ReadonlySet<string>): string {
  const all = [...members.keys()].sort();
  const there = all.filter((member) => emulated.has(member));
  const missing = all.filter((member) => !emulated.has(member));
  const lines = [`### ${name}\n`, `${there.length} of ${all.length}: ${codeList(there)}.\n`];
  if (missing.length > 0) lines.push(`Not emulated: ${missingList(missing, (NOT_EMULATED as Reasons)[name] ?? {})}.\n`);
  return lines.join('\n');
}

/** Members by their reason; those without one last. */
function missingList(members: readonly string[], reasons: Readonly<Record<string, string>>): string {
  const byReason = new Map<string, string[]>();
  for (const member of members) {
    const reason = reasons[member] ?? '';
    byReason.set(reason, [...(byReason.get(reason) ?? []), member]);
  }
  const groups = [...byReason].sort(([one], [other]) => Number(one === '') - Number(other === ''));
  return groups.map(([reason, some]) => (reason === '' ? codeList(some) : `${codeList(some)} (${reason})`)).join('; ');
}

const codeList = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');
