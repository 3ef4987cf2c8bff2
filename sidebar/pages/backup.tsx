/** The dialog Back up now. */

import { BackupDialog } from '../backup/backup-dialog';
import { mountPage } from '../frame/mount-page';
import '../style/page.css';
import '../style/dialog.css';

mountPage(() => <BackupDialog />);
