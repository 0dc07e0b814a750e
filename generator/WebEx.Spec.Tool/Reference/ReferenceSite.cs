using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Tool.Reference.Building;
using WebEx.Spec.Tool.Reference.Rendering;
using WebEx.Spec.Tool.Reference.Views;

namespace WebEx.Spec.Tool.Reference;

/// <summary>The reference: a page for each command, error and table, with guides beside them. The same catalogue makes the same bytes.</summary>
internal sealed class ReferenceSite
{
    private readonly Catalogue _catalogue;
    private readonly OutputFormat _format;
    private readonly SiteTemplates _templates;
    private readonly SiteMap _map;
    private readonly IReadOnlyList<ServicePage> _services;
    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal);
    private readonly List<SearchEntry> _entries = [];

    private ReferenceSite(Catalogue catalogue, OutputFormat format)
    {
        _catalogue = catalogue;
        _format = format;
        _templates = new SiteTemplates(format);
        _map = new SiteMap(catalogue, format.Extension);
        _services = new ServicePages(catalogue, _map).All();
    }

    private bool IsHtml => _format is HtmlFormat;

    /// <summary>The files of the reference, by their location below its root.</summary>
    /// <param name="catalogue">The catalogue, without errors.</param>
    /// <param name="format">The language of the pages.</param>
    public static IReadOnlyDictionary<string, string> Files(Catalogue catalogue, OutputFormat format)
    {
        var site = new ReferenceSite(catalogue, format);
        site.Build();
        return site._files;
    }

    private void Build()
    {
        var errata = new ErratumRows(_catalogue, _map);
        var workflows = new WorkflowPages(_catalogue, _map);
        IReadOnlyList<TaskGroup> tasks = TaskList.Of(_map);
        _entries.AddRange(tasks.SelectMany(group => group.Tasks).Select(SearchEntries.Of));
        List<(CommandModel Command, string Address, CommandPage Page)> commands = Commands(new CommandPages(_catalogue, _map, errata, workflows));
        AddServices();
        AddTables(new SharedTables(_catalogue, _map));
        AddErrors([.. new ErrorPages(_catalogue, _map).All()]);
        var guides = new GuideTexts(_catalogue, _map);
        AddGuides(guides);
        AddIndexes(commands, errata, workflows);
        Add(_map.Single(SiteMap.Start), "start", "Start", ("tasks", tasks), ("services", _services), ("guides", guides.Links), ("commands", commands.Count));
        if (IsHtml)
            AddSearch();
        else
            _files["llms.txt"] = Render("llms", "", ("services", _services), ("guides", guides.Links)).Text;
    }

    private List<(CommandModel Command, string Address, CommandPage Page)> Commands(CommandPages pages)
    {
        var commands = _catalogue.Commands.Select(command => (Command: command, Address: _map.Command(command), Page: pages.Of(command))).ToList();
        foreach ((CommandModel command, string address, CommandPage page) in commands)
        {
            Add(address, "command", $"{page.Name} ({page.Id})", ("page", page));
            _entries.AddRange(SearchEntries.Of(command, page, address));
        }

        return commands;
    }

    private void AddServices()
    {
        foreach (CommandChoice choice in new ServicePages(_catalogue, _map).Choices())
            Add(choice.Address, "choice", choice.Id, ("choice", choice));
        foreach (ServicePage service in _services)
        {
            Add(service.Address, "service", service.Name, ("service", service));
            _entries.Add(new SearchEntry("page", service.Name, service.Name, service.Namespace, service.Address));
        }
    }

    private void AddTables(SharedTables tables)
    {
        IReadOnlyList<TablePage> all = [.. tables.Pages()];
        foreach (TablePage table in all)
        {
            Add(_map.Table(table.Name), "table", table.Name, ("table", table));
            _entries.Add(SearchEntries.Of(table, _map.Table(table.Name)));
        }

        bool hasZones = _map.HasTable(SharedTables.TimeZones);
        if (hasZones)
        {
            Add(_map.Table(SharedTables.TimeZones), "zones", "Time zones", ("zones", tables.Zones().ToList()), ("uses", tables.UsesOf(SharedTables.TimeZones)));
            _entries.Add(new SearchEntry("table", "Time zones", SharedTables.TimeZones, "Number, IANA and Windows names.", _map.Table(SharedTables.TimeZones)));
            _entries.AddRange(tables.Zones().Select(zone => SearchEntries.Of(zone, _map.Table(SharedTables.TimeZones))));
        }

        Add(
            _map.Single("tables/index"),
            "tables",
            "Shared tables",
            ("tables", all.Select(table => new CommandRow(_map.ToTable(table.Name), "", table.Meaning, "", false)).ToList()),
            ("zones", hasZones ? new Link("Time zones", _map.Table(SharedTables.TimeZones)) : null)
        );
    }

    private void AddErrors(IReadOnlyList<ErrorPage> errors)
    {
        foreach (ErrorPage error in errors)
        {
            Add(error.Address, "error", error.Code, ("error", error));
            _entries.Add(SearchEntries.Of(error));
        }

        Add(
            _map.Single("errors/index"),
            "errors",
            "Errors",
            (
                "errors",
                errors.Select(error => new ErrorUseRow(new Link(error.Code, error.Address), "", error.Uses[0].Meaning, [], [], error.Uses.Count, [])).ToList()
            )
        );
    }

    private void AddGuides(GuideTexts texts)
    {
        foreach (WrittenGuide guide in GuideTexts.All)
            Add(texts.To(guide).Target, "guide", guide.Title, ("text", IsHtml ? texts.Html(guide) : texts.Source(guide)));

        foreach (WrittenGuide rules in GuideTexts.Rules)
            Add(texts.ToRules(rules).Target, "guide", rules.Title, ("text", IsHtml ? texts.Html(rules) : texts.Source(rules)));
        Add(_map.Single("guides/index"), "guides", "Guides", ("guides", texts.Links));
        _entries.AddRange(texts.Entries());
    }

    private void AddIndexes(List<(CommandModel Command, string Address, CommandPage Page)> commands, ErratumRows errata, WorkflowPages workflows)
    {
        var services = new ServicePages(_catalogue, _map);
        Add(_map.Single("glossary"), "glossary", "Glossary of codes", ("entries", Glossary.Of(commands, services.Choices())));
        List<ErratumRow> allErrata = [.. errata.All()];
        Add(_map.Single("errata/index"), "errata", "Errata of the guide", ("errata", allErrata));
        foreach (ErratumRow erratum in allErrata)
            Add(erratum.Link.Target, "erratum", erratum.Topic, ("erratum", erratum));
        Add(_map.Single("workflows"), "workflows", "Workflows", ("workflows", workflows.All()));
        Add(_map.Single("guide-pages"), "guide-pages", "Index by guide page", ("rows", services.Guide().ToList()));
        Add(_map.Single("coverage"), "coverage", "Coverage", ("rows", services.Coverage().ToList()));
        List<EntryPointView> entryPoints = [.. EntryPointViews.Of(_catalogue, _map)];
        Add(_map.Single("entry-points"), "entry-points", "Entry points", ("entries", entryPoints));
        _entries.AddRange(
            entryPoints.Select(entry => new SearchEntry("entry point", entry.Name, entry.Link, entry.Meaning, $"{_map.Single("entry-points")}#{entry.Id}"))
        );
        Add(
            _map.Single("requests"),
            "requests",
            "Every request",
            ("facts", _catalogue.Requests.Select(fact => new RemarkRow(fact.Text, fact.Line, [.. fact.Errata.Select(_map.ToErratum)])).ToList()),
            ("later", _catalogue.LaterFacts.Select(topic => LaterRows.Of(topic.Fact)).ToList())
        );
        _entries.Add(
            new SearchEntry(
                "page",
                "Every request",
                "AT ST RS",
                "What holds for the requests and responses of all commands.",
                _map.Single("requests"),
                string.Join(" ", _catalogue.Requests.Select(fact => fact.Text))
            )
        );
        foreach (
            (string page, string title) in new[] { ("glossary", "Glossary of codes"), ("workflows", "Workflows"), ("errata/index", "Errata of the guide") }
        )
            _entries.Add(new SearchEntry("page", title, "", "", _map.Single(page)));
        _entries.Add(new SearchEntry("page", "Errors", "", "All error codes.", _map.Single("errors/index")));
    }

    private void AddSearch()
    {
        Add("search.html", "search", "Search");
        _files["search-data.js"] = SearchEntries.Script(_entries);
        foreach (string asset in EmbeddedText.In("assets"))
            _files[asset["assets/".Length..]] = EmbeddedText.Of(asset);
    }

    private void Add(string address, string template, string title, params (string Name, object? Value)[] members)
    {
        string root = string.Concat(Enumerable.Repeat("../", address.Count(c => c == '/')));
        Markup content = _templates.Render(template, root, members);
        if (IsHtml)
            content = new Markup(ColumnLabels.Add(content.Text));
        _files[address] = Render(
            "layout",
            root,
            ("title", title),
            ("content", content),
            ("services", _services),
            ("address", address),
            ("is_search", template == "search")
        ).Text;
    }

    private Markup Render(string template, string root, params (string Name, object? Value)[] members) => _templates.Render(template, root, members);
}
