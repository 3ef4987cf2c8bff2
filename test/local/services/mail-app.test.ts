import { aWorkbook } from '../script-project';

/** Limits and sentences: platform.md, "Mail and quotas"; the 24 hours: developers.google.com/apps-script/guides/services/quotas. */
describe('mail', () => {
  it('is sent by every overload to the same end', () => {
    const workbook = aWorkbook();
    const { MailApp } = workbook.globals;
    MailApp.sendEmail('ann@example.com', 'Hi', 'text');
    MailApp.sendEmail('ann@example.com', 'Hi', 'text', { htmlBody: '<p>text</p>', name: 'Shop' });
    MailApp.sendEmail('ann@example.com', 'reply@example.com', 'Hi', 'text');
    MailApp.sendEmail({ to: 'ann@example.com', subject: 'Hi', body: 'text', replyTo: 'reply@example.com' });
    const plain = {
      from: 'owner@example.com',
      to: 'ann@example.com',
      replyTo: '',
      subject: 'Hi',
      text: 'text',
      html: '',
      attachments: [],
    };
    expect(workbook.outbox()).toEqual(
      [
        plain,
        { ...plain, html: '<p>text</p>' },
        { ...plain, replyTo: 'reply@example.com' },
        { ...plain, replyTo: 'reply@example.com' },
      ].map((mail) => ({ ...mail, id: expect.any(String), at: expect.stringMatching(/^2026-03-05T09:00:0/) })),
    );
  });

  it('carries attachments', () => {
    const workbook = aWorkbook();
    const { MailApp, Utilities } = workbook.globals;
    const attachments = [Utilities.newBlob('a,b', 'text/csv', 'list.csv')];
    MailApp.sendEmail('ann@example.com', 'Hi', 'text', { attachments });
    expect(workbook.outbox()[0]!.attachments).toEqual([{ name: 'list.csv', mimeType: 'text/csv', bytes: 3 }]);
  });

  it('carries images inside the HTML by their keys, and whatever gives a blob', () => {
    // reference of sendEmail: inlineImages, attachments are BlobSource[]
    const workbook = aWorkbook();
    const { HtmlService, MailApp, Utilities } = workbook.globals;
    MailApp.sendEmail({
      to: 'ann@example.com',
      htmlBody: '<img src="cid:logo">',
      inlineImages: { logo: Utilities.newBlob([1, 2], 'image/png', 'logo.png') },
      attachments: [HtmlService.createHtmlOutput('<p>page</p>') as never],
    });
    expect(workbook.workbook.mails()[0]!.attachments).toEqual([
      { name: 'output.html', mimeType: 'text/html', base64: expect.any(String) },
      { name: 'logo.png', mimeType: 'image/png', base64: 'AQI=', cid: 'logo' },
    ]);
  });

  it('counts To, Cc and Bcc, and takes names with the addresses', () => {
    const workbook = aWorkbook('', { quota: { mail: 5 } });
    const { MailApp } = workbook.globals;
    MailApp.sendEmail('Ann <ann@example.com>, b@example.com', 'Hi', '', { cc: 'c@example.com', bcc: 'd@example.com' });
    expect(MailApp.getRemainingDailyQuota()).toBe(1);
  });

  it.each([
    [['ann@example.com'], '(String)'],
    [['ann@example.com', 'Hi', 5], '(String,String,Number)'],
    [[['ann@example.com'], 'Hi', 'text'], '(String[],String,String)'],
    [[], '()'],
  ])('with arguments %j meets no signature', (args, types) => {
    const { MailApp } = aWorkbook().globals;
    expect(() => (MailApp.sendEmail as (...all: unknown[]) => void)(...args)).toThrow(
      `The parameters ${types} don't match the method signature for MailApp.sendEmail.`,
    );
  });

  it.each([
    [{ to: 'a@b.co', attachments: 'x' }, 'Invalid argument: attachments'],
    [{ to: 'a@b.co', replyTo: 'nobody' }, 'Invalid email: nobody'],
    // Google ignores what it does not know, and sends from no-reply for Workspace accounts only; stricter taken
    [{ to: 'a@b.co', from: 'x@b.co' }, 'MailApp.sendEmail with the option from is not emulated'],
    [{ to: 'a@b.co', noReply: true }, 'MailApp.sendEmail with noReply is not emulated'],
  ])('refuses %j', (message, sentence) => {
    const workbook = aWorkbook();
    expect(() => workbook.globals.MailApp.sendEmail(message as never)).toThrow(sentence);
    expect(workbook.outbox()).toEqual([]);
  });

  it('takes 250 attachments and 25 MB of them', () => {
    const { MailApp, Utilities } = aWorkbook().globals;
    const small = Utilities.newBlob('x');
    const send = (attachments: GoogleAppsScript.Base.Blob[]) => MailApp.sendEmail('a@b.co', '', '', { attachments });
    expect(() => send(Array.from({ length: 251 }, () => small))).toThrow(
      'Limit Exceeded: Email Attachments Per Message.',
    );
    const large = Utilities.newBlob('x'.repeat(13 * 1024 * 1024));
    expect(() => send([large, large])).toThrow('Limit Exceeded: Email Total Attachments Size.');
  });

  it.each([
    [
      'beyond the daily quota',
      { to: 'a@b.co, c@d.co', subject: '', body: '' },
      'Service invoked too many times for one day: email.',
    ],
    [
      'to more than 50 people',
      { to: Array.from({ length: 51 }, (_, at) => `a${at}@b.co`).join(','), subject: '', body: '' },
      'Limit Exceeded: Email Recipients Per Message.',
    ],
    [
      'with a body over 200 KB',
      { to: 'a@b.co', subject: '', body: 'x'.repeat(200 * 1024 + 1) },
      'Limit Exceeded: Email Body Size.',
    ],
    ['to what is no address', { to: 'nobody', subject: '', body: '' }, 'Invalid email: nobody'],
    ['to nobody', { to: '', subject: '', body: '' }, 'Failed to send email: no recipient'],
  ])('is refused %s', (_, message, sentence) => {
    const workbook = aWorkbook('', { quota: { mail: 1 } });
    expect(() => workbook.globals.MailApp.sendEmail(message)).toThrow(sentence);
    expect(workbook.outbox()).toEqual([]);
  });

  it('counts recipients by person, and is whole again 24 hours after the first of them', () => {
    const workbook = aWorkbook(
      'function send() { MailApp.sendEmail("a@b.co", "", ""); return MailApp.getRemainingDailyQuota(); }',
      { quota: { mail: 2 } },
    );
    expect(workbook.call('send')).toBe(1);
    expect(workbook.run('send', [], { user: 'other@example.com' }).result).toBe(1);
    workbook.call('send');
    expect(() => workbook.call('send')).toThrow('Service invoked too many times for one day: email.');
    workbook.setClock('2026-03-06T09:00:03Z');
    expect(workbook.call('send')).toBe(1);
  });
});
