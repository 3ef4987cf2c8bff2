/** The dialog Language. */
import { mountPage } from '../frame/mount-page';
import { LanguageDialog } from '../language/language-dialog';
import '../style/page.css';
import '../style/dialog.css';

mountPage(({ refreshStart }) => <LanguageDialog onSwitched={refreshStart} />);
