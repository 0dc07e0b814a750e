using WebEx.Spec.Emission.CSharp;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Arguments;

/// <summary>The check of a length.</summary>
internal static class LengthCheck
{
    /// <summary>One call into the runtime.</summary>
    /// <param name="method">What is called.</param>
    /// <param name="subject">The value.</param>
    /// <param name="argument">What has the limits.</param>
    /// <param name="identity">How it is named.</param>
    public static string Of(string method, string subject, ArgumentModel argument, string[] identity)
    {
        // Without a least length nothing can be too short.
        string? tooShort = argument.Min is null ? null : Error(argument.Errors.TooShort, $"{subject}?.Length <", argument.Errors.TooShortBelow);
        return new Invocation(method, subject)
            .With(LimitLiterals.Of(argument, 0))
            .With(identity)
            .WithNamed("tooShort", tooShort)
            .WithNamed("tooLong", Error(argument.Errors.TooLong, $"{subject}?.Length >", argument.Errors.TooLongAbove))
            .Statement;
    }

    // The site may answer an error only beyond another limit than that of the argument.
    private static string? Error(string? code, string comparison, long? limit) =>
        limit is { } own && code is not null ? $"{comparison} {CSharpLiteral.Of(own)} ? {SiteErrorLiteral.Of(code)} : null" : SiteErrorLiteral.Of(code);
}
