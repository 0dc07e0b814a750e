// Finds commands, arguments, errors, tasks, tables and guides. The entries come from search-data.js.
(() => {
  const most = 50;
  const weights = { command: 10, task: 5, error: 3, page: 4, table: 3, guide: 3, 'guide page': 3, 'entry point': 2, argument: 1 };
  const fields = ['id', 'kind', 'title', 'code', 'text', 'address'];

  // MeetingName is found by meeting and by name.
  const words = (text) => {
    const apart = text.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2');
    const all = `${text} ${apart}`.split(/[\s,;:()[\]{}"'<>=]+/).concat(apart.split(/[^A-Za-z0-9]+/));
    return [...new Set(all.map((word) => word.toLowerCase().replace(/^[./-]+|[./-]+$/g, '')).filter((word) => word.length > 0))];
  };

  const lettersOf = (text) => text.toLowerCase().replace(/[^a-z0-9]/g, '');

  // An argument's title goes on with its code and its command.
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

  const entries = window.webexReference.map((values) => Object.fromEntries(fields.map((field, index) => [field, values[index]])));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const index = new MiniSearch({ fields: ['title', 'code', 'text'], tokenize: words, processTerm: (term) => term });
  index.addAll(entries);

  const search = (question) => {
    const asked = question.trim().toLowerCase();
    if (asked.length === 0) return [];
    const hits = index.search(question, {
      tokenize: (text) => [...new Set(text.toLowerCase().split(/[\s,;:()"'<>=]+/).filter((word) => word.length > 0))],
      boost: { title: 3, code: 4 },
      boostDocument: (id) => weights[byId.get(id).kind] ?? 1,
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 3 ? 0.25 : false),
      combineWith: 'OR',
    });
    // Whoever types a name or a code whole means that, with a slip or two as well.
    const name = lettersOf(asked);
    const rank = (entry) => {
      if (entry.title.toLowerCase() === asked || entry.code.toLowerCase().split(' ').includes(asked)) return 0;
      const own = lettersOf(nameOf(entry));
      if (own === name) return 1;
      return name.length > 6 && slips(own, name) <= 2 ? 2 : 3;
    };
    const ranked = hits.map((hit) => byId.get(hit.id)).map((entry, place) => ({ entry, place, rank: rank(entry) }));
    return ranked.sort((one, other) => one.rank - other.rank || one.place - other.place).map((hit) => hit.entry);
  };

  const show = (question) => {
    const hits = search(question);
    const list = document.getElementById('hits');
    list.replaceChildren(...hits.slice(0, most).map((entry) => {
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
    const state = document.getElementById('search-state');
    state.textContent = question.trim().length === 0
      ? 'Type a command, a code, an error, or what you want to do.'
      : `${hits.length} ${hits.length === 1 ? 'hit' : 'hits'} for "${question}".`;
  };

  window.webexSearch = search;
  const input = document.getElementById('q');
  if (input === null || document.getElementById('hits') === null) return;
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  input.addEventListener('input', () => show(input.value));
  show(input.value);
})();
