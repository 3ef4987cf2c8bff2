/**
 * The ledger of reminders: planned, tried, sent. What keeps a mail from going twice stands here, flushed before the try.
 */
import { cell, colour, oneOf } from '../colour-rule';
import { choice, day, email, int, person, ref, text, time } from '../column';
import { reminderForms, reminderKinds, reminderStatuses } from '../lists/reminder-lists-table';
import { tab } from '../tab';

export const reminders = tab('reminders', {
  name: ['提醒记录', 'Reminder log'],
  purpose: 'administration',
  hidden: true,
  protection: 'warning',
  identity: ['key'],
  columns: {
    key: text('提醒编号', 'Reminder key', '*'),
    dueOn: day('应提醒日', 'Due on', '*'),
    kind: choice(reminderKinds, '提醒类型', 'Kind', '*'),
    about: text('关于', 'About'),
    customerId: ref('customers', '客户编号', 'Customer ID'),
    customerName: text('客户', 'Customer'),
    owner: person('负责人', 'Owner'),
    to: email('收件人', 'To'),
    as: choice(reminderForms, '形式', 'As'),
    subject: text('标题', 'Subject'),
    reason: text('为什么', 'Why'),
    status: choice(reminderStatuses, '状态', 'Status', '*'),
    attempts: int('尝试次数', 'Attempts', '', { rule: 'notNegative' }),
    lastTryAt: time('最近尝试', 'Last try'),
    snoozedTo: day('改期到', 'Snoozed to'),
    note: text('说明', 'Note'),
  },
  colours: [
    colour('trouble', 'actNow', ['status', 'note'], oneOf('status', 'failed', 'unknown')),
    colour('settled', 'done', ['status'], oneOf('status', 'sent', 'done')),
    colour('skipped', 'over', ['status'], oneOf('status', 'skipped')),
    colour('overdue', 'soon', ['status', 'dueOn'], oneOf('status', 'planned', 'sending'), cell('dueOn', 'past')),
    colour('planned', 'fresh', ['status'], oneOf('status', 'planned')),
  ],
});
