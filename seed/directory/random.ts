import { base, en, Faker, type LocaleDefinition } from '@faker-js/faker';

/** Choices that come out the same on every run and every machine: a fixed seed, no clock, no global state. */
export class Random {
  private readonly faker: Faker;
  private readonly peopleFakers = new Map<LocaleDefinition, Faker>();

  constructor(private readonly seed: number) {
    this.faker = new Faker({ locale: [en, base], seed });
  }

  /** @throws RangeError when there is nothing to choose from. */
  one<T>(list: readonly T[]): T {
    if (list.length === 0) throw new RangeError('nothing to choose from');
    return list[this.integer(0, list.length - 1)] as T;
  }

  /** A few different ones, in random order. */
  some<T>(list: readonly T[], count: number): T[] {
    return this.faker.helpers.arrayElements(list, Math.min(count, list.length));
  }

  weighted<T>(list: readonly { weight: number; value: T }[]): T {
    return this.faker.helpers.weightedArrayElement(list.filter(({ weight }) => weight > 0));
  }

  shuffled<T>(list: readonly T[]): T[] {
    return this.faker.helpers.shuffle(list);
  }

  /** Both ends are possible. */
  integer(least: number, most: number): number {
    return this.faker.number.int({ min: least, max: most });
  }

  /** True with this probability. */
  chance(probability: number): boolean {
    return this.faker.number.float() < probability;
  }

  /** Evenly between the two. */
  between(least: number, most: number): number {
    return least + this.faker.number.float() * (most - least);
  }

  familyName(people: LocaleDefinition): string {
    return this.peopleFaker(people).person.lastName('male');
  }

  fullName(people: LocaleDefinition): string {
    const { person } = this.peopleFaker(people);
    const sex = this.chance(0.5) ? 'female' : 'male';
    return `${person.firstName(sex)} ${person.lastName(sex)}`;
  }

  private peopleFaker(people: LocaleDefinition): Faker {
    const known = this.peopleFakers.get(people);
    if (known) return known;
    const faker = new Faker({ locale: [people, en, base], seed: this.seed });
    this.peopleFakers.set(people, faker);
    return faker;
  }
}
