/** The dialog Team and permissions. */
import { mountPage } from '../frame/mount-page';
import { TeamDialog } from '../team/team-dialog';
import '../style/page.css';
import '../style/dialog.css';

mountPage(() => <TeamDialog />);
