/** The team: who may change it, who is let into the protected tabs, and what only the owner of the file can do. */
import type { LocalWorkbook } from '../../local/local-workbook';
import type { TeamOverview } from '../../src/contract/team';
import { LANGUAGES } from '../../src/i18n/bilingual';
import { workbook as schema } from '../../src/schema/workbook-schema';
import { answer, outcomeOf, refusalOf } from './builders/answer';
import { importText, orderFile } from './builders/files';
import { expectLanguage } from './builders/languages';
import { byHand } from './builders/people';
import { AGENT, aShop, MANAGER, madeOnce, OTHER_AGENT, OWNER, VIEWER } from './builders/shop';

const NEW = 'nina@example.com';
const newcomer = { email: NEW, isNew: true, name: 'Nina', role: 'agent' };

const shop = madeOnce(() => aShop());
/** A shop with an admin who does not own the file, protections following the roles. */
const withAdmin = madeOnce(() => {
  const made = aShop();
  answer(made, 'saveTeamMember', [{ email: MANAGER, was: { role: 'manager' }, role: 'admin' }]);
  return made;
});

const member = (of: LocalWorkbook, email: string) => of.export('team').find((row) => row['email'] === email);
const overview = (of: LocalWorkbook, user = OWNER): TeamOverview => answer(of, 'teamOverview', [], { user });
const HARD = schema.tabs.filter(({ protection }) => protection === 'hard').map(({ key }) => key);

/** Whom a protected tab lets in besides the owner of the file. */
function editors(of: LocalWorkbook, tab: string): readonly string[] {
  const sheet = of.workbook.sheets().find(({ name }) => name === schema.tabs.find(({ key }) => key === tab)!.name.en);
  const found = of.workbook.protections().find((one) => one.type === 'SHEET' && one.area.sheetId === sheet!.sheetId);
  return found!.editors.filter((email) => email !== OWNER);
}

describe('a member', () => {
  it('is added once however often it is sent, and may work at once', () => {
    const one = shop();
    expect(answer(one, 'saveTeamMember', [newcomer])).toEqual({ email: NEW, written: true });
    expect(answer(one, 'saveTeamMember', [newcomer])).toEqual({ email: NEW, written: false });
    expect(one.export('team').filter(({ email }) => email === NEW)).toEqual([
      { email: NEW, name: 'Nina', role: 'agent', digest: true, active: true, replacement: null },
    ]);
  });

  it('is changed, given a replacement, set inactive; and it stands in the log', () => {
    const one = shop();
    answer(one, 'saveTeamMember', [{ email: AGENT, was: { role: 'agent' }, role: 'viewer' }]);
    answer(one, 'saveTeamMember', [{ email: AGENT, active: false, replacement: OTHER_AGENT }]);
    expect(member(one, AGENT)).toMatchObject({ role: 'viewer', active: false, replacement: OTHER_AGENT });
    const logged = one.export('log').filter(({ tab, id }) => tab === 'team' && id === AGENT);
    expect(logged.map(({ changes }) => JSON.parse(String(changes)))).toEqual([
      { role: ['agent', 'viewer'] },
      { active: [null, false], replacement: [null, OTHER_AGENT] },
    ]);
    expect(refusalOf(one, 'today', [], { user: AGENT }).code).toBe('NO_ROLE');
  });

  it.each([
    ['an address that is none', { ...newcomer, email: 'nina' }, 'VALUE_REFUSED'],
    ['no name', { ...newcomer, name: ' ' }, 'FIELD_MISSING'],
    ['no role', { email: NEW, isNew: true, name: 'Nina' }, 'FIELD_MISSING'],
    ['a role that is none', { ...newcomer, role: 'boss' }, 'ARGUMENT_REFUSED'],
    ['a field that is none', { ...newcomer, salary: 5 }, 'ARGUMENT_REFUSED'],
    ['a name of 5,000 characters', { ...newcomer, name: 'x'.repeat(5000) }, 'ARGUMENT_REFUSED'],
    ['nothing', null, 'ARGUMENT_REFUSED'],
    ['somebody who stands there already', { ...newcomer, email: AGENT }, 'MEMBER_EXISTS'],
    ['somebody who does not stand there', { email: NEW, name: 'Nina' }, 'ROW_NOT_FOUND'],
    ['a replacement who is not in the team', { email: AGENT, replacement: NEW }, 'VALUE_REFUSED'],
    ['oneself as replacement', { email: AGENT, replacement: AGENT }, 'VALUE_REFUSED'],
    [
      'what somebody else has changed meanwhile',
      { email: AGENT, was: { name: 'Anna' }, name: 'Anja' },
      'CHANGED_MEANWHILE',
    ],
  ])('with %s is refused, and nothing is written', (_, input, code) => {
    const one = shop();
    const before = one.export('team');
    expect(refusalOf(one, 'saveTeamMember', [input]).code).toBe(code);
    expect(one.export('team')).toEqual(before);
    expect(one.export('log').filter(({ tab }) => tab === 'team')).toEqual([]);
  });

  it('keeps a name that looks like a formula or markup as it was typed', () => {
    const one = shop();
    answer(one, 'saveTeamMember', [{ ...newcomer, name: '=1+1<script>' }]);
    expect(member(one, NEW)).toMatchObject({ name: '=1+1<script>' });
  });
});

describe('the last admin', () => {
  it.each([{ role: 'agent' }, { active: false }])('can neither leave nor be demoted: %j', (change) => {
    const one = shop();
    expect(refusalOf(one, 'saveTeamMember', [{ email: OWNER, ...change }]).code).toBe('LAST_ADMIN');
    expect(member(one, OWNER)).toMatchObject({ role: 'admin' });
  });

  it('may once there is another; one who has left is none', () => {
    const one = withAdmin();
    answer(one, 'saveTeamMember', [{ email: OWNER, role: 'agent' }]);
    expect(refusalOf(one, 'saveTeamMember', [{ email: MANAGER, active: false }]).code).toBe('LAST_ADMIN');
  });
});

describe('who changes the team', () => {
  it('is not a manager, who is told so', () => {
    const refused = refusalOf(shop(), 'saveTeamMember', [newcomer], { user: MANAGER });
    expect(refused.code).toBe('ROLE_MAY_NOT');
    expect(refused.message).toContain('an owner');
  });

  it('is an admin as soon as the tab lets them in, and is told whom to ask before', () => {
    const one = shop();
    one.edit('team', MANAGER, 'role', 'admin');
    const before = one.snapshot();
    const refused = refusalOf(one, 'saveTeamMember', [newcomer], { user: MANAGER });
    expect(refused.code).toBe('TEAM_PROTECTED');
    expect(refused.remedy).toContain(OWNER);
    expect(one.snapshot()).toBe(before);
    answer(one, 'setProtections');
    expect(answer(one, 'saveTeamMember', [newcomer], { user: MANAGER })).toEqual({ email: NEW, written: true });
  });

  it('is the owner of the file even when the team does not know them any more', () => {
    const one = withAdmin();
    const row = one.export('team').findIndex(({ email }) => email === OWNER) + 2;
    byHand(one, 'team', (sheet) => void sheet.deleteRow(row));
    expect(refusalOf(one, 'today').code).toBe('NO_ROLE');
    answer(one, 'saveTeamMember', [{ email: OWNER, isNew: true, name: 'Olga', role: 'admin' }]);
    expect(answer(one, 'today')).toEqual([]);
  });
});

describe('who is let into the protected tabs', () => {
  it('follows the roles: admins everywhere, managers where roles and settings do not stand', () => {
    const one = shop();
    answer(one, 'saveTeamMember', [{ email: AGENT, role: 'admin' }]);
    for (const tab of HARD) {
      const managers = tab === 'team' || tab === 'settings' ? [] : [MANAGER];
      expect({ tab, editors: [...editors(one, tab)].sort() }).toEqual({ tab, editors: [AGENT, ...managers].sort() });
    }
    expect(outcomeOf(one.run('setProtections'))).toBe('done');
    one.edit('rules', 'birthday', 'on', 'FALSE', { user: MANAGER });
    expect(() => one.edit('team', MANAGER, 'role', 'admin', { user: MANAGER })).toThrow();
  });

  it('is nobody any more who left or lost the role', () => {
    const one = withAdmin();
    expect(editors(one, 'team')).toEqual([MANAGER]);
    answer(one, 'saveTeamMember', [{ email: MANAGER, active: false }]);
    for (const tab of HARD) expect(editors(one, tab)).toEqual([]);
  });

  it('is set twice as once; protections that somebody removed are made again by the owner alone', () => {
    const one = withAdmin();
    expect(answer(one, 'setProtections')).toEqual({ made: [], followed: [], refused: [] });
    byHand(one, 'rules', (sheet) => {
      for (const found of sheet.getProtections(one.globals.SpreadsheetApp.ProtectionType.SHEET)) found.remove();
    });
    expect(answer(one, 'setProtections', [], { user: MANAGER })).toMatchObject({ made: [] });
    const seen = overview(one, MANAGER);
    expect(seen.protections.find(({ tab }) => tab === 'rules')).toMatchObject({ kind: 'hard', state: 'missing' });
    expect(seen.askOwner).toContain('"Reminder rules"');
    expect(answer(one, 'setProtections')).toEqual({ made: ['rules'], followed: ['rules'], refused: [] });
    expect(editors(one, 'rules')).toEqual([MANAGER]);
    expect(overview(one, MANAGER).askOwner).toBe('');
  });

  it('cannot be set by an admin whom no protection lets in: they are told to ask', () => {
    const one = shop();
    one.edit('team', MANAGER, 'role', 'admin');
    expect(refusalOf(one, 'setProtections', [], { user: MANAGER }).code).toBe('ONLY_OWNER');
    expect(overview(one, MANAGER).may).toEqual({ saveMembers: 'protected', handOver: true, protect: false });
  });

  it("leaves a protection of the shop's own alone", () => {
    const one = shop();
    byHand(one, 'lists', (sheet) => {
      for (const found of sheet.getProtections(one.globals.SpreadsheetApp.ProtectionType.SHEET))
        found.setDescription('ours');
    });
    answer(one, 'setProtections');
    expect(overview(one).protections.find(({ tab }) => tab === 'lists')).toMatchObject({ state: 'shops' });
    expect(editors(one, 'lists')).toEqual([]);
  });
});

describe.each(LANGUAGES)('what the page is told (%s)', (language) => {
  it('is the team, the protections, and the exact words to send to who owns the file', () => {
    const one = aShop(language);
    const seen = overview(one, MANAGER);
    expect(seen.members.map(({ email, role, active }) => [email, role, active])).toEqual([
      [OWNER, 'admin', true],
      [MANAGER, 'manager', true],
      [AGENT, 'agent', true],
      [OTHER_AGENT, 'agent', true],
      [VIEWER, 'viewer', true],
    ]);
    expect(seen.protections.every(({ state }) => state === 'inPlace')).toBe(true);
    expect(seen.protections.filter(({ kind }) => kind === 'hard').map(({ tab }) => tab)).toEqual(HARD);
    expect(seen.protections.filter(({ lacking }) => lacking.includes(MANAGER)).map(({ tab }) => tab)).toEqual(
      HARD.filter((tab) => tab !== 'team' && tab !== 'settings'),
    );
    expect(seen.askOwner).toContain('https://');
    expectLanguage(language, seen.askOwner.replace(/https:\S+?(?=[)）])/g, '').replace('熟客 Regulars', ''));
    expect(overview(one).askOwner).toBe('');
  });
});

/** Source: platform.md, Protection: "no function that an agent calls writes there". */
it('nothing that an agent saves touches a protected tab', () => {
  const one = shop();
  const line = { customerName: 'Free', orderedOn: '2026-02-02', product: 'Tea', quantity: 1, amount: '5.00' };
  importText(one, orderFile([line]));
  const before = HARD.map((tab) => JSON.stringify(one.export(tab)));
  const calls: readonly (readonly [string, ...unknown[]])[] = [
    ['saveCustomer', { draftId: 'a', name: 'New', phone: '2025550123', country: 'US' }],
    ['saveCustomer', { draftId: 'b', id: 'C-000001', notes: 'Tall', owner: AGENT }],
    ['logInteraction', { draftId: 'c', customerId: 'C-000001', medium: 'call', summary: 'Hello' }],
    ['refreshCustomers'],
    ['updateDashboard'],
    ['runReport', 'segments'],
    ['today'],
    ['exportMasked', { tab: 'orders' }],
    ['menuToday'],
    ['menuShowAllTabs'],
  ];
  for (const [name, ...args] of calls)
    expect([name, outcomeOf(one.run(name, args, { user: AGENT }))]).toEqual([name, 'done']);
  one.edit('customers', 'C-000001', 'owner', OTHER_AGENT, { user: AGENT });
  expect(HARD.map((tab) => JSON.stringify(one.export(tab)))).toEqual(before);
});
