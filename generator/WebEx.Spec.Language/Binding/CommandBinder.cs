using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Reading;
using WebEx.Spec.Language.Sharing;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Binding;

/// <summary>Binds one command file against the shared definitions.</summary>
public sealed class CommandBinder
{
    private static readonly Dictionary<string, AccessLevel> AccessLevels = new(StringComparer.Ordinal)
    {
        ["none"] = AccessLevel.None,
        ["login"] = AccessLevel.Login,
        ["host"] = AccessLevel.Host,
        ["siteAdmin"] = AccessLevel.SiteAdmin,
    };

    private static readonly Dictionary<string, CommandEffect> Effects = new(StringComparer.Ordinal)
    {
        ["changes"] = CommandEffect.Changes,
        ["reads"] = CommandEffect.Reads,
        ["logsIn"] = CommandEffect.LogsIn,
        ["logsOut"] = CommandEffect.LogsOut,
        ["setsService"] = CommandEffect.SetsService,
    };

    private const int MostCodes = 500;

    private readonly SharedDefinitions _shared;
    private readonly DiagnosticBag _diagnostics;
    private readonly MapReader _reader;

    private CommandBinder(MappingNode root, SharedDefinitions shared, DiagnosticBag diagnostics)
    {
        _shared = shared;
        _diagnostics = diagnostics;
        _reader = new MapReader(root, Vocabulary.Command, "a command", diagnostics);
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
            _diagnostics.Add(
                SpecRules.InvalidName,
                _reader.SpanOf("name"),
                $"{Quoted.Text(name)} can't be a command: every request has a member of that name already."
            );
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
            Access = _reader.OneOf("access", AccessLevels, AccessLevel.None),
            Effect = _reader.OneOf("effect", Effects, CommandEffect.Changes),
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
            CheckErrors(command);
            new ReplyConditions(command, index, _diagnostics).Check(_reader.MapUnder("reply"));
        }

        CheckReach(command, placedRules);
        CheckSize(command);
        if (!_reader.IsMisspelt("reply") && replies.AreFailuresKnown)
            CheckAdded(command);
        CheckTypes(command);

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
            _diagnostics.AddMissingDefinition(
                SpecRules.Undefined,
                _reader.SpanOf("page"),
                "No file lists the pages. In a catalogue webex.yaml does, under 'pages'."
            );
        else if (family is not null && _shared.Pages.Any(known => known.Page == page && known.Family is null))
            _diagnostics.Add(SpecRules.Contradiction, _reader.SpanOf("family"), $"{Quoted.Text(page)} serves no family on its own; leave 'family' out.");
        else if (families.Count > 0 && family is null)
            _diagnostics.Add(
                SpecRules.MissingKey,
                _reader.SpanOf("page"),
                $"{Quoted.Text(page)} serves several centers; give 'family' as one of {string.Join(", ", families)}."
            );
        else if (families.Count > 0)
            _diagnostics.AddMissingDefinition(
                SpecRules.Undefined,
                _reader.SpanOf("family"),
                $"{Quoted.Text(family!)} is not a family of {page}{Suggestion.For(family!, families)}"
            );
        else if (_shared.Pages.FirstOrDefault(known => string.Equals(known.Page, page, StringComparison.OrdinalIgnoreCase)) is { } meant)
            _diagnostics.Add(SpecRules.Undefined, _reader.SpanOf("page"), $"{Quoted.Text(page)} is not a page of the catalogue; did you mean '{meant.Page}'?");
        else
            _diagnostics.AddMissingDefinition(
                SpecRules.Undefined,
                _reader.SpanOf("page"),
                $"{Quoted.Text(page)} is not a page: 'pages' in webex.yaml lists "
                    + $"{string.Join(", ", _shared.Pages.Select(known => known.Page).Distinct())}. A new one is added there."
            );
        return null;
    }

    private GuidePlace Guide()
    {
        if (!_diagnostics.IsOwn)
            _reader.Required("guide");
        if (_reader.MapUnder("guide") is not { } map)
            return new GuidePlace("", "", 0, null);
        var guide = new MapReader(map, Vocabulary.Guide, "a place in the guide", _diagnostics);
        return new GuidePlace(guide.RequiredText("section"), guide.RequiredText("page"), guide.Line(), guide.Text("errors"));
    }

    // Each with the map that it came out of, for what is found out among all. A use that can't be followed leaves an unknown number of arguments out.
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

    private void CheckErrors(CommandModel command)
    {
        var codes = new HashSet<string>(command.Errors.Select(error => error.Code), StringComparer.Ordinal);
        foreach (ArgumentModel argument in command.Arguments)
        foreach (ArgumentModel part in WithParts(argument))
        foreach (string error in part.Errors.Known)
            Check(error, $"{argument.Name} ({part.Code})", "arguments");
        foreach (RuleModel rule in command.Rules)
            Check(rule.Error, "A rule", "rules");

        void Check(string? error, string who, string key)
        {
            if (error is not null && !codes.Contains(error))
                _diagnostics.Add(
                    SpecRules.Undefined,
                    Find(error, _reader.Node(key)) ?? _reader.SpanOf(key),
                    $"{who} names the error {Quoted.Text(error)}, which this command doesn't have{Suggestion.For(error, codes)}"
                );
        }
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

    // What comes with an error is a property of the reply, which has to be named somewhere.
    private void CheckAdded(CommandModel command)
    {
        var known = new HashSet<string>((command.Reply ?? ReplyModel.Usual).Failure.Select(parameter => parameter.Code), StringComparer.Ordinal);
        foreach (ErrorModel error in command.Errors)
        foreach (string code in error.Adds.Where(code => !known.Contains(code)))
        {
            string? meant = (command.Reply ?? ReplyModel.Usual).Failure.FirstOrDefault(parameter => parameter.Name == code)?.Code;
            _diagnostics.Add(
                SpecRules.Undefined,
                Find(code, (_reader.Node("errors") as MappingNode)?.Find(error.Code)?.Value) ?? _reader.SpanOf("errors"),
                $"The error {Quoted.Text(error.Code)} comes with {Quoted.Text(code)}, which is no parameter under 'failure' of the reply"
                    + (meant is null ? Suggestion.For(code, known) : $"; its code is '{meant}'.")
            );
        }
    }

    // The place of a name in a part of this file, if it is defined here and not in a shared definition.
    private static SourceSpan? Find(string text, SpecNode? within) =>
        within is null ? null : Scalars(within).FirstOrDefault(scalar => scalar.Value == text)?.Span;

    // What is looked through together, or comes out several times, has a bound: far more than any command has.
    private void CheckSize(CommandModel command)
    {
        int codes = command.Arguments.Sum(argument => argument.Coded.Count());
        if (codes > MostCodes)
            _diagnostics.Add(
                SpecRules.TooMany,
                _reader.SpanOf("arguments"),
                $"The arguments of this command have {codes} codes; a command may have {MostCodes}."
            );
        int parameters = command.Reply?.AllParameters.Count() ?? 0;
        if (parameters > MostCodes)
            _diagnostics.Add(SpecRules.TooMany, _reader.SpanOf("reply"), $"The reply has {parameters} parameters; a reply may have {MostCodes}.");
        if (command.Rules.Count > YamlReader.MaxEntries)
            _diagnostics.Add(
                SpecRules.TooMany,
                _reader.SpanOf("rules"),
                $"{command.Rules.Count} rules come out of the sets that are used here; a command may have {YamlReader.MaxEntries}."
            );
        if (command.Errors.Count > YamlReader.MaxEntries)
            _diagnostics.Add(
                SpecRules.TooMany,
                _reader.SpanOf("errors"),
                $"{command.Errors.Count} codes come out of the sets that are used here; a command may have {YamlReader.MaxEntries}."
            );
        long tokens = command.AllChoices.Sum(choice => choice.Values.Sum(value => (long)value.Token.Length + value.Name.Length));
        if (tokens > YamlReader.MaxLength)
            _diagnostics.Add(
                SpecRules.TooLarge,
                _reader.SpanOf("arguments"),
                $"The values of all choices of this command have {tokens} characters together; a command may have {YamlReader.MaxLength}."
            );
    }

    // The same enum may be spelt out by several arguments, as long as it has the same members.
    private void CheckTypes(CommandModel command)
    {
        IEnumerable<(string Name, object Content)> types = ReservedNames
            .TypesOf(command.Name)
            .Select(name => (name, new object()))
            .Concat(command.AllChoices.Where(choice => !choice.IsShared).Select(choice => (choice.EnumName, (object)choice.Values)))
            .Concat(command.AllBits.Where(field => !field.IsShared).Select(field => (field.EnumName, (object)field.Bits)))
            .Concat(command.AllArguments.Where(argument => argument.Item is not null).Select(argument => (argument.Item!, (object)argument)))
            .Concat(
                command.Reply?.AllParameters.Where(parameter => parameter.Item is not null).Select(parameter => (parameter.Item!, (object)parameter)) ?? []
            );
        // Capitals aside: neither Visual Basic nor the CLS tells two such types of a namespace apart.
        foreach (var twice in types.Where(type => type.Name.Length > 0).GroupBy(type => type.Name, StringComparer.OrdinalIgnoreCase))
        {
            string[] names = [.. twice.Select(type => type.Name).Distinct()];
            if (names.Length > 1)
                _diagnostics.Add(
                    SpecRules.Duplicate,
                    Find(names[1], _reader.Map) ?? _reader.Map.Span,
                    $"The types {Quoted.Text(names[0])} and {Quoted.Text(names[1])} of this command differ in capitals alone; rename one of them."
                );
            else if (twice.Select(type => type.Content).Distinct().Count() > 1)
                _diagnostics.Add(
                    SpecRules.Duplicate,
                    Find(twice.Key, _reader.Map) ?? _reader.Map.Span,
                    $"Two different types of this command are called {Quoted.Text(twice.Key)}."
                );
        }
    }

    private static IEnumerable<ArgumentModel> WithParts(ArgumentModel argument) => argument.Parts.SelectMany(WithParts).Prepend(argument);

    private static IEnumerable<ScalarNode> Scalars(SpecNode node) =>
        node switch
        {
            ScalarNode scalar => [scalar],
            SequenceNode sequence => sequence.Items.SelectMany(Scalars),
            MappingNode map => map.Entries.SelectMany(entry => Scalars(entry.Value)),
            _ => [],
        };
}
