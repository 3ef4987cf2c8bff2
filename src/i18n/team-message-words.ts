/** What the team is told outside of its page, in both languages: to be sent to the file's owner, and in the log. */
import { bilingual } from './bilingual';

interface Asked {
  readonly name: string;
  readonly address: string;
  readonly menu: string;
  readonly tabs: readonly string[];
}

export const teamMessageWords = bilingual({
  'zh-CN': {
    askOwner: ({ name, address, menu, tabs }: Asked) =>
      `您好，请打开表格“${name}”（${address}），在菜单“${menu}”里点“设置 ▸ 团队与权限…”，再点一次“设置保护”。这样${tabs.map((tab) => `“${tab}”`).join('')}表就只有店主和主管能改。只有您是表格的所有者，别人设置不了。谢谢！`,
    handedOver: ({ from, to }: { from: string; to: string }) => `交接：${from} → ${to}`,
  },
  en: {
    askOwner: ({ name, address, menu, tabs }) =>
      `Hello, please open the spreadsheet "${name}" (${address}), choose Set up ▸ Team and permissions… in the menu "${menu}" and press "Set protections" once. Then only owners and managers of the shop can edit ${tabs.map((tab) => `"${tab}"`).join(', ')}. You own the file, so nobody else can do it. Thank you!`,
    handedOver: ({ from, to }) => `Handed over: ${from} → ${to}`,
  },
});
