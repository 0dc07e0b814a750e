using WebEx.Spec.Language.Model;
using WebEx.Spec.Tool.Exporting;
using WebEx.Spec.Tool.Reference.Views;

namespace WebEx.Spec.Tool.Reference.Building;

/// <summary>What a command answers, for its page.</summary>
/// <param name="reply">The response.</param>
/// <param name="command">The command.</param>
internal sealed class ReplyRows(ReplyModel reply, CommandModel command)
{
    private readonly Anchors _anchors = new(StringComparer.Ordinal);

    /// <summary>How it comes, in sentences.</summary>
    public IEnumerable<string> Facts()
    {
        yield return reply.Statuses.Count == 0
            ? "A success has no status of its own."
            : $"A success has {Words.Join([.. reply.Statuses.Select(status => $"{reply.StatusCode}={status}")], "or")}.";
        yield return "A failure has ST=FAIL, and RS with the error code.";
        if (reply.Constants.Count > 0)
            yield return $"Always with {Words.Join([.. reply.Constants.Select(constant => $"{constant.Code}={constant.Value}")], "and")}.";
        yield return reply.IsPosted
            ? "A success is sent to the BackURL by POST, and a failure is appended to it (GET)."
            : $"It is appended to the BackURL ({reply.Method}), behind {Words.Join([.. reply.Joints], "or")}.";
        yield return reply.Without switch
        {
            ReplyWithoutBackUrl.HomePage => "Without a BackURL the browser comes to the site's home page.",
            ReplyWithoutBackUrl.Markup => "Without a BackURL it comes as elements in angle brackets.",
            ReplyWithoutBackUrl.Text => "Without a BackURL it comes as plain text.",
            ReplyWithoutBackUrl.Word => "Without a BackURL the status word comes alone.",
            ReplyWithoutBackUrl.Page => "Without a BackURL a page for people comes.",
            ReplyWithoutBackUrl.BackUrlRequired => "A BackURL has to be given.",
            _ => "The guide does not say what comes without a BackURL.",
        };
        if (reply.Markup is { } markup)
        {
            string xml = markup.IsXml ? ", and the response is XML" : "";
            yield return $"The outermost element is {markup.Root}{xml}{(reply.Statuses.Count > 0 ? "; the element Status has the status" : "")}.";
        }

        if (reply.HasAdditional)
            yield return "A failure can have further parameters, as its error says.";
        foreach (RemarkModel remark in reply.Remarks)
            yield return remark.Text;
    }

    /// <summary>The values.</summary>
    public IEnumerable<ReplyRow> Rows() =>
        reply
            .Success.SelectMany(parameter => Of(parameter, "success", ""))
            .Concat((reply.Markup?.Elements ?? default).SelectMany(parameter => Of(parameter, "success, as an element", "")))
            .Concat(reply.Failure.SelectMany(parameter => Of(parameter, "failure", "")))
            .Concat(command.Later.Reply.SelectMany(later => Of(later.Parameter, "success, by later sources", "")));

    private IEnumerable<ReplyRow> Of(ReplyParameter parameter, string outcome, string owner)
    {
        string path = owner.Length == 0 ? parameter.Name : $"{owner}.{parameter.Name}";
        if (parameter.Code.Length > 0 || parameter.Parts.Count == 0)
        {
            yield return new ReplyRow(
                _anchors.Of("reply-" + (parameter.Code.Length > 0 ? parameter.Code : parameter.Name)),
                parameter.Code,
                path,
                Meaning(parameter),
                outcome
                    + (
                        parameter.When is { } when ? ", when " + when
                        : parameter.IsOptional ? ", not always"
                        : ""
                    )
            );
        }

        foreach (ReplyRow row in parameter.Parts.SelectMany(part => Of(Coded(part, parameter), outcome, path + "[i]")))
            yield return row;
    }

    // The document of the catalogue names an element within another one by both.
    private static ReplyParameter Coded(ReplyParameter part, ReplyParameter list) =>
        list.Code.Length > 0 && part.Code.Length > 0 && list.Separator is null ? part with { Code = $"{list.Code}/{part.Code}" } : part;

    private static string Meaning(ReplyParameter parameter)
    {
        string values = parameter switch
        {
            { Choice: { } choice } => $"Values: {string.Join(", ", choice.Values.Select(value => $"{value.Token} ({value.Name})"))}.",
            { Flag: { } flag } => $"{flag.Yes} for yes, {flag.No} for no.",
            { Separator: { } separator, Parts.Count: > 0 } => $"Elements are separated by {separator}, and their parts by {parameter.Inner}",
            { Separator: { } separator } => $"Items are separated by {separator}",
            _ => "",
        };
        return $"{parameter.Meaning} {values}".Trim();
    }
}
