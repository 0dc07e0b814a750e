namespace WebEx.Spec.Language.Model;

/// <summary>One command of the guide, checked, and without positions: equal to another one exactly when the same code comes out of it.</summary>
public sealed record CommandModel
{
    /// <summary>The page, such as <c>m.php</c>.</summary>
    public string Page { get; init; } = "";

    /// <summary>The page's path below the site, where it differs from the page: <c>supportcenter/smt.wbx</c>.</summary>
    public string Path { get; init; } = "";

    /// <summary>The value of AT; null for a page that takes none.</summary>
    public string? At { get; init; }

    /// <summary>Which commands of a page that serves several centers it belongs to.</summary>
    public string? Family { get; init; }

    /// <summary>The C# type.</summary>
    public string Name { get; init; } = "";

    /// <summary>The last part of the C# namespace.</summary>
    public string Namespace { get; init; } = "";

    /// <summary>Where it is valid.</summary>
    public CenterSet Centers { get; init; } = CenterSet.All;

    /// <summary>What the caller has to be.</summary>
    public AccessLevel Access { get; init; }

    /// <summary>What it does.</summary>
    public CommandEffect Effect { get; init; }

    /// <summary>Where it stands in the guide.</summary>
    public GuidePlace Guide { get; init; } = new("", "", 0, null);

    /// <summary>What it does, in a sentence.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Further facts for the doc comment.</summary>
    public EquatableArray<RemarkModel> Remarks { get; init; }

    /// <summary>The ids of the errata that these facts rest on.</summary>
    public EquatableArray<string> Errata { get; init; }

    /// <summary>What replaces it, if it is out of use.</summary>
    public string? Deprecated { get; init; }

    /// <summary>The arguments, in the order of the guide's Syntax.</summary>
    public EquatableArray<ArgumentModel> Arguments { get; init; }

    /// <summary>The rules across arguments.</summary>
    public EquatableArray<RuleModel> Rules { get; init; }

    /// <summary>What it answers; null where the file does not say, which means the usual redirect without further parameters.</summary>
    public ReplyModel? Reply { get; init; }

    /// <summary>The error codes, in the guide's order.</summary>
    public EquatableArray<ErrorModel> Errors { get; init; }

    /// <summary>The error codes in the order of their numbers, from 1; codes that are no longer used among them.</summary>
    public EquatableArray<string> NumberedErrors { get; init; }

    /// <summary>What sources later than the guide add.</summary>
    public LaterFacts Later { get; init; } = LaterFacts.None;

    /// <summary>The error codes of the guide and of later sources.</summary>
    public IEnumerable<string> ErrorCodes => Errors.Select(error => error.Code).Concat(Later.Errors.Select(error => error.Code));

    /// <summary>Every argument, the parts of composite ones included.</summary>
    public IEnumerable<ArgumentModel> AllArguments => Arguments.SelectMany(argument => argument.Parts.Prepend(argument));

    /// <summary>Whether success comes in markup and nowhere else: no BackURL can be given, and the guide shows no redirect.</summary>
    public bool IsAnsweredInMarkupAlone => Reply is { Markup: not null, Success.Count: 0 } && Arguments.All(argument => argument.Code != "BU");

    /// <summary>Every choice that an argument or a reply has.</summary>
    public IEnumerable<ChoiceModel> AllChoices =>
        AllArguments
            .Select(argument => argument.Choice)
            .Concat(Reply?.AllParameters.Select(parameter => parameter.Choice) ?? [])
            .Concat(Later.Reply.Select(later => later.Parameter.Choice))
            .OfType<ChoiceModel>();

    /// <summary>Every bit field that an argument has.</summary>
    public IEnumerable<BitsModel> AllBits => AllArguments.Select(argument => argument.Bits).OfType<BitsModel>();

    /// <summary>The C# types that come out of it beside the request, the reply and the errors: enums and elements of lists. Enums that several commands share
    /// are not among them.</summary>
    public IEnumerable<string> OwnTypes => OwnEnums.Concat(Elements);

    /// <summary>The enums of its own.</summary>
    public IEnumerable<string> OwnEnums =>
        AllChoices
            .Where(choice => !choice.IsShared)
            .Select(choice => choice.EnumName)
            .Concat(AllBits.Where(bits => !bits.IsShared).Select(bits => bits.EnumName))
            .Distinct();

    /// <summary>The types of the elements of its groups and of the lists in its reply.</summary>
    public IEnumerable<string> Elements =>
        AllArguments.Select(argument => argument.Item).Concat(Reply?.AllParameters.Select(parameter => parameter.Item) ?? []).OfType<string>().Distinct();

    /// <summary>Page and AT, such as <c>m.php/SM</c>, with the family behind them where a page has several.</summary>
    public string Id => (At is null ? Page : $"{Page}/{At}") + (Family is null ? "" : $"@{Family}");
}
