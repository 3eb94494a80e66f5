import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { ADMIN_KEY, eventually, importFile } from '../support/running-app.js';
import { overflow, violations } from './support/axe.js';
import { DraftScreen, draftOf } from './support/draft-screen.js';
import { pressOn, tabTo } from './support/keyboard.js';
import { IDEA, makeDraft } from './support/pages.js';
import { type Language, named, text } from './support/texts.js';
import { useWeb } from './support/web.js';

const web = useWeb();

async function openDraft(options = {}): Promise<DraftScreen> {
  const { id, token } = await makeDraft(web.app());
  const screen = new DraftScreen(await web.open(`/consortium/${id}#${token}`, options));
  await screen.suggested();
  return screen;
}

/** The same draft in another tab of the same browser. */
async function openBeside({ page }: DraftScreen): Promise<DraftScreen> {
  const other = new DraftScreen(await page.context().newPage());
  await other.page.goto(page.url());
  await other.suggested();
  return other;
}

/** Waits until something has the focus. */
const focused = (element: Locator) => element.and(element.page().locator(':focus')).waitFor();

const filled = (key: string, values: Record<string, string>, language: Language = 'en') =>
  text(key, language).replace(/\{(\w+)\}/g, (_, name: string) => values[name]!);

/** Earlier projects like the idea, each with a town among its partners. */
const SIMILAR = Array.from({ length: 10 }, (_, n) =>
  JSON.stringify({
    project: {
      identifiers: { id: `bees-${n}` },
      title: `Bees, biodiversity and outdoor learning for pupils ${n}`,
    },
    participants: [`Bee club ${n}`, `Town of bees ${n}`].map((name, at) => ({
      role: 'partner',
      organisation: { name, country: 'NL', organisationType: at === 0 ? 'ngo' : 'local-public-body' },
    })),
  }),
);

describe('the needs of a draft', () => {
  const propose = async (members: object[]) =>
    (await web.app().call('POST', '/drafts/propose-needs', { body: { idea: IDEA, members } })).body;
  beforeAll(async () => {
    await importFile(web.app(), 'bees', SIMILAR.join('\n'), '&filename=bees.ndjson');
    // The search index, which knows the types of organisations, follows the import.
    await eventually(
      () => propose([]),
      ({ requiredTypes }) => requiredTypes.length > 0,
    );
  });

  it('say why they are there, and what similar projects had becomes a rule by one press', async () => {
    const screen = await openDraft();
    const draft = await draftOf(web.app(), screen.opened);
    const proposal = await propose(draft.members);

    await screen.button('needs.why').click();
    await screen.needs.first().locator('.row-more').waitFor();
    const said = await screen.needs.locator('.row-more').allTextContents();
    expect(said).toHaveLength(draft.needs.length);
    for (const { text: words, projects, of } of [...proposal.because, ...(await propose([])).because])
      expect(said).toContain(
        projects === undefined
          ? filled('needs.fromText', { text: words })
          : filled('needs.fromProjects', { projects, of }),
      );

    const [kind] = proposal.requiredTypes;
    const require = screen.button('needs.require');
    await require.click();
    await screen.button('consortium.undo').waitFor();
    expect((await draftOf(web.app(), screen.opened)).rules.requiredTypes).toEqual([kind.type]);
    expect(await require.count()).toBe(proposal.requiredTypes.length > 1 ? 1 : 0);
    await screen.button('consortium.undo').click();
    await screen.says(text('consortium.undone'));
    expect((await draftOf(web.app(), screen.opened)).rules.requiredTypes).toEqual([]);
  });

  it('say by how many members they should be held, and every kind of work can be one of them', async () => {
    const screen = await openDraft();
    const { page } = screen;
    const needs = async () => (await draftOf(web.app(), screen.opened)).needs;
    const [first, ...others] = await needs();
    const depth = screen.needs.first().getByRole('combobox', { name: /^How many members should hold: / });
    expect(await depth.inputValue()).toBe('2');
    await tabTo(page, depth);
    await page.keyboard.press('ArrowDown');
    await screen.notice.getByText('3 members should hold it').waitFor();
    expect(await needs()).toEqual([{ ...first, depth: 3 }, ...others]);
    await focused(depth);

    const box = page.getByRole('combobox', { name: named('consortium.addNeed') });
    await tabTo(page, box);
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('[role=option]').count()).toBe(3);
    await page.keyboard.press('Enter');
    const added = screen.needs.filter({ hasText: text('consortium.activity') });
    await added.locator('.row-name').getByText('Project management').waitFor();
    expect((await needs()).at(-1)).toEqual({ activity: 'management', weight: 1 });
    await added.getByRole('combobox', { name: /^How many members/ }).selectOption('1');
    await screen.notice.getByText('1 member should hold it').waitFor();
    expect((await needs()).at(-1)).toEqual({ activity: 'management', weight: 1, depth: 1 });
    await box.fill('implem');
    await page.getByRole('option', { name: 'Implementation' }).waitFor();

    await screen.button('consortium.undo').click();
    await screen.says(text('consortium.undone'));
    expect((await needs()).at(-1)).toEqual({ activity: 'management', weight: 1 });

    await page.setViewportSize({ width: 360, height: 900 });
    const boxes = await Promise.all(
      (await added.locator('select, button').all()).map((control) => control.boundingBox()),
    );
    for (const [at, one] of boxes.entries())
      for (const other of boxes.slice(at + 1))
        expect(
          one!.y + one!.height <= other!.y ||
            one!.x + one!.width <= other!.x ||
            other!.y + other!.height <= one!.y,
        ).toBe(true);
  });
});

it('a call year without rules is no error: where it is chosen the page says that they are not loaded yet', async () => {
  const page = await web.open('/consortium');
  const said = (year: string, language: Language = 'en') =>
    page
      .getByRole('status')
      .getByText(filled('consortium.rulesNotLoaded', { year, years: '2026' }, language));
  const year = page.getByLabel(text('consortium.callYear'));
  await page.getByLabel(text('consortium.draftTitle')).fill('Bees of next year');
  await year.fill('2026');
  await page.waitForLoadState('networkidle');
  expect(await said('2026').count()).toBe(0);
  await year.fill('2027');
  await said('2027').waitFor();
  await page.locator('main form button[type=submit]').click();
  const screen = new DraftScreen(page);
  await page.getByRole('heading', { level: 1, name: 'Bees of next year' }).waitFor();
  expect((await draftOf(web.app(), screen.opened)).callYear).toBe(2027);

  await page.getByRole('link', { name: 'Nederlands' }).click();
  await page.getByRole('button', { name: named('consortium.edit', 'nl') }).click();
  await said('2027', 'nl').waitFor();
  await page.getByLabel(text('consortium.callYear', 'nl')).fill('2026');
  await said('2027', 'nl').waitFor({ state: 'detached' });
});

it('picks are said in the language of the page, also when it is changed, and are added in it', async () => {
  const screen = await openDraft();
  const { page } = screen;
  const { id, token } = screen.opened;
  await page.getByLabel(text('consortium.seats')).selectOption('2');
  await screen.button('consortium.findBest').click();
  const picks = screen.part('complete').locator('.suggestion');
  await picks.nth(1).waitFor();
  await page.getByRole('link', { name: 'Nederlands' }).click();
  const { body } = await web
    .app()
    .call('POST', `/drafts/${id}/completions?lang=nl`, { token, body: { seats: 2 } });
  for (const { reasons } of body.picks)
    await picks.locator('.reason-text').getByText(reasons[0].text, { exact: true }).first().waitFor();
  await screen
    .part('complete')
    .getByRole('button', { name: /^Alle 2 toevoegen/ })
    .click();
  await screen.members.nth(4).waitFor();
  await picks.first().waitFor({ state: 'detached' });
  expect(new URL(page.url()).searchParams.get('lang')).toBe('nl');
});

describe('the rules of a draft', () => {
  const box = ({ page }: DraftScreen, key: string) => page.getByRole('combobox', { name: named(key) });
  const choose = async (screen: DraftScreen, key: string, typed: string, name: string) => {
    await box(screen, key).fill(typed);
    await screen.page.getByRole('option', { name }).first().click();
  };
  const save = async (screen: DraftScreen) => {
    await screen.button('consortium.save').click();
    await screen.page.locator('.draft-head form').waitFor({ state: 'detached' });
    return draftOf(web.app(), screen.opened);
  };

  it('can all be set and taken away again', async () => {
    const screen = await openDraft();
    const { page } = screen;
    const form = page.locator('.draft-head form');
    const { body } = await web.app().call('GET', '/organisations?q=school&limit=20&country=DE');
    const excluded = body.hits[0];

    await screen.button('consortium.edit').click();
    await choose(screen, 'rules.requiredTypes', 'muni', 'Municipality');
    await choose(screen, 'rules.excludedCountries', 'germ', 'Germany');
    await choose(screen, 'rules.excludedOrganisations', excluded.name, excluded.name);
    await page.getByLabel(text('rules.maxPerCountry')).fill('2');
    await page.getByLabel(text('rules.newcomerSeats')).fill('1');
    await page.getByText(text('rules.weights')).click();
    await page.getByLabel(text('rules.weight.coverage')).fill('70');
    const { rules, weights } = await save(screen);
    expect({ ...rules, weights }).toEqual({
      maxPerCountry: 2,
      newcomerSeats: 1,
      requiredTypes: [expect.any(String)],
      excludedCountries: ['DE'],
      excludedOrganisations: [excluded.id],
      weights: { coverage: 0.7 },
    });

    await screen.button('consortium.edit').click();
    await form.getByRole('button', { name: excluded.name }).waitFor();
    for (const key of ['requiredTypes', 'excludedCountries', 'excludedOrganisations']) {
      await form
        .getByRole('list', { name: named(`rules.${key}`) })
        .getByRole('button')
        .click();
      await focused(box(screen, `rules.${key}`));
    }
    await page.getByLabel(text('rules.maxPerCountry')).fill('');
    await page.getByLabel(text('rules.newcomerSeats')).fill('');
    await page.getByLabel(text('rules.weight.coverage')).fill('');
    const after = await save(screen);
    expect(after.rules).toEqual({ requiredTypes: [], excludedCountries: [], excludedOrganisations: [] });
    expect(after.weights).toBeUndefined();
  });

  it('are chosen in the language of the reader', async () => {
    const { id, token } = await makeDraft(web.app());
    const page = await web.open(`/consortium/${id}?lang=nl#${token}`);
    await page.getByRole('button', { name: named('consortium.edit', 'nl') }).click();
    await page
      .getByLabel(text('rules.excludedCountries', 'nl'))
      .and(page.getByRole('combobox'))
      .fill('oostenr');
    await page.locator('[role=option]').getByText('Oostenrijk').click();
    await page.getByRole('button', { name: named('consortium.save', 'nl') }).click();
    await page.locator('.draft-head form').waitFor({ state: 'detached' });
    expect((await draftOf(web.app(), { id, token })).rules.excludedCountries).toEqual(['AT']);
  });

  it('that somebody else sets stay when a form that was open before is saved', async () => {
    const screen = await openDraft();
    await screen.button('consortium.edit').click();
    await screen.page.getByLabel(text('rules.maxPerCountry')).fill('2');
    const { id, token } = screen.opened;
    const rules = { excludedCountries: ['DE'] };
    await web.app().call('PATCH', `/drafts/${id}`, { token, body: { idea: 'Bees in town.', rules } });
    await screen.says(text('consortium.changedElsewhere'));
    const saved = await save(screen);
    expect(saved.idea).toBe('Bees in town.');
    expect(saved.rules).toMatchObject({ maxPerCountry: 2, excludedCountries: ['DE'] });
  });

  it('that cannot be are said beside their field, which keeps what was written', async () => {
    const screen = await openDraft({ failing: /\/drafts\// });
    await screen.button('consortium.edit').click();
    await screen.page.getByText(text('rules.weights')).click();
    const level = screen.page.getByLabel(text('rules.weight.level'));
    await level.fill('much');
    await screen.button('consortium.save').click();
    await screen.page.locator('.field-error').getByText(text('consortium.error.weight')).waitFor();
    await focused(level);
    expect(await level.inputValue()).toBe('much');
  });
});

it('a link that others have is replaced, and every tab of this browser goes on with the new one', async () => {
  // Without motion: colours that are still changing would be measured.
  const screen = await openDraft({ failing: /\/drafts\//, reducedMotion: 'reduce' });
  const { page } = screen;
  const other = await openBeside(screen);
  const old = { address: page.url(), ...screen.opened };

  await page.locator('summary').getByText(text('consortium.link')).click();
  await screen.button('link.renew').click();
  await page.getByText(text('link.renewWhat')).waitFor();
  expect(await violations(page)).toEqual({});
  await screen.button('link.renewNow').click();
  await page.getByText(text('link.renewed')).waitFor();
  const isNew = (url: URL) => url.pathname.includes(old.id) && url.hash.slice(1) !== old.token;
  await page.waitForURL(isNew);
  const link = page.getByRole('textbox', { name: named('consortium.link') });
  expect(await link.inputValue()).toBe(page.url());
  await focused(link);
  expect((await web.app().call('GET', `/drafts/${old.id}`, { token: old.token })).status).toBe(404);

  await other.page.waitForURL(isNew);
  await other.button('consortium.remove', other.part('members')).click();
  await other.members.nth(2).waitFor({ state: 'detached' });
  await screen.says(text('consortium.changedElsewhere'));
  await other.page.close();

  await page.goto('/consortium');
  await page.goto(old.address);
  await page.getByRole('link', { name: named('link.kept') }).click();
  await screen.suggested();
  expect(await screen.members.count()).toBe(2);
});

describe('an answer that comes when the link has been made anew', () => {
  /** Answers calls of a page no sooner than they are let go, though the service has long answered. */
  async function holdAnswers(page: Page, path: string) {
    let letGo = () => {};
    const isFree = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    let reached = () => {};
    const isAnswered = new Promise<void>((resolve) => {
      reached = resolve;
    });
    await page.route(path, async (route) => {
      if (route.request().method() === 'GET') return route.fallback();
      const response = await route.fetch();
      reached();
      await isFree;
      await route.fulfill({ response });
    });
    return { isAnswered, letGo };
  }
  const renew = async ({ page }: DraftScreen) => {
    const { hash } = new URL(page.url());
    await page.locator('summary').getByText(text('consortium.link')).click();
    await page.getByRole('button', { name: named('link.renew') }).click();
    await page.getByRole('button', { name: named('link.renewNow') }).click();
    await page.waitForURL((url) => url.hash !== hash);
  };
  const keptTokens = (page: Page) =>
    page.evaluate<string[]>(`JSON.parse(localStorage['kompaan.drafts']).map(({ token }) => token)`);

  it('leaves the new link with this browser: an organisation was added from the search', async () => {
    const screen = await openDraft({ failing: /\/drafts\// });
    const { page } = screen;
    const search = await page.context().newPage();
    await search.goto('/?q=school&country=DE');
    const held = await holdAnswers(search, '**/members');
    await search
      .getByRole('button', { name: named('add.button') })
      .first()
      .click();
    await held.isAnswered;
    await renew(screen);
    const { token } = screen.opened;
    held.letGo();
    const link = search.locator('.add-row').getByRole('link', { name: 'Bees at school' });
    expect(await link.getAttribute('href')).toContain(`#${token}`);
    expect(await keptTokens(page)).toEqual([token]);
    await search.close();
  });

  it('leaves it also where a window has not heard of it', async () => {
    const screen = await openDraft({ failing: /\/drafts\// });
    const { page } = screen;
    const other = new DraftScreen(await page.context().newPage());
    await other.page.addInitScript(
      `addEventListener('storage', (event) => event.stopImmediatePropagation(), true)`,
    );
    await other.page.goto(page.url());
    await other.suggested();
    const held = await holdAnswers(other.page, '**/drafts/*');
    await other.button('consortium.remove', other.part('needs')).click();
    await held.isAnswered;
    await renew(screen);
    const { token } = screen.opened;
    held.letGo();
    await other.page.waitForURL((url) => url.hash === `#${token}`);
    expect(await keptTokens(page)).toEqual([token]);
    await other.page.close();
  });
});

describe('a variant', () => {
  it('is compared with its draft, in words and without a secret in any address', async () => {
    const elsewhere = await makeDraft(web.app());
    const screen = await openDraft();
    const { page } = screen;
    const original = screen.opened;
    const tokens = [elsewhere.token, original.token];
    await page.goto(`/consortium/${elsewhere.id}#${elsewhere.token}`);
    await screen.suggested();
    await page.goto(`/consortium/${original.id}#${original.token}`);
    await screen.suggested();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));

    await screen.button('variant.make').click();
    const title = filled('variant.title', { title: 'Bees at school', n: '2' });
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await screen.suggested();
    tokens.push(screen.opened.token);
    const copied = ({ needs, members, rules, size }: Record<string, unknown>) => ({
      needs,
      members,
      rules,
      size,
    });
    expect(copied(await draftOf(web.app(), screen.opened))).toEqual(
      copied(await draftOf(web.app(), original)),
    );

    const name = (await screen.suggestions.first().getByRole('link').first().textContent())!;
    await screen.button('consortium.add', screen.suggestions.first()).click();
    await screen.member(name).waitFor();
    await page.getByRole('link', { name: named('compare.link') }).click();

    await page.getByRole('heading', { level: 1, name: named('compare.title') }).waitFor();
    const row = page.getByRole('row', { name });
    await row.waitFor();
    const cells = await row.getByRole('cell').allTextContents();
    expect(cells).toEqual([text('role.partner'), text('compare.notMember')]);
    expect(await row.getByRole('rowheader').textContent()).toContain(text('compare.differs'));
    const points = page.getByRole('row', { name: named('consortium.total') });
    const [mine, theirs] = (await points.getByRole('cell').allTextContents()).map(Number);
    expect(mine).toBeGreaterThan(theirs!);

    const other = page.getByLabel(filled('compare.with', { title }));
    expect(await other.inputValue()).toBe(original.id);
    await other.selectOption(elsewhere.id);
    await page.waitForURL((url) => url.searchParams.get('with') === elsewhere.id);
    await page.reload();
    await row.waitFor();
    expect(await other.inputValue()).toBe(elsewhere.id);

    const rows = await page.getByRole('row').count();
    await page.getByLabel(text('compare.only')).check();
    expect(await page.getByRole('row').count()).toBeLessThan(rows);
    expect(await page.locator('tbody tr:not(.differs) td').count()).toBe(0);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await overflow(page)).toBe(0);
    expect(await row.getByRole('cell').allTextContents()).toEqual(cells);
    expect(asked.filter((url) => tokens.some((token) => url.includes(token)))).toEqual([]);
    expect(tokens.some((token) => page.url().includes(token))).toBe(false);
  });

  it('excludes whom its draft does and the directory still has', async () => {
    const made = ['Gone school', 'Kept school'].map((name) =>
      web
        .app()
        .call('POST', '/organisations', { token: ADMIN_KEY, body: { name, country: 'BE', city: name } }),
    );
    const [gone, kept] = (await Promise.all(made)).map(({ body }) => body.id as string);
    const { id, token } = await makeDraft(web.app());
    const excluded = await web.app().call('PATCH', `/drafts/${id}`, {
      token,
      body: { rules: { excludedOrganisations: [gone, kept] } },
    });
    expect(excluded.body.rules.excludedOrganisations).toEqual([gone, kept]);
    await web.app().call('DELETE', `/organisations/${gone}`, { token: ADMIN_KEY });
    const screen = new DraftScreen(await web.open(`/consortium/${id}#${token}`, { failing: /\/drafts$/ }));
    await screen.suggested();
    await screen.button('variant.make').click();
    const title = filled('variant.title', { title: 'Bees at school', n: '2' });
    await screen.page.getByRole('heading', { level: 1, name: title }).waitFor();
    const variant = await draftOf(web.app(), screen.opened);
    expect(variant.rules).toMatchObject({ excludedOrganisations: [kept] });
  });

  it('cannot be compared where there is no other draft, which the page says', async () => {
    const screen = await openDraft();
    await screen.page.goto(`/consortium/${screen.opened.id}/compare`);
    await screen.page.getByText(filled('compare.alone', { title: 'Bees at school' })).waitFor();
  });
});

describe('with a mouse', () => {
  /** Drags slowly enough for the page to show where one can drop. */
  async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
    await from.hover();
    await page.mouse.down();
    const start = (await from.boundingBox())!;
    await page.mouse.move(start.x + 40, start.y + 20, { steps: 3 });
    await to.waitFor();
    const { x, y, width, height } = (await to.boundingBox())!;
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
    await page.mouse.up();
  }
  const zone = ({ page }: DraftScreen, words: string) => page.locator('.drop-zone', { hasText: words });

  it('a suggestion is dragged to the members, one of them to be the coordinator, and another one out', async () => {
    const screen = await openDraft();
    const { page } = screen;
    const name = (await screen.suggestions.first().getByRole('link').first().textContent())!;
    await drag(page, screen.suggestions.first().locator('.who'), zone(screen, name));
    await screen.says(filled('consortium.added', { name }));
    const member = screen.member(name);
    await member.waitFor();
    expect(await page.locator('.drop-zone').count()).toBe(0);

    await drag(page, member.locator('.row-name'), zone(screen, text('drag.coordinator')));
    await page.locator('.notice').getByText(`${name} is now coordinator`).waitFor();
    const { members } = await draftOf(web.app(), screen.opened);
    expect(members.map(({ role }: { role: string }) => role)).toEqual([
      'partner',
      'partner',
      'partner',
      'coordinator',
    ]);

    await drag(page, member.locator('.row-name'), zone(screen, text('drag.out')));
    await member.waitFor({ state: 'detached' });
    await screen.button('consortium.undo').click();
    await member.waitFor();
  });

  it('who could step in is dragged to the members, or added by a button', async () => {
    const screen = await openDraft();
    const leaving = screen.members.first().locator('details');
    const reserves = leaving.getByRole('listitem');
    const nextName = async () => (await reserves.first().getByRole('link').textContent())!;
    await leaving.locator('summary').click();
    const first = await nextName();
    await drag(screen.page, reserves.first().locator('[draggable]'), zone(screen, first));
    await screen.member(first).waitFor();
    await reserves.filter({ hasText: first }).waitFor({ state: 'detached' });

    const second = await nextName();
    await screen.button('consortium.add', reserves.first()).click();
    await screen.member(second).waitFor();
    await focused(leaving.locator('summary'));
  });
});

it('by keyboard alone, a project officer comes from an idea to the text for the form', async () => {
  const page = await web.open('/consortium');
  const screen = new DraftScreen(page);
  const { keyboard } = page;
  await page.getByLabel(text('consortium.draftTitle')).waitFor();
  await tabTo(page, page.getByLabel(text('consortium.draftTitle')));
  await keyboard.type('Bees at school');
  await tabTo(page, page.getByLabel(text('consortium.idea')));
  await keyboard.type(IDEA);
  await pressOn(page, screen.button('consortium.start'));
  await screen.suggested();
  await focused(page.getByRole('main'));

  // Needs: one is looked into, one removed, one added.
  await pressOn(page, screen.button('needs.why'));
  await screen.needs.first().locator('.row-more').waitFor();
  const before = await screen.needs.count();
  await pressOn(page, screen.button('consortium.remove', screen.needs.last()));
  await screen.needs.nth(before - 1).waitFor({ state: 'detached' });
  await focused(page.locator('#needs'));
  await tabTo(page, page.getByRole('combobox', { name: named('consortium.addNeed') }));
  await keyboard.type('robotics');
  await page.locator('[role=option]').first().waitFor();
  await keyboard.press('Enter');
  await screen.needs.nth(before - 1).waitFor();
  await screen.suggested();

  // Suggestions: one is tried, then added.
  const card = screen.suggestions.first();
  const name = (await card.getByRole('link').first().textContent())!;
  await pressOn(page, screen.button('consortium.tryIt', card));
  await card.getByRole('table').waitFor();
  await pressOn(page, card.locator('button.changes'));
  await screen.member(name).waitFor();
  await focused(page.locator('#suggestions'));

  // The rest of the team, and the text.
  await pressOn(page, screen.button('consortium.findBest'));
  const addAll = page.locator('section:has(> #complete) > button.changes');
  await pressOn(page, addAll);
  await screen.members.nth(2).waitFor();
  await focused(page.locator('#complete'));
  await pressOn(page, screen.button('export.text'));
  const section = page.getByLabel(text('export.edit'));
  await pressOn(page, section, 'Control+End');
  await keyboard.type(' Together we can.');
  expect(await section.inputValue()).toMatch(/Together we can\.$/);
  expect(await section.inputValue()).toContain(name);
});

it('two tabs that change one draft at once lose nothing: the later one is told, and both end the same', async () => {
  const screen = await openDraft({ failing: /\/drafts\// });
  const other = await openBeside(screen);
  const needNames = async ({ needs }: DraftScreen) => needs.locator('.row-name').allTextContents();
  const [first, second] = await needNames(screen);

  // The change of the other tab is on its way while this one makes its own.
  let isStored = () => {};
  const stored = new Promise<void>((resolve) => {
    isStored = resolve;
  });
  await other.page.route(`**/api/v1/drafts/${screen.opened.id}`, async (route) => {
    if (route.request().method() === 'PATCH') await stored;
    await route.continue();
  });
  const removal = ({ needs }: DraftScreen, name: string) =>
    needs.filter({ hasText: name }).getByRole('button', { name: named('consortium.remove') });
  await removal(other, second!).click();
  await removal(screen, first!).click();
  await screen.needs.filter({ hasText: first! }).waitFor({ state: 'detached' });
  isStored();

  await other.says(text('consortium.conflict'));
  await other.needs.filter({ hasText: first! }).waitFor({ state: 'detached' });
  expect(await other.needs.filter({ hasText: second! }).count()).toBe(1);
  await other.button('consortium.redo').click();
  await other.needs.filter({ hasText: second! }).waitFor({ state: 'detached' });
  await screen.says(text('consortium.changedElsewhere'));
  await screen.needs.filter({ hasText: second! }).waitFor({ state: 'detached' });

  const { needs } = await draftOf(web.app(), screen.opened);
  expect(await needNames(screen)).toHaveLength(needs.length);
  expect(await needNames(other)).toEqual(await needNames(screen));
  await other.page.close();
});
