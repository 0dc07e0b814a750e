using System.Text;
using WebEx.Spec.Emission.CSharp;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Reference.Examples;

/// <summary>The examples of a command as a page shows them.</summary>
internal sealed class CommandExample
{
    /// <summary>The site of all examples.</summary>
    public const string SiteName = "acme";

    private readonly CommandModel _command;
    private readonly ExampleRequest _request;
    private readonly ExampleReply _reply;

    private CommandExample(CommandModel command, TimeZoneModel? zone)
    {
        _command = command;
        _request = ExampleRequest.Of(command, zone);
        _reply = ExampleReply.Of(command, _request);
    }

    /// <summary>The address of the page.</summary>
    public string Action => $"https://{SiteName}.webex.com/{SiteName}/{_command.Path}";

    /// <summary>The body of the form that is posted.</summary>
    public string Body => ExamplePair.Join(_request.Pairs);

    /// <summary>The URL; null where a secret keeps the request from becoming one.</summary>
    public string? Address =>
        _request.HasSecret ? null
        : Body.Length == 0 ? Action
        : $"{Action}?{Body}";

    /// <summary>The center that the request is for.</summary>
    public string Center => string.Concat(_request.Center.ToNames().Select(name => name.Replace(" ", "", StringComparison.Ordinal)));

    /// <summary>The secrets of the request by the setting that the C# takes them from.</summary>
    public IReadOnlyDictionary<string, string> Settings =>
        _request.Pairs.Where(pair => pair.Setting is not null).DistinctBy(pair => pair.Setting).ToDictionary(pair => pair.Setting!, pair => pair.Value);

    /// <summary>The pairs of the request, as a table shows them.</summary>
    public IReadOnlyList<ExamplePair> Fields => _request.Pairs;

    /// <summary>The request in a <c>.http</c> file.</summary>
    public string Http => $"### {_command.Name}\nPOST {Action}\nContent-Type: application/x-www-form-urlencoded\n\n{Body}";

    /// <summary>The text of a success.</summary>
    public string Success => _reply.Success;

    /// <summary>The text of a failure; null where the command has no error.</summary>
    public string? Failure => _reply.Failure;

    /// <summary>What a program reads from the success.</summary>
    public IReadOnlyList<ExampleResult> Results => _reply.Results;

    /// <summary>C#: the request.</summary>
    public string Request
    {
        get
        {
            var code = new StringBuilder();
            _ = code.Append("using WebEx;\nusing WebEx.").Append(_command.Namespace).Append(";\n\n");
            _ = code.Append("var site = new WebExSite(").Append(CSharpLiteral.Of(SiteName)).Append(");\n");
            if (_request.Values.Count == 0)
                return code.Append("var request = new ").Append(_command.Name).Append("();").ToString();
            _ = code.Append("var request = new ").Append(_command.Name).Append("\n{\n");
            foreach (ExampleValue value in _request.Values)
                _ = code.Append("    ").Append(value.Argument.Name).Append(" = ").Append(value.Expression).Append(",\n");
            return code.Append("};").ToString();
        }
    }

    /// <summary>C#: what becomes of the request.</summary>
    public string Form =>
        _request.HasSecret
            ? "WebExForm form = request.ToForm(site);      // request.ToUri(site) refuses, because it holds a secret"
            : "WebExForm form = request.ToForm(site);      // POST\nUri link = request.ToUri(site);             // GET";

    /// <summary>C#: the round trip of a user's browser; null for a command whose success does not come to a BackURL.</summary>
    public string? Callback =>
        !_reply.IsMarkup && ExampleRequest.BackUrl(_command) is { } back
            ? $$"""
                using WebEx.AspNetCore;

                app.MapGet("/start", (HttpContext context) => WebExResults.Form(
                    request with { {{back.Name}} = context.CreateWebExBackUrl("/done") }, site));
                app.MapWebExCallback("/done", {{_command.Name}}.Command, (callback, context) => Results.Redirect(
                    callback.Reply.IsSuccess ? "/" : "/failed"));
                """.ReplaceLineEndings("\n")
            : null;

    /// <summary>C#: a server sends it.</summary>
    public string Server =>
        $$"""
            using WebEx.Client;

            WebExSession session = client.CreateSession();{{(_command.Access == AccessLevel.None ? "" : "              // then LogIn, or RestoreSession")}}
            {{_command.Name}}Reply reply = await session.SendAsync(request);
            """.ReplaceLineEndings("\n");

    /// <summary>C#: the response, read.</summary>
    public string Reading
    {
        get
        {
            var code = new StringBuilder();
            _ = code.Append(_command.Name)
                .Append("Reply read = ")
                .Append(_command.Name)
                .Append("Reply.Read(\n    ")
                .Append(CSharpLiteral.Of(Success))
                .Append(");\n");
            _ = code.Append("if (read.IsSuccess)\n    Console.WriteLine(");
            _ = code.Append(Results is [var first, ..] ? Printed(first) : CSharpLiteral.Of("Done.")).Append(");\n");
            _ = code.Append("else\n    Console.WriteLine(read.Error?.Code.ToString() ?? read.Problem);");
            return code.ToString();
        }
    }

    private static string Printed(ExampleResult result) => result.IsList ? $"string.Join(\", \", read.{result.Property} ?? [])" : "read." + result.Property;

    /// <summary>The examples of a command.</summary>
    public static CommandExample Of(CommandModel command, TimeZoneModel? zone) => new(command, zone);
}
