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
  identity: ['id', 'language'],
  columns: {
    id: id('模板编号', 'Template ID'),
    language: choice(spokenLanguages, '语言', 'Language'),
    subject: text('标题', 'Subject', '*', { wide: true }),
    body: long('正文', 'Body', '*', {
      note: label(
        '可用的空位：{{name}} 客户、{{shop}} 店名、{{colleague}} 同事、{{product}} 商品、{{suggestions}} 推荐、{{stop}} 退订说明。',
        'Places to fill: {{name}}, {{shop}}, {{colleague}}, {{product}}, {{suggestions}}, and {{stop}}, how to unsubscribe.',
      ),
    }),
  },
});
