import { nameBook } from '../name-book.js';
import { peopleOf } from '../people.js';

export const bulgarian = nameBook(
  'bg',
  peopleOf({
    women: 'Мария, Елена, Десислава, Ивелина, Радостина, Калина',
    men: 'Иван, Георги, Димитър, Николай, Петър, Стоян',
    family: 'Петров, Димитров, Стоянов, Колев, Христов, Маринов, Танев, Желязков, Богданов, Цветков',
    familyOfWomen:
      'Петрова, Димитрова, Стоянова, Колева, Христова, Маринова, Танева, Желязкова, Богданова, Цветкова',
  }),
  `
own: Лястовица | Компас | Дъга | Слънчоглед | Фар | Мостове | Хоризонти | Корени | Извор | Пчелица | Светулка | Зорница | Нов път | Здравец | Мозайка | Бъдеще
patron: Мария Дойчинова | Никола Ранков | Елена Стамболова | Петко Вълканов | Ана Минкова | Стоян Бойчинов
place: Горна Липа | Бял Извор | Зелено поле | Долни Брод | Орехово село | Стара Чешма | Ясеново | Каменен дол | Росица-Запад | Нови Ливади | Върбак | Соколец
sport: колоездене | гребане | джудо | ориентиране | хандбал | плуване
cause green: екологично образование | устойчив живот
cause digital: дигитални умения | технологии и иновации
cause inclusion: равни възможности | междукултурен диалог
cause culture: култура и наследство | образование чрез изкуство
cause civic: активно гражданство | младежко участие
cause learning: учене през целия живот | образователни иновации
cause work: умения и заетост | предприемачество
cause health: здраве и движение | психично здраве
school-pre-primary: Детска градина „{own}“ – {in} | ДГ № {number} „{own}“
school-primary: ОУ „{patron}“ – {in} | Начално училище „{own}“ | Основно училище „{patron}“, с. {place}
school-secondary: СУ „{patron}“ – {in} | Езикова гимназия „{patron}“ | Профилирана гимназия „{patron}“ – {in}
school-vocational-secondary: Професионална гимназия „{patron}“ – {in} | ПГ по селско стопанство – {place} | ПГ по туризъм „{own}“
school-vocational-tertiary: Професионален колеж „{own}“ – {in}
school-adult: Народен университет „{own}“ – {in} | Вечерно училище „{patron}“
higher-education-institution: Висше училище „{patron}“ – {in} | Колеж „{patron}“
research-institute: Институт за {cause} – {in} | Изследователски център „{own}“
local-public-body: Община {place} | Кметство {place}
regional-public-body: Регионална агенция за {cause} – {in} | Регионален съвет {place}
national-public-body: Национален център за {cause} | Национална агенция за {cause}
public-body: Публичен център за {cause} – {in} | Общинска служба {place}
public-service-provider: Градска библиотека „{patron}“ – {in} | Център за социални услуги „{own}“
counselling-body: Консултативен център „{own}“ – {in} | Кариерен център {place}
accreditation-body: Център за сертифициране „{own}“ | Орган за оценяване {in} „{own}“
sme: {surname} Консулт ООД | {surname} и {surname} ООД | {own} Обучение ЕООД | Ателие {surname}
large-enterprise: {surname} Груп АД | {own} Индустрия АД
social-enterprise: Социално предприятие „{own}“ | Кооперация „{own}“ – {in}
company: {surname} Транс ЕООД | {own} Строй ООД
social-partner: Сдружение на занаятчиите – {in} | Търговска камара {place} | Синдикат „{own}“
ngo: Сдружение „{own}“ | Сдружение за {cause} – {in} | Читалище „{patron}“ | Мрежа за {cause}
foundation: Фондация „{own}“ | Фондация „{patron}“ | Фондация за {cause}
youth-organisation: Младежки център „{own}“ – {in} | Младежки клуб {place} | Младежко сдружение „{own}“
national-youth-council: Национален младежки форум „{own}“
sport-club: Спортен клуб „{own}“ – {in} | СК {place} {year} | Клуб по {sport} – {in}
sport-federation: Регионален съюз по {sport} – {in} | Съюз по {sport} {place}
sport-league: Лига по {sport} – {in}
sport-organisation: Спорт за всички – {in} | Сдружение „Движение {own}“
other: Отворена работилница „{own}“ | Пространство „{own}“ – {in}
`,
);
