using System.Collections;
using System.Globalization;
using System.Reflection;
using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Model;

namespace WebEx.Tests.Facts;

/// <summary>
/// The enforceable facts of a catalogue, a line each: what is sent, checked or read because of them. Written by reflection over the model, so that a fact that
/// the language learns is in the list without anybody remembering it. Prose and locations are left out: they are compared with the guide.
/// </summary>
internal static class FactLines
{
    // The numbers of errors are a list of their own, and no fact of the guide.
    private static readonly HashSet<string> Prose =
    [
        "Meaning",
        "Summary",
        "Remarks",
        "Guide",
        "Line",
        "Errata",
        "Only",
        "Deprecated",
        "Sources",
        "Contradicts",
        "Text",
        "Says",
        "NotEnforceable",
        "NumberedErrors",
    ];

    // What has a line of its own, with the property that names it; everything else is written into the line of its owner.
    private static readonly Dictionary<Type, string> Rows = new()
    {
        [typeof(ArgumentModel)] = nameof(ArgumentModel.Code),
        [typeof(ErrorModel)] = nameof(ErrorModel.Code),
        [typeof(ReplyParameter)] = nameof(ReplyParameter.Code),
        [typeof(ChoiceValue)] = nameof(ChoiceValue.Token),
        [typeof(BitModel)] = nameof(BitModel.Bit),
        [typeof(RuleModel)] = nameof(RuleModel.Kind),
        [typeof(LaterError)] = nameof(LaterError.Code),
        [typeof(LaterSpelling)] = nameof(LaterSpelling.Reads),
    };

    private static readonly ArgumentModel Usual = new();

    /// <summary>The facts of all commands, and of what they share, sorted.</summary>
    public static IEnumerable<string> Of(Catalogue catalogue) =>
        catalogue
            .Commands.SelectMany(Of)
            .Concat(catalogue.Shared.Choices.SelectMany(choice => Lines($"shared choice {choice.Name}", choice.Value!)))
            .Concat(catalogue.Shared.Bits.SelectMany(bits => Lines($"shared bits {bits.Name}", bits.Value!)))
            .Concat(catalogue.Shared.TimeZones.SelectMany(zone => Lines($"time zone {zone.Index.ToString("00", CultureInfo.InvariantCulture)}", zone)))
            .Order(StringComparer.Ordinal);

    /// <summary>The facts of a command.</summary>
    public static IEnumerable<string> Of(CommandModel command) => Lines(command.Id, command);

    private static IEnumerable<string> Lines(string path, object record)
    {
        var own = new List<string>();
        var below = new List<string>();
        foreach (PropertyInfo property in Facts(record.GetType()))
        {
            object? value = property.GetValue(record);
            if (value is null || value.Equals(LaterFacts.None) || IsLeftOut(value) || IsUsual(record, property, value))
                continue;
            if (value is IEnumerable rows and not string && Rows.TryGetValue(ElementOf(value.GetType()), out string? key))
                below.AddRange(rows.Cast<object>().SelectMany((row, index) => Lines($"{path} {Word(property.Name)} {NameOf(row, key, index)}", row)));
            else if (IsShared(value))
                own.Add($"{property.Name}={((dynamic)value).EnumName}{(value is ChoiceModel { IgnoreCase: true } ? " IgnoreCase=yes" : "")}");
            else if (value is ReplyModel or LaterFacts or ChoiceModel or BitsModel or ReplyMarkup)
                below.AddRange(Lines($"{path} {Word(property.Name)}", value));
            else if (value is ArgumentErrors errors)
                own.AddRange(
                    Facts(typeof(ArgumentErrors)).Where(error => error.GetValue(errors) is string).Select(error => $"{error.Name}->{error.GetValue(errors)}")
                );
            else
                own.Add($"{property.Name}={Inline(value)}");
        }

        return below.Prepend($"{path}: {string.Join(' ', own)}".TrimEnd());
    }

    // Rules have no name, and are told apart by their number; their order is the order in which violations are reported.
    private static string NameOf(object row, string key, int index)
    {
        if (row is RuleModel)
            return (index + 1).ToString("00", CultureInfo.InvariantCulture);
        object name = row.GetType().GetProperty(key)!.GetValue(row)!;
        return Inline(name is "" ? row.GetType().GetProperty("Name")!.GetValue(row)! : name);
    }

    private static string Inline(object value) =>
        value switch
        {
            string text => text.Any(char.IsWhiteSpace) || text.Length == 0 ? $"'{text.ReplaceLineEndings(" ")}'" : text,
            CenterSet centers => string.Join('+', centers.ToAbbreviations()),
            RequirementModel { IsAlways: true } => "always",
            RequirementModel { Condition: { } condition } => $"'{condition}'",
            RequirementModel requirement => Inline(requirement.Centers),
            ArgumentReference reference => reference.Code + (reference.IsByNumber ? "[n]" : ""),
            ListModel list => $"({(list.IsOfNumbers ? "Number" : "Text")} {Inline(list.Separator)} {Inline(list.Open)} {Inline(list.Close)})",
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            bool flag => flag ? "yes" : "no",
            IEnumerable items => $"[{string.Join(", ", items.Cast<object>().Select(Inline))}]",
            _ => $"({string.Join(' ', PartsOf(value))})",
        };

    private static IEnumerable<string> PartsOf(object value) =>
        Facts(value.GetType()).Select(property => property.GetValue(value)).OfType<object>().Where(part => !IsLeftOut(part)).Select(Inline);

    private static IEnumerable<PropertyInfo> Facts(Type type) =>
        type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.CanWrite && !Prose.Contains(property.Name));

    // What says nothing: no, no center narrower than all, nothing in a list.
    private static bool IsLeftOut(object value) =>
        value switch
        {
            bool flag => !flag,
            CenterSet centers => centers == CenterSet.All,
            string => false,
            IEnumerable items => !items.Cast<object>().Any(),
            _ => false,
        };

    // What every other one has as well, or what its name says already.
    private static bool IsUsual(object record, PropertyInfo property, object value) =>
        record switch
        {
            ArgumentModel argument => value is ""
                || (property.Name != nameof(ArgumentModel.Type) && value.Equals(property.GetValue(Usual)))
                || value.Equals(argument.Code),
            ErrorModel error => property.Name == nameof(ErrorModel.Code) || value.Equals(error.Code),
            _ => false,
        };

    private static bool IsShared(object value) => value is ChoiceModel { IsShared: true } or BitsModel { IsShared: true };

    private static Type ElementOf(Type list) => list.IsGenericType ? list.GenericTypeArguments[0] : typeof(object);

    private static string Word(string property) => (property.EndsWith("ss", StringComparison.Ordinal) ? property : property.TrimEnd('s')).ToLowerInvariant();
}
