/** The dialog This copy is now the shop. */
import { AdoptCopyDialog } from '../backup/adopt-copy-dialog';
import { mountPage } from '../frame/mount-page';
import '../style/page.css';
import '../style/dialog.css';

mountPage(({ refreshStart }) => <AdoptCopyDialog onAdopted={refreshStart} />);
