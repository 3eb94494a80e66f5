import { nameBook } from '../name-book.js';
import { peopleOf } from '../people.js';

/** Also the fallback for what other books leave out, and the order of sports and causes for all of them. */
export const english = nameBook(
  'en',
  peopleOf({
    women: 'Alice, Megan, Priya, Rhiannon, Grace, Fiona, Harriet',
    men: 'James, Oliver, Thomas, Callum, Samuel, Yusuf, Ewan',
    family:
      'Ashworth, Bellamy, Chaudhry, Davies, Ellison, Fairley, Grant, Hughes, Iqbal, Jenkins, Kerr, Lawson, Mackay, Norris, Okafor, Pritchard, Rowley, Sutton, Thorne, Walters',
  }),
  `
own: Swallow | Compass | Rainbow | Stepping Stones | Willow Court | Lighthouse | Bridges | Open Doors | Harbour | New Leaf | Crossroads | Kestrel | Mosaic | Beacon Hill | Greenway | Riverside | Tandem | Common Ground
patron: Margaret Hanley | Thomas Ashgrove | Eleanor Whitcombe | Brendan Kilroy | Harriet Dunmore | Joseph Calder | Nora Fallon | Edwin Marsh
place: Ashcombe | Willowford | Eastmere | Oakhampton Vale | Larkfield | Thornbridge | Netherby | Harrowdale | Abercraig | Strathmorran | Llanhelyg | Hazelmoor
sport: Cycling | Rowing | Judo | Orienteering | Handball | Swimming
cause green: Environmental Education | Sustainable Living
cause digital: Digital Skills | Technology and Innovation
cause inclusion: Equal Opportunities | Intercultural Dialogue
cause culture: Culture and Heritage | Arts Education
cause civic: Active Citizenship | Youth Participation
cause learning: Lifelong Learning | Educational Innovation
cause work: Skills and Employment | Entrepreneurship
cause health: Health and Movement | Mental Well-being
school-pre-primary: {own} Nursery {city} | {own} Kindergarten | Little {own} Early Years Centre
school-primary: {own} Primary School {city} | {place} Primary School | {patron} Primary School
school-secondary: {place} Secondary School | {patron} School {city} | {own} High School {city}
school-vocational-secondary: {place} Technical College | {own} Vocational School {city} | {place} Further Education College
school-vocational-tertiary: {own} Institute of Applied Trades {city} | {patron} Technical Institute
school-adult: {own} Adult Learning Centre {city} | {place} Community Education | {own} Folk College
higher-education-institution: {patron} University | {own} University College {city} | {patron} Institute of Higher Education
research-institute: Institute for {cause} {city} | {patron} Research Centre | Observatory for {cause}
local-public-body: {place} Town Council | {place} Borough Council
regional-public-body: {place} Regional Council | {place} Regional Development Board | Regional Office for {cause} {city}
national-public-body: National Centre for {cause} | National Agency for {cause} | National Council for {cause}
european-or-international-public-body: European Office for {cause} | European Observatory on {cause} | International Secretariat for {cause}
european-grouping-of-territorial-cooperation: Three Borders EGTC {city} | Twin Rivers EGTC {city} | Green Valleys EGTC {city} | Open Hills EGTC {city}
public-body: {place} Public Authority | Office for {cause} {city}
public-service-provider: {place} Public Library | {own} Health Centre {city} | {place} Community Services
counselling-body: {own} Guidance Centre {city} | {place} Careers Service | Advice Point {own}
accreditation-body: {own} Awards | Council for Certification in {cause} | {own} Qualifications {city}
sme: {surname} & {surname} Ltd | {surname} Consulting Ltd | {own} Learning Ltd | {surname} Training Services | {own} Studio {city}
large-enterprise: {surname} Group plc | {surname} Industries | {surname} Holdings
social-enterprise: {own} Café & Workshop {city} | {own} Community Interest Company | {own} Repair Works
company: {surname} Logistics | {surname} Engineering | {surname} Bakeries
social-partner: {place} Chamber of Commerce | Federation of Trades {city} | {own} Workers' Union
ngo: {own} Association | Association for {cause} {city} | {own} Network | {own} Community Centre {city}
foundation: {patron} Foundation | {own} Foundation | Foundation for {cause}
youth-organisation: {own} Youth Club {city} | {place} Youth Centre | {own} Young Voices
national-youth-council: National Youth Forum {own} | {own} Youth Assembly {city}
sport-club: {place} {sport} Club | {place} United {year} | {own} Sports Club {city}
sport-federation: {city} {sport} Federation | {place} {sport} Union
sport-league: {place} {sport} League | {city} Amateur {sport} League
sport-organisation: {own} Sport for All {city} | {place} Sports Partnership
other: {own} Collective {city} | {own} Makers' Yard
`,
);
