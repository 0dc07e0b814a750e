namespace WebEx.Spec.Language.Model;

/// <summary>One bit of a bit field.</summary>
/// <param name="Bit">Its number; 0 is the least significant.</param>
/// <param name="Name">The C# member; null when the bit is reserved.</param>
/// <param name="Meaning">What it switches.</param>
/// <param name="Category">The guide's category, such as <c>Off</c> or <c>Unavailable</c>.</param>
/// <param name="Needs">Bits without which this one has no effect.</param>
/// <param name="Line">The line of the guide.</param>
/// <param name="Remarks">Further facts for the doc comment.</param>
/// <param name="Errata">The ids of the errata that it rests on.</param>
public sealed record BitModel(
    int Bit,
    string? Name,
    string? Meaning = null,
    string? Category = null,
    EquatableArray<int> Needs = default,
    int? Line = null,
    EquatableArray<RemarkModel> Remarks = default,
    EquatableArray<string> Errata = default
);
