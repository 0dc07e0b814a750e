using System.Globalization;
using WebEx.Spec.Language.Kinds;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Tool.Exporting;
using WebEx.Spec.Tool.Reference.Examples;
using WebEx.Spec.Tool.Reference.Views;

namespace WebEx.Spec.Tool.Reference.Building;

/// <summary>The arguments of a command or an entry point, a row a code.</summary>
/// <param name="map">Where everything is.</param>
/// <param name="centers">Where the command is valid.</param>
/// <param name="entries">Takes arguments apart.</param>
internal sealed class ArgumentRows(SiteMap map, CenterSet centers, ArgumentEntries entries)
{
    /// <summary>The rows of an argument.</summary>
    /// <param name="argument">The argument.</param>
    /// <param name="anchors">The anchors of the page.</param>
    public IEnumerable<ArgumentRow> Of(ArgumentModel argument, Anchors anchors) => entries.Of(argument).Select(entry => Of(argument, entry, anchors));

    private ArgumentRow Of(ArgumentModel whole, ArgumentEntry entry, Anchors anchors)
    {
        ArgumentModel model = entry.Model;
        bool isWhole = ReferenceEquals(whole, model);
        return new ArgumentRow
        {
            Id = anchors.Of(model.Code),
            Code = model.Code,
            Name = entry.Name,
            Property = isWhole ? whole.Name : PropertyOf(whole, model),
            TypeName = ExampleValues.CSharpType(whole),
            Type = TypeOf(model),
            Presence = JsonWriting.Word(entry.Presence),
            Meaning = model.Meaning.Length > 0 ? model.Meaning : whole.Meaning,
            Facts = [.. Facts(whole, entry).Concat(isWhole ? [] : FactsOfWhole(whole))],
            Default = entry.Default is "" ? "blank" : entry.Default,
            Values = ValuesOf(model),
            IsBits = model.Bits is not null,
            Table = TableOf(model),
            Errors = [.. ErrorsOf(model).Concat(isWhole ? [] : ErrorsOf(whole)).DistinctBy(use => (use.When, use.Error.Text))],
            Line = model.Line,
            Errata =
            [
                .. model
                    .Errata.Concat(model.Remarks.SelectMany(remark => remark.Errata))
                    .Concat(isWhole ? default : whole.Errata)
                    .Distinct()
                    .Select(map.ToErratum),
            ],
        };
    }

    private static string TypeOf(ArgumentModel model) => ArgumentKinds.WordOf(ArgumentKinds.Of(model));

    private static string PropertyOf(ArgumentModel whole, ArgumentModel part)
    {
        ArgumentModel[] path = [.. Path(whole, part)];
        return whole.Name + string.Concat(path.Select((step, index) => Separator(index == 0 ? whole : path[index - 1]) + MemberOf(step)));
    }

    private static string Separator(ArgumentModel owner) => owner.IsGroup ? "[i]." : ".";

    private static string MemberOf(ArgumentModel part) =>
        part.Name.Length > 0 ? part.Name
        : part.Part is { Length: > 0 } word ? char.ToUpperInvariant(word[0]) + word[1..]
        : "";

    private static IEnumerable<ArgumentModel> Path(ArgumentModel whole, ArgumentModel part)
    {
        foreach (ArgumentModel step in whole.Parts)
        {
            if (ReferenceEquals(step, part))
                return [step];
            ArgumentModel[] below = [.. Path(step, part)];
            if (below.Length > 0)
                return below.Prepend(step);
        }

        return [];
    }

    private IEnumerable<string> Facts(ArgumentModel whole, ArgumentEntry entry)
    {
        ArgumentModel model = entry.Model;
        foreach (string fact in Demands(model).Concat(ReferenceEquals(whole, model) ? [] : Demands(whole)).Distinct())
            yield return fact;
        if ((centers & ~entry.Centers) != CenterSet.None)
            yield return $"Only in {Words.Join([.. (entry.Centers & centers).ToAbbreviations()], "and")}.";
        if (model.Only is { } only)
            yield return $"Only in {only}.";
        if (entry.Numbered is { } numbered)
            yield return numbered.To is { } to
                ? $"{{n}} is a number from {Invariant(numbered.From)} to {Invariant(to)}."
                : $"{{n}} is a number from {Invariant(numbered.From)} on.";
        foreach (string limit in Limits(model))
            yield return limit;
        if (model.Aliases.Count > 0)
            yield return $"Also read as {Words.Join([.. model.Aliases], "or")}.";
        if (model.IsSecret)
            yield return "A secret: it is sent by POST, and shows in no log.";
        if (model.Deprecated is { } instead)
            yield return $"Deprecated: {instead.TrimEnd('.')}.";
        foreach (RemarkModel remark in model.Remarks)
            yield return remark.Text;
    }

    private static IEnumerable<string> FactsOfWhole(ArgumentModel whole)
    {
        // Of what has parts, only a phone number has a limit of its own.
        if (whole.Max is { } max)
            yield return $"All parts of the number have at most {Invariant(max)} characters together.";
        if (whole.Least is { } least)
            yield return $"At least {Invariant(least)} elements, where any is given.";
        if (whole.Only is { } only)
            yield return $"Only in {only}.";
        foreach (RemarkModel remark in whole.Remarks)
            yield return remark.Text;
    }

    private IEnumerable<string> Demands(ArgumentModel model)
    {
        if (model.Required.Condition is { } condition)
            yield return $"Required {condition.TrimEnd('.')}.";
        CenterSet demanding = model.Required.Centers & centers;
        if (demanding != CenterSet.None && (centers & ~demanding) != CenterSet.None)
            yield return $"Required in {Words.Join([.. demanding.ToAbbreviations()], "and")}.";
    }

    private static IEnumerable<string> Limits(ArgumentModel model)
    {
        ArgumentKind kind = ArgumentKinds.Of(model);
        string unit = kind.IsNumeric ? "" : " characters";
        if (model.Min is { } min)
            yield return $"At least {Invariant(min)}{unit}.";
        if (model.Max is { } max)
            yield return $"At most {Invariant(max)}{unit}.";
        if (kind.IsNeverNegative(model))
            yield return "Not negative.";
        if (model.Digits > 1)
            yield return $"Written with at least {Invariant(model.Digits)} digits.";
        if (model.Forbidden is { } forbidden)
            yield return Barred(forbidden);
        if (model.Bits is not null)
            yield return SharedTables.SumOfBits;
        if (model.IsAscii)
            yield return "ASCII characters only.";
        if (model.Fields is { } fields)
            yield return $"At least {Invariant(fields)} fields, with commas or dashes between them.";
        if (model.Least is { } least)
            yield return $"At least {Invariant(least)} values, where any is given.";
        if (model.List is { } list)
            yield return $"Items are separated by {list.Separator}{(list.Open.Length == 0 ? "" : $" and enclosed by {list.Open} and {list.Close}")}";
    }

    private static IReadOnlyList<ValueRow> ValuesOf(ArgumentModel model) =>
        model switch
        {
            { Flag: { } flag } => [new ValueRow(flag.Yes, "Yes", "true in C#."), new ValueRow(flag.No, "No", "false in C#.")],
            { Choice: { } choice } => SharedTables.RowsOf(choice),
            { Bits: { } bits } => SharedTables.RowsOf(bits),
            _ => [.. model.Tokens.Select(token => new ValueRow(token.Token, token.Name, token.Meaning ?? ""))],
        };

    private Link? TableOf(ArgumentModel model) =>
        model switch
        {
            { Choice: { IsShared: true } choice } => map.ToTable(choice.EnumName),
            { Bits: { IsShared: true } bits } => map.ToTable(bits.EnumName),
            _ when ArgumentKinds.Of(model).IsOfTimeZones => map.HasTable(SharedTables.TimeZones) ? map.ToTable(SharedTables.TimeZones) : null,
            _ => null,
        };

    private IEnumerable<ErrorUse> ErrorsOf(ArgumentModel model)
    {
        ArgumentErrors errors = model.Errors;
        (string When, string? Code)[] uses =
        [
            ("missing", errors.Missing),
            ("too few", errors.TooFew),
            (errors.TooLongAbove is { } above ? $"longer than {Invariant(above)}" : "too long", errors.TooLong),
            (errors.TooShortBelow is { } below ? $"shorter than {Invariant(below)}" : "too short", errors.TooShort),
            ("forbidden characters", errors.Characters),
            ("not ASCII", errors.NotAscii),
            ("invalid", errors.Invalid),
        ];
        return uses.Where(use => use.Code is not null).Select(use => new ErrorUse(use.When, map.ToError(use.Code!)));
    }

    // A blank is not seen, and a full stop would be taken for one of the characters.
    private static string Barred(string forbidden)
    {
        string seen = forbidden.Replace(" ", "", StringComparison.Ordinal);
        return seen == forbidden ? $"None of the characters {seen}"
            : seen.Length == 0 ? "No blanks."
            : $"No blanks, and none of the characters {seen}";
    }

    private static string Invariant(long number) => number.ToString(CultureInfo.InvariantCulture);
}
