using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Sharing;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Checks;

/// <summary>
/// Holds every error of a command against what its arguments and rules report. An error is reported before a request is sent, or depends on the site, or cannot
/// be found for a reason; what is none of these is a fact of the guide that was overlooked.
/// </summary>
/// <param name="preventions">What arguments and rules report.</param>
/// <param name="rows">The errors as written.</param>
/// <param name="diagnostics">Where errors of the file go.</param>
internal sealed class ErrorAccounting(ErrorPreventions preventions, MappingNode? rows, DiagnosticBag diagnostics)
{
    /// <summary>The errors with the way in which each is kept from occurring.</summary>
    public EquatableArray<ErrorModel> Settle(IEnumerable<ErrorModel> errors) => errors.Select(Settle).ToEquatableArray();

    private ErrorModel Settle(ErrorModel error)
    {
        ErrorPrevention prevention = preventions.Of(error.Code);
        ErrorCauses causes = error.Causes == ErrorCauses.None && prevention != ErrorPrevention.None ? ErrorCauses.Request : error.Causes;
        return error with { Causes = causes, Prevention = prevention };
    }

    /// <summary>Reports every error that is not accounted for, or in two ways that exclude each other. Takes what <see cref="Settle(IEnumerable{ErrorModel})"/>
    /// returned.</summary>
    public void Check(IEnumerable<ErrorModel> errors)
    {
        foreach (ErrorModel error in errors)
        {
            string code = Quoted.Text(error.Code);
            bool isPrevented = error.Prevention != ErrorPrevention.None;
            bool isOfRequest = (error.Causes & ErrorCauses.Request) != 0;
            string who = error.Prevention == ErrorPrevention.Typed ? "the type of an argument rules it out" : "a limit or a rule of this command reports it";
            if (error.Causes == ErrorCauses.None)
            {
                Add(
                    SpecRules.MissingKey,
                    error,
                    $"No limit or rule reports the error {code}: name it in 'errors' of an argument that has the limit, or in 'error' of a rule; "
                        + "or give it a 'cause' (state, rights, resources, settings), or 'notEnforceable' with the reason."
                );
            }
            else if (isPrevented && error.NotEnforceable is not null)
            {
                Add(SpecRules.Contradiction, error, $"The error {code} is marked as not enforceable, but {who}; leave 'notEnforceable' out.");
            }
            else if (isPrevented && !isOfRequest)
            {
                Add(
                    SpecRules.Contradiction,
                    error,
                    $"The error {code} is marked as the site's own ({Words(error)}), but {who}; add 'request' to 'cause', or take the error away there."
                );
            }
            else if (!isPrevented && isOfRequest && error.NotEnforceable is null)
            {
                Add(
                    SpecRules.Contradiction,
                    error,
                    $"'cause' says that the request causes the error {code}, but no limit or rule reports it; name it there, or take 'request' away, "
                        + $"or give the reason "
                        + "as 'notEnforceable'."
                );
            }
        }
    }

    private static string Words(ErrorModel error) => string.Join(", ", ErrorOrigin.WordsOf(error.Causes));

    // A row of a shared set has its place where the set is used.
    private void Add(SpecRule rule, ErrorModel error, string message) =>
        diagnostics.Add(rule, (rows?.Find(error.Code) ?? rows?.Find("use"))?.Key.Span ?? rows?.Span ?? SourceSpan.Start, message);
}
