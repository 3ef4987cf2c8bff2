// @ts-check
/** What `npm run deploy` says, in both languages: by the person's locale, as the command line does. */

const SETTINGS_PAGE = 'https://script.google.com/home/usersettings';

/** @typedef {'needsLogin' | 'needsApi' | 'notFound' | 'notAllowed' | 'unreachable' | 'notAccepted' | 'tooOften'} Remedy */

/**
 * Signs in what clasp prints, first fit; Google's own sentences, and Node's when there is no way to Google.
 * @type {readonly { readonly sign: RegExp, readonly remedy: Remedy }[]}
 */
export const REMEDIES = [
  { sign: /Apps Script API/i, remedy: 'needsApi' },
  {
    sign: /invalid_grant|invalid_rapt|Invalid Credentials|No credentials found|unauthenticated/i,
    remedy: 'needsLogin',
  },
  { sign: /invalid authentication credentials|insufficient authentication scopes/i, remedy: 'needsLogin' },
  {
    sign: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|socket hang up|certificate/i,
    remedy: 'unreachable',
  },
  { sign: /not found|could not find/i, remedy: 'notFound' },
  { sign: /permission|forbidden/i, remedy: 'notAllowed' },
  { sign: /quota|rate limit|too many requests/i, remedy: 'tooOften' },
  { sign: /syntax|malformed|manifest|invalid|appsscript|already exists/i, remedy: 'notAccepted' },
];

/** @type {typeof en} */
const zh = {
  notSignedIn: (file) =>
    `还没有登录 Google（${file} 里没有登录信息）。\n请先运行：npx clasp login，用将来拥有表格的那个账号登录；并在 ${SETTINGS_PAGE} 打开 Google Apps Script API。然后再运行 npm run deploy。`,
  badLogin: (file) => `读不懂登录信息 ${file}。\n请删除这个文件，再运行：npx clasp login`,
  noSettings: (file) =>
    `读不了 ${file}。\n请用仓库里原来的内容恢复它：{"scriptId": "put-your-script-id-here", "rootDir": "dist"}`,
  badId: (file, found) =>
    `${file} 里的 scriptId 不像脚本编号：“${found}”。\n请在表格里打开“扩展程序 ▸ Apps 脚本 ▸ 项目设置”，复制“脚本 ID”；要新建表格就写 put-your-script-id-here。`,
  badEdition: (found) => `没有“${found}”这个版本。\nREGULARS_DEPLOYMENT 只能是 bound（默认）或 addon。`,
  notBuilt: (folder) => `${folder} 里没有构建好的文件。\n请先运行：npm run build`,
  creating: (title) => `正在新建“${title}”……`,
  created: (file) => `脚本编号已写入 ${file}；以后再运行就只更新这一个。`,
  notCreated: (title) =>
    `没有建成。Google 可能已经留下一个空的“${title}”表格，可以在云端硬盘里删掉。${'\n'}改好以后再运行 npm run deploy。`,
  notPushed: 'Google 没有收下这次上传；表格里的脚本还是原来的。',
  pushed: '上传完成。',
  open: (url) => `打开：${url}`,
  next: '打开后刷新一次，等菜单“熟客 Regulars”出现，点其中任意一项；每一步见 docs/deploying.md。',
  nextAddon: '在脚本编辑器里选“部署 ▸ 测试部署 ▸ 编辑器插件”来试用；每一步见 docs/deploying.md。',
  needsLogin: '登录已失效，或权限不够。请运行：npx clasp login，再运行 npm run deploy。',
  needsApi: `请在 ${SETTINGS_PAGE} 打开 Google Apps Script API（要用登录 clasp 的同一个账号），等一两分钟，再运行 npm run deploy。`,
  notFound:
    '找不到这个脚本：可能已被删除、属于另一个账号，或者 .clasp.json 里写的是表格编号而不是脚本编号。请改正 scriptId；要新建表格就写 put-your-script-id-here。',
  notAllowed: '登录的账号不能修改这个脚本。请让表格的所有者共享编辑权限，或运行 npx clasp login 换一个账号。',
  unreachable: '连不上 Google。请检查网络；需要代理时设置环境变量 HTTPS_PROXY，再运行 npm run deploy。',
  notAccepted: 'Google 不接受这些文件。请运行 npm run build 再试；还是不行就是熟客的错误，请把上面的信息告诉我们。',
  tooOften: '请求太频繁，或今天的额度用完了。请过一会儿再运行 npm run deploy。',
};

const en = {
  /** @param {string} file */
  notSignedIn: (file) =>
    `Not signed in to Google (no login in ${file}).\nRun npx clasp login with the account that shall own the spreadsheet, and switch the Google Apps Script API on at ${SETTINGS_PAGE}. Then run npm run deploy again.`,
  /** @param {string} file */
  badLogin: (file) => `The login in ${file} cannot be read.\nDelete this file, then run: npx clasp login`,
  /** @param {string} file */
  noSettings: (file) =>
    `${file} cannot be read.\nPut back what the repository had there: {"scriptId": "put-your-script-id-here", "rootDir": "dist"}`,
  /** @param {string} file @param {string} found */
  badId: (file, found) =>
    `The scriptId in ${file} does not look like a script's id: "${found}".\nIn the spreadsheet open Extensions ▸ Apps Script ▸ Project Settings and copy "Script ID"; for a new spreadsheet write put-your-script-id-here.`,
  /** @param {string} found */
  badEdition: (found) => `There is no edition "${found}".\nREGULARS_DEPLOYMENT is bound (the default) or addon.`,
  /** @param {string} folder */
  notBuilt: (folder) => `${folder} holds no built files.\nRun npm run build first.`,
  /** @param {string} title */
  creating: (title) => `Creating "${title}"…`,
  /** @param {string} file */
  created: (file) => `The script's id is written into ${file}; from now on this one is updated.`,
  /** @param {string} title */
  notCreated: (title) =>
    `It was not created. Google may have left an empty spreadsheet "${title}" behind; you can delete it in Drive.\nPut the cause right, then run npm run deploy again.`,
  notPushed: 'Google did not take the files; the script in the spreadsheet is as it was.',
  pushed: 'Pushed.',
  /** @param {string} url */
  open: (url) => `Open: ${url}`,
  next: 'Reload it once, wait for the menu "熟客 Regulars", and click any of its entries; every step is in docs/deploying.md.',
  nextAddon:
    'Try it from the script editor: Deploy ▸ Test deployments ▸ Editor add-on; every step is in docs/deploying.md.',
  needsLogin: 'The login has ended, or does not allow enough. Run npx clasp login, then npm run deploy again.',
  needsApi: `Switch the Google Apps Script API on at ${SETTINGS_PAGE} (with the account that clasp is signed in with), wait a minute or two, and run npm run deploy again.`,
  notFound:
    "There is no such script: it was deleted, belongs to another account, or .clasp.json holds the spreadsheet's id instead of the script's. Put scriptId right; for a new spreadsheet write put-your-script-id-here.",
  notAllowed:
    "The account signed in may not edit this script. Let the spreadsheet's owner share it for editing, or sign in with another account: npx clasp login.",
  unreachable:
    'Google cannot be reached. Check the network; where a proxy is needed set the environment variable HTTPS_PROXY. Then run npm run deploy again.',
  notAccepted:
    'Google does not accept these files. Run npm run build and try again; if it stays so it is a fault of Regulars: please report what stands above.',
  tooOften: "Too many requests, or today's quota is used up. Run npm run deploy again later.",
};

/** @param {NodeJS.ProcessEnv} env */
export function deployWords(env) {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return locale.startsWith('zh') ? zh : en;
}
