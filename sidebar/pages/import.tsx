/** The import dialog. */
import { mountPage } from '../frame/mount-page';
import { ImportDialog } from '../imports/import-dialog';
import '../style/page.css';
import '../style/dialog.css';

mountPage(() => <ImportDialog />);
