using System.Collections.Immutable;
using System.Globalization;

namespace WebEx.Site.Pages;

/// <summary>
/// A field of a form: one argument, or the parts of a date that have one name. It knows what it is called in the form, and which arguments its value makes.
/// </summary>
/// <param name="Name">What it is called in the form: the code of its argument, or the beginning that the names of the parts share.</param>
/// <param name="Parts">Its arguments: one, or year, month and day, and hour and minute where there are.</param>
internal sealed record CommandField(string Name, ImmutableArray<FormArgument> Parts)
{
    private static readonly string[] DateParts = ["Year", "Month", "Day", "Hour", "Minute"];

    public FormArgument First => Parts[0];

    public bool IsDate => Parts.Length > 1;

    public bool HasTime => Parts.Length > 3;

    public bool IsRequired => Parts.Any(part => part.IsRequired);

    /// <summary>What stands beside it.</summary>
    public string Label => FormWords.Of(IsDate ? Name : First.Name);

    /// <summary>The fields of some arguments, dates in one field each.</summary>
    public static ImmutableArray<CommandField> Of(ImmutableArray<FormArgument> arguments)
    {
        var byName = arguments.DistinctBy(argument => argument.Name).ToDictionary(argument => argument.Name, StringComparer.Ordinal);
        HashSet<string> taken = [];
        ImmutableArray<CommandField>.Builder fields = ImmutableArray.CreateBuilder<CommandField>();
        foreach (FormArgument argument in arguments)
        {
            if (taken.Contains(argument.Code))
                continue;
            ImmutableArray<FormArgument> parts = PartsOf(argument, byName);
            foreach (FormArgument part in parts)
                _ = taken.Add(part.Code);
            fields.Add(parts.Length == 1 ? new(argument.Code, parts) : new(StemOf(argument.Name)!, parts));
        }

        return fields.DrainToImmutable();
    }

    /// <summary>What a request says, of what was typed: pairs of code and value; none where the field was left empty.</summary>
    public IEnumerable<(string Code, string Value)> ArgumentsOf(IReadOnlyList<string> typed)
    {
        string value = typed.Count > 0 ? typed[0] : "";
        if (First.Type == "bits")
        {
            if (typed.Count > 0)
                yield return (First.Code, typed.Aggregate(0L, (sum, bit) => sum | BitOf(bit)).ToString(CultureInfo.InvariantCulture));
        }
        else if (!IsDate)
        {
            if (value.Length > 0)
                yield return (First.Code, value);
        }
        else if (DateTime.TryParse(value, CultureInfo.InvariantCulture, out DateTime date))
        {
            int[] numbers = [date.Year, date.Month, date.Day, date.Hour, date.Minute];
            for (int i = 0; i < Parts.Length; i++)
                yield return (Parts[i].Code, numbers[i].ToString(CultureInfo.InvariantCulture));
        }
        else if (value.Length > 0)
        {
            // What is no date goes along as it is: the site says what is wrong with it.
            yield return (First.Code, value);
        }
    }

    private static long BitOf(string typed) => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out int bit) && bit < 62 ? 1L << bit : 0;

    private static ImmutableArray<FormArgument> PartsOf(FormArgument argument, Dictionary<string, FormArgument> byName)
    {
        if (StemOf(argument.Name) is not { } stem)
            return [argument];
        ImmutableArray<FormArgument> parts = [.. DateParts.Select(part => byName.GetValueOrDefault(stem + part)).OfType<FormArgument>()];
        return parts.Length is 3 or 5 ? parts : [argument];
    }

    private static string? StemOf(string name) =>
        DateParts.FirstOrDefault(part => name.Length > part.Length && name.EndsWith(part, StringComparison.Ordinal)) is { } end ? name[..^end.Length] : null;
}
