import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mimeMessage } from '../../../local/outbox/mime-message';
import type { Mail } from '../../../local/workbook/model';
import { aFolder, aWorkbook } from '../script-project';

const aMail = (parts: Partial<Mail> = {}): Mail => ({
  id: 'm1',
  at: '2026-03-05T09:00:00.000Z',
  from: 'owner@example.com',
  to: 'ann@example.com',
  cc: '',
  bcc: '',
  replyTo: '',
  name: '',
  subject: 'Hi',
  text: 'text',
  html: '',
  attachments: [],
  ...parts,
});

const headerOf = (message: Buffer, name: string) =>
  new RegExp(`^${name}: (.*)$`, 'm').exec(message.toString())?.[1]?.trim();

describe('a mail in the outbox', () => {
  it('is a message that any mail program opens', async () => {
    const message = await mimeMessage(aMail({ subject: '生日快乐', name: '熟客小店', replyTo: 'shop@example.com' }));
    // RFC 2047: encoded words; RFC 5322: date
    expect(headerOf(message, 'Subject')).toBe(`=?UTF-8?B?${Buffer.from('生日快乐').toString('base64')}?=`);
    expect(headerOf(message, 'From')).toContain('<owner@example.com>');
    expect(headerOf(message, 'Reply-To')).toBe('shop@example.com');
    expect(headerOf(message, 'Date')).toBe('Thu, 05 Mar 2026 09:00:00 +0000');
    expect(headerOf(message, 'Message-ID')).toBe('<m1@regulars.local>');
  });

  it('has text and HTML as alternatives, and attachments whole', async () => {
    const attachments = [{ name: 'list.csv', mimeType: 'text/csv', base64: Buffer.from('a,b').toString('base64') }];
    const message = (await mimeMessage(aMail({ html: '<p>text</p>', attachments }))).toString();
    expect(message).toContain('multipart/alternative');
    expect(message).toContain('filename=list.csv');
    expect(message).toContain(Buffer.from('a,b').toString('base64'));
  });

  it('has images inside its HTML under the names that the HTML uses', async () => {
    // RFC 2392: cid: URLs name a part by its Content-ID
    const attachments = [{ name: 'logo.png', mimeType: 'image/png', base64: 'AQI=', cid: 'logo' }];
    const message = (await mimeMessage(aMail({ html: '<img src="cid:logo">', attachments }))).toString();
    expect(message).toContain('Content-ID: <logo>');
    expect(message).toContain('multipart/related');
  });

  it('cannot smuggle a header in through its subject', async () => {
    const message = await mimeMessage(aMail({ subject: 'Hi\r\nBcc: thief@example.com' }));
    expect(headerOf(message, 'Bcc')).toBeUndefined();
  });

  it('lies in the folder as <id>.eml once the workbook is closed, and is listed again after opening', async () => {
    const folder = aFolder();
    const workbook = aWorkbook('function send() { MailApp.sendEmail("ann@example.com", "Hi", "text"); }', { folder });
    workbook.call('send');
    const [mail] = workbook.outbox();
    await workbook.close();
    expect(readdirSync(join(folder, 'outbox'))).toEqual([`${mail!.id}.eml`]);
    expect(readFileSync(join(folder, 'outbox', `${mail!.id}.eml`), 'utf8')).toContain('To: ann@example.com');
    const again = aWorkbook('', { folder });
    expect(again.outbox()).toEqual([mail]);
    await again.close();
  });
});
