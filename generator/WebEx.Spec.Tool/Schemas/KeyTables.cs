using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using WebEx.Spec.Language.Keys;

namespace WebEx.Spec.Tool.Schemas;

/// <summary>
/// The tables of keys, for the page about the language. Each stands between two comments, by which a page that has the same comments takes it over.
/// </summary>
internal static partial class KeyTables
{
    // In the order of the page, under the names that its comments have.
    private static readonly (string Name, MapSpec Map)[] Known =
    [
        ("command", CommandTable.Command),
        ("place in the guide", CommandTable.Guide),
        ("remark", CommandTable.Remark),
        ("argument", ArgumentTable.Own),
        ("use", ArgumentTable.Uses),
        ("errors of an argument", ArgumentTable.Errors),
        ("error with a limit", ArgumentTable.LimitError),
        ("value of a choice", ArgumentTable.ChoiceValue),
        ("bit", ArgumentTable.Bit),
        ("rule", RuleTable.Rule),
        ("reply", ReplyTable.Reply),
        ("markup", ReplyTable.Markup),
        ("reply parameter", ReplyTable.Parameter),
        ("errors", ErrorTable.Errors),
        ("error", ErrorTable.Error),
        ("later facts", LaterTable.OfCommand),
        ("later error", LaterTable.Error),
        ("later spelling", LaterTable.Spelling),
        ("later parameter", LaterTable.Parameter),
        ("later remark", LaterTable.Remark),
        ("shared definitions", SharedTable.Root),
        ("shared choice", SharedTable.Choice),
        ("shared bit field", SharedTable.Bits),
        ("shared error", ErrorTable.Shared),
        ("time zone", SharedTable.TimeZone),
        ("page", SharedTable.Page),
        ("source", SharedTable.Source),
        ("guide", SharedTable.Guide),
        ("entry point", EntryPointTable.EntryPoint),
        ("workflow", WorkflowTable.Workflow),
        ("check", WorkflowTable.Check),
        ("request fact", RequestTable.Fact),
        ("later fact", LaterTable.Fact),
        ("erratum", ErrataTable.Erratum),
        ("place of an erratum", ErrataTable.Place),
    ];

    /// <summary>The comment that a table begins with.</summary>
    public static string Begin(string name) => $"<!-- keys: {name} -->";

    /// <summary>The comment that a table ends with.</summary>
    public const string End = "<!-- end of keys -->";

    /// <summary>The names of the tables.</summary>
    public static IEnumerable<string> Names => Known.Select(known => known.Name);

    /// <summary>The maps that have a table.</summary>
    public static IEnumerable<MapSpec> Maps => Known.Select(known => known.Map);

    /// <summary>All tables.</summary>
    public static string Write() => "# The keys of the language\n\n" + string.Join("\n", Known.Select(known => Write(known.Name, known.Map)));

    /// <summary>A page with its tables as they are by the language.</summary>
    /// <param name="page">The page, whose tables stand between the comments.</param>
    public static string Renewed(string page) =>
        Known.Aggregate(
            page,
            (text, known) =>
            {
                int start = text.IndexOf(Begin(known.Name), StringComparison.Ordinal);
                int end = start < 0 ? -1 : text.IndexOf(End, start, StringComparison.Ordinal);
                return end < 0 ? text : text[..start] + Write(known.Name, known.Map).TrimEnd('\n') + text[(end + End.Length)..];
            }
        );

    private static string Write(string name, MapSpec map)
    {
        var text = new StringBuilder();
        text.Append(Begin(name)).Append("\n| key | value | meaning |\n|---|---|---|\n");
        foreach (KeySpec key in map.Keys)
            text.Append(CultureInfo.InvariantCulture, $"| {(key.IsRequired ? $"**`{key.Name}`**" : $"`{key.Name}`")} | {Value(key)} | {Meaning(key, map)} |\n");
        return text.Append(End).Append('\n').ToString();
    }

    private static string Value(KeySpec key) => Markdown(key.Value.One) + (key.Default is { } value ? $"; left out: {Code(value)}" : "");

    private static string Meaning(KeySpec key, MapSpec map) =>
        Markdown(key.Meaning) + Types(key, map) + (key.Example is { } example ? $" {Code(example)}" : "");

    private static string Types(KeySpec key, MapSpec map)
    {
        bool isOfReply = map == ReplyTable.Parameter;
        if (map != ArgumentTable.Own && !isOfReply)
            return "";
        IReadOnlyList<string> takers = KindKeys.TakersOf(key.Name, isOfReply);
        string[] others = [.. KindKeys.Words(isOfReply).Except(takers)];
        return takers.Count == 0 || others.Length == 0 ? ""
            : takers.Count <= others.Length ? $" For {Codes(takers)}."
            : $" Not for {Codes(others)}.";
    }

    private static string Codes(IEnumerable<string> words) => string.Join(", ", words.Select(Code));

    private static string Code(string text) => $"`{text.Replace("|", "\\|", StringComparison.Ordinal)}`";

    // Words of the language stand between single quotes; the other characters that mean something in a table are text.
    private static string Markdown(string text) =>
        QuotedWord().Replace(text, match => match.Groups["word"].Success ? Code(match.Groups["word"].Value) : "\\" + match.Value);

    [GeneratedRegex(@"(?<!\w)'(?<word>[^']+)'(?!\w)|[|<>&*_\[\]]", RegexOptions.CultureInvariant)]
    private static partial Regex QuotedWord();
}
