using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using WebEx.Spec.Language.Diagnostics;
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

    // Of each argument in words, with what is written in its place; made where a name is not known.
    private readonly Lazy<IReadOnlyDictionary<string, NearArgument>> _words;

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

        _words = new(Words);
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

    /// <summary>True where a name differs from a code by capitals alone.</summary>
    public bool Has(string name) => Codes.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The argument that a name is most likely meant for; null where none is near.</summary>
    public NearArgument? Nearest(string name)
    {
        if (Suggestion.Nearest(name, Codes) is { } code)
            return new NearArgument(code, null);
        return Suggestion.Nearest(name, _words.Value.Keys) is { } word ? _words.Value[word] : null;
    }

    private IEnumerable<string> Codes =>
        _plain.Keys.Concat(_numbered.Select(item => $"{item.Before}{(item.Whole.Numbered ?? item.Part.Numbered)?.From ?? 1}{item.After}"));

    // "MeetingPassword" is found by "Password", too. Of several that end alike it is the first, as a command has what matters first.
    private Dictionary<string, NearArgument> Words()
    {
        var words = new Dictionary<string, NearArgument>(StringComparer.Ordinal);
        List<(string Name, string Code)> named = [.. _plain.Where(pair => pair.Value.Part.Name.Length > 0).Select(pair => (pair.Value.Part.Name, pair.Key))];
        foreach ((string name, string code) in named)
            _ = words.TryAdd(name, new NearArgument(code, name));
        foreach ((string name, string code) in named)
            _ = words.TryAdd(LastWord(name), new NearArgument(code, name));
        return words;
    }

    private static string LastWord(string name)
    {
        int at = name.Length - 1;
        while (at > 0 && !char.IsAsciiLetterUpper(name[at]))
            at--;
        return name[at..];
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
