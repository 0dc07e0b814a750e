#if NET
using System.Text.Json;

namespace WebEx;

// What JSON holds of a reply. What the guide does not know can hold anything, and counts as a secret: additional parameters, an error code that is not of the
// command, and the text of an unreadable reply.
internal sealed class ReplyDocument(IReadOnlyList<ReplyValue> values)
{
    private const int LongestProblem = 1000;
    private const string UndecodableValues = nameof(WebExReply.HasUndecodableValues);

    private readonly object?[] _given = new object?[values.Count];
    private ReplyOutcome? _outcome;
    private string? _problem;
    private string? _error;
    private bool _isErrorKnown;
    private AdditionalArguments? _additional;
    private string? _text;
    private bool _hasUndecodableValues;

    public static ReplyDocument Of(WebExReply reply, WebExCommand command, IReadOnlyList<ReplyValue> values)
    {
        var document = new ReplyDocument(values)
        {
            _outcome = reply.Outcome,
            _problem = reply.Problem,
            _error = reply.Reason,
            _isErrorKnown = reply.ErrorCode is not null,
            _hasUndecodableValues = reply.HasUndecodableValues,
            _text = reply.Outcome == ReplyOutcome.Unreadable ? reply.Text : null,
        };
        if (reply.Outcome == ReplyOutcome.Unreadable)
            return document;

        document._additional = [];
        foreach (KeyValuePair<string, string> parameter in reply.AdditionalParameters)
            document._additional.Add(parameter.Key, parameter.Value);
        var reader = new ReplyReader(reply.Pairs, isSuccess: true);
        for (int i = 0; i < values.Count; i++)
        {
            document._given[i] = values[i].Read(ref reader);
            // What came and is not of its type stays beside the values.
            if (document._given[i] is null && values[i] is ReplyScalar scalar && !IsStatus(scalar.Code) && reply.Parameters[scalar.Code] is { } unread)
                document._additional.Add(scalar.Code, unread);
        }

        return document;

        bool IsStatus(string code) => reply.Outcome == ReplyOutcome.Failure && code == command.Reply.StatusCode;
    }

    public void Write(Utf8JsonWriter json, ReplyJsonStyle style)
    {
        json.WriteStartObject();
        json.WriteString(style.NameOf("Outcome"), _outcome.ToString());
        WriteText(json, "Problem", _problem, style);
        WriteText(json, "Error", _isErrorKnown || style.KeepsSecrets ? _error : null, style);
        // It says of the values that they are not all of what came; a reply that is whole has nothing to say there.
        if (_hasUndecodableValues)
            json.WriteBoolean(style.NameOf(UndecodableValues), true);
        for (int i = 0; i < values.Count; i++)
            values[i].Write(json, _given[i], style);
        bool isAdditionalKept = _additional is { Count: > 0 } && style.KeepsSecrets;
        if (isAdditionalKept || style.WritesNull)
        {
            json.WritePropertyName(style.NameOf("AdditionalParameters"));
            if (isAdditionalKept)
                AdditionalArgumentsJsonConverter.WritePairs(json, _additional!);
            else
                json.WriteNullValue();
        }

        WriteText(json, "Text", style.KeepsSecrets ? _text : null, style);
        json.WriteEndObject();
    }

    public void Read(ref Utf8JsonReader json, ReplyJsonStyle style)
    {
        if (json.TokenType != JsonTokenType.StartObject)
            throw new JsonException("A reply is an object.");
        var known = new List<string>(values.Select(value => value.Name)) { "Outcome", "Problem", "Error", "AdditionalParameters", "Text", UndecodableValues };
        bool[] isThere = new bool[known.Count];
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            string name = json.GetString()!;
            int index = known.FindIndex(property => style.Is(property, name));
            if (index < 0)
                throw new JsonException("The reply does not have the property " + ReplyJsonStyle.Shown(name) + ".");
            if (isThere[index])
                throw new JsonException(known[index] + " is there more than once.");
            isThere[index] = true;
            _ = json.Read();
            if (index < values.Count)
                _given[index] = values[index].ReadJson(ref json, known[index], style);
            else if (json.TokenType != JsonTokenType.Null)
                ReadOwn(ref json, known[index]);
        }

        Check();
    }

    public TReply ToReply<TRequest, TReply>(WebExCommand<TRequest, TReply> command)
        where TRequest : WebExRequest<TReply>
        where TReply : WebExReply
    {
        if (_outcome == ReplyOutcome.Unreadable)
            return command.ReadReply(
                _text,
                new ReplyContext { Restored = new(ReplyOutcome.Unreadable, _problem, HasUndecodableValues: _hasUndecodableValues) }
            );

        TReply reply = ToReply(command, isMarkup: false);
        if (FaultOf(reply) is not { } fault)
            return reply;
        // What a redirect promises, or says by its status, is no reason to refuse the reply that was markup.
        if (command.Reply.MarkupRoot is not null)
        {
            reply = ToReply(command, isMarkup: true);
            if (FaultOf(reply) is null)
                return reply;
        }

        throw new JsonException(fault);
    }

    private TReply ToReply<TRequest, TReply>(WebExCommand<TRequest, TReply> command, bool isMarkup)
        where TRequest : WebExRequest<TReply>
        where TReply : WebExReply
    {
        List<KeyValuePair<string, string>> pairs = Head(command, isMarkup);
        int head = pairs.Count;
        for (int i = 0; i < values.Count; i++)
        {
            if (_given[i] is { } value)
                values[i].AddTo(pairs, value);
        }

        pairs.AddRange(_additional ?? []);
        string text = string.Join('&', pairs.Select(pair => PercentEncoding.Encode(pair.Key) + "=" + PercentEncoding.Encode(pair.Value)));
        var restored = new RestoredReply(
            _outcome!.Value,
            _problem,
            _outcome == ReplyOutcome.Failure ? _error ?? "" : null,
            PairText.OfPairs(pairs, head, command.Reply.IsXml),
            text,
            isMarkup,
            _hasUndecodableValues
        );
        return command.ReadReply(text, new ReplyContext { Restored = restored });
    }

    // AT, the constants, the status and the reason, as ReplyContent has them.
    private List<KeyValuePair<string, string>> Head(WebExCommand command, bool isMarkup)
    {
        string? error = _outcome == ReplyOutcome.Failure ? _error ?? "" : null;
        string status = isMarkup ? "Status" : command.Reply.StatusCode;
        bool isValue = error is null && values.Where((value, i) => value is ReplyScalar scalar && scalar.Code == status && _given[i] is not null).Any();
        var content = new ReplyContent(command, error, isValue ? [new ReplyField(status, "")] : []);
        IEnumerable<ReplyField> fields = isMarkup ? content.Elements(withAll: true) : content.Pairs();
        return [.. fields.Where(field => !isValue || field.Code != status).Select(field => KeyValuePair.Create(field.Code, field.Text))];
    }

    private void ReadOwn(ref Utf8JsonReader json, string property)
    {
        if (property == "AdditionalParameters")
        {
            _additional =
                AdditionalArgumentsJsonConverter.ReadPairs(ref json)
                ?? throw new JsonException("AdditionalParameters are an object of texts, or a list of pairs of texts.");
            return;
        }

        if (property == UndecodableValues)
        {
            _hasUndecodableValues = json.TokenType is JsonTokenType.True or JsonTokenType.False
                ? json.GetBoolean()
                : throw new JsonException(property + " is not true or false.");
            return;
        }

        string text = json.TokenType == JsonTokenType.String ? json.GetString()! : throw new JsonException(property + " is not a text.");
        switch (property)
        {
            case "Outcome":
                _outcome =
                    Enum.GetValues<ReplyOutcome>()
                        .Cast<ReplyOutcome?>()
                        .FirstOrDefault(outcome => string.Equals(outcome.ToString(), text, StringComparison.OrdinalIgnoreCase))
                    ?? throw new JsonException("Outcome is none of " + string.Join(", ", Enum.GetNames<ReplyOutcome>()) + ".");
                break;
            case "Problem":
                _problem = text;
                break;
            case "Error":
                _error = text;
                break;
            default:
                _text = text;
                break;
        }
    }

    private void Check()
    {
        if (_outcome is not { } outcome)
            throw new JsonException("Outcome is missing.");
        bool hasProblem = outcome is ReplyOutcome.Incomplete or ReplyOutcome.Unreadable;
        if (hasProblem != _problem is not null)
            throw new JsonException(hasProblem ? "Problem is missing." : "Problem belongs to a reply that is incomplete or unreadable.");
        // It is shown and logged.
        if (_problem is { } problem && (problem.Length is 0 or > LongestProblem || problem.Any(char.IsControl)))
            throw new JsonException("Problem is not one line of at most 1,000 characters.");
        if (_error is not null && outcome != ReplyOutcome.Failure)
            throw new JsonException("Error belongs to a failure.");
        if (outcome != ReplyOutcome.Unreadable)
        {
            if (_text is not null)
                throw new JsonException("Text belongs to an unreadable reply.");
        }
        else if (
            _additional is { Count: > 0 }
            || _given.Any(value => value is System.Collections.ICollection { Count: > 0 } or not (null or System.Collections.ICollection))
        )
        {
            throw new JsonException("An unreadable reply has a text, and no values.");
        }
    }

    // Why the reply does not tell what JSON says. What is sent in one text, such as a packed list, would be read as something else where a value holds its
    // separators.
    private string? FaultOf(WebExReply reply)
    {
        if (reply.Outcome != _outcome)
            return "The reply is not a " + (_outcome == ReplyOutcome.Failure ? "failure" : "success") + ": " + reply.Problem + ".";
        if (_outcome != ReplyOutcome.Success)
            return null;
        var reader = new ReplyReader(reply.Pairs, isSuccess: true);
        for (int i = 0; i < values.Count; i++)
        {
            if (!values[i].IsSame(values[i].Read(ref reader), _given[i]))
                return values[i].Name + " has a value that a site could not have sent.";
        }

        return null;
    }

    private static void WriteText(Utf8JsonWriter json, string property, string? text, ReplyJsonStyle style)
    {
        if (text is not null)
            json.WriteString(style.NameOf(property), text);
        else if (style.WritesNull)
            json.WriteNull(style.NameOf(property));
    }
}
#endif
