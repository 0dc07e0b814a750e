using System.Text.Json;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Exporting;

/// <summary>Writes what a command answers.</summary>
internal sealed class ReplySection(Utf8JsonWriter json)
{
    // The element of every markup that holds the status word, beside those that the model lists.
    private const string StatusElement = "Status";

    /// <summary>Writes it; null for a command without a reply.</summary>
    public void Write(ReplyModel? reply)
    {
        if (reply is null)
        {
            json.WriteNull("reply");
            return;
        }

        json.WriteStartObject("reply");
        json.WriteStrings("success", reply.Success.SelectMany(Codes));
        json.WriteStrings("failure", reply.Failure.SelectMany(Codes));
        json.WriteString("status", reply.Statuses.Count == 0 ? null : string.Join("|", reply.Statuses));
        json.WriteStartObject("constants");
        foreach (ReplyConstant constant in reply.Constants)
            json.WriteString(constant.Code, constant.Value);
        json.WriteEndObject();
        json.WriteString("method", reply.Method);
        Write(reply.Markup, reply.Statuses.Count > 0);
        json.WriteEndObject();
    }

    private void Write(ReplyMarkup? markup, bool hasStatus)
    {
        if (markup is null)
        {
            json.WriteNull("markup");
            return;
        }

        json.WriteStartObject("markup");
        json.WriteString("root", markup.Root);
        IEnumerable<string> elements = markup.Elements.SelectMany(element =>
            element.Parts.Where(part => part.Code.Length > 0).Select(part => $"{element.Code}/{part.Code}").Prepend(element.Code)
        );
        json.WriteStrings("elements", hasStatus ? elements.Prepend(StatusElement) : elements);
        json.WriteEndObject();
    }

    // A packed list is one parameter; a numbered one is as many as it has parts.
    private static IEnumerable<string> Codes(ReplyParameter parameter) => parameter.Code.Length > 0 ? [parameter.Code] : parameter.Parts.SelectMany(Codes);
}
