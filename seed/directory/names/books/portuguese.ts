import { pt_PT } from '@faker-js/faker';
import { nameBook } from '../name-book.js';

export const portuguese = nameBook(
  'pt',
  pt_PT,
  `
own: A Andorinha | A Bússola | Arco-Íris | O Trampolim | O Farol | Girassol | A Colmeia | Pontes | Raízes | Horizontes | O Moinho | Sementes | Mar Alto | O Ninho | Entre Margens | Rosa dos Ventos
patron: Maria Amália Sobral | António Valadares | Teresa Figueirinha | Joaquim Serrão Leite | Luísa Brandão | Manuel Castanheira | Beatriz Ornelas | Álvaro Pedrosa
place: Vila Nova do Carvalhal | São Tiago da Ribeira | Fonte Clara | Aldeia dos Moinhos | Castelo do Monte | Pedralva de Cima | Ribeira das Oliveiras | Santa Eufémia do Vale | Torre da Serra | Campo Maior do Lima | Valdeiras | Outeiro Novo
sport: Ciclismo | Remo | Judo | Orientação | Andebol | Natação
cause green: a Educação Ambiental | a Vida Sustentável
cause digital: as Competências Digitais | a Tecnologia e a Inovação
cause inclusion: a Igualdade de Oportunidades | o Diálogo Intercultural
cause culture: a Cultura e o Património | a Educação Artística
cause civic: a Cidadania Ativa | a Participação Juvenil
cause learning: a Aprendizagem ao Longo da Vida | a Inovação Educativa
cause work: a Formação e o Emprego | o Empreendedorismo
cause health: a Saúde e o Movimento | a Saúde Mental
school-pre-primary: Jardim de Infância {own} | Creche e Jardim de Infância {own} {city}
school-primary: Escola Básica {patron} | EB1 de {place} | Agrupamento de Escolas de {place}
school-secondary: Escola Secundária {patron} | Agrupamento de Escolas {patron} | Escola Básica e Secundária de {place}
school-vocational-secondary: Escola Profissional de {place} | Escola Profissional {patron} {city} | EPRO {own}
school-vocational-tertiary: Centro de Formação Avançada {patron} | Escola Tecnológica {city} – {own}
school-adult: Universidade Sénior de {place} | Centro Qualifica {own} {city} | Academia de Adultos {own}
higher-education-institution: Instituto Superior {patron} | Escola Superior {patron} {city} | Instituto Politécnico {patron}
research-institute: Instituto de Investigação {patron} | Centro de Estudos para {cause} | Laboratório Colaborativo {own}
local-public-body: Câmara Municipal de {place} | Município de {place} | Junta de Freguesia de {place}
regional-public-body: Comunidade Intermunicipal de {place} | Agência Regional para {cause} {city}
national-public-body: Agência Nacional para {cause} | Instituto Nacional para {cause}
public-body: Instituto Público para {cause} | Entidade Intermunicipal {place}
public-service-provider: Biblioteca Municipal {patron} | Centro de Saúde de {place} | Serviços Sociais {own} {city}
counselling-body: Gabinete de Orientação {own} {city} | Loja da Juventude {place}
accreditation-body: Entidade Certificadora {own} | Instituto de Certificação {city}
sme: {surname} & {surname}, Lda. | {surname} Consultores, Lda. | Atelier {surname} | {own} Formação, Lda.
large-enterprise: Grupo {surname}, S.A. | {surname} Indústrias, S.A.
social-enterprise: Cooperativa {own}, CRL | Oficina Social {own} {city}
company: Cerâmicas {surname}, Lda. | Transportes {surname}, S.A. | Quinta {surname}
social-partner: Associação Empresarial de {place} | Câmara de Ofícios de {place} | Sindicato {own}
ngo: Associação {own} | Associação para {cause} {city} | Rede para {cause} | Associação de Moradores {own} {city}
foundation: Fundação {patron} | Fundação {own} | Fundação para {cause}
youth-organisation: Associação Juvenil {own} {city} | Casa da Juventude de {place} | Agrupamento de Escuteiros {place}
national-youth-council: Fórum Nacional da Juventude {own} | Assembleia Jovem {own}
sport-club: Grupo Desportivo de {place} | Clube de {sport} {city} | Sport Clube {place} | União {place} {year}
sport-federation: Associação Regional de {sport} {city} | União de {sport} {place}
sport-league: Liga de {sport} {city} | Liga Amadora {place}
sport-organisation: Desporto para Todos {city} | Complexo Desportivo {place} | {own} Desporto Adaptado
other: Oficina Aberta {own} | Espaço {own} {city}
`,
);
