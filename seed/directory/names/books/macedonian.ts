import { mk } from '@faker-js/faker';
import { nameBook } from '../name-book.js';

export const macedonian = nameBook(
  'mk',
  mk,
  `
own: Ластовица | Компас | Виножито | Сончоглед | Светилник | Мостови | Хоризонти | Корени | Извор | Пчелка | Светулка | Заедно | Нов пат | Мозаик | Иднина | Даб
patron: Мара Стојковска | Никола Дамевски | Елена Ристеска | Петар Јанкулов | Ана Велевска | Трајко Митревски
place: Горна Липа | Бел Камен | Зелено Поле | Долни Брод | Јасенково | Стара Чешма | Нови Ливади | Орешец | Соколица | Врбјани | Ореовец | Росоки
sport: велосипедизам | веслање | џудо | ориентација | ракомет | пливање
cause green: еколошко образование | одржливо живеење
cause digital: дигитални вештини | технологија и иновации
cause inclusion: еднакви можности | меѓукултурен дијалог
cause culture: култура и наследство | уметничко образование
cause civic: активно граѓанство | младинско учество
cause learning: доживотно учење | образовни иновации
cause work: вештини и вработување | претприемништво
cause health: здравје и движење | ментално здравје
school-pre-primary: Детска градинка „{own}“ – {in} | ЈОУДГ „{own}“
school-primary: ООУ „{patron}“ – {in} | Основно училиште „{own}“ | ООУ „{patron}“ – {place}
school-secondary: СОУ „{patron}“ – {in} | Гимназија „{patron}“
school-vocational-secondary: Средно стручно училиште „{patron}“ – {in} | СОТУ „{patron}“
school-vocational-tertiary: Центар за стручна обука „{own}“ – {in}
school-adult: Работнички универзитет „{own}“ – {in} | Отворен универзитет „{patron}“
higher-education-institution: Висока школа „{patron}“ – {in} | Универзитет „{patron}“
research-institute: Институт за {cause} – {in} | Истражувачки центар „{own}“
local-public-body: Општина {place}
regional-public-body: Регионален центар за {cause} – {in} | Центар за развој {place}
national-public-body: Национален центар за {cause} | Агенција за {cause}
public-body: Јавна установа за {cause} – {in}
public-service-provider: Градска библиотека „{patron}“ – {in} | Центар за социјална работа {place}
counselling-body: Советувалиште „{own}“ – {in} | Центар за кариера {place}
accreditation-body: Центар за сертификација „{own}“
sme: {surname} Консалтинг ДООЕЛ | {own} Едукација ДОО | Студио {surname}
large-enterprise: {own} Индустрија АД | {surname} Груп АД
social-enterprise: Социјално претпријатие „{own}“
company: {surname} Транспорт ДООЕЛ | {own} Градба ДОО
social-partner: Занаетчиска комора {place} | Синдикат „{own}“
ngo: Здружение „{own}“ – {in} | Здружение за {cause} – {in} | Мрежа за {cause} | Здружение „{own}“
foundation: Фондација „{own}“ | Фондација за {cause}
youth-organisation: Младински центар „{own}“ – {in} | Младински клуб {place}
national-youth-council: Национален младински форум „{own}“
sport-club: Спортски клуб „{own}“ – {in} | СК {place} {year}
sport-federation: Регионален сојуз за {sport} – {in}
sport-league: Лига за {sport} – {in}
sport-organisation: Спорт за сите – {in}
other: Отворена работилница „{own}“ – {in}
`,
);
