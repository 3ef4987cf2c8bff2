/** One row a complaint, return or question that somebody must settle. */
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
    promisedAt: time('答应客户的时间', 'Promised by', '~'),
    customerName: text('客户', 'Customer', '~*'),
    type: choice(issueTypes, '问题类型', 'Type', '~*'),
    description: long('问题描述', 'What happened', '~*'),
    owner: person('处理人', 'Owner', '~*'),
    priority: choice(priorities, '优先级', 'Priority', '~*'),
    orderNo: text('订单编号', 'Order number', '~'),
    openedAt: time('提出时间', 'Opened at', '~*'),
    resolution: long('处理结果', 'Resolution', '~'),
    satisfaction: rate('满意度', 'Satisfaction', '~'),
    ...inGroup('more', {
      customerId: ref('customers', '客户编号', 'Customer ID', '='),
      id: id('售后编号', 'Issue ID'),
      product: text('相关商品', 'Product'),
      firstReplyAt: time('首次回复', 'First reply', '='),
      refund: money('退款金额', 'Refund'),
      resolvedAt: time('解决时间', 'Resolved at'),
      cause: choice(causes, '问题原因', 'Cause'),
      escalatedTo: person('转交给', 'Handed to'),
      reviewLink: text('评价链接', 'Review link'),
      stars: rate('评价星级', 'Stars'),
      batch: text('批次', 'Batch', '='),
    }),
  },
});
