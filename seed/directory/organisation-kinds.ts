import type { Headcount } from './descriptions/headcounts.js';
import type { Setting } from './specialities/index.js';

/** How organisations of one type are made up. */
export interface OrganisationKind {
  readonly type: string;
  /** Weight of the type among all; roughly what applicants of the programme look like. */
  readonly share: number;
  readonly setting: Setting;
  /** What the main sector can be; `*` is the sector of what the organisation is known for. */
  readonly sectors: readonly string[];
  /** Weights of the five levels of activity, from local to international. */
  readonly levels: readonly number[];
  /** How much likelier than others it is new to European projects. */
  readonly newness: number;
  readonly headcount: Headcount;
  readonly size: readonly [least: number, most: number];
}

/** Columns: type, share, setting, sectors, levels, newness, headcount, size. */
const table = `
school-pre-primary|55|early|SCH|9,1,0,0,0|4|children|25-140
school-primary|200|primary|SCH|9,1,0,0,0|4|pupils|60-520
school-secondary|250|school|SCH|7,3,0,0,0|2|pupils|150-1200
school-vocational-secondary|200|vocational|VET|4,6,0,0,0|1.5|students|180-1600
school-vocational-tertiary|60|vocational|VET HED|1,7,2,0,0|1.2|students|120-900
school-adult|150|adult|ADU|5,4,1,0,0|1.5|learners|80-2600
higher-education-institution|170|higher|HED|0,4,5,1,2|0.35|students|600-14000
research-institute|70|higher|research research HED *|0,1,5,2,2|0.6|staff|8-160
local-public-body|170|public|public-administration|1,0,0,0,0|3|inhabitants|2400-68000
regional-public-body|60|public|public-administration public-administration *|0,1,0,0,0|1|staff|12-240
national-public-body|45|public|public-administration * SCH VET|0,0,1,0,0|0.5|staff|20-400
european-or-international-public-body|10|public|public-administration development-cooperation research|0,0,0,3,2|0.4|staff|12-180
european-grouping-of-territorial-cooperation|9|public|public-administration employment environment|0,2,0,5,0|1|staff|4-40
public-body|30|public|public-administration *|3,3,2,0,0|2|staff|10-160
public-service-provider|80|services|culture health social-services *|6,4,0,0,0|2.5|staff|8-260
counselling-body|50|services|employment YOU social-services|4,4,2,0,0|2|staff|4-45
accreditation-body|22|services|employment VET business-services|0,2,6,1,1|1|staff|5-70
sme|260|business|*|2,2,4,2,2|2|employees|2-60
large-enterprise|40|business|*|0,2,5,2,3|1.5|employees|300-5200
social-enterprise|70|business|* social-services|6,3,1,0,0|2.5|employees|4-80
company|30|business|*|2,3,4,1,1|3|employees|3-90
social-partner|85|labour|employment * business-services|2,5,4,1,0|1.5|members|90-3200
ngo|420|civil|civil-society * YOU ADU|4,3,3,2,1|1.2|volunteers|8-160
foundation|95|civil|* civil-society social-services|2,3,4,1,1|1.2|volunteers|5-90
youth-organisation|150|youth|YOU|5,3,2,1,0|1.5|youngsters|30-600
national-youth-council|10|youth|YOU|0,0,1,0,0|0.4|members|40-900
sport-club|110|sport|SPO|9,2,0,0,0|4|members|50-900
sport-federation|35|sport|SPO|0,5,4,1,0|2|members|400-9000
sport-league|14|sport|SPO|3,4,2,0,0|4|members|120-1600
sport-organisation|45|sport|SPO|5,3,2,0,0|2|members|60-1500
other|45|civil|* culture|6,3,1,0,0|3|volunteers|6-70
`;

export const organisationKinds: readonly OrganisationKind[] = table.trim().split('\n').map(kindOf);

function kindOf(line: string): OrganisationKind {
  const [type, share, setting, sectors, levels, newness, headcount, size] = line.split('|') as Columns;
  const [least = 0, most = 0] = size.split('-').map(Number);
  return {
    type,
    share: Number(share),
    setting,
    sectors: sectors.split(' '),
    levels: levels.split(',').map(Number),
    newness: Number(newness),
    headcount,
    size: [least, most],
  };
}

type Columns = [string, string, Setting, string, string, string, Headcount, string];
