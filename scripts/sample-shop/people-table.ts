/** Of what the made-up people of the sample are put together. Whoever bears such a name is not meant. */
export const surnames: readonly string[] = Array.from(
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文',
).concat(['欧阳', '上官', '司徒', '诸葛']);

export const givenNames = {
  female:
    '晓雯 雨桐 静怡 思琪 佳慧 美玲 雪莹 欣然 梦洁 丽华 秀兰 桂芳 玉珍 淑敏 慧敏 婷婷 倩 敏 颖 洁 雅琴 晓燕 春梅 海燕 若曦 子涵 诗涵 梓萱 可欣 一诺 安然 小满 文静 书瑶 语嫣 月华 红霞 爱萍 素芬 冬梅'.split(
      ' ',
    ),
  male: '浩然 子轩 宇航 建国 志强 国庆 伟 强 磊 军 勇 俊杰 文博 天佑 明远 嘉豪 海涛 立新 永康 晨阳 家明 少华 振东 一鸣 泽宇'.split(
    ' ',
  ),
} as const;

/** Province, city, district: places there are, streets there are not. */
export const places: readonly (readonly [province: string, city: string, district: string])[] = [
  ['浙江省', '杭州市', '西湖区'],
  ['浙江省', '宁波市', '鄞州区'],
  ['江苏省', '南京市', '鼓楼区'],
  ['江苏省', '苏州市', '姑苏区'],
  ['上海市', '上海市', '浦东新区'],
  ['北京市', '北京市', '朝阳区'],
  ['广东省', '广州市', '天河区'],
  ['广东省', '深圳市', '福田区'],
  ['四川省', '成都市', '武侯区'],
  ['湖北省', '武汉市', '洪山区'],
  ['湖南省', '长沙市', '岳麓区'],
  ['福建省', '厦门市', '思明区'],
  ['山东省', '青岛市', '市南区'],
  ['陕西省', '西安市', '雁塔区'],
  ['辽宁省', '大连市', '中山区'],
  ['吉林省', '通化市', '柳河县'],
];

export interface Colleague {
  readonly email: string;
  readonly name: string;
  readonly role: '主管' | '店员';
}

/** Besides the owner, who stands in team from the start. */
export const colleagues: readonly Colleague[] = [
  { email: 'xiaolin@example.com', name: '小林', role: '主管' },
  { email: 'aqing@example.com', name: '阿青', role: '店员' },
  { email: 'doudou@example.com', name: '豆豆', role: '店员' },
];

/** Who looks after customers; '' is nobody yet. */
export const owners: readonly (readonly [email: string, weight: number])[] = [
  ['owner@example.com', 2],
  ['xiaolin@example.com', 3],
  ['aqing@example.com', 4],
  ['doudou@example.com', 3],
  ['', 2],
];
