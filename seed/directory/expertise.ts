import type { Experience } from '../../src/directory/record/organisation.js';
import type { Random } from './random.js';
import type { Setting, Speciality } from './specialities/index.js';

/** What organisations in a setting can do beside their speciality. */
const common: Record<Setting, string> = {
  early:
    'early-childhood-education family-learning creativity learning-materials well-being inclusive-education',
  primary:
    'inclusive-education key-competences teacher-training project-based-learning family-learning well-being outdoor-learning cooperative-learning creativity education-for-sustainable-development',
  school:
    'inclusive-education key-competences teacher-training project-based-learning assessment-of-learning well-being early-school-leaving gifted-education foreign-language-teaching education-for-sustainable-development task-based-language-teaching blended-learning',
  vocational:
    'vocational-training work-based-learning school-business-cooperation career-guidance curriculum-development organisation-of-mobility micro-credentials learning-materials',
  higher:
    'educational-research student-and-staff-mobility curriculum-development student-support comparative-and-policy-analysis joint-programmes university-governance european-university-alliances internationalisation piloting-and-validation quality-assurance',
  adult:
    'adult-learning learning-communities digital-skills key-competences needs-analysis training-of-trainers blended-learning non-formal-education',
  public:
    'policy-advocacy cross-sector-cooperation exploitation-and-mainstreaming youth-policy community-development conferences-and-events exchange-of-good-practice networks-and-multipliers',
  services:
    'needs-analysis youth-information-and-counselling quality-assurance cross-sector-cooperation competence-frameworks piloting-and-validation',
  business:
    'training-of-trainers learning-materials communication-strategy website-development needs-analysis skills-anticipation piloting-and-validation',
  labour:
    'skills-anticipation networks-and-multipliers policy-advocacy conferences-and-events school-business-cooperation in-company-trainers',
  civil:
    'non-formal-education volunteering organisation-of-mobility communication-strategy dissemination-of-results social-inclusion exchange-of-good-practice education-for-sustainable-development',
  youth:
    'youth-work youth-participation non-formal-education peer-education youth-exchanges digital-youth-work social-media-and-campaigns',
  sport:
    'education-through-sport physical-activity volunteering health-promotion sport-governance grassroots-sport conferences-and-events',
};

/** What comes with projects. */
const experienced =
  'project-management proposal-writing dissemination-of-results project-evaluation quality-assurance financial-management planning-and-risk-management transnational-meetings-and-facilitation internationalisation exploitation-and-mainstreaming networks-and-multipliers organisational-development';

const OFTEN_EXPERIENCED: Record<Experience | 'unknown', number> = {
  newcomer: 0.04,
  'less-experienced': 0.3,
  experienced: 0.75,
  unknown: 0.2,
};

/** Two to eight terms, the speciality's own first. */
export function expertiseOf(
  setting: Setting,
  specialities: readonly [main: Speciality, second: Speciality | undefined],
  experience: Experience | undefined,
  random: Random,
): string[] {
  const [main, second] = specialities;
  const terms = [
    ...random.some(main.expertise, random.integer(2, 4)),
    ...random.some(second?.expertise ?? [], random.integer(1, 2)),
    ...random.some(common[setting].split(' '), random.integer(0, 3)),
  ];
  if (random.chance(OFTEN_EXPERIENCED[experience ?? 'unknown']))
    terms.push(...random.some(experienced.split(' '), random.integer(1, 3)));
  return [...new Set(terms)].slice(0, 8);
}
