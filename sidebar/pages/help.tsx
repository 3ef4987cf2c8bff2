/** The dialog Help. */
import { mountPage } from '../frame/mount-page';
import { HelpDialog } from '../help/help-dialog';
import '../style/page.css';
import '../style/dialog.css';

mountPage(() => <HelpDialog />);
