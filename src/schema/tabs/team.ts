/** Who works here, in which role. A person who does not stand here has none. */
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
    email: email('邮箱', 'E-mail', '*'),
    name: text('姓名', 'Name', '*'),
    role: choice(roles, '角色', 'Role', '*'),
    digest: check('收每日汇总', 'Gets the digest'),
    active: check('在职', 'Active'),
    replacement: person('代班人', 'Replacement'),
  },
});
