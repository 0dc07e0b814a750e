namespace WebEx.Spec.Language.Model;

/// <summary>One error code of a command, or a family of them.</summary>
/// <param name="Code">As the site sends it; <c>[n]</c> and <c>[1..10]</c> stand for numbers.</param>
/// <param name="Name">The C# member.</param>
/// <param name="Meaning">What went wrong.</param>
/// <param name="Line">The line of the guide.</param>
/// <param name="Centers">Where it occurs.</param>
/// <param name="Adds">Parameters that come with it.</param>
/// <param name="Printed">Spellings that are recognised as well: misprints, and those of other commands.</param>
/// <param name="Remarks">Further facts for the doc comment.</param>
/// <param name="Errata">The ids of the errata that it rests on.</param>
/// <param name="Causes">What it depends on.</param>
/// <param name="NotEnforceable">Why no check can find it, although the request alone causes it; null where that does not apply.</param>
/// <param name="Prevention">How a client keeps it from occurring.</param>
public sealed record ErrorModel(
    string Code,
    string Name,
    string Meaning,
    int Line,
    CenterSet Centers,
    EquatableArray<string> Adds,
    EquatableArray<string> Printed,
    EquatableArray<RemarkModel> Remarks,
    EquatableArray<string> Errata,
    ErrorCauses Causes = ErrorCauses.None,
    string? NotEnforceable = null,
    ErrorPrevention Prevention = ErrorPrevention.None
)
{
    /// <summary>Where numbers stand in the code.</summary>
    public ErrorCodePattern Pattern => ErrorCodePattern.Of(Code);

    /// <summary>True when a number stands in the code.</summary>
    public bool IsTemplate => Pattern.HasNumber;
}
