/**
 * What files call our choices, besides the labels of either language. Compared without case and blanks; platforms'
 * statuses as their order exports print them.
 */
export const choiceWords: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  orderStatuses: {
    placed: ['等待买家付款', '未付款', '待支付', '等待付款', 'pending', 'on-hold', 'on hold', 'unpaid', 'awaiting payment'],
    paid: [
      ...['买家已付款，等待卖家发货', '买家已付款', '已付款', '已支付', '等待发货', '等待出库', '未发货', '部分发货'],
      ...['processing', 'unshipped', 'authorized', 'partially_paid', 'partially paid'],
    ],
    shipped: ['卖家已发货，等待买家确认', '卖家已发货', '等待确认收货', '待收货', '配送中', '运输中', 'in transit', 'fulfilled'],
    completed: ['完成', '交易成功', '交易完成', '订单完成', '已签收', '已收货', 'complete', 'delivered', 'success', 'partially_refunded'],
    cancelled: ['取消', '交易关闭', '订单取消', '已关闭', '关闭', 'canceled', 'failed', 'voided', 'expired'],
    returned: ['退货', '退款', '已退款', '退款成功', '退货退款', '退款完成', 'refunded', 'refund'],
  },
  salesChannels: {
    amazon: ['amazon.com', 'amazon.co.uk', 'amazon.de', 'amazon.co.jp', 'amazon.ca', 'amazon.fr', 'amazon.it', 'amazon.es'],
    jd: ['京东商城', '京东自营', '京东pop', 'jd.com'],
    taobao: ['淘宝网', '淘宝店'],
    tmall: ['天猫商城', '天猫旗舰店', '天猫国际'],
    pinduoduo: ['拼多多商城', 'pdd'],
    douyin: ['抖音小店', '抖店', '抖音商城', 'tiktok'],
    wechat: ['微信小店', '微信小程序', '小程序', '微商城', '朋友圈', '微信群'],
    website: ['网站', '独立站', '自营网站', 'web', 'online store'],
    shop: ['线下', '线下门店', '实体店', '到店', 'store', 'retail', 'pos', 'offline'],
  },
  levels: {
    vip: ['vip客户', 'vip会员', '贵宾'],
    gold: ['金卡', '黄金会员', '金牌', '黄金客户'],
    silver: ['银卡', '白银会员', '银牌', '白银客户'],
    standard: ['普通会员', '普通客户', '一般', 'regular', 'normal', 'basic'],
  },
  genders: { female: ['女性', '女士', 'f', 'woman'], male: ['男性', '先生', 'm', 'man'] },
  consents: {
    yes: ['是', 'true', 'y', '1', 'subscribed', '已订阅', '接受'],
    no: ['否', 'false', 'n', '0', 'not subscribed', '拒绝', '不接受'],
    unsubscribed: ['退订', 'stop'],
    unknown: ['未知', '不详'],
  },
  spokenLanguages: { 'zh-CN': ['中文', '汉语', '普通话', 'chinese', 'zh'], en: ['英语', '英文', 'english'] },
};
