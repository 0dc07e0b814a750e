namespace WebEx.Spec.Language.Model;

/// <summary>What sources later than the guide add to one command. Nothing of it changes what the guide says.</summary>
/// <param name="Errors">Error codes that the guide's table lacks.</param>
/// <param name="Spellings">Other spellings of codes that the table has.</param>
/// <param name="Reply">Reply parameters that the guide lacks; none is promised.</param>
/// <param name="Remarks">Further facts for the doc comment.</param>
public sealed record LaterFacts(
    EquatableArray<LaterError> Errors,
    EquatableArray<LaterSpelling> Spellings,
    EquatableArray<LaterParameter> Reply,
    EquatableArray<LaterFact> Remarks
)
{
    /// <summary>No such facts.</summary>
    public static LaterFacts None { get; } = new(default, default, default, default);
}
