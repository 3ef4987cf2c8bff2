/** The dialog Daily reminders. */
import { mountPage } from '../frame/mount-page';
import { RemindersDialog } from '../reminders/reminders-dialog';
import '../style/page.css';
import '../style/dialog.css';

mountPage(() => <RemindersDialog />);
