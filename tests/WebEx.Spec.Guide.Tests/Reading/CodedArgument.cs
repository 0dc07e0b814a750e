using System.Globalization;
using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>An argument of the catalogue that has a code of its own, with the numbers of the group that it may be in.</summary>
internal sealed record CodedArgument(ArgumentModel Model, ArgumentModel Whole, NumberedModel? Numbered)
{
    private const string Number = "{n}";

    public int Line => Model.Line;

    public string Code => Model.Code;

    /// <summary>Whether it must be given: a part of a whole that must be given must be, too.</summary>
    public RequirementModel Required => Model.Required == RequirementModel.Optional ? Whole.Required : Model.Required;

    public IEnumerable<string> Errata => Model.Errata.Concat(Whole.Errata);

    public static IEnumerable<CodedArgument> Of(CommandModel command) =>
        command.Arguments.SelectMany(argument => Leaves(argument, argument, argument.Numbered));

    /// <summary>True when the code is its own, an alias, or one of its family; <c>n</c> stands for any number.</summary>
    public bool Is(string code) => Codes().Any(own => own == code || NumberIn(own, code) is not null);

    /// <summary>True when a row that names these codes speaks of it: all of a family, or one member of it.</summary>
    public bool Is(CodeName name)
    {
        if (name.Last is null)
            return Is(name.First);
        return Codes()
            .Any(own =>
                NumberIn(own, name.First) is { } first
                && NumberIn(own, name.Last) is { } last
                && first == (Numbered?.From ?? 1).ToString(CultureInfo.InvariantCulture)
                && last == (Numbered?.To?.ToString(CultureInfo.InvariantCulture) ?? "n")
            );
    }

    /// <summary>The number in a code of the family, or n; null when it is none of the family.</summary>
    public string? NumberOf(string code) => Codes().Select(own => NumberIn(own, code)).FirstOrDefault(number => number is not null);

    public override string ToString() => $"{Code} (line {Line})";

    private static IEnumerable<CodedArgument> Leaves(ArgumentModel argument, ArgumentModel whole, NumberedModel? numbered) =>
        argument.Parts.Count == 0
            ? [new CodedArgument(argument, whole, numbered)]
            : argument.Parts.SelectMany(part => Leaves(part, whole, part.Numbered ?? numbered));

    private IEnumerable<string> Codes() => Model.Aliases.Prepend(Code);

    private string? NumberIn(string own, string code)
    {
        int at = own.IndexOf(Number, StringComparison.Ordinal);
        if (at < 0)
            return null;
        string prefix = own[..at];
        string suffix = own[(at + Number.Length)..];
        if (
            code.Length <= prefix.Length + suffix.Length
            || !code.StartsWith(prefix, StringComparison.Ordinal)
            || !code.EndsWith(suffix, StringComparison.Ordinal)
        )
            return null;
        string middle = code[prefix.Length..^suffix.Length];
        if (middle == "n")
            return middle;
        if (!int.TryParse(middle, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            return null;
        return number >= (Numbered?.From ?? 1) && number <= (Numbered?.To ?? int.MaxValue) ? middle : null;
    }
}
