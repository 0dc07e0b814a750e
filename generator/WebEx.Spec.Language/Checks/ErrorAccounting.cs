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
            bool isPrevented = error.Prevention != ErrorPrevention.None;
            bool isOfRequest = (error.Causes & ErrorCauses.Request) != 0;
            string who = error.Prevention == ErrorPrevention.Typed ? "the type of an argument rules it out" : "a limit or a rule of this command reports it";
            if (error.Causes == ErrorCauses.None)
                Add(SpecMessages.ErrorNotReported(error.Code), error);
            else if (isPrevented && error.NotEnforceable is not null)
                Add(SpecMessages.ErrorEnforceable(error.Code, who), error);
            else if (isPrevented && !isOfRequest)
                Add(SpecMessages.ErrorOfSiteReported(error.Code, Words(error), who), error);
            else if (!isPrevented && isOfRequest && error.NotEnforceable is null)
                Add(SpecMessages.ErrorOfRequestNotReported(error.Code), error);
        }
    }

    private static string Words(ErrorModel error) => string.Join(", ", ErrorOrigin.WordsOf(error.Causes));

    // A row of a shared set has its place where the set is used.
    private void Add(SpecMessage message, ErrorModel error) =>
        diagnostics.Add(message, (rows?.Find(error.Code) ?? rows?.Find("use"))?.Key.Span ?? rows?.Span ?? SourceSpan.Start);
}
