using System.Text.RegularExpressions;
using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>Where a row of an Arguments table says that an argument depends on another one, a rule of the command enforces it, or the row is listed here with
/// the reason.</summary>
public sealed partial class EffectTests
{
    // How many rows have such a phrase: fewer would mean that the reader understands less than it did.
    private const int Phrases = 138;

    private static readonly Dictionary<int, string> NotEnforced = new()
    {
        [1179] = "EU, AA: MW says what the default is, and not whether AA has an effect.",
        [1664] = "SU, AA: as in EU.",
        [2687] = "PL, MU: it has one value, and BU is required.",
        [3141] = "CR, HR: hours and minutes of one duration; the guide refers from one to the other and makes neither need the other.",
        [3143] = "CR, MI: as HR.",
        [4376] = "SM, TC: IP replaces a value that is deprecated, which a notice says.",
        [5008] = "EE, GCN: the event can have a TSP account already, which only the site knows.",
        [5029] = "EE, TC: VP replaces a value that is deprecated, which a notice says.",
        [5533] = "JE, BU: the ADEV that outranks it was given when the event was scheduled.",
        [5987] = "SE, TC: VP replaces a value that is deprecated, which a notice says.",
        [5990] = "SE, TZ: the template that decides the default is the site's.",
        [6985] = "EG, PW: the computers that the code applies to are the site's.",
    };

    [Fact]
    public void A_row_that_makes_an_argument_depend_on_another_one_is_enforced_or_listed()
    {
        int count = 0;
        var open = new SortedSet<int>();
        foreach ((GuideSection section, CommandModel command) in Guide.Pairs)
        {
            var arguments = CodedArgument.Of(command).ToList();
            foreach (CodedArgument argument in arguments)
            {
                if (section.RowsOf(argument).FirstOrDefault(row => row.Line == argument.Line) is not { } row)
                    continue;
                foreach (Match phrase in Dependency().Matches(row.Text))
                {
                    count++;
                    ArgumentModel? other = arguments.Find(coded => coded.Is(phrase.Groups["other"].Value))?.Whole;
                    if (!IsEnforced(argument, other == argument.Whole ? null : other, command))
                        open.Add(row.Line);
                }
            }
        }

        open.ToArray()
            .ShouldBe(
                [.. NotEnforced.Keys.Order()],
                "Rows that say that an argument depends on another one: write a rule, or list the row with the reason why no program can tell."
            );
        count.ShouldBe(Phrases);
    }

    // Where the phrase names the other argument, the rule has to speak of both. A part refers to the other parts of its date; a requirement or a version in
    // words is in the doc comment.
    private static bool IsEnforced(CodedArgument argument, ArgumentModel? other, CommandModel command) =>
        (
            other is null
            && (
                (argument.Whole.Parts.Count > 0 && argument.Whole.Type != ArgumentType.Group)
                || argument.Required.Condition is not null
                || argument.Whole.Only is not null
            )
        )
        || command
            .Rules.Where(rule => rule.Kind != RuleKind.Note)
            .Select(rule => rule.Condition.Select(term => term.Argument).Concat(rule.Arguments).Select(reference => reference.Property).ToList())
            .Any(properties => properties.Contains(argument.Whole.Name) && (other is null || properties.Contains(other.Name)));

    // "If TC is set to 6", "if ENRE=1", "If the AS argument is set to AppView", "indicated by TA", "See also NTOP", "it takes precedence".
    [GeneratedRegex(
        """
            \b[Ii]f\ (?:the\ )?(?:value\ of\ )?(?<other>[A-Z][A-Za-z]+)(?:\ argument)?(?:\ is\b|=)
            | \b(?!AT=)(?<other>[A-Z]{2,})=[A-Z0-9]
            | \b(?:available|valid|required)\ (?:only\ )?(?:when|if|for\ (?:Fiji|Bali))\b
            | \bonly\ (?:when|if|for\ (?:Fiji|Bali))\b
            | \bIgnored\b | \bignored\b | \bprecedence\b | \boverrides\b
            | \b(?:specified|indicated|set|determined)\ by\ (?<other>[A-Z]{2,})
            | \b[Ss]ee\ (?:also\ )?(?<other>[A-Z][A-Za-z]+)\b(?!.{0,30}on\ page)
            | \brepeating\b | \brecurring\b | \bInformational\ only\b | \bunless\ (?<other>[A-Z][A-Za-z]+) | \bapplies\ (?:only\ )?to\b | \bis\ being\ used\b
            """,
        RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Dependency();
}
