using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;

namespace WebEx.Site.Admin;

/// <summary>One operation of the admin API: what answers it, and what its description says.</summary>
internal sealed partial class AdminOperation(string method, string path, string id, string summary, Func<AdminCall, Task<AdminResult>> respond)
{
    private readonly TemplateMatcher _matcher = new(TemplateParser.Parse(path), []);

    public string Method => method;

    /// <summary>The path below <c>/_admin/</c>, with its parameters in braces.</summary>
    public string Path => path;

    public string Id => id;

    public string Summary => summary;

    public Func<AdminCall, Task<AdminResult>> RespondAsync => respond;

    /// <summary>The type of the body that it takes; null for none.</summary>
    public Type? Body { get; init; }

    /// <summary>Whether the body may be left out.</summary>
    public bool IsBodyOptional { get; init; }

    /// <summary>The type of the document that it gives; null for none.</summary>
    public Type? Result { get; init; }

    /// <summary>The parameters of the query, each with what it means.</summary>
    public IReadOnlyDictionary<string, string> Query { get; init; } = new Dictionary<string, string>();

    /// <summary>The names of the parameters in the path.</summary>
    public IEnumerable<string> PathParameters => Parameter().Matches(path).Select(match => match.Groups[1].Value);

    /// <summary>Whether a path is that of the operation, and the values of its parameters.</summary>
    public bool TryMatch(string text, out RouteValueDictionary values)
    {
        values = [];
        return _matcher.TryMatch(text, values);
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Parameter();
}
