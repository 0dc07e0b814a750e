using WebEx.Spec.Language.Checks;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Keys;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Reading;
using WebEx.Spec.Language.Sharing;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Binding;

/// <summary>Binds one command file against the shared definitions.</summary>
public sealed class CommandBinder
{
    private readonly SharedDefinitions _shared;
    private readonly DiagnosticBag _diagnostics;
    private readonly MapReader _reader;

    private CommandBinder(MappingNode root, SharedDefinitions shared, DiagnosticBag diagnostics)
    {
        _shared = shared;
        _diagnostics = diagnostics;
        _reader = new MapReader(root, CommandTable.Command, diagnostics);
    }

    /// <summary>Binds a file. The command is null when anything in it is wrong: half a command would be worse than none.</summary>
    /// <param name="document">The file.</param>
    /// <param name="shared">What commands share.</param>
    /// <param name="cancellation">Ends the binding.</param>
    /// <param name="accountsForErrors">True where each error has to say where it comes from. No code depends on that, so that a consumer's build need not ask
    /// for it.</param>
    public static BoundCommand Bind(SpecDocument document, SharedDefinitions shared, CancellationToken cancellation, bool accountsForErrors = false)
    {
        cancellation.ThrowIfCancellationRequested();
        var diagnostics = new DiagnosticBag(document.File.Path, document.File.IsOverride);
        CommandModel? command = null;
        if (document.Root is { } root)
        {
            command = new CommandBinder(root, shared, diagnostics).Bind(accountsForErrors);
            if (!document.File.IsOverride)
                GuideLineCheck.Check(root, shared.GuideLines, diagnostics);
        }

        bool isSound = document.Diagnostics.Count == 0 && diagnostics.Faults == 0;
        return new BoundCommand(
            document.File.Path,
            PlaceOf(document, "name"),
            PlaceOf(document, "command", "page"),
            document.File.IsOverride,
            isSound ? command : null,
            document.Root is null ? default : GuideLineCheck.InSection(document.Root).ToEquatableArray(),
            document.Diagnostics.Concat(diagnostics.Items).ToEquatableArray()
        );

        static SourceSpan PlaceOf(SpecDocument document, params string[] keys) =>
            keys.Select(key => document.Root?.Find(key)?.Value.Span).FirstOrDefault(span => span is not null) ?? SourceSpan.Start;
    }

    private CommandModel Bind(bool accountsForErrors)
    {
        string name = _reader.Name("name");
        if (ReservedNames.Request.Contains(name))
            _diagnostics.Add(SpecMessages.CommandNameTaken(name), _reader.SpanOf("name"));
        string page = _reader.RequiredText("page");
        string? family = _reader.Text("family");
        PageModel? pageModel = Page(page, family);
        CenterSet centers = _reader.Centers("centers", CenterSet.All);
        IReadOnlyList<BoundArgument> bound = Arguments(name, centers, out bool areAll);

        IReadOnlyList<ArgumentModel> arguments = [.. bound.Select(argument => argument.Model)];
        var index = new ArgumentIndex(arguments, _diagnostics)
        {
            IsComplete = areAll && !_reader.IsMisspelt("arguments"),
            Unclear = new HashSet<string>(bound.Where(argument => !argument.IsSound).Select(argument => argument.Model.Name), StringComparer.Ordinal),
        };
        var rules = new RuleBinder(_shared, index, _diagnostics);
        MappingNode? rows = _reader.MapUnder("errors");
        var errorBinder = new ErrorBinder(_shared, _diagnostics);
        EquatableArray<ErrorModel> errors = errorBinder.Bind(rows);
        var placedRules = _reader.Maps("rules").SelectMany(map => rules.Bind(map).Select(rule => (Rule: rule, Place: map.Span))).ToList();
        EquatableArray<RuleModel> boundRules = placedRules.Select(placed => placed.Rule).ToEquatableArray();
        var accounting = new ErrorAccounting(new ErrorPreventions(centers, arguments, boundRules), rows, _diagnostics);
        var replies = new ReplyBinder(_shared, _diagnostics, name);
        ReplyModel? answered = _reader.MapUnder("reply") is { } reply ? replies.Bind(reply) : null;
        var command = new CommandModel
        {
            Page = page,
            Path = pageModel?.Path ?? page,
            At = _reader.Has("command") ? _reader.RequiredText("command") : null,
            Family = family,
            Name = name,
            Namespace = pageModel?.Namespace ?? "",
            Centers = centers,
            Access = _reader.OneOf("access", SpecWords.Access, AccessLevel.None),
            Effect = _reader.OneOf("effect", SpecWords.Effects, CommandEffect.Changes),
            Guide = Guide(),
            Summary = _reader.RequiredSentence("summary"),
            Remarks = _reader.Remarks(),
            Errata = _reader.Texts("erratum"),
            Deprecated = _reader.Phrase("deprecated"),
            Arguments = arguments.ToEquatableArray(),
            Rules = boundRules,
            Reply = answered,
            Errors = accounting.Settle(errors),
            Later = new LaterBinder(_shared, _diagnostics).Bind(_reader.MapUnder("later"), errors, answered ?? ReplyModel.Usual, replies),
        };
        command = command with { NumberedErrors = NumberList.Complete(SharedDefinitions.Find(_shared.Numbers, command.Id)?.Value, command.ErrorCodes) };
        if (errorBinder.IsComplete && !_reader.IsMisspelt("errors"))
        {
            ErrorNamesCheck.Check(command, _reader, _diagnostics);
            new ReplyConditions(command, index, _diagnostics).Check(_reader.MapUnder("reply"));
        }

        CheckReach(command, placedRules);
        SizeCheck.Check(command, _reader, _diagnostics);
        if (!_reader.IsMisspelt("reply") && replies.AreFailuresKnown)
            AddedParametersCheck.Check(command, _reader, _diagnostics);
        TypeNamesCheck.Check(command, _reader, _diagnostics);

        // Where something else is wrong, a row may lack its check for that reason alone.
        if (accountsForErrors && _diagnostics.Faults == 0)
            accounting.Check(command.Errors);
        return command;
    }

    private PageModel? Page(string page, string? family)
    {
        PageModel? found = _shared.Pages.FirstOrDefault(known => known.Page == page && known.Family == family);
        if (found is not null || page.Length == 0 || _reader.IsMisspelt("family"))
            return found;
        if (_shared.IsIncomplete)
        {
            _diagnostics.AddElsewhere();
            return null;
        }

        var families = _shared.Pages.Where(known => known.Page == page).Select(known => known.Family).OfType<string>().ToList();
        if (_shared.Pages.Count == 0)
            _diagnostics.AddMissingDefinition(SpecMessages.NoPages(), _reader.SpanOf("page"));
        else if (family is not null && _shared.Pages.Any(known => known.Page == page && known.Family is null))
            _diagnostics.Add(SpecMessages.FamilyOfNone(page), _reader.SpanOf("family"));
        else if (families.Count > 0 && family is null)
            _diagnostics.Add(SpecMessages.FamilyMissing(page, string.Join(", ", families)), _reader.SpanOf("page"));
        else if (families.Count > 0)
            _diagnostics.AddMissingDefinition(SpecMessages.NotAFamily(family!, page, Suggestion.For(family!, families)), _reader.SpanOf("family"));
        else if (_shared.Pages.FirstOrDefault(known => string.Equals(known.Page, page, StringComparison.OrdinalIgnoreCase)) is { } meant)
            _diagnostics.Add(SpecMessages.PageMisspelt(page, meant.Page), _reader.SpanOf("page"));
        else
            _diagnostics.AddMissingDefinition(
                SpecMessages.NotAPage(page, string.Join(", ", _shared.Pages.Select(known => known.Page).Distinct())),
                _reader.SpanOf("page")
            );
        return null;
    }

    private GuidePlace Guide()
    {
        if (!_diagnostics.IsOwn)
            _reader.Required("guide");
        if (_reader.MapUnder("guide") is not { } map)
            return new GuidePlace("", "", 0, null);
        var guide = new MapReader(map, CommandTable.Guide, _diagnostics);
        return new GuidePlace(guide.RequiredText("section"), guide.RequiredText("page"), guide.Line(), guide.Text("errors"));
    }

    // Each with the map that it came out of, for what is found out among all. A use that cannot be followed leaves an unknown number of arguments out.
    private List<BoundArgument> Arguments(string command, CenterSet centers, out bool areAll)
    {
        var expander = new UseExpander(_shared, _diagnostics);
        var binder = new ArgumentBinder(_shared, _diagnostics, command, isShared: false);
        var members = new MemberNames(command, "request", ReservedNames.Request, _diagnostics);
        var reach = new CenterCheck(centers, _diagnostics);
        var bound = new List<BoundArgument>();
        int start = _diagnostics.Faults;
        int inside = 0;
        foreach (MappingNode map in _reader.Maps("arguments").SelectMany(expander.Expand))
        {
            int before = _diagnostics.Faults;
            ArgumentModel argument = binder.Bind(map);
            members.Take(argument.Name, map.Find("name")?.Value.Span ?? map.Span);
            foreach (ChoiceValue token in argument.Tokens)
                members.Take(token.Name, map.Find("tokens")!.Value.Span);
            reach.Check(map, argument);
            inside += _diagnostics.Faults - before;
            bound.Add(new BoundArgument(argument, map, _diagnostics.Faults == before));
        }

        areAll =
            _diagnostics.Faults == start + inside
            && bound.TrueForAll(argument => argument.Model.Name.Length > 0 && argument.Model.Coded.All(part => part.Code.Length > 0));
        new ArgumentCodes(_diagnostics).CheckTogether(bound.Select(argument => (argument.Map, argument.Model)), centers);
        return bound;
    }

    private void CheckReach(CommandModel command, IEnumerable<(RuleModel Rule, SourceSpan Place)> rules)
    {
        var reach = new CenterCheck(command.Centers, _diagnostics);
        foreach ((RuleModel rule, SourceSpan place) in rules)
            reach.Check(rule, command.Arguments, place);
        MappingNode? rows = _reader.MapUnder("errors");
        foreach (ErrorModel error in command.Errors)
            reach.Check(error, rows?.Find(error.Code)?.Key.Span ?? _reader.SpanOf("errors"));
    }
}
