using WebEx;
using WebEx.Client.Testing;

namespace StandInSite.Answering;

/// <summary>What commands have in common: first whether the caller may, then the limits of the guide, as the generated validator knows them, then the command itself.</summary>
internal abstract class SiteCommand<TRequest, TReply>(WebExCommand<TRequest, TReply> definition) : ISiteCommand
    where TRequest : WebExRequest<TReply>
    where TReply : WebExReply
{
    // For what the guide has no code of its own.
    private const string InvalidDataFormat = "InvalidDataFormat";

    public WebExCommand Command => definition;

    public FakeReply Answer(string text, Caller caller)
    {
        if (Refuse(caller) is { } refusal) return refusal;
        if (!definition.TryReadRequest(text, caller.Center, out TRequest? request, out RequestValidationResult problems)) return Fail(FirstError(problems)!);
        return FirstError(request.Validate(caller.Center)) is { } error ? Fail(error) : Answer(request, caller);
    }

    /// <summary>The error of a caller who may not; null for one who may.</summary>
    protected virtual FakeReply? Refuse(Caller caller) => null;

    /// <summary>Carries out a request that is within the limits.</summary>
    protected abstract FakeReply Answer(TRequest request, Caller caller);

    /// <summary>One of the errors of the command.</summary>
    protected static FakeReply Fail<TError>(TError error, params (string Code, FakeValue Value)[] values)
        where TError : struct, Enum => FakeReply.Failure(error.ToString(), values);

    // A second AT isn't an error here: a BackURL of m.php?AT=LM comes with what the command before it answered (guide line 2909).
    private static Violation? FirstError(RequestValidationResult problems) =>
        problems.AsEnumerable().FirstOrDefault(problem => problem.Severity == ViolationSeverity.Error && problem.Property != nameof(IWebExRequest.AdditionalArguments));

    private static FakeReply Fail(Violation violation) => FakeReply.Failure(violation.ErrorText ?? InvalidDataFormat);
}
