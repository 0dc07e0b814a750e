using System.Globalization;
using System.Text;
using WebEx.Spec.Emission.CSharp;

namespace WebEx.Site.Inspector;

/// <summary>The C# that sends a request: as a program, and as a test that expects what became of it.</summary>
internal static class ExchangeCode
{
    private const string LogIn = "WebEx.Partner.LogIn";

    /// <summary>A program, as <c>Program.cs</c> of a project with the packages WebEx.Spec and WebEx.Spec.Client.</summary>
    /// <param name="request">The request.</param>
    /// <param name="literal">The object that it is.</param>
    /// <param name="site">Where the site stands.</param>
    public static string Program(ReceivedRequest request, RequestLiteral literal, Uri site)
    {
        StringBuilder code = new();
        Usings(code, "System", "WebEx", "WebEx.Client", literal.Namespace);
        _ = code.Append($"var client = new WebExClient(new WebExSite(new Uri({CSharpLiteral.Of(site.AbsoluteUri)})));\n");
        _ = code.Append("WebExSession session = client.CreateSession();\n");
        Session(code, request, "");
        Notes(code, literal, "");
        _ = code.Append($"{literal.TypeName}Reply reply = await {Sending(request, literal, "")};\n");
        _ = code.Append("Console.WriteLine(reply.IsSuccess ? \"success\" : reply.ErrorText ?? reply.Problem);\n");
        return code.ToString();
    }

    /// <summary>A test of xUnit, for a project with the packages WebEx.Spec and WebEx.Spec.Site too.</summary>
    /// <param name="request">The request.</param>
    /// <param name="literal">The object that it is.</param>
    public static string Test(ReceivedRequest request, RequestLiteral literal)
    {
        const string Indent = "        ";
        StringBuilder code = new();
        Usings(code, "System", "System.Threading.Tasks", "WebEx", "WebEx.Client", literal.Namespace, "WebEx.Site", "Xunit");
        _ = code.Append($"public class {literal.TypeName}Tests\n{{\n    [Fact]\n    public async Task {NameOf(request, literal)}()\n    {{\n");
        _ = code.Append(Indent).Append("// The site begins with the demo seed: give it what the command needs, by WebExTestSiteOptions.Seed.\n");
        _ = code.Append(Indent).Append("await using WebExTestSite site = await WebExTestSite.StartAsync();\n");
        Clock(code, request, Indent);
        _ = code.Append(Indent).Append("WebExSession session = new WebExClient(site.Site, site.CreateTransport()).CreateSession();\n");
        Session(code, request, Indent);
        Notes(code, literal, Indent);
        string sending = Sending(request, literal, Indent);
        bool isPage = !request.IsSuccess && request.ErrorText is null && request.StatusCode is < 200 or >= 400;
        _ = code.Append('\n')
            .Append(Indent)
            .Append(isPage ? $"await Assert.ThrowsAsync<WebExTransportException>(() => {sending});\n" : $"{literal.TypeName}Reply reply = await {sending};\n");
        // What was wrong may be what is left out.
        bool isWhole = request.IsSuccess || literal.LeftOut.Length == 0;
        if (!isPage)
            _ = code.Append('\n').Append(Indent).Append(isWhole ? Assertion(request) : "// Assert here what becomes of it without these.").Append('\n');
        return code.Append("    }\n}\n").ToString();
    }

    private static string Assertion(ReceivedRequest request) =>
        request.IsSuccess ? "Assert.True(reply.IsSuccess, reply.ErrorText ?? reply.Problem);"
        : request.ErrorText is { } error ? $"Assert.Equal({CSharpLiteral.Of(error)}, reply.ErrorText);"
        : "Assert.Equal(ReplyOutcome.Unreadable, reply.Outcome);";

    private static string NameOf(ReceivedRequest request, RequestLiteral literal)
    {
        string error = new([.. (request.ErrorText ?? "").Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_')]);
        return request.IsSuccess ? $"{literal.TypeName}_succeeds"
            : error.Length > 0 ? $"{literal.TypeName}_is_refused_with_{error}"
            : $"{literal.TypeName}_is_answered_with_a_page";
    }

    private static void Usings(StringBuilder code, params string[] namespaces)
    {
        foreach (string name in namespaces.Distinct())
            _ = code.Append($"using {name};\n");
        _ = code.Append('\n');
    }

    // Else the dates of the request lie in the past some day, and it is refused.
    private static void Clock(StringBuilder code, ReceivedRequest request, string indent)
    {
        DateTimeOffset at = request.ReceivedAt.ToUniversalTime();
        _ = code.Append(indent).Append("// It is the time of the request, so that its dates stay as far away as they were.\n");
        _ = code.Append(indent)
            .Append(
                CultureInfo.InvariantCulture,
                $"site.Clock.Freeze(new DateTimeOffset({at.Year}, {at.Month}, {at.Day}, {at.Hour}, {at.Minute}, {at.Second}, TimeSpan.Zero));\n"
            );
    }

    private static void Session(StringBuilder code, ReceivedRequest request, string indent)
    {
        if (request.Sender is not { } sender)
            return;
        string password = CSharpSecret.Of(sender + "Password");
        _ = code.Append(indent).Append($"await session.SendAsync(new {LogIn} {{ WebExId = {CSharpLiteral.Of(sender)}, Password = {password} }});\n");
    }

    private static void Notes(StringBuilder code, RequestLiteral literal, string indent)
    {
        if (literal.LeftOut.Length > 0)
            _ = code.Append(indent)
                .Append($"// Left out, since no value of the property is what was sent: {string.Join(", ", literal.LeftOut.Select(Plain))}.\n");
    }

    // A code is that of an argument of the catalogue, with a number; and yet nothing may end the comment.
    private static string Plain(string code) => new([.. code.Where(c => c is > ' ' and <= '~')]);

    private static string Sending(ReceivedRequest request, RequestLiteral literal, string indent)
    {
        List<string> options = [];
        if (request.Center != Center.MeetingCenter)
            options.Add($"Center = Center.{request.Center}");
        if (!literal.IsValid || !request.IsSuccess)
            options.Add("Validation = RequestValidation.Unchecked");
        string second = options.Count == 0 ? "" : $",\n{indent}    new WebExSendOptions {{ {string.Join(", ", options)} }}";
        return $"session.SendAsync(\n{indent}    {literal.ToCode(indent + "    ")}{second}\n{indent})";
    }
}
