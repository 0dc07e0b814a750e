using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Explaining;

/// <summary>Finds the argument that a code on the wire belongs to. One is kept for each command and center, because a log asks for the same ones all the
/// time.</summary>
internal sealed class ArgumentLookup
{
    private const string Number = "{n}";

    private static readonly ConditionalWeakTable<CommandModel, ConcurrentDictionary<CenterSet, ArgumentLookup>> OfCommands = [];

    private readonly Dictionary<string, (ArgumentModel Whole, ArgumentModel Part)> _plain = new(StringComparer.Ordinal);
    private readonly List<(string Before, string After, ArgumentModel Whole, ArgumentModel Part)> _numbered = [];

    private ArgumentLookup(IEnumerable<ArgumentModel> arguments, CenterSet? center)
    {
        foreach (ArgumentModel whole in arguments.Where(argument => center is not { } one || (argument.Centers & one) != 0))
        {
            foreach (ArgumentModel part in whole.Coded)
            {
                foreach (string template in part.Aliases.Prepend(part.Code))
                {
                    int at = template.IndexOf(Number, StringComparison.Ordinal);
                    if (at < 0)
                        _ = _plain.TryAdd(template, (whole, part));
                    else
                        _numbered.Add((template[..at], template[(at + Number.Length)..], whole, part));
                }
            }
        }
    }

    /// <summary>The lookup of a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="center">Several arguments can have one code, each in another center; null where the center does not matter.</param>
    public static ArgumentLookup Of(CommandModel command, CenterSet? center) =>
        OfCommands
            .GetValue(command, _ => new ConcurrentDictionary<CenterSet, ArgumentLookup>())
            .GetOrAdd(center ?? CenterSet.None, _ => new ArgumentLookup(command.Arguments, center));

    /// <summary>The lookup of other arguments, such as those of an entry point.</summary>
    public static ArgumentLookup Of(IEnumerable<ArgumentModel> arguments) => new(arguments, null);

    /// <summary>The argument: as a whole, its part with the code, and the number where the code has one.</summary>
    public (ArgumentModel Whole, ArgumentModel Part, int? Number)? Find(string code)
    {
        if (_plain.TryGetValue(code, out (ArgumentModel Whole, ArgumentModel Part) plain))
            return (plain.Whole, plain.Part, null);
        foreach ((string before, string after, ArgumentModel whole, ArgumentModel part) in _numbered)
        {
            if (NumberOf(before, after, code) is { } number && IsIn(whole.Numbered ?? part.Numbered, number))
                return (whole, part, number);
        }

        return null;
    }

    private static bool IsIn(NumberedModel? numbered, int number) =>
        numbered is null || (number >= numbered.From && (numbered.To is not { } to || number <= to));

    private static int? NumberOf(string before, string after, string code)
    {
        if (code.Length <= before.Length + after.Length)
            return null;
        if (!code.StartsWith(before, StringComparison.Ordinal) || !code.EndsWith(after, StringComparison.Ordinal))
            return null;
        ReadOnlySpan<char> digits = code.AsSpan(before.Length, code.Length - before.Length - after.Length);
        return digits is ['0', _, ..] || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? null : number;
    }
}
