using System.Reflection;
using System.Text.RegularExpressions;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Tests.Broken;

namespace WebEx.Spec.Language.Tests.Diagnostics;

/// <summary>Messages stand in one table, which the page about diagnostics agrees with.</summary>
public sealed partial class MessageTableTests
{
    // What the parameters of a message are given, and what may stand in their place.
    private const string Word = "ZZZ";
    private const char Letter = 'Z';
    private const int Number = 987654321;

    // What takes more than a file or two, and has a test of its own.
    private static readonly string[] ToldElsewhere =
    [
        // SizeTests
        "The arguments of this command have 501 codes; a command may have 500.",
        "The reply has 501 parameters; a reply may have 500.",
        "2001 rules come out of the sets that are used here; a command may have 2000.",
        "2001 codes come out of the sets that are used here; a command may have 2000.",
        "The values of all choices of this command have 262145 characters together; a command may have 262144.",
        "More than 1048576 characters come out of the uses in this file.",
        // MissingDefinitionTests
        "This row has no 'meaning', and no file in common/*.yaml has 'errors'.",
        "No file lists the pages. In a catalogue webex.yaml does, under 'pages'.",
        "No file in common/*.yaml has 'sources', so that there is no source to refer to.",
        "'pages' is the folder of commands. A file of shared definitions has to be in 'common'.",
        // MessageWordsTests
        "This file is not read, because a.yaml lies beside it. Delete one of the two.",
        "This file is not read. Spec files are webex.yaml, errata.yaml, and those that end in .yaml below common and pages.",
    ];

    private static readonly MethodInfo[] Methods = typeof(SpecRules)
        .Assembly.GetType("WebEx.Spec.Language.Diagnostics.SpecMessages", throwOnError: true)!
        .GetMethods(BindingFlags.Static | BindingFlags.Public);

    private static readonly ILookup<string, string> Texts = Methods
        .Select(method => (SpecMessage)method.Invoke(null, [.. method.GetParameters().Select(Argument)])!)
        .ToLookup(message => message.Rule.Id, message => message.Text, StringComparer.Ordinal);

    public static TheoryData<string> Ids => [.. SpecRules.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_has_messages(string id) => Texts[id].ShouldNotBeEmpty();

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_message_that_the_page_shows_is_one_of_the_table(string id)
    {
        string[] shown = [.. Shown(id)];
        shown.ShouldNotBeEmpty();
        foreach (string message in shown)
            Texts[id].Any(text => Pattern(text).IsMatch(message)).ShouldBeTrue($"{id} has no message such as: {message}");
    }

    [Fact]
    public void Every_message_has_a_case()
    {
        string[] told =
        [
            .. DiagnosticTests.Cases.Values.Select(expected => expected.Message),
            .. BrokenCases.All.Values.Select(broken => broken.Message),
            .. ToldElsewhere,
        ];
        IEnumerable<string> missing = Texts.SelectMany(texts => texts).Where(text => !told.Any(Pattern(text).IsMatch));
        string.Join('\n', missing).ShouldBeEmpty();
    }

    [Fact]
    public void A_message_has_no_contraction()
    {
        Texts.Sum(texts => texts.Count()).ShouldBeGreaterThan(250);
        foreach (string text in Texts.SelectMany(texts => texts))
            Contraction().IsMatch(text).ShouldBeFalse(text);
    }

    [Fact]
    public void A_message_ends_as_a_sentence()
    {
        // An end that is a parameter brings its own full stop.
        foreach (string text in Texts.SelectMany(texts => texts))
            (text.EndsWith('.') || text.EndsWith('?') || text.EndsWith(Word, StringComparison.Ordinal)).ShouldBeTrue(text);
    }

    [Fact]
    public void No_message_stands_elsewhere_in_the_language()
    {
        string folder = SpecRepository.PathOf("generator/WebEx.Spec.Language");
        foreach (string path in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Where(path => !Output().IsMatch(path)))
            Elsewhere().IsMatch(File.ReadAllText(path)).ShouldBe(Path.GetFileName(path) == "SpecMessages.cs", path);
    }

    private static object Argument(ParameterInfo parameter) =>
        Nullable.GetUnderlyingType(parameter.ParameterType) is not null || parameter.ParameterType == typeof(long) ? (long)Number
        : parameter.ParameterType == typeof(int) ? Number
        : parameter.ParameterType == typeof(char) ? Letter
        : parameter.ParameterType == typeof(SpecRule) ? SpecRules.MissingKey
        : Word;

    // Characters that are shown by their number are three letters here, so that no other text is taken for one.
    private static Regex Pattern(string text) =>
        new(
            "^"
                + Regex
                    .Escape(text)
                    .Replace(Word, ".*", StringComparison.Ordinal)
                    .Replace($"{Number}", "-?[0-9]+", StringComparison.Ordinal)
                    .Replace($"U\\+{(int)Letter:X4}", "U\\+[0-9A-F]{4}", StringComparison.Ordinal)
                    .Replace($"u{(int)Letter:X4}", "u[0-9A-F]{4}", StringComparison.Ordinal)
                    .Replace($"{Letter}", ".", StringComparison.Ordinal)
                + @"\z",
            RegexOptions.CultureInvariant | RegexOptions.Singleline
        );

    // Of the section of an id, what is quoted.
    private static IEnumerable<string> Shown(string id)
    {
        string page = File.ReadAllText(SpecRepository.PathOf("generator/DIAGNOSTICS.md")).Replace("\r\n", "\n", StringComparison.Ordinal);
        int start = page.IndexOf($"\n## {id} ", StringComparison.Ordinal);
        int end = page.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return (end < 0 ? page[start..] : page[start..end])
            .Split('\n')
            .Where(line => line.StartsWith("> ", StringComparison.Ordinal))
            .Select(line => line[2..]);
    }

    [GeneratedRegex(@"[a-z]n't\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Contraction();

    [GeneratedRegex(@"[\\/](bin|obj)[\\/]", RegexOptions.CultureInvariant)]
    private static partial Regex Output();

    [GeneratedRegex(@"\(\s*SpecRules\.\w+,", RegexOptions.CultureInvariant)]
    private static partial Regex Elsewhere();
}
