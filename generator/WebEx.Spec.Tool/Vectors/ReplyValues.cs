using System.Net;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Tool.Vectors.Kinds;

namespace WebEx.Spec.Tool.Vectors;

/// <summary>What a site sends in a reply, and what a program reads from it.</summary>
/// <param name="reply">The facts about the reply.</param>
/// <param name="isMarkup">True where the values go into markup.</param>
internal sealed class ReplyValues(ReplyModel reply, bool isMarkup)
{
    private readonly List<(string Code, string Value)> _sent = [];

    /// <summary>Codes and values as they are sent, without AT, status and constants.</summary>
    public IReadOnlyList<(string Code, string Value)> Sent => _sent;

    /// <summary>The values by property.</summary>
    public VectorFields Read { get; } = [];

    /// <summary>True for the parameter that is the status as well.</summary>
    public static bool IsStatus(ReplyParameter parameter, ReplyModel reply) => parameter.Code == reply.StatusCode && reply.Statuses.Count > 0;

    /// <summary>Adds a parameter, or a list with so many elements.</summary>
    public ReplyValues Add(ReplyParameter parameter, int elements = 2)
    {
        if (IsStatus(parameter, reply) || _sent.Exists(sent => sent.Code == parameter.OuterCode))
            return this;
        if (parameter.Parts.Count > 0)
            AddList(parameter, elements);
        else
            Add(parameter, ArgumentTesters.Of(parameter).Usual(parameter));
        return this;
    }

    /// <summary>Adds a parameter with a value.</summary>
    public ReplyValues Add(ReplyParameter parameter, (object Value, string Text) value)
    {
        _sent.Add((parameter.Code, InMarkup(value.Text)));
        Read[parameter.Name] = value.Value;
        return this;
    }

    private void AddList(ReplyParameter list, int count)
    {
        var elements = new List<object>();
        var texts = new List<string[]>();
        for (int i = 0; i < count; i++)
        {
            var element = new VectorFields();
            texts.Add([.. list.Parts.Select(part => AddTo(element, part, i + 1))]);
            elements.Add(element);
        }

        if (count > 0)
            Read[list.Name] = elements;
        if (list.Separator is not null)
            _sent.Add((list.Code, string.Join(list.Separator, texts.Select(parts => string.Join(list.Inner, parts)))));
        else if (!isMarkup)
            _sent.AddRange(texts.SelectMany((parts, i) => list.Parts.Select((part, j) => (NumberedCode.Of(part.Code, (list.From ?? 1) + i), parts[j]))));
        else if (list.OuterCode != list.Code)
            _sent.Add((list.OuterCode, string.Concat(texts.Select(parts => $"<{InnerCode(list)}>{Content(list, parts)}</{InnerCode(list)}>"))));
        else
            _sent.AddRange(texts.Select(parts => (list.Code, Content(list, parts))));
    }

    // The text of what is added.
    private static string AddTo(VectorFields element, ReplyParameter part, int number)
    {
        (object value, string text) = ArgumentTesters.Of(part).Numbered(part, number);
        element[part.Name] = value;
        return text;
    }

    private static string InnerCode(ReplyParameter list) => list.Code.Split('/')[^1];

    // Elements within an element, or a text alone.
    private string Content(ReplyParameter list, string[] parts) =>
        list.Parts[0].Code.Length == 0 ? InMarkup(parts[0]) : string.Concat(list.Parts.Select((part, i) => $"<{part.Code}>{InMarkup(parts[i])}</{part.Code}>"));

    private string InMarkup(string text) => isMarkup && reply.Markup is { IsXml: true } ? WebUtility.HtmlEncode(text) : text;
}
