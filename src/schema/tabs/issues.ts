/** One row a complaint, return or question that somebody must settle. */
import { label } from '../../i18n/bilingual';
import { cell, colour, NAME_WITHOUT_ID, oneOf, within } from '../colour-rule';
import { choice, id, inGroup, long, money, person, rate, ref, text, time } from '../column';
import { causes, issueStatuses, issueTypes, priorities } from '../lists/issue-lists-table';
import { tab } from '../tab';

export const issues = tab('issues', {
  name: ['售后问题', 'Complaints & returns'],
  purpose: 'daily',
  hidden: false,
  protection: 'none',
  identity: ['id'],
  columns: {
    status: choice(issueStatuses, '处理状态', 'Status', '~*'),
    promisedAt: time('答应客户的时间', 'Promised by', '~', {
      note: label(
        '答应客户的时间，如 2026-03-15 18:00；留空则按优先级和设置里的回复时限填上。',
        'When you promised an answer, such as 2026-03-15 18:00; blank: filled by priority from the reply hours in the settings.',
      ),
    }),
    customerName: text('客户', 'Customer', '~*', {
      note: label(
        '填姓名或手机后四位，编号会自动补上。',
        'A name, or the last four digits of a phone; the ID fills itself.',
      ),
    }),
    type: choice(issueTypes, '问题类型', 'Type', '~*'),
    description: long('问题描述', 'What happened', '~*'),
    owner: person('处理人', 'Owner', '~*', { note: label('谁来处理。', 'Who settles it.') }),
    priority: choice(priorities, '优先级', 'Priority', '~*'),
    orderNo: text('订单编号', 'Order number', '~'),
    openedAt: time('提出时间', 'Opened at', '~*'),
    resolution: long('处理结果', 'Resolution', '~'),
    satisfaction: rate('满意度', 'Satisfaction', '~'),
    ...inGroup('more', {
      customerId: ref('customers', '客户编号', 'Customer ID', '='),
      id: id('售后编号', 'Issue ID'),
      product: text('相关商品', 'Product'),
      firstReplyAt: time('首次回复', 'First reply', '=', {
        note: label(
          '提出之后，我们第一次就这件事联系客户的时间（沟通记录里写了这个售后编号）。',
          'When the shop first turned to the customer about it: the earliest talk with this issue’s ID.',
        ),
      }),
      refund: money('退款金额', 'Refund', '', {
        note: label(
          '只作记录；真正的退款在订单里写一行负数。',
          'For the record only: what counts is the negative line in the orders.',
        ),
      }),
      resolvedAt: time('解决时间', 'Resolved at', '=', {
        note: label(
          '状态变成“已解决”或“已关闭”时自动填上，重新打开则清空。',
          'Filled when the status becomes Resolved or Closed, cleared when it is opened again.',
        ),
      }),
      cause: choice(causes, '问题原因', 'Cause'),
      escalatedTo: person('转交给', 'Handed to', '', {
        note: label(
          '处理不了时转给哪位主管或店主；问题没解决前会标红。',
          'The manager or owner who takes it over; red until it is settled.',
        ),
      }),
      reviewLink: text('评价链接', 'Review link'),
      stars: rate('评价星级', 'Stars'),
      batch: text('批次', 'Batch', '='),
    }),
  },
  colours: [
    colour('closed', 'over', 'row', oneOf('status', 'closed')),
    NAME_WITHOUT_ID,
    colour('resolved', 'done', ['status', 'promisedAt', 'priority'], oneOf('status', 'resolved')),
    colour('promiseLate', 'actNow', ['promisedAt'], cell('promisedAt', 'past')),
    colour('promiseSoon', 'soon', ['promisedAt'], within('promisedAt', 1)),
    colour(
      'escalated',
      'actNow',
      ['owner', 'escalatedTo'],
      cell('escalatedTo', 'filled'),
      oneOf('status', 'open', 'working', 'waiting'),
    ),
    colour('urgent', 'actNow', ['status', 'priority'], oneOf('priority', 'high')),
    colour('open', 'fresh', ['status'], oneOf('status', 'open')),
  ],
});
