using System.Text.RegularExpressions;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Tool.Exporting;

namespace WebEx.Spec.Tool.Reference.Building;

/// <summary>What to do about an error, in sentences that hold for every command that answers it. A cause alone says no more than what it depends on.</summary>
internal static partial class ErrorRemedies
{
    private const int MostNames = 3;

    private static readonly (ErrorCauses Cause, string DependsOn)[] Dependencies =
    [
        (
            ErrorCauses.Rights,
            "depends on who sends the request: on the login of the session, and on what the account may do. The same request can succeed in another session "
                + "or for another account."
        ),
        (
            ErrorCauses.State,
            "depends on what the site holds at that time, such as accounts, meetings and files, and on its clock, so that the same request can succeed later."
        ),
        (ErrorCauses.Resources, "depends on capacity and on other systems, so that the same request can succeed later."),
        (ErrorCauses.Settings, "depends on the settings of the site, which its administrators can change."),
    ];

    /// <summary>Of an error that only later sources know.</summary>
    public static IReadOnlyList<string> Unknown { get; } = ["No more is known of its cause than the table says."];

    /// <summary>The sentences, what the caller can do first.</summary>
    /// <param name="uses">The error in each command that answers it.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<(CommandModel Command, ErrorModel Error)> uses)
    {
        var sentences = new List<string>();
        (CommandModel Command, ErrorModel Error)[] missing = [.. uses.Where(IsOfAMissingValue)];
        if (missing.Length > 0)
            sentences.Add($"{Beginning("Send", missing.Length)} {NamesOf(missing)}.");
        (CommandModel Command, ErrorModel Error)[] policy = [.. uses.Where(IsOfThePasswordPolicy)];
        if (policy.Length > 0)
            sentences.Add($"{Beginning("Send", policy.Length)} another password, one that the site's password policy takes.");
        int corrigible = uses.Except(missing).Count(use => use.Error.Causes.HasFlag(ErrorCauses.Request));
        if (corrigible > 0)
            sentences.Add($"{Beginning("Correct", corrigible)} the request: the table says what is wrong with it.");
        foreach ((ErrorCauses cause, string dependsOn) in Dependencies)
        {
            int dependent = uses.Count(use => use.Error.Causes.HasFlag(cause));
            if (dependent > 0)
                sentences.Add($"{Beginning("It", dependent)} {dependsOn}");
        }

        return sentences.Count > 0 ? sentences : Unknown;

        string Beginning(string word, int count) => count == uses.Count ? word : $"In some of these commands: {word.ToLowerInvariant()}";
    }

    // An argument names it as that of its absence, or its code ends so. A login, a role and a privilege are no values.
    private static bool IsOfAMissingValue((CommandModel Command, ErrorModel Error) use) =>
        MissingIn(use).Any() || (!use.Error.Causes.HasFlag(ErrorCauses.Rights) && EndOfMissing.IsMatch(SiteMap.Shown(use.Error.Code)));

    private static bool IsOfThePasswordPolicy((CommandModel Command, ErrorModel Error) use) =>
        use.Error.Causes.HasFlag(ErrorCauses.Settings) && BarredPassword.IsMatch(use.Error.Code);

    private static string NamesOf(IEnumerable<(CommandModel Command, ErrorModel Error)> uses)
    {
        string[] names = [.. uses.SelectMany(MissingIn).Distinct().Order(StringComparer.Ordinal)];
        return names.Length is > 0 and <= MostNames ? $"the value that is missing: {Words.Join(names, "or")}" : "the value that is missing; the table names it";
    }

    private static IEnumerable<string> MissingIn((CommandModel Command, ErrorModel Error) use) =>
        use
            .Command.Arguments.Where(argument => argument.Coded.Prepend(argument).Any(part => part.Errors.Missing == use.Error.Code))
            .Select(argument => argument.Name);

    // Invalid... tells of a value that was sent.
    [GeneratedRegex(@"^(?!Invalid).*(Required|Missing|Missed|Needed|NeedsBeSpecified)(For[A-Z]+\[n\])?$", RegexOptions.CultureInvariant)]
    private static partial Regex EndOfMissing { get; }

    [GeneratedRegex(
        "Password(MustContain|CannotBe|CannotInclude|Requires|ShouldExceed)|^CannotReusePreviousPasswords$|^UnqualifiedNewPassword$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex BarredPassword { get; }
}
