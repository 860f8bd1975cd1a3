import BulletList from '../components/BulletList.astro';
import NumberedList from '../components/NumberedList.astro';
import Paragraph from '../components/Paragraph.astro';
import ProseLink from '../components/ProseLink.astro';
import ProseTable from '../components/ProseTable.astro';
import Checklist from './Checklist.astro';
import CommissionLaw from './CommissionLaw.astro';
import Disagree from './Disagree.astro';
import EmploymentTrend from './EmploymentTrend.astro';
import Example from './Example.astro';
import Fact from './Fact.astro';
import Onet from './Onet.astro';
import Opinion from './Opinion.astro';
import Outlook from './Outlook.astro';
import PayRows from './PayRows.astro';
import ProgramCount from './ProgramCount.astro';
import Programs from './Programs.astro';
import Reveal from './Reveal.astro';
import RoleTable from './RoleTable.astro';
import Sectors from './Sectors.astro';
import SlashSwitch from './SlashSwitch.astro';
import Source from './Source.astro';
import Stages from './Stages.astro';
import Steps from './Steps.astro';
import Tasks from './Tasks.astro';
import Template from './Template.astro';
import Term from './Term.astro';
import TimeSplit from './TimeSplit.astro';
import Tool from './Tool.astro';
import TopPlaces from './TopPlaces.astro';
import WageStrips from './WageStrips.astro';
import Warning from './Warning.astro';
import Yours from './Yours.astro';

/** The whole vocabulary of guides and pages: tags an author may write, and how plain prose is dressed. */
export const shortcodes = {
  Checklist, CommissionLaw, Disagree, EmploymentTrend, Example, Fact, Onet, Opinion, Outlook, PayRows, ProgramCount, Programs, Reveal, RoleTable, Sectors, SlashSwitch, Source, Stages, Steps,
  Tasks, Template, Term, TimeSplit, Tool, TopPlaces, WageStrips, Warning, Yours,
  a: ProseLink, p: Paragraph, ul: BulletList, ol: NumberedList, table: ProseTable,
};
