/** Who works here, in which role. A person who does not stand here has none. */
import { label } from '../../i18n/bilingual';
import { check, choice, email, person, text } from '../column';
import { roles } from '../lists/administration-lists-table';
import { tab } from '../tab';

export const team = tab('team', {
  name: ['团队', 'Team'],
  purpose: 'administration',
  hidden: true,
  protection: 'hard',
  identity: ['email'],
  columns: {
    email: email('邮箱', 'E-mail', '*', {
      note: label('登录表格用的谷歌邮箱。', 'The Google account this person opens the sheet with.'),
    }),
    name: text('姓名', 'Name', '*'),
    role: choice(roles, '角色', 'Role', '*'),
    digest: check('收每日汇总', 'Gets the digest'),
    active: check('在职', 'Active'),
    replacement: person('代班人', 'Replacement', '', {
      note: label('休假时由谁代收提醒。', 'Who gets the reminders while this person is away.'),
    }),
  },
});
