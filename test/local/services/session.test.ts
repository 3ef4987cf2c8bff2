import { aWorkbook, distWith } from '../script-project';

/** Source: developers.google.com/apps-script/reference/base/session. */
describe('Session', () => {
  const who = `function who() {
    return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail(), Session.getTemporaryActiveUserKey()];
  }`;

  it('tells who is at the keyboard, and the same key for them for 30 days', () => {
    const workbook = aWorkbook(who);
    const asked = (user: string) => workbook.run('who', [], { user }).result as string[];
    const [active, effective, key] = asked('li@example.com');
    expect([active, effective]).toEqual(['li@example.com', 'li@example.com']);
    expect(asked('li@example.com')[2]).toBe(key);
    expect(asked('mei@example.com')[2]).not.toBe(key);
    expect(key).not.toContain('li');
    workbook.setClock('2026-04-05T09:00:00Z');
    expect(asked('li@example.com')[2]).not.toBe(key);
  });

  it("has the script's zone, not the spreadsheet's", () => {
    const workbook = aWorkbook('', { dist: distWith('', 'America/New_York'), timeZone: 'Asia/Shanghai' });
    expect(workbook.globals.Session.getScriptTimeZone()).toBe('America/New_York');
  });
});

describe('services that the product does not use', () => {
  const fetching = `function fetch() { UrlFetchApp.fetch('https://example.com'); } function list() { DriveApp.getFiles(); }`;

  it('say by name that they are not there', () => {
    const { globals } = aWorkbook();
    const drive = globals.DriveApp as unknown as { getFiles(): void };
    expect(() => drive.getFiles()).toThrow('Regulars local: DriveApp.getFiles is not emulated');
    expect(aWorkbook(fetching).run('fetch').message).toBe('Regulars local: UrlFetchApp.fetch is not emulated');
  });

  it('are refused for the scope that the manifest does not ask for', () => {
    // reference of UrlFetchApp: needs script.external_request, also with scopes set explicitly
    const dist = distWith(fetching, 'Etc/UTC', ['https://www.googleapis.com/auth/spreadsheets.currentonly']);
    const workbook = aWorkbook('', { dist });
    expect(workbook.run('fetch').message).toMatch(
      /permissions? .*to call UrlFetchApp\.fetch\. Required permissions: https:\/\/www\.googleapis\.com\/auth\/script\.external_request$/,
    );
    expect(workbook.run('list').message).toBe('Regulars local: DriveApp.getFiles is not emulated');
  });
});
