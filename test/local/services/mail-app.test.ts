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
