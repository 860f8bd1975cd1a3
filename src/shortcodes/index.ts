import BulletList from '../components/BulletList.astro';
import NumberedList from '../components/NumberedList.astro';
import Paragraph from '../components/Paragraph.astro';
import ProseLink from '../components/ProseLink.astro';
import ProseTable from '../components/ProseTable.astro';
import Disagree from './Disagree.astro';
import EmploymentTrend from './EmploymentTrend.astro';
import Example from './Example.astro';
import Fact from './Fact.astro';
import Opinion from './Opinion.astro';
import Outlook from './Outlook.astro';
import PayRows from './PayRows.astro';
import Programs from './Programs.astro';
import SlashSwitch from './SlashSwitch.astro';
import Source from './Source.astro';
import Steps from './Steps.astro';
import Tasks from './Tasks.astro';
import Term from './Term.astro';
import TimeSplit from './TimeSplit.astro';
import Tool from './Tool.astro';
import WageStrips from './WageStrips.astro';
import Warning from './Warning.astro';

/** The whole vocabulary of guides and pages: tags an author may write, and how plain prose is dressed. */
export const shortcodes = {
  Disagree, EmploymentTrend, Example, Fact, Opinion, Outlook, PayRows, Programs, SlashSwitch, Source, Steps, Tasks, Term, TimeSplit, Tool, WageStrips, Warning,
  a: ProseLink, p: Paragraph, ul: BulletList, ol: NumberedList, table: ProseTable,
};
