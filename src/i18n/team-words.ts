/** What the page Team and permissions says, in both languages. */
import { bilingual } from './bilingual';

export const teamWords = bilingual({
  'zh-CN': {
    title: '团队与权限',
    looking: '正在查看…',
    who: '谁在团队里',
    name: '姓名',
    email: '邮箱',
    role: '角色',
    state: '状态',
    active: '在职',
    inactive: '离职',
    replacement: '代班人',
    nobody: '没有',
    digest: '收每日汇总',
    you: '您',
    edit: '修改',
    editWhom: ({ name }: { name: string }) => `修改 ${name}`,
    add: '添加成员…',
    addTitle: '添加成员',
    share: '这里只给角色；文件还要用右上角的“共享”分享给这个人。',
    save: '保存',
    saving: '正在保存…',
    saved: ({ name }: { name: string }) => `已保存：${name}。`,
    mayNot: '只有店主能改团队。',
    teamProtected: '您是店主，但“团队”表还没有让您进去；请把下面的话发给表格的所有者。',
    protections: '保护',
    hard: ({ tab }: { tab: string }) => `“${tab}”表`,
    state_: { inPlace: '已保护', missing: '还没有保护', shops: '有您自己设的保护，不动它' },
    lacking: ({ who }: { who: string }) => `还没让进去：${who}`,
    tooMany: ({ who }: { who: string }) => `不该再进去：${who}`,
    warnings: ({ inPlace, all }: { inPlace: number; all: number }) =>
      `${all} 张表里有 ${inPlace} 张在修改表头、计算列或记录前会提醒。`,
    repair: '缺少的提醒，运行“安装或修复”就会补上。',
    protect: '设置保护',
    protecting: '正在设置…',
    protectionsSet: ({ made, followed }: { made: number; followed: number }) =>
      made + followed === 0 ? '保护本来就是对的。' : `新保护了 ${made} 张表，${followed} 张表换了能改的人。`,
    refusedAccounts: ({ who }: { who: string }) => `这些邮箱谷歌不认：${who}。`,
    askTitle: '只有表格的所有者能做，请把这段话发过去：',
    handOver: {
      button: '交接…',
      buttonFor: ({ name }: { name: string }) => `交接 ${name} 的客户`,
      title: ({ from, to }: { from: string; to: string }) => `把 ${from} 的交给 ${to}`,
      counts: ({ customers, issues, dates, reminders }: Counts) =>
        `${customers} 位客户、${issues} 件未了结的售后、${dates} 个重要日期、${reminders} 条待办提醒。`,
      nothing: '没有要交接的。',
      undoable: '这是一个批次，可以用“撤销上次改动”撤销。',
      confirm: '交接',
      working: '正在交接…',
      done: ({ batch }: { batch: string }) => `交接好了（批次 ${batch}）。`,
    },
    truths: '保护能做到什么，做不到什么',
    can: '能做到',
    cannot: '做不到',
  },
  en: {
    title: 'Team and permissions',
    looking: 'Looking…',
    who: 'Who is in the team',
    name: 'Name',
    email: 'E-mail',
    role: 'Role',
    state: 'State',
    active: 'Active',
    inactive: 'Has left',
    replacement: 'Replacement',
    nobody: 'Nobody',
    digest: 'Gets the digest',
    you: 'you',
    edit: 'Change',
    editWhom: ({ name }) => `Change ${name}`,
    add: 'Add somebody…',
    addTitle: 'Add somebody',
    share: 'This gives a role only; share the file with them too (Share, at the top right).',
    save: 'Save',
    saving: 'Saving…',
    saved: ({ name }) => `Saved: ${name}.`,
    mayNot: 'Only an owner of the shop can change the team.',
    teamProtected: 'You are an owner of the shop, but the tab Team does not let you in yet: send the words below.',
    protections: 'Protection',
    hard: ({ tab }) => `Tab "${tab}"`,
    state_: { inPlace: 'protected', missing: 'not protected yet', shops: 'has a protection of your own, left alone' },
    lacking: ({ who }) => `not let in yet: ${who}`,
    tooMany: ({ who }) => `no longer entitled: ${who}`,
    warnings: ({ inPlace, all }) =>
      `${inPlace} of ${all} tabs warn before headers, computed columns or records are edited.`,
    repair: 'Install or repair puts back the warnings that are missing.',
    protect: 'Set protections',
    protecting: 'Setting…',
    protectionsSet: ({ made, followed }) =>
      made + followed === 0
        ? 'The protections were right already.'
        : `${made} ${made === 1 ? 'tab is' : 'tabs are'} newly protected; who may edit was put right in ${followed}.`,
    refusedAccounts: ({ who }) => `Google does not know these addresses: ${who}.`,
    askTitle: 'Only the owner of the file can do this. Send these words:',
    handOver: {
      button: 'Hand over…',
      buttonFor: ({ name }) => `Hand over ${name}’s customers`,
      title: ({ from, to }) => `From ${from} to ${to}`,
      counts: ({ customers, issues, dates, reminders }) =>
        `${[
          `${customers} ${customers === 1 ? 'customer' : 'customers'}`,
          `${issues} open ${issues === 1 ? 'issue' : 'issues'}`,
          `${dates} ${dates === 1 ? 'date' : 'dates'}`,
          `${reminders} waiting ${reminders === 1 ? 'reminder' : 'reminders'}`,
        ].join(', ')}.`,
      nothing: 'There is nothing to hand over.',
      undoable: 'It is one batch: Undo last change takes it back.',
      confirm: 'Hand over',
      working: 'Handing over…',
      done: ({ batch }) => `Handed over (batch ${batch}).`,
    },
    truths: 'What protection can and cannot do',
    can: 'It can',
    cannot: 'It cannot',
  },
});

interface Counts {
  readonly customers: number;
  readonly issues: number;
  readonly dates: number;
  readonly reminders: number;
}
