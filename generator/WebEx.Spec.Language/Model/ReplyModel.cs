namespace WebEx.Spec.Language.Model;

/// <summary>What a command answers.</summary>
/// <param name="Line">The line of the guide.</param>
/// <param name="Statuses">The words of success; empty when no status is sent.</param>
/// <param name="StatusCode">The parameter that holds the status.</param>
/// <param name="Constants">Parameters that always have the same value.</param>
/// <param name="Method">How success is sent: GET or POST.</param>
/// <param name="Joints">What joins the parameters to the BackURL.</param>
/// <param name="Success">Parameters of success.</param>
/// <param name="Failure">Parameters of failure, beside status and reason.</param>
/// <param name="HasAdditional">True when failure may carry further parameters, as the error rows say.</param>
/// <param name="Without">What comes when no BackURL was given.</param>
/// <param name="Markup">The markup that comes then, if it does.</param>
/// <param name="Remarks">Further facts.</param>
/// <param name="Errata">The ids of the errata that it rests on.</param>
public sealed record ReplyModel(
    int Line,
    EquatableArray<string> Statuses,
    string StatusCode,
    EquatableArray<ReplyConstant> Constants,
    string Method,
    EquatableArray<string> Joints,
    EquatableArray<ReplyParameter> Success,
    EquatableArray<ReplyParameter> Failure,
    bool HasAdditional,
    ReplyWithoutBackUrl Without,
    ReplyMarkup? Markup,
    EquatableArray<RemarkModel> Remarks,
    EquatableArray<string> Errata
)
{
    /// <summary>A redirect with the usual status, and nothing else: what the guide says of replies in general.</summary>
    public static ReplyModel Usual { get; } =
        new(0, new(["SUCCESS"]), "ST", default, "GET", new(["?"]), default, default, false, ReplyWithoutBackUrl.NotStated, null, default, default);

    /// <summary>True when success is sent to the BackURL by POST.</summary>
    public bool IsPosted => Method == "POST";

    /// <summary>Every parameter and element, the parts of lists included; one that comes in several places comes several times.</summary>
    public IEnumerable<ReplyParameter> AllParameters =>
        Success.Concat(Markup?.Elements ?? default).Concat(Failure).SelectMany(parameter => parameter.Parts.Prepend(parameter));
}
