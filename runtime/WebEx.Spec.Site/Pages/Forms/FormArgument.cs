using System.Collections.Immutable;
using System.Text.Json;
using WebEx.Site.Kernel;

namespace WebEx.Site.Pages;

/// <summary>An argument of a command as a form needs it, from the catalogue.</summary>
internal sealed record FormArgument
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>The type of the catalogue: <c>text</c>, <c>flag</c>, <c>choice</c>, <c>bits</c> and so on.</summary>
    public required string Type { get; init; }

    public required bool IsRequired { get; init; }

    public required bool IsSecret { get; init; }

    public int? MaxLength { get; init; }

    public int? Min { get; init; }

    public int? Max { get; init; }

    public string? Default { get; init; }

    /// <summary>The centers that have it, by their short names; empty for all.</summary>
    public required ImmutableArray<string> Centers { get; init; }

    /// <summary>What there is to choose from: what is sent, and its name.</summary>
    public required ImmutableArray<(string Token, string Name)> Values { get; init; }

    /// <summary>The bits of a sum: the number of each, and its name.</summary>
    public required ImmutableArray<(int Bit, string Name)> Bits { get; init; }

    // Where the browser goes is decided by the site.
    private static readonly string[] Addresses = ["BU", "MU"];

    /// <summary>The arguments of a command in a center that a user can give.</summary>
    public static ImmutableArray<FormArgument> Of(CommandFacts facts, Center center)
    {
        string name = center.ShortName();
        return
        [
            .. CatalogueDocument
                .ArgumentsOf(facts.Id)
                .Select(Read)
                .Where(argument => !Addresses.Contains(argument.Code) && (argument.Centers.IsEmpty || argument.Centers.Contains(name)))
                .DistinctBy(argument => argument.Code),
        ];
    }

    private static FormArgument Read(JsonElement argument) =>
        new()
        {
            // Of a family with numbers the first one is offered.
            Code = TextOf(argument, "code")!.Replace(NumberedCode.Place, "1", StringComparison.Ordinal),
            Name = TextOf(argument, "name")!,
            Type = TextOf(argument, "type")!,
            IsRequired = TextOf(argument, "required") == "required",
            IsSecret = argument.GetProperty("secret").GetBoolean(),
            MaxLength = NumberOf(argument, "maxLength"),
            Min = NumberOf(argument, "min"),
            Max = NumberOf(argument, "max"),
            Default = TextOf(argument, "default"),
            Centers = [.. argument.GetProperty("centers").EnumerateArray().Select(center => center.GetString()!)],
            Values = [.. argument.GetProperty("values").EnumerateArray().Select(value => (TextOf(value, "token")!, TextOf(value, "name")!))],
            Bits = [.. argument.GetProperty("bits").EnumerateArray().Select(bit => (bit.GetProperty("bit").GetInt32(), TextOf(bit, "name")!))],
        };

    private static string? TextOf(JsonElement element, string property) =>
        element.GetProperty(property) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static int? NumberOf(JsonElement element, string property) =>
        element.GetProperty(property) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out int value) ? value : null;
}
