/** The dialog Install or repair. Works in a spreadsheet where nothing is installed yet. */
import { mountPage } from '../frame/mount-page';
import { InstallDialog } from '../installing/install-dialog';
import '../style/page.css';
import '../style/dialog.css';

mountPage(({ refreshStart }) => <InstallDialog onInstalled={refreshStart} />, 'nothing');
