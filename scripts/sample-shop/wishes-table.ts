/** What the shop knows of its people, in the words shops use. `{}` stands for a product. */
export const packaging: readonly string[] = ['礼盒装', '不要塑料袋', '附手写卡片', '不放价签', '简装就好'];
export const delivery: readonly string[] = ['发顺丰', '放丰巢', '周末送', '送前打电话', '放门口'];
export const hours: readonly string[] = ['晚上8点后', '工作日午休', '周末上午', '随时', '下午3点以后'];
export const tags: readonly string[] = ['爱送礼', '敏感肌', '孕期', '办公室团购', '老茶客', '宝妈', '控糖', '怕油'];
export const remarks: readonly string[] = [
  '对快递慢很在意',
  '喜欢先看成分表',
  '常给妈妈带一份',
  '送过一次试用装，反馈好',
  '问得细，回得慢一点也没关系',
  '介绍过两位同事来买',
  '只收微信消息，不接电话',
  '去年双11一次买了半年的量',
];
export const sources: readonly (readonly [word: string, weight: number])[] = [
  ['平台自然流量', 5],
  ['老客推荐', 3],
  ['直播', 2],
  ['社交媒体', 2],
  ['到店', 1],
];

export interface Talk {
  readonly medium: '微信' | '电话' | '平台客服' | '短信';
  readonly summary: string;
  readonly by: '客户' | '我们';
  readonly outcome: string;
  /** With days until the follow-up; absent: none is needed. */
  readonly next?: readonly [step: string, days: number];
}

export const talks: readonly Talk[] = [
  { medium: '微信', by: '客户', outcome: '已沟通', summary: '问{}还有没有货，告诉她有，今天能发。' },
  { medium: '微信', by: '客户', outcome: '已下单', summary: '说{}快用完了，直接转账再来一份。' },
  {
    medium: '微信',
    by: '我们',
    outcome: '有意向',
    summary: '发了{}的新批次图，她说月底发工资再看。',
    next: ['月底再问一次', 12],
  },
  { medium: '电话', by: '我们', outcome: '已沟通', summary: '回访{}用得怎么样，说很好，家里老人也在用。' },
  {
    medium: '电话',
    by: '我们',
    outcome: '未接通',
    summary: '打电话问{}收到没有，没人接。',
    next: ['晚上8点后再打', 1],
  },
  { medium: '平台客服', by: '客户', outcome: '已解决', summary: '嫌快递慢，查到在中转站，答应下次发顺丰。' },
  { medium: '平台客服', by: '客户', outcome: '已沟通', summary: '问{}孕妇能不能用，按成分表回复了。' },
  {
    medium: '微信',
    by: '客户',
    outcome: '约定再联系',
    summary: '想给公司订{}做节礼，大概三十份，要开发票。',
    next: ['报团购价', 3],
  },
  { medium: '微信', by: '我们', outcome: '已下单', summary: '老客价提醒了一下，当场下了{}。' },
  { medium: '短信', by: '我们', outcome: '已沟通', summary: '发货短信，单号也发了微信。' },
  {
    medium: '微信',
    by: '客户',
    outcome: '暂不需要',
    summary: '说{}还有大半瓶，等用完再说。',
    next: ['下个月问问', 30],
  },
  { medium: '平台客服', by: '客户', outcome: '已解决', summary: '盒子压坏了一角，{}没事，补了一包小样。' },
  {
    medium: '电话',
    by: '客户',
    outcome: '约定再联系',
    summary: '问生日那天能不能到，要礼盒和手写卡片。',
    next: ['确认发货日', 2],
  },
];

export interface Trouble {
  readonly type: string;
  readonly description: string;
  readonly resolution: string;
  readonly cause: string;
  readonly priority: '高' | '中' | '低';
}

export const troubles: readonly Trouble[] = [
  {
    type: '质量问题',
    priority: '高',
    cause: '产品缺陷',
    description: '{}打开有异味，拍了照片。',
    resolution: '核对批次，补发一份，旧的不用退。',
  },
  {
    type: '物流问题',
    priority: '中',
    cause: '配送延误',
    description: '{}五天没动静，停在中转站。',
    resolution: '催了快递，第二天送到，送了小样。',
  },
  {
    type: '退货',
    priority: '中',
    cause: '客户原因',
    description: '{}买重了，没拆封，想退。',
    resolution: '退货收到，款已退。',
  },
  {
    type: '换货',
    priority: '中',
    cause: '发错货',
    description: '要的是{}，收到的不是。',
    resolution: '当天补发，错的那件送给客户了。',
  },
  {
    type: '投诉',
    priority: '高',
    cause: '服务态度',
    description: '说问了两次{}没人回。',
    resolution: '店主打电话道歉，以后由小林专门跟。',
  },
  {
    type: '仅退款',
    priority: '低',
    cause: '运输破损',
    description: '{}的盒子压扁了，里面没事，要补偿。',
    resolution: '退10元，客户满意。',
  },
  {
    type: '中差评',
    priority: '高',
    cause: '与描述不符',
    description: '{}给了三星，说和图片颜色不一样。',
    resolution: '联系客户解释批次差异，改为五星。',
  },
  {
    type: '咨询',
    priority: '低',
    cause: '其他',
    description: '{}能不能和别的一起用？',
    resolution: '发了使用顺序图。',
  },
];
