/** The words of mails to customers; known by id and language. */
import { label } from '../../i18n/bilingual';
import { choice, id, long, text } from '../column';
import { spokenLanguages } from '../lists/administration-lists-table';
import { tab } from '../tab';

export const templates = tab('templates', {
  name: ['邮件模板', 'Mail templates'],
  purpose: 'administration',
  hidden: true,
  protection: 'hard',
  wraps: true,
  identity: ['id', 'language'],
  columns: {
    id: id('模板编号', 'Template ID'),
    language: choice(spokenLanguages, '语言', 'Language'),
    subject: text('标题', 'Subject', '*', { wide: true }),
    body: long('正文', 'Body', '*', {
      note: label(
        '可用的空位：{{name}} 客户、{{shop}} 店名、{{colleague}} 同事、{{product}} 商品、{{ago}} 多久前、{{suggestions}} 推荐、{{offer}} 优惠、{{until}} 到哪天、{{occasion}} 节日、{{stop}} 退订说明（必须有）。',
        'Places to fill: {{name}}, {{shop}}, {{colleague}}, {{product}}, {{ago}}, {{suggestions}}, {{offer}}, {{until}}, {{occasion}}, and {{stop}}, how to unsubscribe, which must be there.',
      ),
    }),
  },
});
