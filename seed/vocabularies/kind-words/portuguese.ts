import { kindWords } from './kind-words.js';

export const portuguese = kindWords(
  ['pt', 'PT BR AO MZ CV', 'head-first'],
  'de do da dos das o a os as para em no na nos nas por pelo pela com ao à',
  `
preschool: jardim de infância | jardim infância | creche | infantário | jardim escola | pré escolar | centro infantil
primary: escola básica do 1 ciclo | escola primária | escola básica | eb1 | escola do ensino básico | escola básica integrada | eb 1
secondary: escola secundária | agrupamento de escolas | liceu | escola básica e secundária | externato | escola secundária com 3 ciclo | escolas secundárias | agrupamento escolas | instituto dos pupilos do exército | escola b | escola salesiana | agrupamento vertical de escolas | escola internacional
secondary@PT: AE
vocational: escola profissional | ensino profissional | centro de formação profissional | escola técnica | escola de hotelaria e turismo | escola de hotelaria | instituto de emprego e formação profissional | escola tecnológica | escola de comércio | escola técnico profissional | instituto profissional | instituto técnico | escola profissional agrícola | centro de emprego e formação profissional | escola profissional de
adult-school: universidade sénior | educação de adultos | centro qualifica | universidade popular | educação e formação de adultos
school: escola | escolas | estabelecimento de ensino
art-school: conservatório de música | conservatório regional | escola de música | escola artística | academia de música | escola de dança | conservatório
university: universidade | instituto politécnico | instituto superior | escola superior | escola superior de | faculdades | instituto universitário | academia militar | escola naval | escola universitária | centro universitário | faculdades integradas | institutos superiores | instituto federal | escola de enfermagem | escola náutica | iscte | instituto federal de educação ciência e tecnologia
faculty: faculdade
research-institute: instituto de investigação | laboratório | instituto de pesquisas | laboratório nacional | observatório | instituto de sistemas | instituto de engenharia de sistemas | instituto de biologia | instituto nacional de investigação | centro de pesquisas | instituto de medicina molecular | laboratório ibérico | laboratório colaborativo | instituto de telecomunicações | instituto gulbenkian de ciência | instituto de soldadura | instituto nacional de pesquisas | instituto de tecnologia química | centro de pesquisa | empresa brasileira de pesquisa | instituto de pesquisa | associação para a investigação
academy: academia das ciências
museum: museu | museus | ecomuseu | centro de interpretação
library: biblioteca | bibliotecas
archive: arquivo | cinemateca
stage: teatro | orquestra | ópera | centro cultural | galeria | coro | companhia de teatro | banda filarmónica | sociedade filarmónica | casa da cultura | casa da música | bailado | grupo coral | rancho folclórico | filarmónica | coral
hospital: hospital | hospitais | centro hospitalar | unidade local de saúde | instituto português de oncologia | maternidade | centro hospitalar universitário | hospital universitário
clinic: centro de saúde | farmácia | agrupamento de centros de saúde | centro médico
care: santa casa da misericórdia | santa casa | misericórdia | lar de idosos | centro social | centro social paroquial | centro de dia | lar | segurança social | centro paroquial | casa do povo | centro social e paroquial | centro de bem estar social | centro comunitário | centro de apoio | patronato de | irmandade da misericórdia | centro de assistência
employment-service: instituto do emprego | centro de emprego
security: polícia | guarda nacional republicana | bombeiros | associação humanitária de bombeiros voluntários | bombeiros voluntários | tribunal | prisão | forças armadas | exército | marinha | força aérea | polícia judiciária | autoridade nacional de emergência | associação humanitária dos bombeiros voluntários | proteção civil | polícia municipal
municipality: município | câmara municipal | junta de freguesia | freguesia | associação de municípios | comunidade intermunicipal | serviços municipalizados | prefeitura | prefeitura municipal | área metropolitana | municípios | união das freguesias | município de | assembleia municipal | empresa municipal | freguesia de
region: região autónoma | direção regional | governo regional | comissão de coordenação | secretaria regional | governo do estado | província | distrito | direcção regional | governo civil | administração regional | comissão de coordenação e desenvolvimento regional | vice presidência do governo | direção geral regional
ministry: ministério | embaixada | assembleia da república | presidência do conselho de ministros | secretaria de estado | presidência da república | secretaria geral
national-agency: agência nacional | direção geral | direcção geral | inspeção geral | instituto português do desporto | instituto da conservação | instituto da segurança social | autoridade nacional | agência portuguesa | agência para | conselho nacional | instituto de apoio | direcção nacional | autoridade para | guarda prisional | gabinete de planeamento | fundação para a ciência e a tecnologia | instituto da habitação | instituto do turismo | instituto da mobilidade | comissão nacional | ip ministério | agência de inovação | inspecção geral | banco de portugal
national-institute: instituto português do mar | instituto nacional de estatística
authority: administração | autoridade | serviços | entidade | administração do porto | entidade regional | instituto público | turismo do | turismo de
world-body: comissão europeia | nações unidas | parlamento europeu
school-authority: direção geral dos estabelecimentos escolares | direção regional de educação | secretaria de educação | direção geral da educação | secretaria municipal de educação | centro de formação de associação de escolas
chamber: câmara de comércio | câmara de comércio e indústria | ordem dos | ordem de | câmara dos | câmara de | ordem
trade-union: sindicato | união geral de trabalhadores | confederação geral dos trabalhadores | federação nacional dos professores | sindicatos
trade-body: associação empresarial | associação industrial | associação comercial | confederação empresarial | associação de empresários | confederação da indústria | núcleo empresarial | associação dos industriais | confederação dos agricultores | confederação do comércio | associação de agricultores | associação dos agricultores | associação nacional das empresas | associação de industriais | associação comercial e industrial | associação nacional dos industriais | associação de empresas | associação de produtores | organização de produtores | associação de produtores florestais | associação nacional de jovens empresários | conselho empresarial | união de associações | associação de comerciantes | associação portuguesa dos industriais | associação de regantes | associação de beneficiários | associação dos produtores
association: associação | associações | rede | sociedade portuguesa | ong | movimento | organização não governamental | grupo de ação local | união | liga | núcleo | agência de desenvolvimento | aliança | plataforma | grupo de acção local | coletividade | academia portuguesa | casa do | organização | conselho português | centro de cultura | clube unesco | irmandade | instituto das irmãs
federation: federação | confederação | união das misericórdias
club: clube
friends: amigos de | amigos da | amigos do | associação de pais | liga dos amigos | associação de amigos
church: igreja | paróquia | diocese | fábrica da igreja | seminário | fábrica da igreja paroquial | província portuguesa | congregação | mosteiro | irmãs | arquidiocese | convento
charity: cruz vermelha | cáritas | banco alimentar | médicos do mundo | cerci | cercis | apav | appacdm
foundation: fundações | fundo | fundação@PT
cooperative: cooperativa | adega cooperativa | cooperativa agrícola | caixa de crédito agrícola
social-enterprise: empresa social | cooperativa de solidariedade social | empresa de inserção
youth-organisation: associação juvenil | associação de jovens | escuteiros | corpo nacional de escutas | associação de estudantes | conselho de jovens | associação académica | juventude | federação académica | jovens | agrupamento de escuteiros | associação dos escoteiros | associação de juventude | união de estudantes
youth-centre: centro de juventude | casa da juventude | pousada da juventude | centro juvenil | espaço jovem | loja ponto ja
youth-council: conselho nacional de juventude
sport-club: clube desportivo | sport clube | futebol clube | clube de futebol | grupo desportivo | sporting clube | clube de ténis | associação desportiva | ginásio clube | clube naval | clube de natação | grupo desportivo e recreativo | clube recreativo | sporting | união desportiva | clube náutico | clube de atletismo
sport-federation: federação portuguesa de futebol | associação de futebol | federação de | federação portuguesa de atletismo | associação de atletismo | federação portuguesa de natação | associação de basquetebol | associação de andebol | federação portuguesa de judo | associação de natação
sport-league: liga portuguesa de futebol
sport-organisation: comité olímpico | comité paralímpico | confederação do desporto | instituto do desporto
training: centro de formação | formação | escola de línguas | academia | formação profissional | instituto de formação | centro de estudos e formação | consultores de formação | instituto de línguas | serviços de formação
counselling: centro de orientação | gabinete de orientação
accreditation: agência de avaliação e acreditação | instituto português de acreditação | organismo de certificação
institute: instituto | institutos | academia | instituição
centre: centro | casa | laboratório | unidade | parque | parque de ciência | polo | pólo | núcleo | departamento | consórcio | incubadora | agência de desenvolvimento regional
business: empresa | consultores | consultoria | engenharia | serviços | tecnologias | soluções | construções | indústrias | editora | grupo | transportes | banco | seguros | hotel | restaurante | sistemas | companhia | comércio | indústria | sociedade agrícola | investimentos | metalomecânica | imobiliária | herdade | quinta | turismo | vinhos | padaria | produções | confeções | confecções | calçados | têxteis | malhas | moldes | energia | equipamentos | mobiliário | contabilidade | informática | arquitetos | farmacêutica | importação | distribuição | hotéis | empreendimentos | hotelaria | máquinas | metalúrgica | plásticos | cerâmica | rações | automóveis | sociedade de construções | fábrica | fabricação | produtos
research: investigação | pesquisa | científico | científica | ciência | ciências | pesquisas | tecnologia
higher: universidade | universitário | universitária | superior | politécnico
sport: desporto | desportivo | desportiva | futebol | basquetebol | atletismo | natação | andebol | ginástica | ciclismo | judo | ténis | voleibol | vela | canoagem | remo | esportes | xadrez | columbofilia | patinagem | rugby | karate
youth: juvenil | jovens | juventude | estudantes | académica | escuteiros | estudantil
occupational: profissional | profissionais
employers: empresarial | empresários | empresas | industriais | comerciantes | agricultores | produtores | empresariais | industrial | fabricantes | viticultores | pescadores | criadores | armadores
level local: local | municipal | locais | moradores
level regional: regional | distrital | regionais | intermunicipal
level national: nacional | nacionais | federal
level european: europeu | europeia | europa | europeus
level international: internacional | mundial | iberoamericano | internacionais
nation: português | portuguesa | portugueses | portugal | portuguesas | brasileiro | brasileira | brasil
sector health: saúde | médico | médica | medicina | hospitalar | enfermagem | farma* | oncolog* | clínic* | biomédic* | dentári*
sector culture: cultura | cultural | arte | artes | música | musical | património | teatro | cinema | dança | recreativ* | folclóric* | artístic*
sector creative-industries: design | moda | arquitetura | arquitectura | publicidade
sector media: rádio | televisão | imprensa | editora | comunicação | audiovisual | jornal*
sector ict: informática | digital | telecomunicações | software | tecnologias de informação | tic
sector agriculture: agrícola* | agricultura | agrári* | florest* | pesca | pescas | agricultores | rural | pecuári* | agro* | vinhos | vitivinícol* | agroaliment* | alimentar* | aquacultura
sector environment: ambiente | ambiental | natureza | água | águas | ecológic* | resíduos | conservação
sector energy: energia | energias | energétic* | elétric* | solar | eólic*
sector transport: transporte* | logística | ferroviári* | porto de | aeroporto* | naval | rodoviári* | aeronáutic* | mobilidade | marítim*
sector tourism: turismo | turístic* | hotel* | hotelaria | restauração
sector construction: construção | construções | habitação | imobiliári*
sector finance: banco | seguros | financeir* | crédito | investimentos
sector industry: indústria* | industrial* | metal* | químic* | eletrónic* | electrónic* | fabric* | plástic* | têxte* | mecânic* | moldes | cerâmic* | calçado* | materiais
sector business-services: consultoria | consultores | contabilidade
sector crafts: artesan*
sector trade: comércio | comercial
sector social-services: social | solidariedade | deficiên* | idosos | família | inclusão | misericórdia | bem estar
sector employment: emprego | trabalho | trabalhadores
sector civil-society: direitos humanos | cidadania | paz | igualdade
sector development-cooperation: cooperação e desenvolvimento | cooperação para o desenvolvimento
sector justice: justiça | polícia | segurança | direito | jurídic*
sector SPO: desport* | futebol | sporting
sector YOU: juventude | juvenil | jovens
sector VET: formação profissional | ensino profissional
sector ADU: adultos
sector SCH: escola | escolar* | educação | ensino
sector research: investigação
`,
);
