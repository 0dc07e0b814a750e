using System.Globalization;
using WebEx.Spec.Emission.Arguments;
using WebEx.Spec.Emission.Kinds;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Explaining;

/// <summary>The value of a property as C#.</summary>
/// <param name="Text">The expression.</param>
/// <param name="Comment">What has to be known of it.</param>
internal sealed record ValueCode(string Text, string? Comment = null)
{
    private const string MissingWord = "required, and missing in the text";

    private static readonly ShownValues Shown = new(EmbeddedCatalogue.Instance.Shared.TimeZones, SecretText.Mask, SecretText.Mask);

    /// <summary>From what was given; null where that is not of the type of the argument.</summary>
    public static ValueCode? Of(ArgumentModel argument, IReadOnlyList<(ArgumentModel Part, int? Number, string Value)> given)
    {
        if (argument.IsGroup)
            return Group(argument, given);
        if (argument.IsFamily)
        {
            IEnumerable<string> items = given
                .OrderBy(item => item.Number)
                .Select(item => (item.Number, Value: Single(argument, item.Value)))
                .Where(item => item.Value is not null)
                .Select(item => $"[{Number(item.Number ?? 0)}] = {item.Value}");
            string joined = string.Join(", ", items);
            return joined.Length == 0 ? null : new ValueCode($"{{ {joined} }}", SecretComment(argument));
        }

        if (argument.Parts.Count > 0)
            return Composite(argument, part => Given(given, part));
        return Single(argument, given[0].Value) is { } text ? new ValueCode(text, SecretComment(argument)) : null;
    }

    /// <summary>What stands for a value that every call needs.</summary>
    public static ValueCode Missing(ArgumentModel argument) => new(ArgumentEmitters.Of(argument).Placeholder(argument), MissingWord);

    private static string? SecretComment(ArgumentModel argument) => argument.IsSecret ? "a secret, out of the environment or a vault" : null;

    private static string? Given(IReadOnlyList<(ArgumentModel Part, int? Number, string Value)> given, string part) =>
        given.FirstOrDefault(item => item.Part.Part == part).Value is { Length: > 0 } value ? value : null;

    private static ValueCode? Composite(ArgumentModel argument, Func<string, string?> given) =>
        ArgumentEmitters.Of(argument).CodeOfParts(argument, given) is { } code
            ? new ValueCode(code.Text, code.Lacks.Count > 0 ? $"without {string.Join(", ", code.Lacks)}" : null)
            : null;

    private static ValueCode? Group(ArgumentModel argument, IReadOnlyList<(ArgumentModel Part, int? Number, string Value)> given)
    {
        var items = new List<string>();
        int next = argument.Numbered?.From ?? 1;
        foreach (IGrouping<int, (ArgumentModel Part, int? Number, string Value)> group in given.GroupBy(item => item.Number ?? 0).OrderBy(group => group.Key))
        {
            // Elements have no number of their own: an empty one keeps the place of those that are missing.
            for (; next < group.Key; next++)
                items.Add($"new {argument.Item}()");
            next++;
            var members = new List<string>();
            foreach (ArgumentModel part in argument.Parts)
            {
                List<(ArgumentModel Part, int? Number, string Value)> own = [.. group.Where(item => part.Coded.Contains(item.Part))];
                if (own.Count > 0 && (part.Parts.Count > 0 ? Composite(part, name => Given(own, name))?.Text : Single(part, own[0].Value)) is { } value)
                    members.Add($"{part.Name} = {value}");
            }

            items.Add(members.Count == 0 ? $"new {argument.Item}()" : $"new {argument.Item} {{ {string.Join(", ", members)} }}");
        }

        return new ValueCode($"[{string.Join(", ", items)}]");
    }

    private static string? Single(ArgumentModel argument, string value) => ArgumentEmitters.Of(argument).Code(argument, value, Shown);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
