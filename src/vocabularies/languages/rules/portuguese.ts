import { type LanguageRules, setOf, wordsIn } from '../language-rules.js';

export const portuguese: LanguageRules = {
  frequent: 'portuguese',
  stems: { stemmer: 'portuguese' },
  general: wordsIn(`
    morador moradores consórcio
    objetivo competência-chave competências-chave conjunto conjuntamente didático didáticos metodologias rapariga raparigas torneio treinadora treinadoras envolver elaborar
    abordagem acesso ação ações actividade adaptar adulto agrupamento ajudar aldeia aluna aluno ano aprender aprendizagem
    apoiar apoio associação atividade aula aumentar bairro boas bom cidade cidadão câmara campanha capacitar centro clube
    colaborar colégio combater competência comunidade conhecer conhecimento construir criar criança curso dar desafio
    desempregado desenvolver desenvolvimento desaparecer descobrir digital docente dois educador educar educação
    emprego empresa encontro ensaiar ensinar ensino equipa erasmus escola espaço estágio estratégia estudante europa
    europeu evento exemplo experiência falta família fazer ferramenta filho formador formação formar fortalecer
    funcionário futuro gravar grupo guia habilidade homem hora ideia idade idoso incentivar incluir inclusão inovador
    inovação instituição instituto intercâmbio internacional inverno jogar jovem juntar junto jovens laboratório ler
    local lugar manual materiais material melhor melhorar membro mentor mês metodologia método módulo monitor mostrar
    motivação mulher mundo município mãe mútuo necessidade nível norte novo objetivo obter oferecer oficina
    oportunidade organização organizar país pai parceiro parceria participante participar pequeno pessoa pessoal
    plataforma população prática praticar preparar primária problema professor profissional programa projeto projecto
    promover proposta público qualidade realizar recurso rede reduzir reforçar região resultado rota sector semana
    sessão setor sociedade solução sul tarefa tema tempo testemunho testar trabalhador trabalhar trabalho
    treinador treinar troca turma tutor universidade usar utilizar utente vão verão viagem vida visita visitante visitar
    viver voluntário zona região`),
  describing: wordsIn(`
    jovem rural rurais escolar escolares social sociais digital digitais público pública públicos públicas sustentável
    sustentáveis familiar familiares profissional profissionais`),
  grammar: {
    noNoun:
      /(?:[aei]r|[aei]r-se|(?:ar|er|ir)(?:á|ão|emos)|[aei]mos|aram|eram|iram|avam|iam|ando|endo|indo|mente|áve(?:l|is)|íve(?:l|is)|ivos?|ivas?|osos?|osas?|icos?|ários?|antes|ados?|adas?|idos?|idas?)$(?<!mar|lugar|bar|lar|mulher|mercado|gado|tecidos?|pescados?|bordados?|música|cerâmica|robótica|médicos?|mecânicos?|químicos?|migrantes|imigrantes|arquivos?|cultivos?|soldados?|cuidados?|moradas?|comidas?|bebidas?|vivos?|verão)/,
    describes:
      /(?:icos?|icas?|al|ais|ivos?|ivas?|osos?|osas?|ários?|árias?|áve(?:l|is)|íve(?:l|is)|ados?|adas?|idos?|idas?|inos?|inas?|anos?|anas?|ores?|oras?|ares?|ar|entes?|antes?|eiros?|eiras?|enses?|eses?|esas?|noros?|noras?|iças?|iços?)$/,
    describing: 1,
    nounFirst: true,
    joints: setOf('de do da dos das em a para'),
    introduce: setOf(`
      o a os as um uma uns umas de do da dos das ao à aos às em no na nos nas num numa sobre para por pelo pela pelos
      pelas com sem entre contra desde até e ou seu sua seus suas nosso nossa nossos nossas este esta estes estas esse
      essa cada vários várias alguns algumas muitos muitas dois duas três quatro cinco como segundo durante`),
    behind: /(?:[aei]r|rão|rá|emos|amos|imos|ando|endo|indo)$/,
    infinitive: /[aei]r(?:-se)?$/,
    beforeInfinitive: setOf('a de para por sem em e ou ao'),
  },
};
