// Finds commands, arguments, errors, tasks, tables and guides. The entries come from search-data.js.
(() => {
  const most = 30;
  // Fewer hits than this for all words of a question, and those for some of them follow.
  const enough = 5;

  // What is meant where several have a name, in this order; and how much a hit counts.
  const weights = {
    command: 9, task: 12, guide: 8, table: 8, page: 7, section: 7, 'time zone': 6, 'entry point': 5, argument: 2, diagnostic: 2, error: 1.5,
  };
  const kinds = Object.keys(weights);

  // They say nothing about what is asked.
  const empty = new Set(('a an and are be can code codes do does for has have how i is it its know mean means my of or s that the there this to want '
    + 'what when where which who why with').split(' '));

  // One of these whose title has all words of a question comes before what has them in its text.
  const leading = ['command', 'task', 'guide', 'table', 'section'];

  // What readers say, and the pages do not.
  const others = { unlock: 'locked', lock: 'locked', sso: 'sign-on', signin: 'login', logon: 'login', timeout: 'expired' };

  // MeetingName is found by meeting and by name, BackURLs by back and urls.
  const words = (text) => {
    const apart = text.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/([A-Z]+)([A-Z](?!s\b)[a-z])/g, '$1 $2');
    const all = `${text} ${apart}`.split(/[\s,;:()[\]{}"'<>=]+/).concat(apart.split(/[^A-Za-z0-9]+/));
    return [...new Set(all.map((word) => word.toLowerCase().replace(/^[./-]+|[./?!-]+$/g, '')).filter((word) => word.length > 0))];
  };

  // A plural is found by its singular, and the other way round.
  const singular = (word) => (/^[a-z]{3,}[^s\W]s$/.test(word) ? word.slice(0, -1) : word);

  const areAllIn = (title, terms) => {
    const own = new Set(words(title).map(singular));
    return terms.every((term) => own.has(singular(term)));
  };

  const asked = (question) => {
    const all = [...new Set(question.toLowerCase().split(/[\s,;:()"'<>=?!]+/).filter((word) => word.length > 0))];
    const telling = all.filter((word) => !empty.has(word));
    return telling.length > 0 ? telling : all;
  };

  const lettersOf = (text) => text.toLowerCase().replace(/[^a-z0-9]/g, '');

  // The title of an argument goes on with its code and its command, that of a section with its guide.
  const nameOf = (entry) => entry.title.split(' (')[0];

  // How many letters are wrong, missing or too many; 3 for more than 2.
  const slips = (one, other) => {
    if (Math.abs(one.length - other.length) > 2) return 3;
    let row = Array.from({ length: other.length + 1 }, (_, column) => column);
    for (let i = 1; i <= one.length; i++) {
      const next = [i];
      for (let j = 1; j <= other.length; j++) {
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
      }
      row = next;
    }
    return Math.min(row[other.length], 3);
  };

  // An argument names its command by the command's place, and its anchor where that is not its code.
  const entryOf = (values, id, all) => {
    const [kind, title, code, text, address, more = ''] = values;
    if (kind !== 'argument') return { id, kind, title, code, text, address, words: more };
    const command = all[address];
    return { id, kind, title: `${title} (${code}) of ${command[1]}`, code, text, address: `${command[4]}#${more || code}`, words: '' };
  };

  const entries = window.webexReference.map(entryOf);
  const index = new MiniSearch({ fields: ['title', 'code', 'text', 'words'], tokenize: words, processTerm: singular });
  index.addAll(entries);

  const hitsOf = (terms, combineWith, fuzzy) => index.search(terms.join(' '), {
    tokenize: () => terms,
    processTerm: (term) => singular(others[term] ?? term),
    boost: { title: 3, code: 4, words: 0.7 },
    boostDocument: (id) => weights[entries[id].kind],
    prefix: (term) => term.length > 2,
    fuzzy: (term) => (fuzzy && term.length > 3 ? 0.25 : false),
    combineWith,
  });

  const search = (question) => {
    const terms = asked(question);
    if (terms.length === 0) return [];
    // All words as they stand, then with slips, then some of them.
    const found = new Map();
    for (const [combineWith, fuzzy] of [['AND', false], ['AND', true], ['OR', true]]) {
      if (found.size >= enough) break;
      for (const hit of hitsOf(terms, combineWith, fuzzy)) {
        if (!found.has(hit.id)) found.set(hit.id, { entry: entries[hit.id], place: found.size });
      }
    }
    // Whoever types a name or a code whole means that, with a slip or two as well.
    const whole = question.trim().toLowerCase();
    const name = lettersOf(terms.join(''));
    const rank = ({ title, code, kind }, own) => {
      const codes = code.toLowerCase().split(' ');
      if (title.toLowerCase() === whole || codes.includes(whole) || codes.includes(terms.join(' '))) return 0;
      if (own === name || own === lettersOf(whole)) return 1;
      if (name.length > 5 && ['guide', 'table'].includes(kind) && own.startsWith(name)) return 1;
      if (name.length > 6 && slips(own, name) <= 2) return 2;
      if (kind === 'error' && own.length > 6 && terms.some((term) => lettersOf(term) === own)) return 3;
      return leading.includes(kind) && areAllIn(title, terms) ? 4 : 5;
    };
    const ranked = [...found.values()].map((hit) => ({ ...hit, rank: rank(hit.entry, lettersOf(nameOf(hit.entry))) }));
    const order = (hit) => (hit.rank < 3 ? kinds.indexOf(hit.entry.kind) : 0);
    ranked.sort((one, other) => one.rank - other.rank || order(one) - order(other) || one.place - other.place);
    return ranked.slice(0, most).map((hit) => hit.entry);
  };

  const stateOf = (question, count) => {
    if (question.trim().length === 0) return 'Type a command, a code, an error, or what you want to do.';
    if (count === 0) return `Nothing is found for "${question}".`;
    return count < most ? `Found for "${question}", the best first:` : `The ${most} best for "${question}":`;
  };

  const show = (question) => {
    const hits = search(question);
    const list = document.getElementById('hits');
    list.replaceChildren(...hits.map((entry) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = entry.address;
      link.textContent = entry.title;
      const kind = document.createElement('span');
      kind.className = 'kind';
      kind.textContent = entry.kind;
      const text = document.createElement('div');
      text.textContent = entry.text;
      item.append(link, ' ', kind, text);
      return item;
    }));
    document.getElementById('search-state').textContent = stateOf(question, hits.length);
  };

  window.webexSearch = search;
  const input = document.getElementById('q');
  if (input === null || document.getElementById('hits') === null) return;
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  input.addEventListener('input', () => show(input.value));
  show(input.value);
})();
