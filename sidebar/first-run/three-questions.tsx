/** Shop, language, file. */
import { useState } from 'preact/hooks';
import type { Language } from '../../src/i18n/bilingual';
import { firstRunWords } from '../../src/i18n/first-run-words';
import { importDialogWords } from '../../src/i18n/import-dialog-words';
import { ChipGroup } from '../frame/chip-group';
import { usePage } from '../frame/page-context';
import { TextField } from '../frame/text-field';
import { FileDrop } from '../imports/file-drop';
import { type NotShopFile, openShopFile, type ShopFile } from '../imports/shop-file';
import type { Answers } from './use-first-run';

/** Each in its own words: who cannot read the page must still find theirs. */
const LANGUAGE_CHIPS = [
  { key: 'zh-CN', label: '中文' },
  { key: 'en', label: 'English' },
];

const LONGEST_NAME = 100;

interface ThreeQuestionsProps {
  readonly onLanguage: (language: Language) => void;
  readonly onBegin: (answers: Answers) => void;
}

export function ThreeQuestions({ onLanguage, onBegin }: ThreeQuestionsProps) {
  const { language } = usePage();
  const say = firstRunWords[language];
  const [shop, setShop] = useState('');
  const [tries, setTries] = useState(0);
  const [file, setFile] = useState<ShopFile | null>(null);
  const begin = (event: Event): void => {
    event.preventDefault();
    if (shop.trim() === '') setTries(tries + 1);
    else onBegin({ shop: shop.trim(), language, file });
  };
  return (
    <form class="questions" onSubmit={begin}>
      <p class="lead">{say.intro}</p>
      <ol>
        <ShopQuestion shop={shop} tries={tries} onChange={setShop} />
        <li>
          <ChipGroup
            label={say.language}
            chips={LANGUAGE_CHIPS}
            value={language}
            onChange={(key) => onLanguage(key === 'en' ? 'en' : 'zh-CN')}
          />
        </li>
        <FileQuestion file={file} onFile={setFile} />
      </ol>
      <div class="actions">
        <button type="submit" class="button button-main">
          {say.begin}
        </button>
      </div>
    </form>
  );
}

interface ShopQuestionProps {
  readonly shop: string;
  /** How often one tried to begin without an answer. */
  readonly tries: number;
  readonly onChange: (shop: string) => void;
}

function ShopQuestion({ shop, tries, onChange }: ShopQuestionProps) {
  const say = firstRunWords[usePage().language];
  return (
    <li>
      <TextField
        label={say.shop}
        value={shop}
        placeholder={say.shopHint}
        focusAt={tries}
        maxLength={LONGEST_NAME}
        onChange={onChange}
      />
      {tries > 0 && shop.trim() === '' && (
        <p class="note note-wait" role="alert">
          {say.needShop}
        </p>
      )}
    </li>
  );
}

interface FileQuestionProps {
  readonly file: ShopFile | null;
  readonly onFile: (file: ShopFile | null) => void;
}

function FileQuestion({ file, onFile }: FileQuestionProps) {
  const { language } = usePage();
  const say = firstRunWords[language];
  const [notFile, setNotFile] = useState<NotShopFile['kind'] | null>(null);
  const take = async (dropped: File): Promise<void> => {
    const opened = await openShopFile(dropped);
    onFile(opened.kind === 'file' ? opened : null);
    setNotFile(opened.kind === 'file' ? null : opened.kind);
  };
  return (
    <li>
      <p class="field-name">{say.file}</p>
      <FileDrop onFile={(dropped) => void take(dropped)} taken={file?.name ?? ''} />
      {notFile && (
        <p class="note note-refused" role="alert">
          {importDialogWords[language][notFile]}
        </p>
      )}
      <p class="hint">{say.fileNote}</p>
      <p class="hint">{say.ownTable}</p>
    </li>
  );
}
