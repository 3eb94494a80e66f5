import { uk } from '@faker-js/faker';
import { nameBook } from '../name-book.js';

/** Patrons and causes are genitives; the second form of a city is its genitive. */
export const ukrainian = nameBook(
  'uk',
  uk,
  `
own: Ластівка | Компас | Веселка | Соняшник | Маяк | Мости | Обрії | Коріння | Джерело | Вулик | Світлячок | Разом | Новий шлях | Мозаїка | Липа | Відкриті двері
patron: Марії Гайдученко | Івана Вербицького-Лугового | Олени Стрілецької | Петра Яворенка
place: Верхньолипівська | Білокам'янська | Зеленопільська | Нижньобрідська | Ясенівська | Староджерельна | Новолуцька | Горіхівецька | Соколиногірська | Вербовецька | Кам'яноярська | Березівська
sport: велоспорту | веслування | дзюдо | спортивного орієнтування | гандболу | плавання
cause green: екологічної освіти | сталого життя
cause digital: цифрових навичок | технологій та інновацій
cause inclusion: рівних можливостей | міжкультурного діалогу
cause culture: культури та спадщини | мистецької освіти
cause civic: активного громадянства | молодіжної участі
cause learning: навчання впродовж життя | освітніх інновацій
cause work: навичок і зайнятості | підприємництва
cause health: здоров'я та руху | психічного здоров'я
school-pre-primary: Заклад дошкільної освіти № {number} «{own}» м. {in} | Дитячий садок «{own}» м. {in}
school-primary: Початкова школа № {number} м. {in} | Гімназія № {number} м. {in}
school-secondary: Ліцей № {number} м. {in} | Ліцей імені {patron} м. {in}
school-vocational-secondary: Професійний ліцей імені {patron} м. {in} | Центр професійної освіти «{own}» м. {in}
school-vocational-tertiary: Фаховий коледж імені {patron} м. {in}
school-adult: Народний університет «{own}» м. {in} | Центр освіти дорослих «{own}»
higher-education-institution: Університет імені {patron} м. {in} | Академія імені {patron}
research-institute: Інститут {cause} | Дослідницький центр «{own}»
local-public-body: {place} сільська рада | {place} міська рада
regional-public-body: Регіональна агенція {cause} м. {in}
national-public-body: Національний центр {cause} | Державна агенція {cause}
public-body: Комунальна установа «Центр {cause}» м. {in}
public-service-provider: Міська бібліотека імені {patron} м. {in} | Центр соціальних служб «{own}»
counselling-body: Консультаційний центр «{own}» м. {in}
accreditation-body: Центр сертифікації «{own}»
sme: ТОВ «{own} Консалтинг» | ТОВ «{own} Освіта» | Студія «{own}» м. {in}
large-enterprise: ПрАТ «{own}» | Група компаній «{own}»
social-enterprise: Соціальне підприємство «{own}» м. {in}
company: ТОВ «{own} Логістика» | ТОВ «{own} Агро»
social-partner: Профспілка «{own}» м. {in} | Спілка ремісників «{own}»
ngo: ГО «{own}» | Громадська організація «{own}» м. {in} | Асоціація {cause} | Мережа {cause}
foundation: Благодійний фонд «{own}» | Фонд {cause}
youth-organisation: Молодіжний центр «{own}» м. {in} | Молодіжний клуб «{own}»
national-youth-council: Національний молодіжний форум «{own}»
sport-club: Спортивний клуб «{own}» м. {in} | СК «{own}»
sport-federation: Обласна федерація {sport} м. {in}
sport-league: Аматорська ліга {sport} м. {in}
sport-organisation: Спорт для всіх м. {in}
other: Відкрита майстерня «{own}» м. {in}
`,
);
