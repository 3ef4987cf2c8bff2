/** One row a customer. */
import { label } from '../../i18n/bilingual';
import { atLeast, cell, colour, oneOf, within } from '../colour-rule';
import {
  anniversary,
  choice,
  day,
  email,
  id,
  inGroup,
  int,
  json,
  long,
  money,
  person,
  phone,
  rate,
  ref,
  share,
  text,
  time,
} from '../column';
import { spokenLanguages } from '../lists/administration-lists-table';
import { countries } from '../lists/code-lists-table';
import {
  consents,
  contactMethods,
  customerStatuses,
  genders,
  incomes,
  levels,
  memberships,
  segments,
  sources,
  tiers,
} from '../lists/customer-lists-table';
import { salesChannels } from '../lists/order-lists-table';
import { tab } from '../tab';

export const customers = tab('customers', {
  name: ['客户', 'Customers'],
  purpose: 'daily',
  hidden: false,
  protection: 'none',
  identity: ['id'],
  columns: {
    id: id('客户编号', 'Customer ID'),
    name: text('姓名', 'Name', '~*', {
      note: label(
        '怎么称呼这位客户；公司客户写公司名或联系人。',
        'How you call this customer; for a firm its name or whom you talk to.',
      ),
    }),
    phone: phone('电话', 'Phone', '~'),
    wechat: text('微信号', 'WeChat ID', '~'),
    channel: choice(salesChannels, '下单平台', 'Sales channel', '~', {
      note: label(
        '客户主要在哪里下单；平台规则据此决定能否联系。',
        'Where this customer mostly buys. The rules of that channel decide whether mails may be sent.',
      ),
    }),
    level: choice(levels, '客户等级', 'Level', '~', {
      note: label('由店里决定，不会自动改变。', 'Given by the shop; never changed by itself.'),
    }),
    owner: person('负责人', 'Owner', '~', {
      note: label('谁负责这位客户；留空则大家都可跟进。', 'Who looks after this customer; blank: everybody may.'),
    }),
    followUpOn: day('下次跟进', 'Next follow-up', '~=', {
      note: label('沟通记录里最早一个未完成的跟进日期。', 'The earliest open follow-up in the interactions.'),
    }),
    nextOrderOn: day('预计复购日', 'Next order expected', '~=', {
      note: label('按这位客户自己的购买节奏推算。', 'Worked out from this customer’s own rhythm.'),
    }),
    lastOrderOn: day('最近购买', 'Last order', '~='),
    lastProduct: text('最近商品', 'Last product', '~='),
    orders: int('购买次数', 'Times bought', '~='),
    spent: money('累计消费（已减退款）', 'Total spent, net', '~=', {
      note: label('已减去退款，折合本位币。', 'Refunds taken off, in the home currency.'),
    }),
    segment: choice(segments, '客户分群', 'Segment', '~=', {
      note: label(
        '根据最近购买、次数和金额计算，见客户分群报表。',
        'Computed from how recently, how often and how much was bought; see the report on segments.',
      ),
    }),
    openIssues: int('待处理售后', 'Open issues', '~='),
    notes: long('备注', 'Notes', '~'),
    ...inGroup('contact', {
      email: email('邮箱', 'E-mail'),
      company: text('公司名称', 'Company'),
      account: text('平台账号（买家ID）', 'Buyer ID', '', {
        note: label(
          '客户在平台上的账号；导入时用它认人。',
          'The buyer’s account on the platform; imports know the customer by it.',
        ),
      }),
      source: choice(sources, '获客来源', 'How they found us'),
      language: choice(spokenLanguages, '沟通语言', 'Language'),
      country: choice(countries, '国家', 'Country', '', {
        note: label('留空则按设置里的国家。', 'Blank: the country in the settings.'),
      }),
      region: text('省/市', 'Region'),
      address: long('地址', 'Address'),
      department: text('归属部门', 'Our department'),
      contactBy: choice(contactMethods, '首选联系方式', 'Preferred contact'),
      contactHours: text('方便联系时间', 'Good hours to reach'),
      consent: choice(consents, '是否接受营销', 'Marketing OK?', '', {
        note: label(
          '只有“同意”才会收到祝福和优惠；退订后导入也不会改回。',
          'Only with Yes are greetings and offers sent; no import ever undoes Unsubscribed.',
        ),
      }),
      consentSource: text('同意方式（何时何地）', 'Consent given (when, where)', '', {
        note: label('例如：2026-03-15 微信上说可以。', 'For example: said yes on WeChat, 2026-03-15.'),
      }),
      referredBy: ref('customers', '推荐人', 'Referred by', '', {
        note: label('推荐人的客户编号。', 'The customer ID of whoever recommended the shop.'),
      }),
      status: choice(customerStatuses, '客户状态', 'Status'),
      tags: text('标签', 'Tags', '', { note: label('多个标签用逗号隔开。', 'Several tags are separated by commas.') }),
    }),
    ...inGroup('profile', {
      birthday: anniversary('生日', 'Birthday'),
      gender: choice(genders, '性别', 'Gender'),
      occupation: text('职业', 'Occupation'),
      income: choice(incomes, '收入', 'Income'),
      interests: text('兴趣爱好', 'Interests'),
      membership: choice(memberships, '会员类型', 'Membership'),
    }),
    ...inGroup('preferences', {
      packaging: text('包装要求', 'Packaging'),
      delivery: text('收货要求', 'Delivery wishes'),
      payment: text('常用付款方式', 'Usual payment'),
      favourites: text('偏好品类', 'Favourite categories'),
      wishlist: long('意向商品', 'Wish list'),
      needs: long('特殊要求', 'Special needs'),
    }),
    ...inGroup('computed', {
      averageOrder: money('笔单价', 'Average order', '='),
      firstOrderOn: day('首次购买', 'First order', '='),
      lastContactAt: time('最近联系', 'Last contact', '='),
      lastVisitAt: time('最近拜访', 'Last visit', '='),
      satisfaction: rate('满意度', 'Satisfaction', '=', { rule: 'oneDecimal' }),
      points: int('积分', 'Points', '=', {
        note: label(
          '设置里“每单位积分”大于 0 时才计算。',
          'Counted only where the settings give points for money spent.',
        ),
      }),
      referred: int('带来客户数', 'Customers referred', '='),
      rfm: text('RFM得分', 'RFM score', '=', {
        note: label('最近、次数、金额各 1 到 5 分。', 'How recent, how often, how much: 1 to 5 each.'),
      }),
      tier: choice(tiers, '价值分层', 'Tier', '='),
      nextOrderFrom: day('预计复购最早', 'Next order from', '='),
      nextOrderTo: day('预计复购最晚', 'Next order to', '='),
      alive: share('还会再买的可能', 'Chance to buy again', '=', {
        note: label('0 到 1，越接近 1 越可能再来。', 'From 0 to 1; the nearer to 1 the likelier.'),
      }),
      value12m: money('未来一年预计消费', 'Expected in 12 months', '='),
      suggestion: text('推荐商品', 'Suggestions', '='),
      nextBirthdayOn: day('下个生日', 'Next birthday', '='),
      check: text('检查', 'Check', '=', {
        note: label(
          '这一行有什么不对，用文字说明；空白就是没问题。',
          'What is wrong with this row, in words; blank: nothing.',
        ),
      }),
      search: long('搜索文本', 'Search text', '^'),
      recent: json('最近动态', 'Recent activity', '^'),
      batch: text('批次', 'Batch', '='),
    }),
  },
  colours: [
    colour('archived', 'over', 'row', oneOf('status', 'archived')),
    colour('followUpLate', 'actNow', ['followUpOn'], cell('followUpOn', 'past')),
    colour('followUpSoon', 'soon', ['followUpOn'], within('followUpOn', 1)),
    colour('birthdaySoon', 'soon', ['birthday', 'nextBirthdayOn'], within('nextBirthdayOn', 7)),
    colour('repurchaseOpen', 'soon', ['nextOrderOn'], cell('nextOrderFrom', 'reached'), cell('nextOrderTo', 'notPast')),
    colour('repurchaseDue', 'soon', ['nextOrderOn'], cell('nextOrderOn', 'reached')),
    colour('openIssues', 'soon', ['openIssues'], atLeast('openIssues', 1)),
    colour('leaving', 'soon', ['segment'], oneOf('segment', 'atRisk', 'cantLose')),
    colour('newCustomer', 'fresh', ['segment'], oneOf('segment', 'newCustomer')),
    colour('unsubscribed', 'over', ['consent'], oneOf('consent', 'unsubscribed')),
    colour('doubtful', 'soon', ['check'], cell('check', 'filled')),
    colour('vip', 'vip', ['name', 'level'], oneOf('level', 'vip')),
  ],
});
